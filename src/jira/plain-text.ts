import type { Redactor } from "../failure/index.ts";

/**
 * Text from a server made fit for one line of a message: control, format and bidirectional characters (terminal escapes,
 * line starts that a CI log would read as commands) become spaces, and the length is bounded. Secrets are removed first: of one
 * that is cut in two, no redactor would know the rest.
 */
export function plainText(text: string, maxLength: number, redactor: Redactor): string {
  // Cut before cleaning as well: the text may be a megabyte.
  const clean = redactor
    .redact(text)
    .slice(0, maxLength * 4)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
  return clean.length <= maxLength ? clean : `${clean.slice(0, maxLength - 1).toWellFormed()}…`;
}
