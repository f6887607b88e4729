import {
  assertNesting,
  isAtlassianDocument,
  isList,
  isObject,
  isOrdered,
  type JsonObject,
  keysOf,
  notJson,
  type Ordered,
  propertyOf,
} from "./canonical.ts";

/** JSON with an indentation of two spaces and a final newline, which `JSON.parse` reads back exactly. */
export function emitJson(value: unknown): string {
  return `${emit(value, "\n", false)}\n`;
}

// Most strings need no escapes, and to see that is quicker than JSON.stringify.
const UNESCAPED = /^[ !#-[\]-~]*$/;

/** A string as JSON has it; lone surrogates, which UTF-8 cannot hold, are escaped. */
export function quoteJson(text: string): string {
  return UNESCAPED.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** `lineStart` is the newline and the indentation of the line that `value` began on; `isText` is as in `keysOf`. */
function emit(value: unknown, lineStart: string, isText: boolean): string {
  if (typeof value === "string") return quoteJson(value);
  if (typeof value === "number") return emitNumber(value);
  if (typeof value === "boolean" || value === null) return String(value);
  assertNesting((lineStart.length - 1) / INDENTATION.length);
  if (isList(value)) return emitList(value, lineStart, isText);
  if (isObject(value) || isOrdered(value)) return emitMap(value, lineStart, isText || isAtlassianDocument(value));
  throw notJson(value);
}

const INDENTATION = "  ";

function emitMap(map: JsonObject | Ordered, lineStart: string, isText: boolean): string {
  const inner = lineStart + INDENTATION;
  let text = "";
  for (const key of keysOf(map, isText)) {
    text += `${text === "" ? "{" : ","}${inner}${quoteJson(key)}: ${emit(propertyOf(map, key), inner, isText)}`;
  }
  return text === "" ? "{}" : `${text}${lineStart}}`;
}

function emitList(list: readonly unknown[], lineStart: string, isText: boolean): string {
  if (list.length === 0) return "[]";
  const inner = lineStart + INDENTATION;
  let text = "";
  for (const item of list) text += `${text === "" ? "[" : ","}${inner}${emit(item, inner, isText)}`;
  return `${text}${lineStart}]`;
}

function emitNumber(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? "-0" : String(value);
  if (Number.isNaN(value)) return "null";
  return value > 0 ? "1e999" : "-1e999"; // JSON.parse reads a number past the largest double as infinity, and so back
}
