import type { ObservedSync } from "./observed-sync.ts";

/** A sign of life comes every 30 seconds; after four that did not, whoever ran the sync is taken for gone. */
export const HEARTBEAT_LIMIT_MS = 120_000;
/** The longest pause that Jira asks for is shorter: nothing of a run moves for this long only when something is wrong. */
export const PROGRESS_LIMIT_MS = 5 * 60_000;
/** An operator starts what is due within seconds; so late, there is none. */
export const START_LIMIT_MS = 5 * 60_000;

/** What keeps a sync from going on; each with how long it has been so, in milliseconds. */
export type Standstill =
  | { readonly kind: "HeartbeatLost"; readonly ms: number }
  | { readonly kind: "ProgressStalled"; readonly ms: number }
  | { readonly kind: "TimeLimitPassed"; readonly ms: number }
  | { readonly kind: "NotStarted"; readonly ms: number }
  | { readonly kind: "ScheduleMissed"; readonly ms: number };

/** Why a sync that should go on does not; undefined where it does, or has nothing to do. */
export function standstillOf(sync: ObservedSync, now: Date): Standstill | undefined {
  switch (sync.status.phase) {
    case "Running":
      return standstillOfRun(sync, now);
    case "Pending":
      return notStarted(sync, now);
    case "Scheduled":
    case "Completed":
    case "Failed":
      return scheduleMissed(sync, now);
    case "Cancelled":
      return undefined;
    default:
      return sync.status.phase satisfies never;
  }
}

function standstillOfRun({ status, timeoutSeconds }: ObservedSync, now: Date): Standstill | undefined {
  const heartbeat = sinceMs(status.executor?.lastHeartbeat, now);
  if (heartbeat !== undefined && heartbeat > HEARTBEAT_LIMIT_MS) return { kind: "HeartbeatLost", ms: heartbeat };
  // Retries belong to the run, and each has the time limit for itself: only a single try can be judged by it.
  const running = (status.retryCount ?? 0) > 0 ? undefined : sinceMs(status.syncState?.startTime, now);
  const over = (running ?? 0) - timeoutSeconds * 1000;
  if (over > HEARTBEAT_LIMIT_MS) return { kind: "TimeLimitPassed", ms: over };
  const moved = sinceMs(lastMoveOf(status), now);
  return moved !== undefined && moved > PROGRESS_LIMIT_MS ? { kind: "ProgressStalled", ms: moved } : undefined;
}

// While issues are written, a new measurement of the rate begins every few seconds, but only when issues arrive.
function lastMoveOf({ progress, lastStatusUpdate }: ObservedSync["status"]): string | undefined {
  return progress?.currentOperation === "sync-issues"
    ? (progress.rateSample?.time ?? lastStatusUpdate)
    : lastStatusUpdate;
}

function notStarted({ isSuspended, createdAt, status }: ObservedSync, now: Date): Standstill | undefined {
  const since = status.lastStatusUpdate ?? createdAt?.toISOString();
  const ms = sinceMs(since, now);
  return isSuspended || ms === undefined || ms <= START_LIMIT_MS ? undefined : { kind: "NotStarted", ms };
}

function scheduleMissed({ isSuspended, status }: ObservedSync, now: Date): Standstill | undefined {
  const ms = sinceMs(status.nextSyncTime, now);
  return isSuspended || ms === undefined || ms <= START_LIMIT_MS ? undefined : { kind: "ScheduleMissed", ms };
}

function sinceMs(time: string | undefined, now: Date): number | undefined {
  return time === undefined ? undefined : now.getTime() - Date.parse(time);
}
