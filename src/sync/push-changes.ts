import { isDeepStrictEqual } from "node:util";
import { checkIssueKey } from "../document/index.ts";
import type { Base, CommitPlan, FileChange } from "../git/index.ts";
import { describeTarget } from "../resource/index.ts";
import type { Census } from "./census.ts";
import { type Claims, claimsOfOthers } from "./claims.ts";
import { commitMessage } from "./commit-message.ts";
import type { IssueContext } from "./issue-context.ts";
import type { SyncDeps, SyncJob } from "./job.ts";
import { toKeyRanges } from "./key-ranges.ts";
import { toLookBack, type Versions } from "./look-back.ts";
import { LOOK_BACK_MS } from "./mode.ts";
import type { PlannedChange, Report } from "./outcome.ts";
import type { Run } from "./prepare.ts";
import { parseState, type State, saysTheSame, serializeState } from "./state.ts";
import type { SyncedIssues } from "./sync-issues.ts";
import { type TreeGoal, treeChanges } from "./tree-changes.ts";

type NewState = Omit<State, "schemaVersion">;

/** All that a run has learned of Jira. */
export interface Findings extends Pick<IssueContext, "explanations"> {
  readonly census: Census;
  /** Keys of mirrored issues that have to go. */
  readonly gone: ReadonlySet<string>;
  readonly synced: SyncedIssues;
  readonly known: Versions;
}

/** Brings everything to the branch in one commit, on whatever its head is by then. Nothing changed: no commit, but for a census that was due. */
export async function pushChanges(run: Run, findings: Findings, deps: SyncDeps, signal: AbortSignal): Promise<Report> {
  const { job, destination } = run;
  const { census, gone, synced, explanations } = findings;
  const writeBlob = async (data: Buffer) =>
    job.dryRun ? destination.blobId(data) : destination.writeBlob(data, signal);
  const { place, previousPlace } = run;
  const goal = { place, previousPlace, synced, blobId: destination.blobId.bind(destination), writeBlob };
  const state = nextState(run, findings);
  let deleted: readonly string[] = [];

  const planCommit = async (base: Base): Promise<CommitPlan | null> => {
    const isGone = await goneOn(run, gone, synced, base, signal);
    const tree = await treeChanges({ ...goal, isGone }, base, signal);
    deleted = tree.deleted;
    const previous = parseState(await base.readFile(run.stateFile, signal));
    if (tree.isEmpty && !census.isRenewal && saysTheSame(state, previous)) return null;
    // What another run of this sync has pushed meanwhile may be of other versions than this one knows of.
    const isAlone = isDeepStrictEqual(previous, run.state);
    const oid = await writeBlob(serializeState(isAlone ? { ...state, ...lookBack(run, state, findings) } : state));
    const stateChange: FileChange = { kind: "write", path: run.stateFile, mode: "100644", oid };
    return {
      changes: chain(tree.changes, stateChange),
      ...signature(job, deps),
      message: message(run, synced, deleted),
    };
  };

  if (job.dryRun) await planCommit(destination.base);
  const { commit } = job.dryRun ? { commit: null } : await destination.publish(planCommit, signal);
  deps.emit({ kind: "deleted", at: deps.now(), issues: deleted.length });
  return report(run, synced, explanations, { deleted, commit });
}

function message({ job, operationID }: Run, synced: SyncedIssues, deleted: readonly string[]): string {
  return commitMessage({
    name: job.name,
    operationID,
    target: describeTarget(job.spec.target),
    created: synced.fetched.sortedKeys("created"),
    updated: synced.fetched.sortedKeys("updated"),
    deleted,
    // A key that can't name a file can't be trusted in a commit message either.
    failed: synced.failed.map(({ key, id }) => (key === undefined || checkIssueKey(key) !== null ? id : key)),
    ...(job.commitSubject === undefined ? {} : { subject: job.commitSubject }),
  });
}

function signature({ author, committer }: SyncJob, deps: SyncDeps): Pick<CommitPlan, "author" | "committer"> {
  const date = deps.now();
  return { author: { ...author, date }, committer: { ...(committer ?? author), date } };
}

function* chain(changes: Iterable<FileChange>, last: FileChange): Generator<FileChange> {
  yield* changes;
  yield last;
}

