import { passing } from "../failure/index.ts";
import { allSettled } from "./all-settled.ts";
import { isRecord, type JiraIssue, malformed, type ReceivedIssue } from "./issue.ts";

/** The lists that Jira cuts when it embeds them in an issue. */
export type EmbeddedList = "comment" | "worklog" | "changelog";

export interface ListPage {
  readonly items: readonly unknown[];
  readonly total: number;
}

/** Reads a page of one list of one issue, from `startAt` on; pages may be shorter than asked for. */
export type ReadListPage = (
  list: EmbeddedList,
  issueId: string,
  startAt: number,
  signal: AbortSignal,
) => Promise<ListPage>;

const PASSES = 3;

/** The names that the items go by: embedded, and in the answers of the list's own resource. */
const ITEM_NAMES: Readonly<Record<EmbeddedList, readonly string[]>> = {
  comment: ["comments"],
  worklog: ["worklogs"],
  changelog: ["histories", "values"],
};

/** Checks a page of a list; throws a retryable `MalformedResponse`. */
export function readListPage(list: EmbeddedList, answer: unknown): ListPage {
  const items = itemsOf(list, answer);
  const total = isRecord(answer) ? answer["total"] : undefined;
  if (items === null || typeof total !== "number") throw malformed(`a page of ${list} without its items or total`);
  return { items, total };
}

/** The issue with every item of the wanted lists; throws a retryable `Incomplete` when Jira never shows them all. */
export async function completeIssue(
  issue: ReceivedIssue,
  wanted: readonly EmbeddedList[],
  readPage: ReadListPage,
  signal: AbortSignal,
): Promise<JiraIssue> {
  const { id, key, fields } = issue;
  // Most issues have short lists, and there are many issues: nothing is awaited for those.
  const cut = wanted.filter((list) => isCut(list, issue));
  const items =
    cut.length === 0 ? [] : await allSettled(cut.map((list) => readWholeList(list, issue, readPage, signal)));
  const complete = new Map(cut.map((list, position) => [list, items[position] ?? []]));
  for (const [list, whole] of complete) {
    if (list === "changelog") continue;
    const wrapper = isRecord(fields[list]) ? fields[list] : {};
    fields[list] = { ...wrapper, [`${list}s`]: whole, startAt: 0, maxResults: whole.length, total: whole.length };
  }
  if (!wanted.includes("changelog")) return { id, key, fields };
  return { id, key, fields, changelog: complete.get("changelog") ?? itemsOf("changelog", issue.changelog) ?? [] };
}

/** Whether Jira left a part of the list out. A field that it does not show, or shows as null, holds no list. */
function isCut(list: EmbeddedList, issue: ReceivedIssue): boolean {
  if (list === "changelog") return !isWhole(list, issue.changelog);
  return isRecord(issue.fields[list]) && !isWhole(list, issue.fields[list]);
}

function isWhole(list: EmbeddedList, embedded: unknown): boolean {
  const items = itemsOf(list, embedded);
  const total = isRecord(embedded) ? embedded["total"] : undefined;
  return items !== null && typeof total === "number" && items.length >= total;
}

function itemsOf(list: EmbeddedList, holder: unknown): unknown[] | null {
  if (!isRecord(holder)) return null;
  for (const name of ITEM_NAMES[list]) {
    const items = holder[name];
    if (Array.isArray(items)) return items;
  }
  return null;
}

/**
 * Reads the list from its start: Jira does not say whether it embedded the oldest or the newest items. A total that changes on the
 * way means that items moved between pages, so the pass counts for nothing.
 */
async function readWholeList(
  list: EmbeddedList,
  issue: ReceivedIssue,
  readPage: ReadListPage,
  signal: AbortSignal,
): Promise<unknown[]> {
  for (let pass = 1; pass <= PASSES; pass++) {
    const items = await readOnce(list, issue.id, readPage, signal);
    if (items !== null) return items;
  }
  throw passing(
    "Incomplete",
    `Jira announces more of the ${list} list of ${issue.key} than it shows, in ${PASSES} passes. The list may be changing: run the sync again. If it stays so, look whether Jira shows all of it in the browser.`,
  );
}

/** Null when the pass proves nothing. */
async function readOnce(
  list: EmbeddedList,
  issueId: string,
  readPage: ReadListPage,
  signal: AbortSignal,
): Promise<unknown[] | null> {
  const byId = new Map<string, unknown>();
  let announced: number | null = null;
  let received = 0;
  for (;;) {
    const { items, total } = await readPage(list, issueId, received, signal);
    if (announced !== null && announced !== total) return null;
    announced = total;
    for (const item of items) byId.set(itemId(item, received++), item);
    if (received >= total) return byId.size === total ? [...byId.values()] : null;
    if (items.length === 0) return null;
  }
}

function itemId(item: unknown, position: number): string {
  const id = isRecord(item) ? item["id"] : undefined;
  return typeof id === "string" || typeof id === "number" ? String(id) : `#${position}`;
}
