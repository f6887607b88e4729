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
import { lineOf, withLf, writeLine, writeText } from "./yaml-text.ts";

const INDENTATION = 2;
// YAML ends an implicit key at 1,024 characters; a longer one needs the explicit form.
const LONGEST_IMPLICIT_KEY = 1_000;

// Jira's keys are few and come again and again, but people can have others: these are not to fill the memory.
const LONGEST_KNOWN_KEY = 64;
const MOST_KNOWN_KEYS = 2_048;
const knownKeys = new Map<string, Uint8Array>();

// One for all documents: rendering waits for nothing, so one is finished before the next begins.
const out = new Utf8Writer();

/**
 * Block-style YAML that a reader of YAML 1.1 and of 1.2 reads back exactly, but for CRLF in text, which becomes LF.
 * Our own writer, because the `yaml` library's takes several times as long, and because every byte of it is decided here.
 */
export function encodeYaml(value: unknown): Buffer {
  out.clear();
  if (typeof value === "string") {
    // A literal block at the root has no parent to be indented from; readers differ on it.
    writeLine(out, withLf(value));
    out.ascii("\n");
  } else {
    writeValue(value, 0, false, "");
  }
  return out.copy();
}

/** `encodeYaml` as text. */
export function emitYaml(value: unknown): string {
  return encodeYaml(value).toString("utf8");
}

/**
 * What follows `key:` or `- `, with its newline. `indent` is that of the value's own lines; in a list the first of them stands behind
 * the dash, so that only a key's value has a `gap` before it. `isText` is as in `keysOf`.
 */
function writeValue(value: unknown, indent: number, isText: boolean, gap: "" | " "): void {
  if (typeof value !== "object" || value === null) {
    out.ascii(gap);
    writeScalar(value, indent);
    out.ascii("\n");
    return;
  }
  assertNesting(indent / INDENTATION);
  if (isList(value)) writeList(value, indent, isText, gap);
  else if (isOrdered(value) || isObject(value)) writeMap(value, indent, isText || isAtlassianDocument(value), gap);
}

function writeMap(map: JsonObject | Ordered, indent: number, isText: boolean, gap: "" | " "): void {
  let isFirst = true;
  for (const key of keysOf(map, isText)) {
    startLine(isFirst, indent, gap);
    isFirst = false;
    writeKey(key, indent);
    writeValue(isOrdered(map) ? map.get(key) : map[key], indent + INDENTATION, isText, " ");
  }
  if (isFirst) out.ascii(`${gap}{}\n`);
}

function writeList(list: readonly unknown[], indent: number, isText: boolean, gap: "" | " "): void {
  let isFirst = true;
  for (const item of list) {
    startLine(isFirst, indent, gap);
    isFirst = false;
    out.ascii("- ");
    writeValue(item, indent + INDENTATION, isText, "");
  }
  if (isFirst) out.ascii(`${gap}[]\n`);
}

function startLine(isFirst: boolean, indent: number, gap: "" | " "): void {
  if (isFirst && gap === "") return;
  if (isFirst) out.ascii("\n");
  out.blanks(indent);
}

function writeKey(key: string, indent: number): void {
  const known = knownKeys.get(key);
  if (known !== undefined) {
    out.add(known);
    return;
  }
  const line = lineOf(key);
  const text = line.length <= LONGEST_IMPLICIT_KEY ? `${line}:` : `? ${line}\n${" ".repeat(indent)}:`;
  out.text(text);
  if (key.length > LONGEST_KNOWN_KEY) return;
  if (knownKeys.size >= MOST_KNOWN_KEYS) knownKeys.clear();
  knownKeys.set(key, Buffer.from(text));
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
