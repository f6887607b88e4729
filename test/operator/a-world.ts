import type { World } from "../../src/operator/decision.ts";
import { ScheduleTimes } from "../../src/operator/schedule-times.ts";
import { type WatchedSync, watchedSync } from "../../src/operator/watched-sync.ts";
import { nextStatus, type Status, type SyncEvent } from "../../src/status/index.ts";

export const NOON = new Date("2026-03-10T12:00:00Z");

export const later = (seconds: number, from: Date = NOON): Date => new Date(from.getTime() + seconds * 1000);

export interface SyncParts {
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly status?: Status;
}

/** A JIRASync as the API server has it, made an hour before noon. */
export function aWatchedSync({ metadata = {}, spec = {}, status }: SyncParts = {}): WatchedSync {
  return watchedSync({
    metadata: {
      name: "demo",
      namespace: "mirrors",
      uid: "uid-1",
      generation: 1,
      creationTimestamp: "2026-03-10T11:00:00Z",
      ...metadata,
    },
    spec: {
      syncType: "batch",
      target: { projectKey: "DEMO" },
      destination: { repository: "https://git.example.com/issues.git" },
      ...spec,
    },
    ...(status === undefined ? {} : { status }),
  });
}

const schedules = new ScheduleTimes();

/** Nothing runs, and nobody else is there. */
export function aWorld(changes: Partial<World> = {}): World {
  return {
    now: NOON,
    run: { kind: "none" },
    operatorID: "operator-1",
    isSoleOperator: true,
    areJobsKnown: true,
    heartbeatSeenAt: NOON,
    heartbeatLimitMs: 120_000,
    startedAt: undefined,
    secretsChangedAt: undefined,
    areSecretsNew: false,
    nextTime: (schedule, timeZone, after) => schedules.next(schedule, timeZone, after),
    ...changes,
  };
}

/** The status after these events, from nothing. */
export function statusAfter(...events: readonly SyncEvent[]): Status {
  const none: Status = { phase: "Pending", observedGeneration: -1, conditions: [] };
  return events.reduce(nextStatus, none);
}

export const begun = (at: Date, more: Partial<Extract<SyncEvent, { kind: "started" }>> = {}): SyncEvent => ({
  kind: "started",
  at,
  operationID: `operation-${at.getTime()}`,
  generation: 1,
  ...more,
});

export const completed = (at: Date): SyncEvent => ({ kind: "completed", at, commit: null });

export const failed = (at: Date, retryable: boolean): SyncEvent => ({
  kind: "failed",
  at,
  failure: retryable
    ? { reason: "JiraUnavailable", message: "Jira is away.", retryable }
    : { reason: "AuthenticationFailed", message: "The token is wrong.", retryable },
});

export const lost = (at: Date): SyncEvent => ({
  kind: "failed",
  at,
  failure: { reason: "ExecutorLost", message: "It was killed.", retryable: true },
});

/** Run by somebody, as the status then says. */
export function runBy(status: Status, kind: "Operator" | "Job" | "External", id: string): Status {
  return { ...status, executor: { kind, id, lastHeartbeat: NOON.toISOString() } };
}