/** Which files have to go from this base: not those that another sync mirrors at the same place. */
async function goneOn(
  run: Run,
  gone: ReadonlySet<string>,
  synced: SyncedIssues,
  base: Base,
  signal: AbortSignal,
): Promise<TreeGoal["isGone"]> {
  const isClaimed: Claims = gone.size > 0 ? await claimsOfOthers(run, base, signal) : () => false;
  // A moved issue has no file under its old key, whoever mirrors it.
  return (key) => gone.has(key) && (synced.moved.has(key) || !isClaimed(key));
}

function nextState(run: Run, { census, synced }: Findings): NewState {
  const isSameConfig = run.state?.configHash === run.configHash;
  // As long as an issue is not mirrored the watermark stays where it was: it never passes what is proven.
  const earlier = isSameConfig ? (run.state?.watermark ?? null) : null;
  const isWhole = synced.failed.length === 0;
  const { format, layout } = isWhole ? run.place : (run.previousPlace ?? run.place);
  return {
    configHash: run.configHash,
    watermark: isWhole ? run.jira.serverTime.toISOString() : earlier,
    pending: pendingOf(synced),
    census: census.record,
    // A failed issue may still have its file at the earlier place, for the run that mends it to take away.
    place: { format, layout },
    ...holdings(run, census, synced),
  };
}

/**
 * The versions that the next search for changes finds again. None where an issue was updated while the run was under way: others
 * may hold an older copy of it, and have to be fetched again.
 */
function lookBack(
  { job, jira }: Run,
  { watermark }: NewState,
  { synced, known }: Findings,
): Pick<NewState, "lookBack"> {
  if (job.spec.syncType !== "incremental" || watermark === null) return {};
  const sinceMs = Date.parse(watermark) - LOOK_BACK_MS;
  const versions = new Map([...known, ...synced.versions].filter(([, updatedMs]) => updatedMs >= sinceMs));
  const isUnderWay = [...versions.values()].some((updatedMs) => latest(updatedMs) >= jira.serverTime.getTime());
  return isUnderWay || versions.size === 0 ? {} : { lookBack: toLookBack(versions) };
}

/** Some databases keep whole seconds. */
function latest(updatedMs: number): number {
  return updatedMs % 1000 === 0 ? updatedMs + 999 : updatedMs;
}

/** In a fixed order: that failures arrive in another one is no change. */
function pendingOf({ failed }: SyncedIssues): NewState["pending"] {
  return failed
    .map(({ id, key, failure }) => ({ id, ...(key === undefined ? {} : { key }), reason: failure.reason }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What tells the next run, and other syncs, which files are this one's. */
function holdings(
  { ownership }: Run,
  { unfetched }: Census,
  synced: SyncedIssues,
): Pick<NewState, "project" | "owned"> {
  if (ownership.kind === "project") return { project: ownership.project };
  const keys = new Set([...(unfetched ?? ownership.keys), ...synced.fetched.keys()]);
  return { owned: toKeyRanges([...keys].filter((key) => checkIssueKey(key) === null && !synced.moved.has(key))) };
}

function report(
  { job, mode }: Run,
  synced: SyncedIssues,
  explanations: IssueContext["explanations"],
  { deleted, commit }: Pick<Report, "deleted" | "commit">,
): Report {
  const [created, updated] = [synced.fetched.sortedKeys("created"), synced.fetched.sortedKeys("updated")];
  const target = describeTarget(job.spec.target);
  const planned: PlannedChange[] = [
    ...created.map((key) => ({ key, action: "create" as const, why: "it is not in the branch yet" })),
    ...updated.map((key) => ({ key, action: "update" as const, why: explanations.get(key) ?? "its content differs" })),
    ...deleted.map((key) => ({ key, action: "delete" as const, why: `Jira no longer lists it for ${target}` })),
  ];
  return {
    created,
    updated,
    deleted,
    unchanged: synced.fetched.count("unchanged"),
    failed: synced.failed,
    mode: mode.kind === "full" ? `all issues: ${mode.why}` : `changes since ${new Date(mode.sinceMs).toISOString()}`,
    commit,
    ...(job.dryRun ? { planned } : {}),
  };
}
