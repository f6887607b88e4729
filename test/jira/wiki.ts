import { PEOPLE } from "./catalogue.ts";
import { at } from "./chance.ts";
import type { Block, Inline } from "./text.ts";

/** Jira's wiki markup; browsers send CRLF, scripts LF, and Jira keeps what it got. */
export function toWiki(blocks: readonly Block[], lineEnd: "\n" | "\r\n"): string {
  const text = blocks.map(block).join("\n\n");
  return lineEnd === "\n" ? text : text.replaceAll("\n", lineEnd);
}

function block(node: Block): string {
  switch (node.kind) {
    case "paragraph":
      return line(node.content);
    case "quote":
      return `{quote}${line(node.content)}{quote}`;
    case "heading":
      return `h${node.level}. ${node.text}`;
    case "bullets":
      return node.items.map((item) => `* ${line(item)}`).join("\n");
    case "numbers":
      return node.items.map((item) => `# ${line(item)}`).join("\n");
    case "code":
      return `{code:${node.language}}\n${node.text}\n{code}`;
    case "panel":
      return `{panel:title=${node.panelType}|borderStyle=dashed}\n${line(node.content)}\n{panel}`;
    case "table":
      return [
        `||${node.header.map(escapeCell).join("||")}||`,
        ...node.rows.map((row) => `|${row.map(line).join("|")}|`),
      ].join("\n");
    case "image":
      return `!${node.fileName}|thumbnail!`;
    case "rule":
      return "----";
    default:
      return node satisfies never;
  }
}

const escapeCell = (text: string): string => text.replaceAll("|", "\\|");

const line = (content: readonly Inline[]): string => content.map(inline).join("");

function inline(node: Inline): string {
  switch (node.kind) {
    case "text":
      return node.text;
    case "strong":
      return `*${node.text}*`;
    case "emphasis":
      return `_${node.text}_`;
    case "code":
      return `{{${node.text}}}`;
    case "link":
      return `[${node.text}|${node.href}]`;
    case "mention":
      return `[~${at(PEOPLE, node.person).name}]`;
    case "emoji":
      return node.wiki;
    case "break":
      return "\n";
    default:
      return node satisfies never;
  }
}
