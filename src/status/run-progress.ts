import { OPERATIONS, type Progress, type Status, type SyncState } from "../resource/index.ts";
import { stageOf } from "./message.ts";
import { estimated, measured, unmeasured } from "./rate.ts";
import type { EventOf } from "./sync-event.ts";

/** The part of a status that a run fills in. */
export interface Run {
  readonly progress: Progress;
  readonly syncState: SyncState;
}

const NO_ISSUES = {
  totalIssues: 0,
  processedIssues: 0,
  successfulIssues: 0,
  failedIssues: 0,
  issues: "0/0",
  createdIssues: 0,
  updatedIssues: 0,
  deletedIssues: 0,
  unchangedIssues: 0,
};

/** A status's run; an empty one where none has started. */
export function runOf({ progress, syncState }: Pick<Status, "progress" | "syncState">): Run {
  return {
    progress: progress ?? { ...reached(0), totalOperations: OPERATIONS.length, completedOperations: 0 },
    syncState: syncState ?? { ...NO_ISSUES, healthStatus: "Unknown" },
  };
}

/** A run with all counts at zero that keeps what the runs before it left: their last success, commit and configuration. */
export function freshRun(previous: SyncState | undefined): Run {
  const { lastSyncTime, commit, configHash } = previous ?? {};
  const { progress, syncState } = runOf({});
  return {
    progress: { ...progress, stage: stageOf(undefined) },
    syncState: {
      ...syncState,
      ...(lastSyncTime === undefined ? {} : { lastSyncTime }),
      ...(commit === undefined ? {} : { commit }),
      ...(configHash === undefined ? {} : { configHash }),
    },
  };
}

export function withOperation({ progress, syncState }: Run, { operation }: EventOf<"operation-started">): Run {
  // An operation may be taken up again after a rejected push; what was completed stays so.
  const completedOperations = Math.max(progress.completedOperations, OPERATIONS.indexOf(operation));
  return {
    progress: { ...unmeasured(progress), currentOperation: operation, completedOperations, stage: stageOf(operation) },
    syncState,
  };
}

export function withTotal({ progress, syncState }: Run, { total, at }: EventOf<"discovered">): Run {
  const counted = withIssues(syncState, { totalIssues: Math.max(total, syncState.processedIssues) });
  const moved = { ...progress, ...reached(percentageOf(progress, counted)) };
  const hasEstimate = progress.estimatedCompletion !== undefined;
  const remaining = counted.totalIssues - counted.processedIssues;
  return { progress: hasEstimate ? estimated(moved, remaining, at) : moved, syncState: counted };
}

export function withProcessed({ progress, syncState }: Run, event: EventOf<"processed">): Run {
  const { created, updated, unchanged, failed, at } = event;
  const successful = created + updated + unchanged;
  const processedIssues = syncState.processedIssues + successful + failed;
  const counted = withIssues(syncState, {
    processedIssues,
    totalIssues: Math.max(syncState.totalIssues, processedIssues),
    successfulIssues: syncState.successfulIssues + successful,
    failedIssues: syncState.failedIssues + failed,
    createdIssues: syncState.createdIssues + created,
    updatedIssues: syncState.updatedIssues + updated,
    unchangedIssues: syncState.unchangedIssues + unchanged,
  });
  const moved = { ...progress, ...reached(percentageOf(progress, counted)), stage: stageOf(progress.currentOperation) };
  return { progress: measured(moved, processedIssues, counted.totalIssues, at), syncState: counted };
}

/** The run at its end. Where it did not complete, it still says in which operation it ended. */
export function ended({ progress, syncState }: Run, isCompleted: boolean): Run {
  const { stage: _, ...rest } = unmeasured(progress);
  if (!isCompleted) return { progress: rest, syncState };
  const { currentOperation: __, ...completed } = rest;
  return { progress: { ...completed, ...reached(100), completedOperations: completed.totalOperations }, syncState };
}

function withIssues(syncState: SyncState, changes: Partial<SyncState>): SyncState {
  const changed = { ...syncState, ...changes };
  return { ...changed, issues: `${changed.processedIssues}/${changed.totalIssues}` };
}

// 100 is for the acknowledged push alone; a total that grows must not turn the bar back.
function percentageOf({ percentage }: Progress, { processedIssues, totalIssues }: SyncState): number {
  const reached = totalIssues === 0 ? 0 : Math.floor((processedIssues / totalIssues) * 100);
  return Math.max(percentage, Math.min(reached, 99));
}

/** A percentage, with the text that a column of kubectl shows. */
function reached(percentage: number): Pick<Progress, "percentage" | "percentageText"> {
  return { percentage, percentageText: `${percentage}%` };
}
