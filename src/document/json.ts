import { type Canonical, isList, isMap } from "./canonical.ts";

/** JSON with an indentation of two spaces and a final newline, which `JSON.parse` reads back exactly. */
export function emitJson(value: Canonical): string {
  return `${emit(value, "\n")}\n`;
}

// Most strings need no escapes, and to see that is quicker than JSON.stringify.
const UNESCAPED = /^[ !#-[\]-~]*$/;

/** A string as JSON has it; lone surrogates, which UTF-8 cannot hold, are escaped. */
export function quoteJson(text: string): string {
  return UNESCAPED.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** `lineStart` is the newline and the indentation of the line that `value` began on. */
function emit(value: Canonical, lineStart: string): string {
  if (typeof value === "string") return quoteJson(value);
  if (typeof value === "number") return emitNumber(value);
  if (isMap(value)) return emitMap(value, lineStart);
  if (isList(value)) return emitList(value, lineStart);
  return String(value);
}

function emitMap(map: ReadonlyMap<string, Canonical>, lineStart: string): string {
  if (map.size === 0) return "{}";
  const inner = `${lineStart}  `;
  let text = "";
  for (const [key, value] of map) {
    text += `${text === "" ? "{" : ","}${inner}${quoteJson(key)}: ${emit(value, inner)}`;
  }
  return `${text}${lineStart}}`;
}

function emitList(list: readonly Canonical[], lineStart: string): string {
  if (list.length === 0) return "[]";
  const inner = `${lineStart}  `;
  let text = "";
  for (const item of list) text += `${text === "" ? "[" : ","}${inner}${emit(item, inner)}`;
  return `${text}${lineStart}]`;
}

function emitNumber(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? "-0" : String(value);
  if (Number.isNaN(value)) return "null";
  return value > 0 ? "1e999" : "-1e999"; // JSON.parse reads a number past the largest double as infinity, and so back
}
