/**
 * Text from a server made fit for one line of a message: control, format and bidirectional characters (terminal escapes,
 * line starts that a CI log would read as commands) become spaces, and the length is bounded.
 */
export function plainText(text: string, maxLength: number): string {
  // Cut before cleaning as well: the text may be a megabyte.
  const clean = text
    .slice(0, maxLength * 4)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
  return clean.length <= maxLength ? clean : `${clean.slice(0, maxLength - 1).toWellFormed()}…`;
}
