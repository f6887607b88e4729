import { passing, SyncError } from "../failure/index.ts";
import { allOf, type Jira, quoteJql } from "../jira/index.ts";
import { relatedIssues } from "./gone.ts";
import type { IssueContext } from "./issue-context.ts";
import { mirroredIssues } from "./mirror.ts";
import { owns } from "./ownership.ts";
import type { Run } from "./prepare.ts";
import { type SyncedIssues, syncIssues } from "./sync-issues.ts";

const PARENTS_ASKED = 500;

/**
 * Jira copies an issue's key, summary, status, type and priority into the issues that are linked with it, and does not date
 * those as updated when the original changes. So that an incremental run leaves what a full one would, they are fetched again.
 * Copies of issues outside the target stay as they were when last fetched: no search of the target tells of their changes.
 * Without relationships in the branch, so do those of an issue that is gone.
 */
export async function refreshNeighbours(
  run: Run,
  gone: ReadonlySet<string>,
  synced: SyncedIssues,
  context: IssueContext,
  signal: AbortSignal,
): Promise<void> {
  const failed = new Set(synced.failed.flatMap(({ id, key }) => [id, key ?? id]));
  const isSettled = (idOrKey: string) => synced.fetched.has(idOrKey) || failed.has(idOrKey) || gone.has(idOrKey);
  const related = await relatedIssues(gone, run, signal);
  const keys = [...related, ...synced.neighbours].filter((key) => owns(run.ownership, key));
  for (const key of await childrenOf(synced.parents, run, signal)) keys.push(key);
  const mirrored = await mirroredIssues(run.destination.base, run.place, keys, signal);
  const stale = [...new Set(keys)].filter((key) => mirrored.has(key) && !isSettled(key));
  if (stale.length === 0) return;
  const total = synced.fetched.size + synced.failed.length + stale.length;
  context.emit({ kind: "discovered", at: context.now(), total });
  await syncIssues(stale, synced, { ...context, mirrored, followsNeighbours: false }, signal);
}

/** Keys of the target's issues that hang under an epic (or another issue above their level), which does not name them itself. */
async function childrenOf(parents: ReadonlySet<string>, { query, jira }: Run, signal: AbortSignal): Promise<string[]> {
  if (parents.size === 0 || query === null) return [];
  const epicLink = await jira.epicLinkField(signal);
  const field = epicLink === undefined ? "parent" : `cf[${epicLink.replace("customfield_", "")}]`;
  if (jira.deployment === "datacenter" && epicLink === undefined) return [];
  const children: string[] = [];
  const all = [...parents].map(quoteJql);
  for (let start = 0; start < all.length; start += PARENTS_ASKED) {
    const clause = `${field} in (${all.slice(start, start + PARENTS_ASKED).join(",")})`;
    for (const { key } of await listOrAgain(allOf(query, clause), jira, signal)) children.push(key);
  }
  return children;
}

async function listOrAgain(query: string, jira: Jira, signal: AbortSignal) {
  try {
    return await jira.list(query, signal);
  } catch (error) {
    // Jira refuses a query that names an issue which was deleted a moment ago; the next try does not name it.
    if (!(error instanceof SyncError) || error.failure.reason !== "InvalidQuery") throw error;
    throw passing("Incomplete", "An issue went away while its children were listed. Nothing was written.", error);
  }
}
