import type { MeasuredSync } from "../../src/metrics/index.ts";
import { initialStatus, nextStatus, type ObservedSync, type Status, type SyncEvent } from "../../src/status/index.ts";

type Step = SyncEvent extends infer Event ? (Event extends SyncEvent ? Omit<Event, "at"> : never) : never;

/** A status after these steps, each `secondsApart` after the one before. */
export function statusAfter(
  steps: readonly Step[],
  start: Date,
  secondsApart = 1,
  before: Status = initialStatus,
): Status {
  return steps.reduce<Status>((status, step, index) => {
    const at = new Date(start.getTime() + index * secondsApart * 1000);
    return nextStatus(status, { ...step, at });
  }, before);
}

export const START: readonly Step[] = [{ kind: "started", operationID: "op-1", generation: 1 }];
export const RUN: readonly Step[] = [
  ...START,
  { kind: "discovered", total: 100 },
  { kind: "processed", created: 40, updated: 0, unchanged: 0, failed: 0 },
];
export const COMPLETED: Step = { kind: "completed", commit: null };
export const FAILED: Step = {
  kind: "failed",
  failure: { reason: "NotFound", message: "There is no project DEMO.", retryable: false },
};

export function aMeasuredSync(values: Partial<MeasuredSync> = {}): MeasuredSync {
  return {
    name: "nightly",
    namespace: "mirrors",
    syncType: "batch",
    isSuspended: false,
    status: initialStatus,
    ...values,
  };
}

export function anObservedSync(values: Partial<ObservedSync> = {}): ObservedSync {
  return {
    ...aMeasuredSync(),
    generation: 1,
    createdAt: new Date("2026-01-01T00:00:00Z"),
    isBeingDeleted: false,
    request: undefined,
    syncType: "batch",
    executor: "Operator",
    timeoutSeconds: 1800,
    maxRetries: 3,
    ...values,
  };
}
