import { quoteJson } from "./json.ts";
import type { Utf8Writer } from "./utf8-writer.ts";

/** Writes a string as a value: a literal block where it can be one, else on one line. `indent` is that of the block's lines. */
export function writeText(out: Utf8Writer, text: string, indent: number): void {
  if (!wroteShort(out, text)) out.text(linesOf(withLf(text), indent));
}

/** Writes a string on one line. */
export function writeLine(out: Utf8Writer, text: string): void {
  if (!wroteShort(out, text)) out.text(lineOf(text));
}

/** Whether the text can stand in a UTF-8 file without escapes: no control characters, lone surrogates or foreign line ends. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}

/** The one loss of YAML and Markdown: CRLF, which Jira's web page sends, becomes LF. */
export function withLf(text: string): string {
  return text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text;
}

const BLANK = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const DELETE = 0x7f;
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null)$/i; // to YAML 1.1 in any of three capitalisations
const LONGEST_RESERVED = 5;
// For more characters than that, one call of a regular expression takes less time than a look at each of them.
const LONGEST_SHORT = 32;

/**
 * Writes a short string as `lineOf` has it, when that is the string itself or the string in quotes, as it nearly always is. False when it
 * is not, and nothing was written.
 */
function wroteShort(out: Utf8Writer, text: string): boolean {
  if (text.length > LONGEST_SHORT) return false;
  const bytes = out.reserve(text.length + 2);
  const isPlain = startsPlain(text.charCodeAt(0));
  let at = isPlain ? out.length : out.length + 1;
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < BLANK || code >= DELETE || code === QUOTE || code === BACKSLASH) return false;
    if (isPlain && (code === BLANK ? before === COLON : code === HASH && before === BLANK)) return false;
    bytes[at++] = code;
    before = code;
  }
  if (isPlain) {
    if (before === BLANK || before === COLON || isReserved(text)) return false;
  } else {
    bytes[out.length] = QUOTE;
    bytes[at++] = QUOTE;
  }
  out.length = at;
  return true;
}

/** Whether a plain string may start so: with a letter or one of `_/($`. Thus it can be no number, date, time or indicator. */
function startsPlain(code: number): boolean {
  const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return isLetter || code === 0x5f || code === 0x2f || code === 0x28 || code === 0x24;
}

const isReserved = (text: string): boolean => text.length <= LONGEST_RESERVED && RESERVED.test(text);

// `startsPlain` for any script, and the rules of `wroteShort`.
const PLAIN = /^[\p{L}_/($][^\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]*$/u;
const NOT_PLAIN = /: | #|[:\s]$/u;
// Most strings: ASCII with no two blanks, no blank before # and no colon before a blank. One pass instead of two.
const PLAIN_ASCII = /^[A-Za-z_/($](?:[!-9;-~]| (?=[!"$-~])|:(?=[!-~]))*$/;
// JSON's escapes are YAML's too, but JSON leaves these characters as they are.
const UNESCAPED_BY_JSON = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A string on one line: plain where no reader can take it for anything else, else in double quotes. */
export function lineOf(text: string): string {
  const isPlain = PLAIN_ASCII.test(text) || (PLAIN.test(text) && !NOT_PLAIN.test(text));
  return isPlain && !isReserved(text) ? text : quoted(text);
}

function quoted(text: string): string {
  return quoteJson(text).replace(
    UNESCAPED_BY_JSON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

// U+2028 and U+2029 are line ends to YAML 1.1, the C1 controls hold NEL, U+FEFF is a byte order mark; with the u flag a surrogate matches only alone.
const UNPRINTABLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u;
const HAS_TEXT = /[^\s]/u;
// The last line of text being blanks only, it would be content to one reader and padding to another.
const ENDS_IN_BLANKS = /(?:^|\n)[ \t]+\n*$/;
const STARTS_IN_BLANK = /^\n*[ \t]/;

const linesOf = (text: string, indent: number): string => (isLiteral(text) ? literal(text, indent) : lineOf(text));

function isLiteral(text: string): boolean {
  return text.includes("\n") && isPrintable(text) && HAS_TEXT.test(text) && !ENDS_IN_BLANKS.test(text);
}

/** A literal block: the text line by line as it is. */
function literal(text: string, indent: number): string {
  const inner = " ".repeat(indent);
  // Without the digit a reader takes the first line's own blanks for indentation.
  const digit = STARTS_IN_BLANK.test(text) ? "2" : "";
  const kept = text.endsWith("\n") ? text.slice(0, -1) : text;
  const chomping = kept === text ? "-" : kept === "" || kept.endsWith("\n") ? "+" : "";
  const lead = text.startsWith("\n") ? "" : inner;
  return `|${digit}${chomping}\n${lead}${kept.replace(/\n(?=[^\n])/g, `\n${inner}`)}`;
}
