import { type Failure, passing } from "../failure/index.ts";
import type { Discovered } from "./discover-issues.ts";
import type { IssueContext } from "./issue-context.ts";
import { reportProgress, type SyncedIssues, tally } from "./sync-issues.ts";

/** Keys that were asked for by name must be accounted for: fetched, moved, failed, or, where that is a failure too, missing. */
export async function settleKeyList(
  discovered: Discovered,
  synced: SyncedIssues,
  context: IssueContext,
  signal: AbortSignal,
): Promise<void> {
  if (!context.isKeyList) return;
  const failed = new Set(synced.failed.flatMap(({ id, key }) => [id, key ?? id]));
  const before = tally(synced);
  for (const key of discovered.issues.keys()) {
    if (synced.fetched.has(key) || failed.has(key)) continue;
    if (!synced.missing.has(key)) await settleAlone(key, synced, context, signal);
    if (context.mustExist && synced.missing.has(key)) synced.failed.push({ id: key, key, failure: notFound(key) });
  }
  reportProgress(before, synced, context);
}

// A key is only taken for moved, and its file removed, when Jira answers it, and nothing else, with an issue of another key.
async function settleAlone(
  key: string,
  synced: SyncedIssues,
  { jira }: IssueContext,
  signal: AbortSignal,
): Promise<void> {
  for await (const { issues, missing, failed } of jira.fetch([key], {}, signal)) {
    if (issues.some((issue) => issue.key === key)) throw unaccounted(key);
    if (issues.length > 0) synced.moved.add(key);
    for (const id of missing) synced.missing.add(id);
    for (const issue of failed) synced.failed.push(issue);
  }
}

function unaccounted(key: string) {
  return passing(
    "Incomplete",
    `Jira left out ${key} when it was asked for it. Nothing was written; run the sync again.`,
  );
}

function notFound(key: string): Failure {
  const message = `Jira has no issue ${key}, or this account may not see it. Check the key and the account's permissions.`;
  return { reason: "NotFound", message, retryable: false };
}
