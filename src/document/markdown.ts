import { type Canonical, type CanonicalMap, isAtlassianDocument, isList, isMap } from "./canonical.ts";
import { inlineText } from "./inline.ts";
import { attachmentsSection, fieldTable, type LinkOptions, linksSection, shown } from "./markdown-section.ts";
import { markupOf } from "./markup.ts";
import { emitYaml } from "./yaml.ts";

export type MarkdownOptions = LinkOptions;

/** The fields whose text is a section of its own, in the order of the sections. */
const TEXT_FIELDS = [
  { id: "description", heading: "Description" },
  { id: "environment", heading: "Environment" },
] as const;

const UNSHOWN = "_The text has characters that cannot be shown here; it is in the front matter._\n";

/**
 * The content of a document as Markdown. Nothing of it is lost: a long text stands in the body, word for word, and all else, with the
 * texts that a body cannot hold, in the front matter.
 */
export function emitMarkdown(content: CanonicalMap, options: MarkdownOptions): string {
  const front = new Map(content);
  const title = `# ${shown(content.get("key"))}: ${inlineText(shown(mapAt(content, "fields").get("summary")))}\n`;
  const sections = [
    title,
    fieldTable(mapAt(content, "fields")),
    ...takeFieldTexts(front),
    ...takeCustomTexts(front),
    ...takeComments(front),
    ...attachmentsSection(content.get("attachments")),
    ...linksSection(content, options),
  ];
  return `---\n${emitYaml(front)}---\n\n${sections.filter((section) => section !== "").join("\n")}`;
}

function takeFieldTexts(front: Map<string, Canonical>): string[] {
  const fields = new Map(mapAt(front, "fields"));
  const sections = TEXT_FIELDS.flatMap(({ id, heading }) => {
    const value = fields.get(id) ?? null;
    const markup = markupOf(value);
    if (markup !== null) fields.delete(id);
    return value === null || value === "" ? [] : [`## ${heading}\n\n${markup ?? UNSHOWN}`];
  });
  front.set("fields", fields);
  return sections;
}

/** Custom fields of one line stay in the front matter: most are values, not texts. */
function takeCustomTexts(front: Map<string, Canonical>): string[] {
  const custom = new Map(mapAt(front, "customFields"));
  const sections: string[] = [];
  for (const [id, field] of custom) {
    const value = isMap(field) ? (field.get("value") ?? null) : null;
    const markup = isLongText(value) ? markupOf(value) : null;
    if (!isMap(field) || markup === null) continue;
    custom.set(id, without(field, "value"));
    sections.push(`## ${inlineText(`${shown(field.get("name"))} (${id})`)}\n\n${markup}`);
  }
  front.set("customFields", custom);
  return sections;
}

const isLongText = (value: Canonical): boolean =>
  isAtlassianDocument(value) || (typeof value === "string" && value.includes("\n"));

function takeComments(front: Map<string, Canonical>): string[] {
  const comments = front.get("comments");
  if (!isList(comments) || comments.length === 0) return [];
  const sections: string[] = [];
  const rest = comments.map((comment) => {
    if (!isMap(comment)) return comment;
    const body = comment.get("body") ?? null;
    const markup = markupOf(body);
    const text = markup ?? (body === null || body === "" ? "" : UNSHOWN);
    const heading = [comment.get("author"), comment.get("created")].map(shown).filter((part) => part !== "");
    sections.push(`### ${inlineText(heading.join(", ")) || "Comment"}\n\n${text}`);
    return markup === null ? comment : without(comment, "body");
  });
  front.set("comments", rest);
  return ["## Comments\n", ...sections];
}

function mapAt(map: CanonicalMap, key: string): CanonicalMap {
  const value = map.get(key);
  return isMap(value) ? value : new Map();
}

function without(map: CanonicalMap, key: string): CanonicalMap {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
