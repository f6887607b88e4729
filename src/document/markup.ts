import { isAtlassianDocument } from "./canonical.ts";
import { emitJson } from "./json.ts";
import { isPrintable, withLf } from "./yaml-text.ts";

/**
 * A rich text of Jira as Markdown: the markup as it is, in a fenced block. The conversion of wiki markup and of Atlassian documents
 * takes this function's place. Null when the value is no rich text, or has characters that a file cannot hold unescaped.
 */
export function markupOf(value: unknown): string | null {
  if (isAtlassianDocument(value)) return fenced(emitJson(value).trimEnd(), "json");
  if (typeof value !== "string" || value === "") return null;
  const text = withLf(value);
  return isPrintable(text) ? fenced(text, "jira") : null;
}

/** A fence longer than any run of backticks in the text cannot be closed by it. */
function fenced(text: string, language: string): string {
  const runs = text.match(/`+/g) ?? [];
  const longest = runs.reduce((length, run) => Math.max(length, run.length), 0);
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${text}\n${fence}\n`;
}
