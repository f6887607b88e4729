import { isList, isObject, type JsonObject, keysOf, type Ordered, propertyOf } from "./canonical.ts";
import { isChosen } from "./custom-field.ts";
import { fieldOrder } from "./field-order.ts";
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

/** Where Jira keeps each list; `comment` and `worklog` are wrapped in a page of it. */
const EMBEDDED_LISTS = [
  { include: "comments", field: "comment", listedUnder: "comments" },
  { include: "worklogs", field: "worklog", listedUnder: "worklogs" },
  { include: "attachments", field: "attachment", listedUnder: null },
] as const;

const PAGING: ReadonlySet<string> = new Set(["self", "startAt", "maxResults", "total"]);

const INCLUDED_BY_DEFAULT: readonly Include[] = ["comments", "worklogs", "attachments"];

/**
 * The content of an issue's document, the same for every format: the same issue gives the same, in whatever order Jira sent it.
 * It holds Jira's values as they are; what is left out of these, and the order of their keys, the writers know.
 */
export function contentOf(issue: IssueData, options: ContentOptions): Ordered {
  const include = options.include ?? INCLUDED_BY_DEFAULT;
  const { system, custom } = fieldOrder(Object.keys(issue.fields));
  const fields = new Map<string, unknown>();
  for (const id of system) {
    const value = issue.fields[id];
    if (value !== undefined) fields.set(id, sortedSet(id, value));
  }
  const lists = takeLists(fields, include);
  const content = new Map<string, unknown>([
    ["key", issue.key],
    ["id", issue.id],
    ["url", issueUrl(issue.key, options.browseUrl)],
    ["fields", fields],
    ["customFields", customFieldsOf(issue, custom, options)],
    ...lists,
  ]);
  if (include.includes("changelog") && issue.changelog !== undefined) {
    content.set("changelog", sortedById(issue.changelog));
  }
  return content;
}

/** Where a person opens the issue. */
export function issueUrl(key: string, browseUrl: string): string {
  return `${browseUrl}/browse/${key}`;
}

/** Moves the embedded lists out of the fields; a field in a shape that is not Jira's stays where it is, as data. */
function takeLists(fields: Map<string, unknown>, include: readonly Include[]): [Include, unknown][] {
  const lists: [Include, unknown][] = [];
  for (const { include: name, field, listedUnder } of EMBEDDED_LISTS) {
    const value = fields.get(field);
    const list = listedUnder === null ? value : propertyOf(value, listedUnder);
    const isKept = include.includes(name);
    if (isKept && !isList(list)) continue;
    const rest = isKept && isObject(value) ? restOf(value, listedUnder) : [];
    if (rest.length > 0) fields.set(field, Object.fromEntries(rest));
    else fields.delete(field);
    if (isKept && isList(list)) lists.push([name, sortedById(list)]);
  }
  return lists;
}

/** What a page holds besides its list. */
function restOf(page: JsonObject, listedUnder: string | null): [string, unknown][] {
  const keys = keysOf(page, false).filter((key) => key !== listedUnder && !PAGING.has(key));
  return keys.map((key) => [key, page[key]]);
}

/** Jira sends these in no order that can be relied on; other lists keep the order that Jira gave them. */
function sortedSet(id: string, value: unknown): unknown {
  if (!isList(value)) return value;
  if (id === "issuelinks" || id === "subtasks") return sortedById(value);
  if (id === "labels" && value.every((label) => typeof label === "string")) return [...value].sort(compareText);
  return value;
}

/** By ascending id, oldest first, when every item has a numeric one; otherwise in Jira's order. */
function sortedById(list: readonly unknown[]): readonly unknown[] {
  const keyed = list.map((item) => ({ item, id: numericId(item) }));
  if (keyed.some(({ id }) => id === "")) return list;
  return keyed.sort((a, b) => compareNumerals(a.id, b.id)).map(({ item }) => item);
}

function numericId(item: unknown): string {
  const id = propertyOf(item, "id");
  const digits = typeof id === "number" ? String(id) : id;
  return typeof digits === "string" && /^\d+$/.test(digits) ? digits : "";
}

/** Fields without a value are left out: a site has hundreds, and adding one to Jira would rewrite every file. */
function customFieldsOf(issue: IssueData, ids: readonly string[], options: ContentOptions): Ordered {
  const fields = new Map<string, unknown>();
  for (const id of ids) {
    const value = issue.fields[id];
    if (value === null || value === undefined) continue;
    const name = options.fieldNames.get(id);
    if (isChosen(id, name, options.customFields)) fields.set(id, name === undefined ? { value } : { name, value });
  }
  return fields;
}
