/** A mistake in a JQL text, worded as Jira does; becomes the 400's `errorMessages`. */
export class JqlError extends Error {
  override readonly name = "JqlError";
  readonly messages: readonly string[];

  constructor(messages: readonly string[]) {
    super(messages.join(" "));
    this.messages = messages;
  }
}

export interface Token {
  readonly kind: "word" | "quoted" | "symbol" | "end";
  readonly text: string;
  /** Offset in the JQL text. */
  readonly at: number;
}

const SYMBOLS = ["!=", "!~", "<=", ">=", "&&", "||", "=", "~", "<", ">", "(", ")", ",", "!", "&", "|"] as const;
// Unquoted text ends at white space, a symbol or a reserved character.
const WORD = /[^\s"'=!<>(),~&|+.;?*/%^$#@[\]{}`]+/y;
const CUSTOM_FIELD = /cf\s*\[\s*(\d+)\s*\]/iy;
const RESERVED = /[+.;?*/%^$#@[\]{}`]/;
const ESCAPES: Readonly<Record<string, string>> = {
  t: "\t",
  n: "\n",
  r: "\r",
  '"': '"',
  "'": "'",
  "\\": "\\",
  " ": " ",
};
// Jira's grammar takes \n and \r raw inside quotes, no other control character and no Unicode noncharacter.
const CONTROL = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/;

export function tokenize(jql: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < jql.length) {
    const character = jql.charAt(at);
    if (/\s/.test(character)) {
      at += 1;
      continue;
    }
    const { token, end } = readToken(jql, at);
    tokens.push(token);
    at = end;
  }
  tokens.push({ kind: "end", text: "", at: jql.length });
  return tokens;
}

function readToken(jql: string, at: number): { token: Token; end: number } {
  const character = jql.charAt(at);
  if (character === '"' || character === "'") return readQuoted(jql, at);
  const customField = match(CUSTOM_FIELD, jql, at);
  if (customField)
    return { token: { kind: "word", text: `cf[${customField[1]}]`, at }, end: at + customField[0].length };
  const symbol = SYMBOLS.find((candidate) => jql.startsWith(candidate, at));
  if (symbol) return { token: { kind: "symbol", text: symbol, at }, end: at + symbol.length };
  if (RESERVED.test(character)) {
    throw syntaxError(
      jql,
      at,
      `The character '${character}' is a reserved JQL character. You must enclose it in a string or use the escape '\\u${hex(character)}' instead.`,
    );
  }
  return readWord(jql, at);
}

function readWord(jql: string, at: number): { token: Token; end: number } {
  const raw = match(WORD, jql, at)?.[0] ?? "";
  let text = "";
  for (let offset = 0; offset < raw.length; offset += 1) {
    const character = raw.charAt(offset);
    if (CONTROL.test(character)) throw controlCharacter(jql, at + offset);
    if (character !== "\\") {
      text += character;
      continue;
    }
    const sequence = readEscape(jql, at + offset);
    text += sequence.text;
    offset += sequence.length - 1;
  }
  return { token: { kind: "word", text, at }, end: at + raw.length };
}

function readQuoted(jql: string, at: number): { token: Token; end: number } {
  const quote = jql.charAt(at);
  let text = "";
  for (let offset = at + 1; offset < jql.length; offset += 1) {
    const character = jql.charAt(offset);
    if (character === quote) return { token: { kind: "quoted", text, at }, end: offset + 1 };
    if (CONTROL.test(character)) throw controlCharacter(jql, offset);
    if (character !== "\\") {
      text += character;
      continue;
    }
    const sequence = readEscape(jql, offset);
    text += sequence.text;
    offset += sequence.length - 1;
  }
  throw syntaxError(jql, at, `The quoted string '${text}' has not been completed.`);
}

/** Reads an escape that starts at the backslash; `length` counts the backslash too. */
function readEscape(jql: string, at: number): { text: string; length: number } {
  const letter = jql.charAt(at + 1);
  const plain = ESCAPES[letter];
  if (plain !== undefined) return { text: plain, length: 2 };
  const code = /^u([0-9a-f]{4})/i.exec(jql.slice(at + 1, at + 6))?.[1];
  if (code !== undefined) return { text: String.fromCharCode(Number.parseInt(code, 16)), length: 6 };
  throw syntaxError(
    jql,
    at,
    `'\\${letter}' is an illegal JQL escape sequence. The valid escape sequences are \\', \\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.`,
  );
}

function controlCharacter(jql: string, at: number): JqlError {
  return syntaxError(jql, at, `The character '\\u${hex(jql.charAt(at))}' is a control character and must be escaped.`);
}

export function syntaxError(jql: string, at: number, text: string): JqlError {
  const before = jql.slice(0, at).split("\n");
  const line = before.length;
  const character = (before.at(-1) ?? "").length + 1;
  return new JqlError([`Error in the JQL Query: ${text} (line ${line}, character ${character})`]);
}

const hex = (character: string): string => character.charCodeAt(0).toString(16).padStart(4, "0");

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
