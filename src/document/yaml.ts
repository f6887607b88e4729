import { type Canonical, isList, isMap } from "./canonical.ts";
import { quoteJson } from "./json.ts";

/**
 * Block-style YAML that a reader of YAML 1.1 and of 1.2 reads back exactly, but for CRLF in text, which becomes LF.
 * Our own writer, because the `yaml` library's takes several times as long, and because every byte of it is decided here.
 */
export function emitYaml(value: Canonical): string {
  if (isMap(value) && value.size > 0) return emitMap(value, "");
  if (isList(value) && value.length > 0) return emitList(value, "");
  // A literal block at the root has no parent to be indented from; readers differ on it.
  return `${typeof value === "string" ? emitLine(withLf(value)) : emitScalar(value, "")}\n`;
}

/** Whether `emitYaml` writes the text as a literal block, line by line as it is. */
export function isLiteral(text: string): boolean {
  return text.includes("\n") && isPrintable(text) && HAS_TEXT.test(text) && !ENDS_IN_BLANKS.test(text);
}

/** Whether the text can stand in a UTF-8 file without escapes: no control characters, lone surrogates or foreign line ends. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}

/** The one loss of YAML and Markdown: CRLF, which Jira's web page sends, becomes LF. */
export function withLf(text: string): string {
  return text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text;
}

// U+2028 and U+2029 are line ends to YAML 1.1, the C1 controls hold NEL, U+FEFF is a byte order mark; with the u flag a surrogate matches only alone.
const UNPRINTABLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u;
const HAS_TEXT = /[^\s]/u;
// The last line of text being blanks only, it would be content to one reader and padding to another.
const ENDS_IN_BLANKS = /(?:^|\n)[ \t]+\n*$/;
const STARTS_IN_BLANK = /^\n*[ \t]/;

/** The lines of a mapping; the first is left without its indentation, so that it can follow `- `. */
function emitMap(map: ReadonlyMap<string, Canonical>, indent: string): string {
  let text = "";
  for (const [key, value] of map) {
    if (text !== "") text += indent;
    text += `${emitKey(key, indent)}${emitValue(value, indent)}`;
  }
  return text;
}

function emitList(list: readonly Canonical[], indent: string): string {
  let text = "";
  for (const item of list) {
    if (text !== "") text += indent;
    text += `- ${emitItem(item, indent)}`;
  }
  return text;
}

function emitItem(value: Canonical, indent: string): string {
  if (isMap(value) && value.size > 0) return emitMap(value, `${indent}  `);
  if (isList(value) && value.length > 0) return emitList(value, `${indent}  `);
  return `${emitScalar(value, indent)}\n`;
}

/** What follows the colon of a key. */
function emitValue(value: Canonical, indent: string): string {
  const inner = `${indent}  `;
  if (isMap(value) && value.size > 0) return `\n${inner}${emitMap(value, inner)}`;
  if (isList(value) && value.length > 0) return `\n${inner}${emitList(value, inner)}`;
  return ` ${emitScalar(value, indent)}\n`;
}

// YAML ends an implicit key at 1,024 characters; a longer one needs the explicit form.
const LONGEST_IMPLICIT_KEY = 1_000;

function emitKey(key: string, indent: string): string {
  const text = emitLine(key);
  return text.length <= LONGEST_IMPLICIT_KEY ? `${text}:` : `? ${text}\n${indent}:`;
}

function emitScalar(value: Canonical, indent: string): string {
  if (typeof value === "string") {
    const text = withLf(value);
    return isLiteral(text) ? emitLiteral(text, indent) : emitLine(text);
  }
  if (typeof value === "number") return emitNumber(value);
  if (isMap(value)) return "{}";
  if (isList(value)) return "[]";
  return String(value);
}

function emitLiteral(text: string, indent: string): string {
  const inner = `${indent}  `;
  // Without the digit a reader takes the first line's own blanks for indentation.
  const digit = STARTS_IN_BLANK.test(text) ? "2" : "";
  const kept = text.endsWith("\n") ? text.slice(0, -1) : text;
  const chomping = kept === text ? "-" : kept === "" || kept.endsWith("\n") ? "+" : "";
  const lead = text.startsWith("\n") ? "" : inner;
  return `|${digit}${chomping}\n${lead}${kept.replace(/\n(?=[^\n])/g, `\n${inner}`)}`;
}

// A plain scalar must start with a letter, or one of few harmless signs: so it can be no number, date, time or indicator.
const PLAIN = /^[\p{L}_/($][^\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]*$/u;
const NOT_PLAIN = /: | #|[:\s]$/u;
// Most scalars and nearly all keys: ASCII with no two blanks, no blank before # and no colon before a blank. One pass instead of two.
const PLAIN_ASCII = /^[A-Za-z_/($](?:[!-9;-~]| (?=[!"$-~])|:(?=[!-~]))*$/;
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null)$/i; // to YAML 1.1 in any of three capitalisations
const LONGEST_RESERVED = 5;

/** A string on one line: plain where no reader can take it for anything else, else in double quotes. */
function emitLine(text: string): string {
  const isPlain = PLAIN_ASCII.test(text) || (PLAIN.test(text) && !NOT_PLAIN.test(text));
  const isReserved = text.length <= LONGEST_RESERVED && RESERVED.test(text);
  return isPlain && !isReserved ? text : emitQuoted(text);
}

// JSON's escapes are YAML's too, but JSON leaves these characters as they are.
const UNESCAPED_BY_JSON = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

function emitQuoted(text: string): string {
  return quoteJson(text).replace(
    UNESCAPED_BY_JSON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function emitNumber(value: number): string {
  if (Object.is(value, -0)) return "-0";
  if (Number.isNaN(value)) return "null"; // as JSON.stringify; JSON has no such number
  if (!Number.isFinite(value)) return value > 0 ? ".inf" : "-.inf";
  const text = String(value);
  // YAML 1.1 wants the point in a number with an exponent.
  return text.includes("e") && !text.includes(".") ? text.replace("e", ".0e") : text;
}
