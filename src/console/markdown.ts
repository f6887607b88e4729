import { printable } from "./printable.ts";

// Whatever is neither a letter, a digit nor a plain space can begin markup, HTML, a mention or a link somewhere.
const MARKUP = /[^\p{L}\p{N}\p{M} ]/gu;

/** Text of others as Markdown that shows it as it is, on one line, in a table too. References are text, never markup. */
export function markdownText(text: string): string {
  return printable(text).replaceAll(MARKUP, (character) => `&#${character.codePointAt(0)};`);
}

/** A link whose text and address may come from others; only http and https addresses become one. */
export function markdownLink(text: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") return markdownText(text);
  const safe = url.href.replaceAll(/[()<>|\\`*_[\]]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return `[${markdownText(text)}](${safe})`;
}
