import {
  isAtlassianDocument,
  isList,
  isObject,
  isOrdered,
  type JsonObject,
  type Ordered,
  propertyOf,
} from "./canonical.ts";
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
export function emitMarkdown(content: Ordered, options: MarkdownOptions): string {
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

function takeFieldTexts(front: Map<string, unknown>): string[] {
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
function takeCustomTexts(front: Map<string, unknown>): string[] {
  const custom = new Map(mapAt(front, "customFields"));
  const sections: string[] = [];
  for (const [id, field] of custom) {
    const value = propertyOf(field, "value");
    const markup = isLongText(value) ? markupOf(value) : null;
    if (!isObject(field) || markup === null) continue;
    custom.set(id, without(field, "value"));
    sections.push(`## ${inlineText(`${shown(propertyOf(field, "name"))} (${id})`)}\n\n${markup}`);
  }
  front.set("customFields", custom);
  return sections;
}

const isLongText = (value: unknown): boolean =>
  isAtlassianDocument(value) || (typeof value === "string" && value.includes("\n"));

function takeComments(front: Map<string, unknown>): string[] {
  const comments = front.get("comments");
  if (!isList(comments) || comments.length === 0) return [];
  const sections: string[] = [];
  const rest = comments.map((comment) => {
    if (!isObject(comment)) return comment;
    const body = propertyOf(comment, "body") ?? null;
    const markup = markupOf(body);
    const text = markup ?? (body === null || body === "" ? "" : UNSHOWN);
    const heading = [propertyOf(comment, "author"), propertyOf(comment, "created")]
      .map(shown)
      .filter((part) => part !== "");
    sections.push(`### ${inlineText(heading.join(", ")) || "Comment"}\n\n${text}`);
    return markup === null ? comment : without(comment, "body");
  });
  front.set("comments", rest);
  return ["## Comments\n", ...sections];
}

function mapAt(content: Ordered, key: string): Ordered {
  const value = content.get(key);
  return isOrdered(value) ? value : new Map();
}

function without(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
