import { PEOPLE } from "./catalogue.ts";
import { at } from "./chance.ts";
import { accountId } from "./references.ts";
import type { Block, Inline } from "./text.ts";

export interface AdfDocument {
  readonly version: 1;
  readonly type: "doc";
  readonly content: readonly unknown[];
}

/** The Atlassian Document Format of API v3. */
export function toAdf(blocks: readonly Block[]): AdfDocument {
  return { version: 1, type: "doc", content: blocks.map(block) };
}

function block(node: Block): unknown {
  switch (node.kind) {
    case "paragraph":
      return paragraph(node.content);
    case "quote":
      return { type: "blockquote", content: [paragraph(node.content)] };
    case "heading":
      return { type: "heading", attrs: { level: node.level }, content: [{ type: "text", text: node.text }] };
    case "bullets":
      return { type: "bulletList", content: node.items.map(listItem) };
    case "numbers":
      return { type: "orderedList", attrs: { order: 1 }, content: node.items.map(listItem) };
    case "code":
      return { type: "codeBlock", attrs: { language: node.language }, content: [{ type: "text", text: node.text }] };
    case "panel":
      return { type: "panel", attrs: { panelType: node.panelType }, content: [paragraph(node.content)] };
    case "table":
      return table(node.header, node.rows);
    case "image":
      return image(node.fileName);
    case "rule":
      return { type: "rule" };
    default:
      return node satisfies never;
  }
}

const paragraph = (content: readonly Inline[]) => ({
  type: "paragraph",
  content: content.filter((node) => node.kind !== "text" || node.text !== "").map(inline),
});

const listItem = (content: readonly Inline[]) => ({ type: "listItem", content: [paragraph(content)] });

function table(header: readonly string[], rows: readonly (readonly (readonly Inline[])[])[]): unknown {
  const head = header.map((text) => ({
    type: "tableHeader",
    attrs: {},
    content: [paragraph([{ kind: "text", text }])],
  }));
  const body = rows.map((row) => ({
    type: "tableRow",
    content: row.map((cell) => ({ type: "tableCell", attrs: {}, content: [paragraph(cell)] })),
  }));
  return {
    type: "table",
    attrs: { isNumberColumnEnabled: false, layout: "default" },
    content: [{ type: "tableRow", content: head }, ...body],
  };
}

function image(fileName: string): unknown {
  const media = {
    type: "media",
    attrs: {
      type: "file",
      id: "6b1c3ba1-58a1-4c0c-8a4a-7a1f0b6f4a4b",
      alt: fileName,
      collection: "",
      width: 640,
      height: 480,
    },
  };
  return { type: "mediaSingle", attrs: { layout: "align-start" }, content: [media] };
}

function inline(node: Inline): unknown {
  switch (node.kind) {
    case "text":
      return { type: "text", text: node.text };
    case "strong":
      return { type: "text", text: node.text, marks: [{ type: "strong" }] };
    case "emphasis":
      return { type: "text", text: node.text, marks: [{ type: "em" }] };
    case "code":
      return { type: "text", text: node.text, marks: [{ type: "code" }] };
    case "link":
      return { type: "text", text: node.text, marks: [{ type: "link", attrs: { href: node.href } }] };
    case "mention":
      return {
        type: "mention",
        attrs: { id: accountId(node.person), text: `@${at(PEOPLE, node.person).displayName}`, accessLevel: "" },
      };
    case "emoji":
      return { type: "emoji", attrs: { shortName: node.shortName, id: "1f604", text: node.text } };
    case "break":
      return { type: "hardBreak" };
    default:
      return node satisfies never;
  }
}
