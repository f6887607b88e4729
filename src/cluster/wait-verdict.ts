import { hasEnded, type ObservedSync } from "../status/index.ts";

/** What is known of a sync that somebody waits for. */
export interface Sighting {
  /** As it was last seen; undefined before, and after it was deleted. */
  readonly sync: ObservedSync | undefined;
  readonly isDeleted: boolean;
  /** The server has told all that is there: what was not seen is not there. */
  readonly isListed: boolean;
  /** The time is over in which it may still appear. */
  readonly isGraceOver: boolean;
}

export type WaitVerdict = "pending" | "completed" | "failed" | "cancelled" | "gone";

/** How the wait for a sync stands. What a status tells of an older spec or an older request decides nothing. */
export function waitVerdict({ sync, isDeleted, isListed, isGraceOver }: Sighting): WaitVerdict {
  if (isDeleted) return "gone";
  if (sync === undefined) return isListed && isGraceOver ? "gone" : "pending";
  if (!hasEnded(sync) || isRetryToCome(sync)) return "pending";
  switch (sync.status.phase) {
    case "Completed":
      return "completed";
    case "Failed":
      return "failed";
    case "Cancelled":
      return "cancelled";
    case "Pending":
    case "Scheduled":
    case "Running":
      return "pending";
    default:
      return sync.status.phase satisfies never;
  }
}

// Our own retries stay in phase Running. Whoever writes Failed between two tries says by Reconciling that it goes on.
function isRetryToCome({ status: { phase, retryCount = 0, conditions }, maxRetries }: ObservedSync): boolean {
  const isReconciling = conditions.some(({ type, status }) => type === "Reconciling" && status === "True");
  return phase === "Failed" && isReconciling && retryCount < maxRetries;
}
