import { PEOPLE } from "./catalogue.ts";
import type { Chance } from "./chance.ts";
import { sentence } from "./prose.ts";

/** Formatted text, neutral between Data Center's wiki markup and Cloud's ADF: both are written from the same content. */
export type Inline =
  | { readonly kind: "text" | "strong" | "emphasis" | "code"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string }
  | { readonly kind: "mention"; readonly person: number }
  | { readonly kind: "emoji"; readonly shortName: string; readonly wiki: string; readonly text: string }
  | { readonly kind: "break" };

export type Block =
  | { readonly kind: "paragraph" | "quote"; readonly content: readonly Inline[] }
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "bullets" | "numbers"; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: "code"; readonly language: string; readonly text: string }
  | { readonly kind: "panel"; readonly panelType: "info" | "warning"; readonly content: readonly Inline[] }
  | {
      readonly kind: "table";
      readonly header: readonly string[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: "image"; readonly fileName: string }
  | { readonly kind: "rule" };

const plain = (text: string): Inline => ({ kind: "text", text });

const CODE = [
  { language: "java", text: 'if (user == null) {\n\tthrow new IllegalStateException("user: {}");\n}' },
  { language: "yaml", text: "key: value\nlist:\n  - one\n  - 'two: 2'\n---\n..." },
  { language: "bash", text: "curl -fsS \"$URL\" | jq '.issues[] | .key' # ``` not a fence" },
];

const ODDITIES = [
  "RTL: שלום עולם و مرحبا بالعالم.",
  "Emoji: 🎉 👩‍👩‍👧‍👦 🇳🇴 é é.",
  `Long: ${"Donaudampfschifffahrtselektrizitätenhauptbetriebswerk".repeat(4)}.`,
  `Trap: ::set-output name=x::y and ${"$"}{{ github.token }} and </script><img src=x onerror=alert(1)>.`,
  "Path: C:\\new\\table\\u0041 and ~tilde~ and *not bold and [brackets] {braces}.",
  "Spaces:\u00a0non-breaking,\u200bzero-width,\u2028line separator.",
  "--- # Not a YAML document: - no, 'really', \"truly\"",
];

/**
 * About `size` of text as `measure` counts it: paragraphs for the most part, with the occasional heading, list, table, code
 * block, panel … The same chance gives the same beginning whatever the size.
 */
export function richText(chance: Chance, size: number, measure: (block: Block) => number): Block[] {
  const blocks: Block[] = [];
  for (let left = size; left > 0; ) {
    const block = randomBlock(chance);
    blocks.push(block);
    left -= measure(block);
  }
  return blocks;
}

function randomBlock(chance: Chance): Block {
  if (chance.happens(0.6)) return { kind: "paragraph", content: inlines(chance, chance.between(40, 260)) };
  const kind = chance.pick([
    "heading",
    "bullets",
    "numbers",
    "code",
    "quote",
    "panel",
    "table",
    "image",
    "rule",
  ] as const);
  switch (kind) {
    case "heading":
      return { kind, level: chance.pick([1, 2, 3] as const), text: sentence(chance, 25) };
    case "bullets":
    case "numbers":
      return { kind, items: [[plain(sentence(chance, 30))], inlines(chance, 40)] };
    case "code":
      return { kind, ...chance.pick(CODE) };
    case "quote":
      return { kind, content: [plain(sentence(chance, 60))] };
    case "panel":
      return { kind, panelType: chance.pick(["info", "warning"] as const), content: inlines(chance, 40) };
    case "table":
      return table(chance);
    case "image":
      return { kind, fileName: "screen shot (1).png" };
    case "rule":
      return { kind };
    default:
      return kind satisfies never;
  }
}

function inlines(chance: Chance, length: number): Inline[] {
  const content: Inline[] = [plain(`${sentence(chance, length)} `)];
  if (chance.happens(0.12)) content.push(plain(`${chance.pick(ODDITIES)} `));
  if (chance.happens(0.2)) content.push(decoration(chance), plain("."));
  return content;
}

function decoration(chance: Chance): Inline {
  const kind = chance.pick(["strong", "emphasis", "code", "link", "mention", "emoji", "break"] as const);
  switch (kind) {
    case "strong":
    case "emphasis":
    case "code":
      return { kind, text: sentence(chance, 12) };
    case "link":
      return { kind, text: "the run book", href: "https://example.com/docs?a=1&b=(2)#frag" };
    case "mention":
      return { kind, person: chance.between(0, PEOPLE.length - 1) };
    case "emoji":
      return { kind, shortName: ":smile:", wiki: ":)", text: "😄" };
    case "break":
      return { kind };
    default:
      return kind satisfies never;
  }
}

function table(chance: Chance): Block {
  const cell = (): Inline[] => [plain(sentence(chance, 8))];
  return {
    kind: "table",
    header: ["Step", "Expected | got"],
    rows: [
      [cell(), cell()],
      [cell(), [{ kind: "strong", text: "no" }]],
    ],
  };
}

/** Plain lines as formatted text: what a user typed without any markup. */
export function plainText(text: string): Block[] {
  return text.split(/(?:\r?\n){2,}/).map((part) => ({
    kind: "paragraph",
    content: part
      .split(/\r?\n/)
      .flatMap((line, index): Inline[] => (index === 0 ? [plain(line)] : [{ kind: "break" }, plain(line)])),
  }));
}
