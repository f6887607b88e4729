import type { Redactor } from "../failure/index.ts";
import { printable } from "./printable.ts";

// Whatever is neither a letter, a digit nor a plain space can begin markup, HTML, a mention or a link somewhere.
const MARKUP = /[^\p{L}\p{N}\p{M} ]/gu;

/** Text of others as Markdown. It is made with a redactor: in text that was escaped no secret is found any more, and a page shows it again. */
export interface Markdown {
  /** Text as it is, on one line, in a table too. References are text, never markup. */
  text(text: string): string;
  /** A link whose text and address may come from others; only http and https addresses become one. */
  link(text: string, address: string): string;
}

export function createMarkdown(redactor: Pick<Redactor, "redact">): Markdown {
  const text = (words: string) => escaped(redactor.redact(words));
  return {
    text,
    link(words, address) {
      const clean = redactor.redact(address);
      const url = URL.canParse(clean) ? new URL(clean) : undefined;
      if (url?.protocol !== "https:" && url?.protocol !== "http:") return text(words);
      const safe = url.href.replaceAll(/[()<>|\\`*_[\]]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
      return `[${text(words)}](${safe})`;
    },
  };
}

function escaped(text: string): string {
  return printable(text).replaceAll(MARKUP, (character) => `&#${character.codePointAt(0)};`);
}
