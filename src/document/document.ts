import { type Canonical, type CanonicalMap, canonical, isList, isMap } from "./canonical.ts";
import { compareCustomFieldIds, isChosen, isCustomFieldId } from "./custom-field.ts";
import type { Include, IssueData } from "./issue.ts";
import { compareNumerals, compareText } from "./order.ts";

/** What a document holds and how it is named; what it looks like is decided by its format. */
export interface ContentOptions {
  /** Display names by field id, of custom and system fields. */
  readonly fieldNames: ReadonlyMap<string, string>;
  /** Jira's address with its context path and no trailing slash: "https://host/context". */
  readonly browseUrl: string;
  /** The custom fields to keep, by id or by name in any case; all when left out. */
  readonly customFields?: readonly string[];
  /** The lists to keep; all but the changelog when left out. */
  readonly include?: readonly Include[];
}

/** System fields that are left out, each with the reason. */
const LEFT_OUT_FIELDS: ReadonlyMap<string, string> = new Map([
  ["lastViewed", "when the syncing account last looked at the issue: a fact about the account, different on every run"],
]);

/** The order in which a person reads an issue; fields that are not named here follow in code-unit order. */
const READING_ORDER = [
  ["summary", "issuetype", "project", "status", "statusCategory", "priority", "resolution", "security"],
  ["assignee", "reporter", "creator"],
  ["created", "updated", "statuscategorychangedate", "resolutiondate", "duedate"],
  ["labels", "components", "versions", "fixVersions"],
  ["parent", "epic", "sprint", "subtasks", "issuelinks"],
].flat();

/** The texts come last, so that everything else is seen at once. */
const READ_LAST = ["environment", "description"];

const READING_RANK: ReadonlyMap<string, number> = new Map(READING_ORDER.map((id, rank) => [id, rank]));

/** Where Jira keeps each list; `comment` and `worklog` are wrapped in a page of it. */
const EMBEDDED_LISTS = [
  { include: "comments", field: "comment", listedUnder: "comments" },
  { include: "worklogs", field: "worklog", listedUnder: "worklogs" },
  { include: "attachments", field: "attachment", listedUnder: null },
] as const;

const PAGING: ReadonlySet<string> = new Set(["self", "startAt", "maxResults", "total"]);

const INCLUDED_BY_DEFAULT: readonly Include[] = ["comments", "worklogs", "attachments"];

/** The content of an issue's document, the same for YAML and JSON: the same issue gives the same, in whatever order Jira sent it. */
export function contentOf(issue: IssueData, options: ContentOptions): CanonicalMap {
  const include = options.include ?? INCLUDED_BY_DEFAULT;
  const system = new Map<string, Canonical>();
  const custom: string[] = [];
  for (const [id, value] of Object.entries(issue.fields)) {
    if (value === undefined || LEFT_OUT_FIELDS.has(id)) continue;
    if (isCustomFieldId(id)) custom.push(id);
    else system.set(id, canonical(value, issue.key));
  }
  const lists = takeLists(system, include);
  const content = new Map<string, Canonical>([
    ["key", issue.key],
    ["id", issue.id],
    ["url", issueUrl(issue.key, options.browseUrl)],
    ["fields", inReadingOrder(system)],
    ["customFields", customFieldsOf(issue, custom, options)],
    ...lists,
  ]);
  if (include.includes("changelog") && issue.changelog !== undefined) {
    content.set("changelog", sortedById(issue.changelog.map((history) => canonical(history, issue.key))));
  }
  return content;
}

/** Where a person opens the issue. */
export function issueUrl(key: string, browseUrl: string): string {
  return `${browseUrl}/browse/${key}`;
}

/** Moves the embedded lists out of the fields; a field in a shape that is not Jira's stays where it is, as data. */
function takeLists(fields: Map<string, Canonical>, include: readonly Include[]): [Include, Canonical][] {
  const lists: [Include, Canonical][] = [];
  for (const { include: name, field, listedUnder } of EMBEDDED_LISTS) {
    const value = fields.get(field);
    const page = isMap(value) ? value : NO_PAGE;
    const list = listedUnder === null ? value : page.get(listedUnder);
    const isKept = include.includes(name);
    if (isKept && !isList(list)) continue;
    fields.delete(field);
    if (!isKept || !isList(list)) continue;
    lists.push([name, sortedById(list)]);
    const rest = [...page].filter(([key]) => key !== listedUnder && !PAGING.has(key));
    if (rest.length > 0) fields.set(field, new Map(rest));
  }
  return lists;
}

const NO_PAGE: CanonicalMap = new Map();

function inReadingOrder(fields: ReadonlyMap<string, Canonical>): CanonicalMap {
  const last = READING_RANK.size;
  const rank = (id: string): number => READING_RANK.get(id) ?? last + 1 + READ_LAST.indexOf(id);
  const ids = [...fields.keys()].sort((a, b) => rank(a) - rank(b) || compareText(a, b));
  const ordered = new Map<string, Canonical>();
  for (const id of ids) {
    const value = fields.get(id);
    if (value !== undefined) ordered.set(id, sortedSet(id, value));
  }
  return ordered;
}

/** Jira sends these in no order that can be relied on; other lists keep the order that Jira gave them. */
function sortedSet(id: string, value: Canonical): Canonical {
  if (!isList(value)) return value;
  if (id === "issuelinks" || id === "subtasks") return sortedById(value);
  if (id === "labels" && value.every((label) => typeof label === "string")) return [...value].sort(compareText);
  return value;
}

/** By ascending id, oldest first, when every item has a numeric one; otherwise in Jira's order. */
function sortedById(list: readonly Canonical[]): readonly Canonical[] {
  const keyed = list.map((item) => ({ item, id: numericId(item) }));
  if (keyed.some(({ id }) => id === "")) return list;
  return keyed.sort((a, b) => compareNumerals(a.id, b.id)).map(({ item }) => item);
}

function numericId(item: Canonical): string {
  const id = isMap(item) ? item.get("id") : undefined;
  const digits = typeof id === "number" ? String(id) : id;
  return typeof digits === "string" && /^\d+$/.test(digits) ? digits : "";
}

/** Fields without a value are left out: a site has hundreds, and adding one to Jira would rewrite every file. */
function customFieldsOf(issue: IssueData, ids: readonly string[], options: ContentOptions): CanonicalMap {
  const fields = new Map<string, Canonical>();
  for (const id of [...ids].sort(compareCustomFieldIds)) {
    const name = options.fieldNames.get(id);
    const value = issue.fields[id];
    if (value === null || !isChosen(id, name, options.customFields)) continue;
    const field = new Map<string, Canonical>();
    if (name !== undefined) field.set("name", name);
    fields.set(id, field.set("value", canonical(value, issue.key)));
  }
  return fields;
}
