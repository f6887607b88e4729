import { initialStatus, nextStatus, type Status, type SyncEvent } from "../../src/status/index.ts";

export const START = new Date("2026-03-01T12:00:00Z");

/** The time so many seconds after the start. */
export function atSecond(seconds: number): Date {
  return new Date(START.getTime() + seconds * 1000);
}

export function started(changes: Partial<Extract<SyncEvent, { kind: "started" }>> = {}): SyncEvent {
  return { kind: "started", at: START, operationID: "op-1", generation: 1, configHash: "7f9a8b2c3d4e5f6a", ...changes };
}

export function processed(count: number, at: Date = START, failed = 0): SyncEvent {
  return { kind: "processed", at, created: count, updated: 0, unchanged: 0, failed };
}

export function statusAfter(...events: SyncEvent[]): Status {
  return events.reduce(nextStatus, initialStatus);
}

export function condition(status: Status, type: string) {
  return status.conditions.find((candidate) => candidate.type === type);
}

export const discovered = (total: number): SyncEvent => ({ kind: "discovered", at: START, total });
export const operation = (name: "connect" | "discover-issues" | "sync-issues" | "push-changes"): SyncEvent => ({
  kind: "operation-started",
  at: START,
  operation: name,
});
export const completed = (commit: string | null = "c0ffee"): SyncEvent => ({
  kind: "completed",
  at: atSecond(60),
  commit,
});
export const failed = (retryable: boolean): SyncEvent => ({
  kind: "failed",
  at: atSecond(60),
  failure: { reason: "NotFound", message: "There is no project ABC. Check spec.target.projectKey.", retryable },
});

export const AT_65_PERCENT = [
  started(),
  operation("connect"),
  operation("discover-issues"),
  discovered(150),
  operation("sync-issues"),
  processed(96, START, 2),
];
