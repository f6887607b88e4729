import { type Canonical, type CanonicalMap, isList, isMap } from "./canonical.ts";
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
export function fieldTable(fields: CanonicalMap): string {
  const rows = GLANCE.map(([label, id]) => ({ label, text: inlineText(shown(fields.get(id))) }));
  const filled = rows.filter(({ text }) => text !== "").map(({ label, text }) => `| ${label} | ${text} |\n`);
  return filled.length === 0 ? "" : `| Field | Value |\n| --- | --- |\n${filled.join("")}`;
}

/** What a person calls the value: the name of a user, a status, a version; several joined by commas; "" for none. */
export function shown(value: Canonical | undefined): string {
  if (isList(value)) return value.map(shown).join(", ");
  if (isMap(value))
    return (
      NAMES.map((name) => value.get(name))
        .find((name) => typeof name === "string")
        ?.toString() ?? ""
    );
  return value === null || value === undefined ? "" : String(value);
}

const NAMES = ["displayName", "name", "value", "key", "accountId", "emailAddress"];

/** The attachments with their names, sizes and addresses in Jira; none when there are none. */
export function attachmentsSection(attachments: Canonical | undefined): string[] {
  if (!isList(attachments) || attachments.length === 0) return [];
  const items = attachments.filter(isMap).map((attachment) => {
    const size = attachment.get("size");
    const facts = [
      attachment.get("mimeType"),
      typeof size === "number" ? `${size} bytes` : "",
      attachment.get("author"),
    ];
    const details = [...facts, attachment.get("created")].map(shown).filter((detail) => detail !== "");
    const name = inlineLink(shown(attachment.get("filename")), attachment.get("content"));
    return `- ${name}${details.length === 0 ? "" : ` (${inlineText(details.join(", "))})`}\n`;
  });
  return [`## Attachments\n\n${items.join("")}`];
}

/** The parent, epic, sub-tasks and linked issues, each with a link to its document and one to Jira; none when there are none. */
export function linksSection(content: CanonicalMap, options: LinkOptions): string[] {
  const lines = [...linkedIssues(content, options)].map(({ label, issue }) => {
    const line = linkLine(shown(content.get("key")), issue, options);
    return `- ${inlineText(label)} ${line}\n`;
  });
  return lines.length === 0 ? [] : [`## Links\n\n${lines.join("")}`];
}

interface LinkedIssue {
  readonly label: string;
  readonly issue: Canonical;
}

function* linkedIssues(content: CanonicalMap, { epicLinkField = "" }: LinkOptions): Generator<LinkedIssue> {
  const fields = asMap(content.get("fields"));
  const epicLink = asMap(asMap(content.get("customFields")).get(epicLinkField)).get("value");
  if (isMap(fields.get("parent"))) yield { label: "Parent:", issue: fields.get("parent") ?? null };
  if (isMap(fields.get("epic"))) yield { label: "Epic:", issue: fields.get("epic") ?? null };
  if (typeof epicLink === "string") yield { label: "Epic:", issue: new Map([["key", epicLink]]) };
  for (const issue of asList(fields.get("subtasks"))) yield { label: "Sub-task:", issue };
  for (const link of asList(fields.get("issuelinks")).filter(isMap)) {
    const type = asMap(link.get("type"));
    for (const [end, words] of [
      ["outwardIssue", "outward"],
      ["inwardIssue", "inward"],
    ] as const) {
      const issue = link.get(end);
      if (isMap(issue)) yield { label: shown(type.get(words) ?? type.get("name")), issue };
    }
  }
}

function linkLine(fromKey: string, issue: Canonical, { browseUrl, layout = "flat" }: LinkOptions): string {
  const key = shown(asMap(issue).get("key"));
  const fields = asMap(asMap(issue).get("fields"));
  const summary = inlineText(shown(fields.get("summary") ?? asMap(issue).get("summary")));
  const status = inlineText(shown(fields.get("status")));
  const rest = `${summary === "" ? "" : `: ${summary}`}${status === "" ? "" : ` (${status})`}`;
  if (checkIssueKey(key) !== null || checkIssueKey(fromKey) !== null) return `${inlineText(key)}${rest}`;
  const place: Place = { root: "", layout, format: "markdown" };
  const document = relativePath(issuePath(fromKey, place), issuePath(key, place));
  return `[${key}](${document}) ([Jira](${issueUrl(key, browseUrl)}))${rest}`;
}

const NO_FIELDS: CanonicalMap = new Map();

const asMap = (value: Canonical | undefined): CanonicalMap => (isMap(value) ? value : NO_FIELDS);

const asList = (value: Canonical | undefined): readonly Canonical[] => (isList(value) ? value : []);
