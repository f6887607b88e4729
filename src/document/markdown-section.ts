import { isList, isObject, type Ordered, propertyOf } from "./canonical.ts";
import { issueUrl } from "./document.ts";
import { inlineLink, inlineText } from "./inline.ts";
import { checkIssueKey } from "./key.ts";
import { issuePath, type Layout, type Place, relativePath } from "./path.ts";

/** What links between Markdown documents depend on. */
export interface LinkOptions {
  readonly browseUrl: string;
  /** Decides where other documents are; flat when left out. */
  readonly layout?: Layout;
  /** Data Center: the id of the custom field "Epic Link". */
  readonly epicLinkField?: string;
}

/** The fields that a reader wants at a glance, in order. */
const GLANCE = [
  ["Type", "issuetype"],
  ["Status", "status"],
  ["Priority", "priority"],
  ["Resolution", "resolution"],
  ["Assignee", "assignee"],
  ["Reporter", "reporter"],
  ["Created", "created"],
  ["Updated", "updated"],
  ["Resolved", "resolutiondate"],
  ["Due", "duedate"],
  ["Labels", "labels"],
  ["Components", "components"],
  ["Affects", "versions"],
  ["Fixed in", "fixVersions"],
] as const;

/** A table of the main fields that have a value; "" when none has. */
export function fieldTable(fields: Ordered): string {
  const rows = GLANCE.map(([label, id]) => ({ label, text: inlineText(shown(fields.get(id))) }));
  const filled = rows.filter(({ text }) => text !== "").map(({ label, text }) => `| ${label} | ${text} |\n`);
  return filled.length === 0 ? "" : `| Field | Value |\n| --- | --- |\n${filled.join("")}`;
}

/** What a person calls the value: the name of a user, a status, a version; several joined by commas; "" for none. */
export function shown(value: unknown): string {
  if (isList(value)) return value.map(shown).join(", ");
  if (isObject(value)) return NAMES.map((name) => propertyOf(value, name)).find(isText) ?? "";
  return value === null || value === undefined ? "" : String(value);
}

const isText = (value: unknown): value is string => typeof value === "string";

const NAMES = ["displayName", "name", "value", "key", "accountId", "emailAddress"];

/** The attachments with their names, sizes and addresses in Jira; none when there are none. */
export function attachmentsSection(attachments: unknown): string[] {
  if (!isList(attachments) || attachments.length === 0) return [];
  const items = attachments.filter(isObject).map((attachment) => {
    const size = propertyOf(attachment, "size");
    const facts = [
      propertyOf(attachment, "mimeType"),
      typeof size === "number" ? `${size} bytes` : "",
      propertyOf(attachment, "author"),
    ];
    const details = [...facts, propertyOf(attachment, "created")].map(shown).filter((detail) => detail !== "");
    const name = inlineLink(shown(propertyOf(attachment, "filename")), propertyOf(attachment, "content"));
    return `- ${name}${details.length === 0 ? "" : ` (${inlineText(details.join(", "))})`}\n`;
  });
  return [`## Attachments\n\n${items.join("")}`];
}

/** The parent, epic, sub-tasks and linked issues, each with a link to its document and one to Jira; none when there are none. */
export function linksSection(content: Ordered, options: LinkOptions): string[] {
  const lines = [...linkedIssues(content, options)].map(({ label, issue }) => {
    const line = linkLine(shown(content.get("key")), issue, options);
    return `- ${inlineText(label)} ${line}\n`;
  });
  return lines.length === 0 ? [] : [`## Links\n\n${lines.join("")}`];
}

interface LinkedIssue {
  readonly label: string;
  readonly issue: unknown;
}

function* linkedIssues(content: Ordered, { epicLinkField = "" }: LinkOptions): Generator<LinkedIssue> {
  const fields = content.get("fields");
  const epicLink = propertyOf(propertyOf(content.get("customFields"), epicLinkField), "value");
  const parent = propertyOf(fields, "parent");
  const epic = propertyOf(fields, "epic");
  if (isObject(parent)) yield { label: "Parent:", issue: parent };
  if (isObject(epic)) yield { label: "Epic:", issue: epic };
  if (typeof epicLink === "string") yield { label: "Epic:", issue: { key: epicLink } };
  for (const issue of asList(propertyOf(fields, "subtasks"))) yield { label: "Sub-task:", issue };
  for (const link of asList(propertyOf(fields, "issuelinks"))) {
    const type = propertyOf(link, "type");
    for (const [end, words] of [
      ["outwardIssue", "outward"],
      ["inwardIssue", "inward"],
    ] as const) {
      const issue = propertyOf(link, end);
      if (isObject(issue)) yield { label: shown(propertyOf(type, words) ?? propertyOf(type, "name")), issue };
    }
  }
}

function linkLine(fromKey: string, issue: unknown, { browseUrl, layout = "flat" }: LinkOptions): string {
  const key = shown(propertyOf(issue, "key"));
  const fields = propertyOf(issue, "fields");
  const summary = inlineText(shown(propertyOf(fields, "summary") ?? propertyOf(issue, "summary")));
  const status = inlineText(shown(propertyOf(fields, "status")));
  const rest = `${summary === "" ? "" : `: ${summary}`}${status === "" ? "" : ` (${status})`}`;
  if (checkIssueKey(key) !== null || checkIssueKey(fromKey) !== null) return `${inlineText(key)}${rest}`;
  const place: Place = { root: "", layout, format: "markdown" };
  const document = relativePath(issuePath(fromKey, place), issuePath(key, place));
  return `[${key}](${document}) ([Jira](${issueUrl(key, browseUrl)}))${rest}`;
}

const asList = (value: unknown): readonly unknown[] => (isList(value) ? value : []);
