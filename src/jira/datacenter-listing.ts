import { passing } from "../failure/index.ts";
import { isRecord, type ListedIssue, malformed, parseJiraDate, readArray, readCount, readListed } from "./issue.ts";
import { allOf, createdSince, withoutOrderBy } from "./jql.ts";

/** Asks for issues from `startAt` on, with their `created` field; the server may give fewer than it has. */
export type ReadSearchWindow = (jql: string, startAt: number, signal: AbortSignal) => Promise<unknown>;
export type CountIssues = (jql: string, signal: AbortSignal) => Promise<number>;

const PASSES = 3;
const SECOND_MS = 1000;

/**
 * Every issue that the query finds on Data Center, once.
 *
 * Pages by `startAt` lose an issue whenever one before it goes, and servers with a result window refuse them past 10,000. So each
 * page begins at the creation date of the last issue seen, which no change to other issues moves. (`id > N` is no such key: Data
 * Center compares ids only within the project of issue N, which has to exist.) The dates repeat, so pages overlap and are merged by id.
 */
export async function listDataCenter(
  jql: string,
  readWindow: ReadSearchWindow,
  count: CountIssues,
  signal: AbortSignal,
): Promise<ListedIssue[]> {
  const byId = new Map<string, ListedIssue>();
  let expected = 0;
  for (let pass = 1; pass <= PASSES; pass++) {
    // What an earlier pass saw stays: an issue that is gone since is proven missing when it is fetched.
    expected = await walk(jql, byId, readWindow, signal);
    if (byId.size < expected) {
      // Issues may have gone since the first page announced them: only the number of now can tell loss from deletion.
      expected = await count(withoutOrderBy(jql), signal);
    }
    if (byId.size >= expected) return [...byId.values()];
  }
  throw passing(
    "Incomplete",
    `Jira's search announces ${expected} issues and showed ${byId.size} in ${PASSES} passes. Nothing was decided on the partial result; the search index of Jira may need attention.`,
  );
}

/** Collects the issues into `byId`; returns the total that the first page announced. */
async function walk(
  jql: string,
  byId: Map<string, ListedIssue>,
  readWindow: ReadSearchWindow,
  signal: AbortSignal,
): Promise<number> {
  let announced: number | null = null;
  let sinceMs: number | null = null;
  let startAt = 0;
  for (;;) {
    const page = readPage(await readWindow(windowJql(jql, sinceMs), startAt, signal));
    announced ??= page.total;
    for (const issue of page.issues) byId.set(issue.id, issue);
    const received = page.issues.length;
    if (received === 0 || startAt + received >= page.total) return announced;
    const lastMs = page.lastCreatedMs;
    if (sinceMs === null || lastMs > sinceMs) {
      sinceMs = lastMs;
      startAt = 0;
    } else {
      // More issues of one second than a page holds, as imports make them: page within that second.
      startAt += received;
    }
  }
}

function windowJql(jql: string, sinceMs: number | null): string {
  const clause = sinceMs === null ? withoutOrderBy(jql) : allOf(jql, createdSince(sinceMs));
  return `${clause} ORDER BY created ASC, key ASC`.trim();
}

interface SearchWindow {
  readonly issues: readonly ListedIssue[];
  readonly total: number;
  /** To the second, downward: Data Center's index knows no more, and sorts issues of one second by key. */
  readonly lastCreatedMs: number;
}

function readPage(answer: unknown): SearchWindow {
  const raw = readArray(answer, "issues");
  const last = raw.at(-1);
  const created = isRecord(last) && isRecord(last["fields"]) ? parseJiraDate(last["fields"]["created"]) : null;
  if (last !== undefined && created === null) throw malformed("an issue without its creation date");
  return {
    issues: raw.map(readListed),
    total: readCount(answer, "total"),
    lastCreatedMs: Math.floor((created ?? 0) / SECOND_MS) * SECOND_MS,
  };
}
