/**
 * Hostile text as the inside of one line of Markdown (a heading, a table cell, a list item's end): it shows as it reads, and can
 * become no HTML, heading, list, link (but to an e-mail address), emphasis, code, mathematics or table cell. Line ends, control
 * characters and blanks become one space.
 */
export function inlineText(text: string): string {
  return text
    .toWellFormed()
    .replace(REORDERING, "")
    .replace(BLANKS, " ")
    .trim()
    .replace(MARKUP, "\\$&")
    .replace(AUTOLINK, "$1\\$2")
    .replace(BLOCK_START, "$1\\");
}

/** A link, or its label alone when the address is not one that is safe to follow. */
export function inlineLink(label: string, address: unknown): string {
  const isSafe = typeof address === "string" && SAFE_ADDRESS.test(address);
  return isSafe ? `[${inlineText(label)}](${address})` : inlineText(label);
}

// Directional overrides let a title read as another one.
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;
const BLANKS = /[\s\p{Cc}\ufeff]+/gu;
const MARKUP = /[\\`*_[\]<>&#|~$]/g;
// GitHub makes links of bare addresses; an escaped sign in them stops it.
const AUTOLINK = /(https?|ftp|mailto|xmpp|www)([:.])/gi;
// What begins a list, a rule or an underline at the start of a line, and so of a list item.
const BLOCK_START = /^(?:(?=[-+=])|(\d+)(?=[.)]))/;
const SAFE_ADDRESS = /^https?:\/\/[^\s\p{C}<>()[\]\\|`"]+$/u;
