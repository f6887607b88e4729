import type { HealthStatus, Status } from "../resource/index.ts";
import { durationText } from "./duration.ts";
import { healthOf } from "./health.ts";
import { type Standstill, standstillOf } from "./liveness.ts";
import { progressMessage } from "./message.ts";
import type { ObservedSync } from "./observed-sync.ts";

/** How a sync is, and why: the reason for programs, the message for people. */
export interface HealthReport {
  readonly health: HealthStatus;
  readonly reason: string;
  readonly message: string;
}

/** How a sync is at a moment. Other than its status, it notices that nobody writes that status any more. */
export function healthReport(sync: ObservedSync, now: Date): HealthReport {
  const standstill = standstillOf(sync, now);
  if (standstill !== undefined) return standingStill(sync, standstill);
  const { status } = sync;
  const health = healthOf(status);
  switch (status.phase) {
    case "Running":
      return { health, ...runningReason(status) };
    case "Failed":
      return { health, ...conditionText(status, "Failed"), message: status.lastError ?? "It failed" };
    case "Pending":
    case "Scheduled":
    case "Completed":
    case "Cancelled":
      return { health, ...conditionText(status, "Ready") };
    default:
      return status.phase satisfies never;
  }
}

function runningReason(status: Status): { readonly reason: string; readonly message: string } {
  const { progress, syncState, retryCount = 0, lastError } = status;
  if (retryCount > 0) {
    const count = `retry ${retryCount}${lastError === undefined ? "" : ` after ${lastError}`}`;
    return { reason: healthOf(status) === "Degraded" ? "ManyRetries" : "Retrying", message: `Running, ${count}` };
  }
  const message = progress === undefined || syncState === undefined ? "Running" : progressMessage(progress, syncState);
  return { reason: "SyncActive", message };
}

function conditionText({ phase, conditions }: Status, type: "Ready" | "Failed") {
  const condition = conditions.find((candidate) => candidate.type === type);
  return { reason: condition?.reason ?? phase, message: condition?.message ?? "Nothing was reported yet" };
}

function standingStill({ status, executor }: ObservedSync, { kind, ms }: Standstill): HealthReport {
  const time = durationText(ms);
  switch (kind) {
    case "HeartbeatLost":
      return { health: "Unhealthy", reason: kind, message: `Running, but without a sign of life for ${time}` };
    case "TimeLimitPassed":
      return { health: "Unhealthy", reason: kind, message: `Running, but ${time} past its time limit` };
    case "ProgressStalled":
      return { health: "Degraded", reason: kind, message: `Running, but nothing has moved for ${time}` };
    case "NotStarted":
      return { health: "Starting", reason: kind, message: `Waiting for ${WHO[executor]} for ${time}` };
    case "ScheduleMissed":
      return {
        // What is broken already does not get better by a run that did not come.
        health: status.phase === "Failed" ? "Unhealthy" : "Degraded",
        reason: kind,
        message: `The run of ${status.nextSyncTime} did not start; it is ${time} late`,
      };
    default:
      return kind satisfies never;
  }
}

const WHO = { Operator: "the operator", Job: "the operator to make its Job", External: "somebody to run it" } as const;
