import type { Status } from "../resource/index.ts";

/** A step of a sync that people are told of, as a Kubernetes Event. */
export interface Transition {
  readonly reason: "Started" | "Retrying" | "Completed" | "Failed" | "Cancelled";
  readonly type: "Normal" | "Warning";
  readonly note: string;
}

/** What changed between two statuses that follow each other; undefined for mere progress. */
export function transitionOf(before: Status, after: Status): Transition | undefined {
  if (after.phase === "Running") return runningTransition(before, after);
  if (after.phase === before.phase) return undefined;
  switch (after.phase) {
    case "Completed":
      return { reason: "Completed", type: "Normal", note: messageOf(after, "Ready") };
    case "Failed":
      return { reason: "Failed", type: "Warning", note: after.lastError ?? messageOf(after, "Failed") };
    case "Cancelled":
      return { reason: "Cancelled", type: "Warning", note: messageOf(after, "Ready") };
    case "Pending":
    case "Scheduled":
      return undefined;
    default:
      return after.phase satisfies never;
  }
}

function runningTransition(before: Status, after: Status): Transition | undefined {
  const retries = after.retryCount ?? 0;
  if (before.phase === "Running" && retries > (before.retryCount ?? 0)) {
    return { reason: "Retrying", type: "Warning", note: after.lastError ?? "Trying again" };
  }
  const isNewRun = before.phase !== "Running" || before.syncState?.operationID !== after.syncState?.operationID;
  if (!isNewRun || retries > 0) return undefined;
  return {
    reason: "Started",
    type: "Normal",
    note: `Sync started (operation ${after.syncState?.operationID ?? "unknown"})`,
  };
}

function messageOf({ conditions }: Status, type: string): string {
  return conditions.find((condition) => condition.type === type)?.message ?? "";
}
