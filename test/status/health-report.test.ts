import { describe, expect, it } from "vitest";
import { healthReport } from "../../src/status/index.ts";
import { ago, aSync, condition, executor, type Given, NOW, running } from "./observed.ts";

const SAMPLE_PROGRESS = {
  percentage: 65,
  currentOperation: "sync-issues",
  totalOperations: 4,
  completedOperations: 2,
} as const;

const CASES: readonly [string, Given, string, string][] = [
  ["has not been looked at", {}, "Starting", "Pending"],
  ["runs", { status: running(60) }, "Healthy", "SyncActive"],
  ["runs with a fresh sign of life", { status: running(600, { executor: executor(40) }) }, "Healthy", "SyncActive"],
  [
    "runs without a sign of life for 121 s",
    { status: running(600, { executor: executor(121) }) },
    "Unhealthy",
    "HeartbeatLost",
  ],
  ["was tried again 3 times", { status: running(60, { retryCount: 3 }) }, "Healthy", "Retrying"],
  ["was tried again 4 times", { status: running(60, { retryCount: 4 }) }, "Degraded", "ManyRetries"],
  [
    "has not moved for 6 minutes",
    { status: running(600, { lastStatusUpdate: ago(360) }) },
    "Degraded",
    "ProgressStalled",
  ],
  [
    "was given a status, but no issue, for 6 minutes",
    { status: running(600, { progress: { ...SAMPLE_PROGRESS, rateSample: { time: ago(360), processedIssues: 98 } } }) },
    "Degraded",
    "ProgressStalled",
  ],
  ["runs longer than its time limit", { spec: { timeout: 60 }, status: running(300) }, "Unhealthy", "TimeLimitPassed"],
  [
    "has retries that take longer than the time limit of one try",
    { spec: { timeout: 60 }, status: running(300, { retryCount: 1 }) },
    "Healthy",
    "Retrying",
  ],
  ["waits for its turn", { metadata: { creationTimestamp: ago(60) } }, "Starting", "Pending"],
  ["nobody took for 6 minutes", { metadata: { creationTimestamp: ago(360) } }, "Starting", "NotStarted"],
  [
    "is suspended and waits",
    { metadata: { creationTimestamp: ago(360) }, spec: { suspend: true } },
    "Starting",
    "Pending",
  ],
  [
    "completed",
    { status: { phase: "Completed", conditions: [condition("Ready", "SyncCompleted", "done")] } },
    "Healthy",
    "SyncCompleted",
  ],
  [
    "completed and missed its schedule",
    { status: { phase: "Completed", nextSyncTime: ago(360) } },
    "Degraded",
    "ScheduleMissed",
  ],
  [
    "failed and missed its schedule",
    { status: { phase: "Failed", nextSyncTime: ago(360) } },
    "Unhealthy",
    "ScheduleMissed",
  ],
  ["is due now", { status: { phase: "Scheduled", nextSyncTime: ago(10) } }, "Healthy", "Scheduled"],
  [
    "failed",
    { status: { phase: "Failed", conditions: [condition("Failed", "NotFound", "no project")] } },
    "Unhealthy",
    "NotFound",
  ],
  ["was cancelled", { status: { phase: "Cancelled" } }, "Unknown", "Cancelled"],
];

describe("health", () => {
  it.each(CASES)("of a sync that %s", (_, given, health, reason) => {
    expect(healthReport(aSync(given), NOW)).toMatchObject({ health, reason });
  });

  it("says how far a run is", () => {
    expect(healthReport(aSync({ status: running(60) }), NOW).message).toBe(
      "Sync operation 65% complete (98/150 issues)",
    );
  });

  it("says for how long there was no sign of life", () => {
    const { message } = healthReport(aSync({ status: running(900, { executor: executor(330) }) }), NOW);
    expect(message).toBe("Running, but without a sign of life for 5m30s");
  });

  it("of a spec that this version does not understand is still told", () => {
    expect(healthReport(aSync({ spec: { timeout: "soon", suspend: "no" }, status: running(60) }), NOW).health).toBe(
      "Healthy",
    );
  });
});
