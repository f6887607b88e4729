import { NO_CONTROL_CHARACTERS, text } from "./text.ts";

const MAX_NESTING = 20;

// A backslash escapes the next character, inside quotes and outside. Not ".": which characters end a line is for RE2 one
// and for JavaScript four.
const ESCAPED = String.raw`\\[^\n]`;
const QUOTED = `"(?:[^"\\\\]|${ESCAPED})*"|'(?:[^'\\\\]|${ESCAPED})*'`;

/** A query of which every character outside quotes is one that `plain` allows. */
function query(plain: string): RegExp {
  return new RegExp(`^(?:${plain}|${ESCAPED}|${QUOTED})*$`);
}

// RE2 cannot count, so balance is spelled out to a depth that no one writes by hand. Each level holds the next one once,
// and every alternative starts with another character: matching stays linear.
function balanced(depth: number): string {
  const token = String.raw`[^"'\\()]|${ESCAPED}|${QUOTED}`;
  return depth === 0 ? `(?:${token})*` : String.raw`(?:${token}|\(${balanced(depth - 1)}\))*`;
}

export const JqlSchema = text({
  description: "A JQL query: the issues that it finds are mirrored.",
  advice: "Write a JQL query",
  example: "project = ABC AND updated >= -6h",
  maxLength: 10_000,
  rules: [
    { pattern: /[^ ]/, problem: "is blank", advice: "Write a JQL query" },
    { ...NO_CONTROL_CHARACTERS, advice: 'Write the query on one line (in YAML, ">-" folds several lines into one)' },
    {
      pattern: query(String.raw`[^"'\\]`),
      problem: "has a quote that is not closed",
      advice: "Close every quote, and write a backslash before a quote inside quotes",
      example: 'summary ~ "a \\"quoted\\" word"',
    },
    {
      pattern: query(String.raw`[^"'\\;]`),
      problem: "has a semicolon outside quotes, which JQL does not know",
      advice: "Put text with a semicolon in quotes",
      example: 'summary ~ "a; b"',
    },
    {
      pattern: new RegExp(`^${balanced(MAX_NESTING)}$`),
      problem: `has parentheses that do not match (or are nested deeper than ${MAX_NESTING})`,
      advice: "Close every parenthesis",
      example: "project = ABC AND (status = Open OR assignee = currentUser())",
    },
  ],
});
