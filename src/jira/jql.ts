import { permanent } from "../failure/index.ts";

/** A JQL string literal for any text, hostile text included. */
export function quoteJql(text: string): string {
  const escaped = text.replace(/["\\\p{Cc}\u2028\u2029]/gu, (character) => {
    const named = NAMED_ESCAPES.get(character);
    return named ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `"${escaped}"`;
}

const NAMED_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** The query without its ORDER BY, which no clause may carry inside parentheses; text in quotes is never touched. */
export function withoutOrderBy(jql: string): string {
  const words = wordsOf(jql);
  const order = words.findIndex((word, index) => {
    const next = words[index + 1];
    return word.depth === 0 && is(word, "ORDER") && next !== undefined && next.depth === 0 && is(next, "BY");
  });
  const start = order < 0 ? undefined : words[order]?.start;
  return (start === undefined ? jql : jql.slice(0, start)).trim();
}

/** All of the clauses at once. Empty clauses and ORDER BY are dropped; throws `InvalidQuery` for a clause whose quotes or parentheses are open. */
export function allOf(...clauses: readonly string[]): string {
  return joined(clauses, "AND");
}

/** Any of the clauses; otherwise as `allOf`. */
export function anyOf(...clauses: readonly string[]): string {
  return joined(clauses, "OR");
}

/**
 * Issues changed at `epochMs` or later. Dates in JQL are read in the account's time zone and in whole minutes;
 * epoch milliseconds, unquoted, are absolute on Cloud and on Data Center.
 */
export function updatedSince(epochMs: number): string {
  return `updated >= ${wholeMs(epochMs)}`;
}

/** Issues created at `epochMs` or later. */
export function createdSince(epochMs: number): string {
  return `created >= ${wholeMs(epochMs)}`;
}

export function inProject(projectKey: string): string {
  return `project = ${quoteJql(projectKey)}`;
}

/** Issues by numeric id or by key. */
export function withIdsOrKeys(idsOrKeys: readonly string[]): string {
  const ids = idsOrKeys.filter(isIssueId);
  const keys = idsOrKeys.filter((idOrKey) => !isIssueId(idOrKey)).map(quoteJql);
  return anyOf(
    ids.length === 0 ? "" : `id in (${ids.join(",")})`,
    keys.length === 0 ? "" : `key in (${keys.join(",")})`,
  );
}

export function isIssueId(text: string): boolean {
  return /^[0-9]{1,19}$/.test(text);
}

function wholeMs(epochMs: number): number {
  return Math.max(0, Math.floor(epochMs));
}

function joined(clauses: readonly string[], operator: "AND" | "OR"): string {
  const parts = clauses.map((clause) => withoutOrderBy(balanced(clause))).filter((clause) => clause !== "");
  return parts.length < 2 ? (parts[0] ?? "") : parts.map((clause) => `(${clause})`).join(` ${operator} `);
}

/** An unbalanced clause would swallow, or break out of, the parentheses around it and change what its neighbours mean. */
function balanced(clause: string): string {
  let depth = 0;
  for (const token of tokensOf(clause)) {
    if (token.kind === "open") depth++;
    if (token.kind === "close") depth--;
    if (depth < 0 || token.kind === "unterminated") depth = Number.NEGATIVE_INFINITY;
  }
  if (depth === 0) return clause;
  throw permanent("InvalidQuery", "The JQL query has a quote or a parenthesis without its partner.");
}

interface Token {
  readonly kind: "word" | "quoted" | "unterminated" | "open" | "close" | "other";
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly depth: number;
}

function wordsOf(jql: string): Word[] {
  const words: Word[] = [];
  let depth = 0;
  for (const { kind, start, end } of tokensOf(jql)) {
    if (kind === "open") depth++;
    else if (kind === "close") depth--;
    else words.push({ text: kind === "word" ? jql.slice(start, end) : "", start, depth });
  }
  return words;
}

function is(word: Word, keyword: string): boolean {
  return word.text.toUpperCase() === keyword;
}

// A quoted string, an unterminated one, a parenthesis, another operator, or a word; a backslash takes the next character with it, in words too.
const TOKEN =
  /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|["'][\s\S]*|[()]|[=!<>~,&|[\]{}]+|(?:[^\s"'()=!<>~,&|[\]{}\\]|\\[\s\S]?)+/g;

function* tokensOf(jql: string): Generator<Token> {
  for (const match of jql.matchAll(TOKEN)) {
    const text = match[0];
    yield { kind: kindOf(text), start: match.index, end: match.index + text.length };
  }
}

function kindOf(text: string): Token["kind"] {
  const first = text.charAt(0);
  if (first === "(") return "open";
  if (first === ")") return "close";
  if (first === '"' || first === "'") return isClosed(text, first) ? "quoted" : "unterminated";
  return /^[=!<>~,&|[\]{}]/.test(first) ? "other" : "word";
}

function isClosed(text: string, quote: string): boolean {
  if (text.length < 2 || !text.endsWith(quote)) return false;
  const backslashes = /\\*$/.exec(text.slice(1, -1))?.[0].length ?? 0;
  return backslashes % 2 === 0;
}
