import type { Operation } from "../status/index.ts";
import { takeCensus } from "./census.ts";
import { connect } from "./connect.ts";
import { discoverIssues } from "./discover-issues.ts";
import { goneIssues } from "./gone.ts";
import { issueContext } from "./issue-context.ts";
import type { SyncDeps, SyncJob } from "./job.ts";
import { settleKeyList } from "./key-list.ts";
import { refreshNeighbours } from "./neighbours.ts";
import type { Report } from "./outcome.ts";
import { prepareRun, type Run } from "./prepare.ts";
import { type Findings, pushChanges } from "./push-changes.ts";
import { nameFailed, noIssues, syncIssues } from "./sync-issues.ts";

/** One try of one sync, top to bottom. Throws a SyncError when nothing was pushed; what the report says, the branch holds. */
export async function sync(job: SyncJob, operationID: string, deps: SyncDeps, signal: AbortSignal): Promise<Report> {
  const begin = (operation: Operation) => deps.emit({ kind: "operation-started", at: deps.now(), operation });

  begin("connect");
  await using connection = await connect(deps, signal);
  const run = await prepareRun(job, operationID, connection, signal);
  deps.emit({ kind: "configured", at: deps.now(), configHash: run.configHash });

  const findings = await findOut(run, begin, deps, signal);

  begin("push-changes");
  return await pushChanges(run, findings, deps, signal);
}

/** All of a run but its push, which then shares the memory with nothing but what has to be pushed. */
async function findOut(
  run: Run,
  begin: (operation: Operation) => void,
  deps: SyncDeps,
  signal: AbortSignal,
): Promise<Findings> {
  begin("discover-issues");
  const discovered = await discoverIssues(run, signal);
  deps.emit({ kind: "discovered", at: deps.now(), total: discovered.issues.length });

  begin("sync-issues");
  const context = await issueContext(run, discovered, deps, signal);
  const synced = noIssues();
  await syncIssues(discovered.issues.ids(), synced, context, signal);
  await settleKeyList(discovered, synced, context, signal);
  nameFailed(synced, discovered.issues);
  const census = await takeCensus(run, discovered, synced, context, signal);
  const gone = await goneIssues(run, census, synced, signal);
  if (!discovered.isComplete) await refreshNeighbours(run, gone, synced, context, signal);
  // An issue that was deleted since it was listed counts no more.
  const total = synced.fetched.size + synced.failed.length;
  deps.emit({ kind: "discovered", at: deps.now(), total });
  return { census, gone, synced, known: discovered.known, explanations: context.explanations };
}
