import { permanent } from "../failure/index.ts";
import { describeTarget } from "../resource/index.ts";
import { type Discovered, listAll } from "./discover-issues.ts";
import type { IssueContext } from "./issue-context.ts";
import type { IssueList } from "./issue-list.ts";
import { mirroredIssues } from "./mirror.ts";
import { isCensusDue, isListedAtOnce, needsCensus } from "./mode.ts";
import type { Run } from "./prepare.ts";
import type { State } from "./state.ts";
import { nameFailed, type SyncedIssues, syncIssues } from "./sync-issues.ts";

/** Which issues the target holds at the end of a run, as the proof on which files may be removed. */
export interface Census {
  /** The keys of the target besides the fetched ones; null when only changes were listed, and nothing may be removed. */
  readonly unfetched: ReadonlySet<string> | null;
  readonly record: State["census"];
  /** Whether it was due and has to be remembered, even by a commit of its own: else every run from now on would take one. */
  readonly isRenewal: boolean;
}

/**
 * A run that listed everything has its census already. An incremental one lists all issues of a small target; of a larger
 * one it compares Jira's count with the expected one, and lists all only where they differ. Then it fetches those that it
 * has not seen, and can tell deletions.
 */
export async function takeCensus(
  run: Run,
  discovered: Discovered,
  synced: SyncedIssues,
  context: IssueContext,
  signal: AbortSignal,
): Promise<Census> {
  const { state, query, jira } = run;
  const now = jira.serverTime;
  if (discovered.isComplete || state === null || query === null) {
    const { unfetched, issues } = stillThere(discovered, synced);
    await assertNotEmptied(run, issues, signal);
    return { unfetched, record: { at: now.toISOString(), issues }, isRenewal: false };
  }
  const counted = isListedAtOnce(state, jira.deployment) ? null : await jira.count(query, signal);
  const isRenewal = counted !== null && isCensusDue(state, now);
  const createdIssues = synced.fetched.count("created");
  const isAsExpected = counted !== null && !needsCensus({ state, createdIssues, countedIssues: counted, now });
  if (isAsExpected && discovered.strangers.length === 0) {
    return { unfetched: null, record: { at: state.census?.at ?? now.toISOString(), issues: counted }, isRenewal };
  }
  const all = await listAll(query, run, signal);
  await syncUnseen(all.issues, run, discovered, synced, context, signal);
  const listed = new Set<string>();
  for (const { id, key } of all.issues) if (!synced.missing.has(id)) listed.add(key);
  await assertNotEmptied(run, listed.size, signal);
  const unfetched = new Set([...listed].filter((key) => !synced.fetched.has(key)));
  // Counts are compared with counts: Cloud's is an estimate that may stay off the number of issues listed.
  return { unfetched, record: { at: now.toISOString(), issues: counted ?? listed.size }, isRenewal };
}

/** Of a run that fetched all: what came back under another key has moved since it was listed, what did not come back is gone. */
function stillThere({ issues }: Discovered, synced: SyncedIssues): { unfetched: Set<string>; issues: number } {
  const failed = new Set(synced.failed.map(({ id }) => id));
  const unfetched = new Set<string>();
  let fetched = 0;
  for (const { id, key } of issues) {
    if (synced.fetched.has(key)) fetched++;
    else if (failed.has(id)) unfetched.add(key);
  }
  return { unfetched, issues: fetched + unfetched.size };
}

/** Fetches what the search for changes did not bring: issues that are not mirrored yet, and those that failed before. */
async function syncUnseen(
  all: IssueList,
  { state, place, destination }: Run,
  discovered: Discovered,
  synced: SyncedIssues,
  context: IssueContext,
  signal: AbortSignal,
): Promise<void> {
  const mirrored = await mirroredIssues(destination.base, place, all.keys(), signal);
  const pending = new Set((state?.pending ?? []).flatMap(({ id, key }) => [id, key ?? id]));
  const failedNow = new Set(synced.failed.map(({ id }) => id));
  const unseen: string[] = [];
  for (const { id, key } of all) {
    if (synced.fetched.has(key) || failedNow.has(id)) continue;
    if (pending.has(id) || pending.has(key) || !mirrored.has(key)) unseen.push(id);
  }
  context.emit({ kind: "discovered", at: context.now(), total: discovered.issues.length + unseen.length });
  await syncIssues(unseen, synced, { ...context, mirrored }, signal);
  nameFailed(synced, all);
}

// An account that lost its permissions sees an empty project; the mirror must not be emptied for that.
async function assertNotEmptied(run: Run, issues: number, signal: AbortSignal): Promise<void> {
  const { ownership, destination } = run;
  const { spec, force } = run.job;
  if (issues > 0 || force || !run.prunes) return;
  let mirrored = 0;
  if (ownership.kind === "keys") mirrored = ownership.keys.size;
  else {
    // After a change of format or layout everything is still where it was before.
    for (const place of run.previousPlace === null ? [run.place] : [run.place, run.previousPlace]) {
      mirrored += (await mirroredIssues(destination.base, place, [`${ownership.project}-1`], signal)).size;
    }
  }
  if (mirrored === 0) return;
  throw permanent(
    "Incomplete",
    `Jira lists no issue for ${describeTarget(spec.target)}, but ${mirrored} are mirrored. Nothing was deleted. ` +
      "Check that the Jira account may still browse them; if they are really gone, run once with --force.",
  );
}
