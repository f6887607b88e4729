import type { Failure } from "../failure/index.ts";
import type { Status } from "../resource/index.ts";
import { conditionsOf, type Situation } from "./conditions.ts";
import { healthOf } from "./health.ts";
import { completedMessage, limited, progressMessage, stageOf } from "./message.ts";
import { ended, freshRun, type Run, runOf, withOperation, withProcessed, withTotal } from "./run-progress.ts";
import type { EventOf, SyncEvent } from "./sync-event.ts";
import { rfc3339 } from "./time.ts";

/** The status of a resource that nothing has happened to yet. */
export const initialStatus: Status = { phase: "Pending", observedGeneration: -1, conditions: [] };

/**
 * The status after an event. Pure: times come from the event, and neither argument is changed. An event that makes no
 * sense in the present phase (issues processed where no run is under way) gives back the very same status.
 */
export function nextStatus(status: Status, event: SyncEvent): Status {
  switch (event.kind) {
    case "pending":
      return status.phase === "Running" ? status : pending(status, event);
    case "scheduled":
      return status.phase === "Running" ? status : scheduled(status, event);
    case "started":
      return started(status, event);
    case "failed":
      return canFail(status, event) ? failed(status, event) : status;
    case "cancelled":
      return hasEnded(status) ? status : cancelled(status, event);
    case "interrupted":
      return status.phase === "Running" ? interrupted(status, event) : status;
    default:
      return status.phase === "Running" ? running(status, event) : status;
  }
}

type RunEvent = Exclude<
  SyncEvent,
  { readonly kind: "pending" | "scheduled" | "started" | "failed" | "cancelled" | "interrupted" }
>;

function running(status: Status, event: RunEvent): Status {
  const run = runOf(status);
  switch (event.kind) {
    case "configured":
      return underWay(status, { ...run, syncState: { ...run.syncState, configHash: event.configHash } }, event.at);
    case "operation-started":
      return underWay(status, withOperation(run, event), event.at);
    case "discovered":
      return underWay(status, withTotal(run, event), event.at);
    case "processed":
      return underWay(status, withProcessed(run, event), event.at);
    case "deleted": {
      const deletedIssues = run.syncState.deletedIssues + event.issues;
      return underWay(status, { ...run, syncState: { ...run.syncState, deletedIssues } }, event.at);
    }
    case "waiting": {
      const stage = limited(`${event.message} (waiting ${duration(event.seconds)})`);
      return underWay(status, { ...run, progress: { ...run.progress, stage } }, event.at);
    }
    case "retrying":
      return retrying(status, run, event);
    case "completed":
      return completed(status, run, event);
    default:
      return event satisfies never;
  }
}

function pending(status: Status, { generation, at }: EventOf<"pending">): Status {
  const situation: Situation = { kind: "waiting", reason: "SyncPending", message: "Waiting for its turn" };
  return settled({ ...status, phase: "Pending", observedGeneration: generation }, situation, at);
}

function scheduled(status: Status, { generation, nextSyncTime, at }: EventOf<"scheduled">): Status {
  const time = rfc3339(nextSyncTime);
  // The result of the last run stays to be seen, and to be waited for, until the next one starts.
  if (hasEnded(status)) return { ...status, nextSyncTime: time, lastStatusUpdate: rfc3339(at) };
  const situation: Situation = { kind: "waiting", reason: "SyncScheduled", message: `The next sync starts at ${time}` };
  return settled({ ...status, phase: "Scheduled", observedGeneration: generation, nextSyncTime: time }, situation, at);
}

function started(status: Status, event: EventOf<"started">): Status {
  const { operationID, generation, configHash, retryCount = 0, request, at } = event;
  const { lastError, nextSyncTime: _, ...rest } = status;
  const { progress, syncState } = freshRun(status.syncState);
  // A retry belongs to the run that it retries: its time began with that run, and the error it mends is still of interest.
  const isRetry = retryCount > 0;
  const before = isRetry && status.phase === "Running" ? status.syncState?.startTime : undefined;
  const next: Status = {
    ...rest,
    phase: "Running",
    observedGeneration: generation,
    retryCount,
    ...(isRetry && lastError !== undefined ? { lastError } : {}),
    ...(request === undefined ? {} : { lastHandledRequest: request }),
  };
  const state = {
    ...syncState,
    operationID,
    startTime: before ?? rfc3339(at),
    ...(configHash === undefined ? {} : { configHash }),
  };
  return underWay(next, { progress, syncState: state }, at);
}

function retrying(status: Status, run: Run, { failure, retryCount, seconds, at }: EventOf<"retrying">): Status {
  const stage = limited(`Trying again in ${duration(seconds)} (retry ${retryCount}): ${failure.message}`);
  const next = { ...status, retryCount, lastError: errorText(failure) };
  return underWay(next, { ...run, progress: { ...run.progress, stage } }, at);
}

function completed(status: Status, run: Run, { commit, at }: EventOf<"completed">): Status {
  const { lastError: _, ...rest } = status;
  const { progress, syncState } = ended(run, true);
  const state = { ...syncState, lastSyncTime: rfc3339(at), ...(commit === null ? {} : { commit }) };
  const next: Status = { ...rest, phase: "Completed", progress, syncState: state };
  return settled(next, { kind: "completed", message: completedMessage(next) }, at);
}

function failed(status: Status, { failure, generation, at }: EventOf<"failed">): Status {
  const observedGeneration = generation ?? status.observedGeneration;
  const next: Status = { ...stopped(status), phase: "Failed", observedGeneration, lastError: errorText(failure) };
  const message = limited(failure.message);
  return settled(next, { kind: "failed", failure: { ...failure, message } }, at);
}

function cancelled(status: Status, { message, at }: EventOf<"cancelled">): Status {
  return settled({ ...stopped(status), phase: "Cancelled" }, { kind: "cancelled", message: limited(message) }, at);
}

function interrupted(status: Status, { message, at }: EventOf<"interrupted">): Status {
  const situation: Situation = { kind: "waiting", reason: "SyncPending", message: limited(message) };
  return settled({ ...stopped(status), phase: "Pending" }, situation, at);
}

function stopped(status: Status): Status {
  return status.phase === "Running" ? { ...status, ...ended(runOf(status), false) } : status;
}

function underWay(status: Status, { progress, syncState }: Run, at: Date): Status {
  const situation: Situation = {
    kind: "running",
    message: progressMessage(progress, syncState),
    activity: progress.stage ?? stageOf(progress.currentOperation),
  };
  return settled({ ...status, progress, syncState }, situation, at);
}

/** What follows from the rest of a status, brought up to date. */
function settled(status: Status, situation: Situation, at: Date): Status {
  const { syncState } = runOf(status);
  return {
    ...status,
    syncState: { ...syncState, healthStatus: healthOf(status) },
    conditions: conditionsOf(status.conditions, situation, status.observedGeneration, at),
    lastStatusUpdate: rfc3339(at),
  };
}

function hasEnded({ phase }: Status): boolean {
  return phase === "Completed" || phase === "Failed" || phase === "Cancelled";
}

// After its end a run cannot fail any more; a newer spec still can be refused.
function canFail(status: Status, { generation }: EventOf<"failed">): boolean {
  return !hasEnded(status) || (generation ?? -1) > status.observedGeneration;
}

function errorText({ reason, message }: Failure): string {
  return limited(`${reason}: ${message}`);
}

function duration(seconds: number): string {
  return seconds < 120 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
