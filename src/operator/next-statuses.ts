import { randomUUID } from "node:crypto";
import type { Failure } from "../failure/index.ts";
import { nextStatus, type Status, type SyncEvent } from "../status/index.ts";
import type { WatchedSync } from "./watched-sync.ts";

/** The status of a sync that waits for a slot. */
export function pendingStatus({ status, generation = 1 }: WatchedSync, at: Date): Status {
  return nextStatus(status, { kind: "pending", generation, at });
}

export function scheduledStatus({ status, generation = 1 }: WatchedSync, nextSyncTime: Date, at: Date): Status {
  return nextStatus(status, { kind: "scheduled", generation, nextSyncTime, at });
}

/** Of a run that was lost, whether or not it came to write that it began. */
export function lostStatus(sync: WatchedSync, message: string, retryCount: number, at: Date): Status {
  const failure: Failure = { reason: "ExecutorLost", message, retryable: true };
  const before = sync.status.phase === "Running" ? sync.status : nextStatus(sync.status, begun(sync, retryCount, at));
  return { ...nextStatus(before, { kind: "failed", failure, at }), retryCount };
}

/** Of a run that was cancelled before it began, or did not come to say so. */
export function cancelledStatus(sync: WatchedSync, at: Date): Status {
  const message = "The sync was asked to cancel.";
  const before = sync.status.phase === "Running" ? sync.status : nextStatus(sync.status, begun(sync, 0, at));
  return nextStatus(before, { kind: "cancelled", message, at });
}

function begun({ generation = 1, request }: WatchedSync, retryCount: number, at: Date): SyncEvent {
  const answered = request === undefined ? {} : { request };
  return { kind: "started", operationID: randomUUID(), generation, retryCount, at, ...answered };
}
