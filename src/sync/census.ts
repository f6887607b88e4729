import { permanent } from "../failure/index.ts";
import { describeTarget } from "../resource/index.ts";
import type { Connection } from "./connect.ts";
import { type Discovered, list } from "./discover-issues.ts";
import type { IssueContext } from "./issue-context.ts";
import type { SyncJob } from "./job.ts";
import { mirroredIssues } from "./mirror.ts";
import { needsCensus } from "./mode.ts";
import type { Run } from "./prepare.ts";
import type { State } from "./state.ts";
import { type SyncedIssues, syncIssues } from "./sync-issues.ts";

/** Which issues the target holds at the end of a run, as the proof on which files may be removed. */
export interface Census {
  /** Every key of the target; null when only changes were listed, and nothing may be removed. */
  readonly listed: ReadonlySet<string> | null;
  readonly record: State["census"];
}

/**
 * A run that listed everything has its census already. An incremental one compares Jira's count with the expected
 * one, and only where they differ lists all issues, fetches those that it has not seen, and can then tell deletions.
 */
export async function takeCensus(
  job: SyncJob,
  run: Run,
  discovered: Discovered,
  synced: SyncedIssues,
  context: IssueContext,
  connection: Connection,
  signal: AbortSignal,
): Promise<Census> {
  const { state, query } = run;
  if (discovered.isComplete || state === null || query === null) {
    // All were fetched: what came back under another key has moved since it was listed, what did not come back is gone.
    const failed = new Set(synced.failed.map(({ id }) => id));
    const there = discovered.keys.filter(
      (key, index) => synced.fetched.has(key) || failed.has(discovered.ids[index] ?? ""),
    );
    return completeCensus(job, run, new Set(there), context, connection, signal);
  }
  if (run.ownership.kind === "nothing" && state.pending.length === 0) return { listed: null, record: state.census };
  const now = context.jira.serverTime;
  const counted = await context.jira.count(query, signal);
  if (!needsCensus({ state, createdIssues: synced.created.length, countedIssues: counted, now })) {
    return { listed: null, record: { at: state.census?.at ?? now.toISOString(), issues: counted } };
  }
  const all = await list(query, context.jira, signal);
  const mirrored = await mirroredIssues(connection.destination.base, run.place, all.keys, signal);
  const pending = new Set(state.pending.map(({ id }) => id));
  const unseen = all.ids.filter((id, index) => {
    const key = all.keys[index] ?? "";
    return !synced.fetched.has(key) && (pending.has(id) || !mirrored.has(key));
  });
  context.emit({ kind: "discovered", at: context.now(), total: discovered.ids.length + unseen.length });
  await syncIssues(unseen, synced, { ...context, mirrored }, signal);
  const there = all.keys.filter((_key, index) => !synced.missing.has(all.ids[index] ?? ""));
  return completeCensus(job, run, new Set(there), context, connection, signal);
}

async function completeCensus(
  job: SyncJob,
  run: Run,
  listed: ReadonlySet<string>,
  context: IssueContext,
  connection: Connection,
  signal: AbortSignal,
): Promise<Census> {
  if (listed.size === 0 && !job.force) {
    await assertNothingMirrored(describeTarget(job.spec.target), run, connection, signal);
  }
  return { listed, record: { at: context.jira.serverTime.toISOString(), issues: listed.size } };
}

// An account that lost its permissions sees an empty project; the mirror must not be emptied for that.
async function assertNothingMirrored(
  target: string,
  { ownership, place }: Run,
  { destination }: Connection,
  signal: AbortSignal,
): Promise<void> {
  let mirrored = 0;
  if (ownership.kind === "keys") mirrored = ownership.keys.size;
  if (ownership.kind === "project") {
    mirrored = (await mirroredIssues(destination.base, place, [`${ownership.project}-1`], signal)).size;
  }
  if (mirrored === 0) return;
  throw permanent(
    "Incomplete",
    `Jira lists no issue for ${target}, but ${mirrored} are mirrored. Nothing was deleted. ` +
      "Check that the Jira account may still browse them; if they are really gone, run once with --force.",
  );
}
