import { passing } from "../failure/index.ts";
import { isRecord, type ListedIssue, malformed, parseJiraDate, readArray, readCount, readListed } from "./issue.ts";
import { allOf, createdSince, withoutOrderBy } from "./jql.ts";

/** Asks for issues from `startAt` on, with their `created` field; the server may give fewer than it has. */
export type ReadSearchWindow = (jql: string, startAt: number, signal: AbortSignal) => Promise<unknown>;
export type CountIssues = (jql: string, signal: AbortSignal) => Promise<number>;

const PASSES = 3;
/** So often one walk begins a second anew before it gives up. */
const RESTARTS = 10;
const SECOND_MS = 1000;

/**
 * Every issue that the query finds on Data Center, once.
 *
 * Pages by `startAt` lose an issue whenever one before it goes, and servers with a result window refuse them past 10,000. So each
 * page begins at the creation date of the last issue seen, which no change to other issues moves. (`id > N` is no such key: Data
 * Center compares ids only within the project of issue N, which has to exist.) The dates repeat, so pages overlap and are merged by id.
 *
 * Only issues of one second, more than a page holds, are paged by `startAt`. There the total proves nothing: it falls by the issue
 * that went, as what was found does by the issue that was skipped. So those pages overlap, and one that does not continue the page
 * before it begins the second anew.
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
    const before = byId.size;
    // What an earlier pass saw stays: an issue that is gone since is proven missing when it is fetched.
    const { announced, isContinuous } = await walk(jql, byId, readWindow, signal);
    expected = announced;
    if (byId.size < expected) {
      // Issues may have gone since the first page announced them: only the number of now can tell loss from deletion.
      expected = await count(withoutOrderBy(jql), signal);
    }
    const isConfirmed = isContinuous || (pass > 1 && byId.size === before);
    if (byId.size >= expected && isConfirmed) return [...byId.values()];
  }
  throw passing(
    "Incomplete",
    `Jira's search announces ${expected} issues and showed ${byId.size} in ${PASSES} passes. Nothing was decided on the partial result; the search index of Jira may need attention.`,
  );
}

interface Walk {
  /** The total of the first page. */
  readonly announced: number;
  /** False when pages of one issue followed each other, which cannot overlap: an issue between them may have been skipped. */
  readonly isContinuous: boolean;
}

/** Collects the issues into `byId`. */
async function walk(
  jql: string,
  byId: Map<string, ListedIssue>,
  readWindow: ReadSearchWindow,
  signal: AbortSignal,
): Promise<Walk> {
  let announced: number | null = null;
  let isContinuous = true;
  let place: Place = { sinceMs: null, startAt: 0, seam: null };
  for (let restarts = 0; ; ) {
    const { sinceMs, startAt, seam } = place;
    const page = readPage(await readWindow(windowJql(jql, sinceMs), startAt, signal));
    if (seam !== null && !isSame(page.issues[0], seam)) {
      if (++restarts > RESTARTS) throw neverStill(sinceMs);
      place = { sinceMs, startAt: 0, seam: null };
      continue;
    }
    announced ??= page.total;
    for (const issue of page.issues) byId.set(issue.id, issue);
    const received = page.issues.length;
    if (received === 0 || startAt + received >= page.total) return { announced, isContinuous };
    place = placeAfter(page, place);
    if (place.startAt > 0 && place.seam === null) isContinuous = false;
  }
}

/** Where a page begins. */
interface Place {
  readonly sinceMs: number | null;
  readonly startAt: number;
  /** The issue that it has to begin with, where it overlaps the page before. */
  readonly seam: ListedIssue | null;
}

function placeAfter({ issues, lastCreatedMs }: SearchWindow, { sinceMs, startAt }: Place): Place {
  if (sinceMs === null || lastCreatedMs > sinceMs) return { sinceMs: lastCreatedMs, startAt: 0, seam: null };
  // More issues of one second than a page holds, as imports make them: page within that second.
  if (issues.length === 1) return { sinceMs, startAt: startAt + 1, seam: null };
  return { sinceMs, startAt: startAt + issues.length - 1, seam: issues.at(-1) ?? null };
}

/** By the key as well: an issue that has moved stands at another place than it did. */
function isSame(issue: ListedIssue | undefined, other: ListedIssue): boolean {
  return issue?.id === other.id && issue.key === other.key;
}

function neverStill(sinceMs: number | null) {
  const second = new Date(sinceMs ?? 0).toISOString();
  return passing(
    "Incomplete",
    `More issues were created at ${second} than a page of Jira's search holds, and they came, went or moved between the pages ${RESTARTS + 1} times. Nothing was decided on the partial result. Run the sync again when that change in Jira is over.`,
  );
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
