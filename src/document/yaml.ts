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
} from "./canonical.ts";
import { Utf8Writer } from "./utf8-writer.ts";
import { encodedKey } from "./yaml-key.ts";
import { withLf, writeLine, writeText } from "./yaml-text.ts";

const INDENTATION = 2;

// One for all documents: rendering waits for nothing, so one is finished before the next begins.
const out = new Utf8Writer();

/**
 * Block-style YAML that a reader of YAML 1.1 and of 1.2 reads back exactly, but for CRLF in text, which becomes LF.
 * Our own writer, because the `yaml` library's takes several times as long, and because every byte of it is decided here.
 */
export function encodeYaml(value: unknown): Buffer {
  out.clear();
  // A literal block at the root has no parent to be indented from; readers differ on it.
  if (typeof value === "string") writeLine(out, withLf(value));
  else if (isScalar(value)) writeScalar(value, 0);
  else writeLines(value, 0, false, "item");
  out.ascii("\n");
  return out.copy();
}

/** `encodeYaml` as text. */
export function emitYaml(value: unknown): string {
  return encodeYaml(value).toString("utf8");
}

/** What a value follows: `- `, with its first line behind the dash, or `key:`, with all its lines below. */
type Parent = "item" | "key";

const isScalar = (value: unknown): boolean => typeof value !== "object" || value === null;

/** Writes a mapping or list without the newline at its end. `indent` is that of its lines; `isText` is as in `keysOf`. */
function writeLines(value: unknown, indent: number, isText: boolean, parent: Parent): void {
  assertNesting(indent / INDENTATION);
  if (isList(value)) writeList(value, indent, isText, parent);
  else if (isOrdered(value)) writeOrdered(value, indent, parent);
  else if (isObject(value)) writeObject(value, indent, isText || isAtlassianDocument(value), parent);
}

function writeObject(object: JsonObject, indent: number, isText: boolean, parent: Parent): void {
  let isFirst = true;
  for (const key of keysOf(object, isText)) {
    if (!isFirst || parent === "key") out.newLine(indent);
    isFirst = false;
    writeEntry(key, object[key], indent, isText);
  }
  if (isFirst) out.ascii(parent === "key" ? " {}" : "{}");
}

function writeOrdered(map: Ordered, indent: number, parent: Parent): void {
  let isFirst = true;
  for (const [key, value] of map) {
    if (!isFirst || parent === "key") out.newLine(indent);
    isFirst = false;
    writeEntry(key, value, indent, false);
  }
  if (isFirst) out.ascii(parent === "key" ? " {}" : "{}");
}

function writeList(list: readonly unknown[], indent: number, isText: boolean, parent: Parent): void {
  let isFirst = true;
  for (const item of list) {
    if (!isFirst || parent === "key") out.newLine(indent);
    isFirst = false;
    out.ascii("- ");
    if (isScalar(item)) writeScalar(item, indent + INDENTATION);
    else writeLines(item, indent + INDENTATION, isText, "item");
  }
  if (isFirst) out.ascii(parent === "key" ? " []" : "[]");
}

function writeEntry(key: string, value: unknown, indent: number, isText: boolean): void {
  const { beforeScalar, beforeLines } = encodedKey(key, indent);
  if (isScalar(value)) {
    out.add(beforeScalar);
    writeScalar(value, indent + INDENTATION);
  } else {
    out.add(beforeLines);
    writeLines(value, indent + INDENTATION, isText, "key");
  }
}

function writeScalar(value: unknown, indent: number): void {
  if (typeof value === "string") writeText(out, value, indent);
  else if (typeof value === "number") out.ascii(numeral(value));
  else if (typeof value === "boolean" || value === null) out.ascii(String(value));
  else throw notJson(value);
}

function numeral(value: number): string {
  if (Object.is(value, -0)) return "-0";
  if (Number.isNaN(value)) return "null"; // as JSON.stringify; JSON has no such number
  if (!Number.isFinite(value)) return value > 0 ? ".inf" : "-.inf";
  const text = String(value);
  // YAML 1.1 wants the point in a number with an exponent.
  return text.includes("e") && !text.includes(".") ? text.replace("e", ".0e") : text;
}
