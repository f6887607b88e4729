import { describe, expect, it } from "vitest";
import { StatusSchema } from "../../src/resource/index.ts";
import { nextStatus } from "../../src/status/index.ts";
import {
  AT_65_PERCENT,
  atSecond,
  completed,
  condition,
  failed,
  operation,
  processed,
  START,
  started,
  statusAfter,
} from "./sync-events.ts";

describe("when a run completed", () => {
  const status = statusAfter(...AT_65_PERCENT, processed(52), operation("push-changes"), completed());

  it("is ready, with its time and commit", () => {
    expect(status).toMatchObject({
      phase: "Completed",
      progress: { percentage: 100, completedOperations: 4 },
      syncState: { lastSyncTime: "2026-03-01T12:01:00Z", commit: "c0ffee", healthStatus: "Healthy" },
    });
    expect(condition(status, "Ready")).toMatchObject({
      status: "True",
      reason: "SyncCompleted",
      message: "Sync completed: 150 issues (148 created, 0 updated, 0 unchanged, 2 failed)",
    });
  });

  it("has no operation under way any more", () => {
    expect(status.progress).not.toHaveProperty("currentOperation");
    expect(status.progress).not.toHaveProperty("stage");
  });

  it("keeps the last commit when nothing had changed", () => {
    const again = [status, started(), completed(null)] as const;
    expect(nextStatus(nextStatus(again[0], again[1]), again[2]).syncState?.commit).toBe("c0ffee");
  });

  it("keeps its conditions when the next run is scheduled", () => {
    const next = nextStatus(status, {
      kind: "scheduled",
      at: atSecond(61),
      generation: 1,
      nextSyncTime: atSecond(3600),
    });
    expect(next).toEqual({ ...status, nextSyncTime: "2026-03-01T13:00:00Z", lastStatusUpdate: "2026-03-01T12:01:01Z" });
  });

  it("cannot fail or be cancelled any more", () => {
    expect(nextStatus(status, failed(false))).toBe(status);
    expect(nextStatus(status, { kind: "cancelled", at: atSecond(61), message: "The sync was cancelled." })).toBe(
      status,
    );
  });

  it("fails when a newer spec is refused", () => {
    const refused = nextStatus(status, {
      kind: "failed",
      at: atSecond(61),
      generation: 2,
      failure: { reason: "InvalidSpec", message: "spec.target names nothing to sync.", retryable: false },
    });
    expect(refused).toMatchObject({ phase: "Failed", observedGeneration: 2, syncState: { processedIssues: 150 } });
  });

  it("starts the next run at zero and keeps the last success", () => {
    const next = nextStatus(status, started({ operationID: "op-2", at: atSecond(100) }));
    expect(next).toMatchObject({
      phase: "Running",
      progress: { percentage: 0, completedOperations: 0 },
      syncState: {
        processedIssues: 0,
        issues: "0/0",
        operationID: "op-2",
        lastSyncTime: "2026-03-01T12:01:00Z",
        commit: "c0ffee",
      },
    });
  });
});

describe("when a run failed", () => {
  it("says why, where it stood, and in lastError with the reason", () => {
    const status = statusAfter(...AT_65_PERCENT, failed(true));
    expect(status).toMatchObject({
      phase: "Failed",
      lastError: "NotFound: There is no project ABC. Check spec.target.projectKey.",
      progress: { percentage: 65, currentOperation: "sync-issues" },
      syncState: { healthStatus: "Unhealthy" },
    });
    expect(condition(status, "Ready")).toMatchObject({ status: "False", reason: "NotFound" });
    expect(condition(status, "Failed")).toMatchObject({
      status: "True",
      reason: "NotFound",
      message: "There is no project ABC. Check spec.target.projectKey.",
    });
  });

  it.each([
    [true, "False"],
    [false, "True"],
  ])("that a retry may mend: %s is stalled: %s", (retryable, stalled) => {
    expect(condition(statusAfter(started(), failed(retryable)), "Stalled")?.status).toBe(stalled);
  });

  it("forgets the error when another run starts anew", () => {
    expect(statusAfter(started(), failed(true), started())).not.toHaveProperty("lastError");
  });

  it("forgets the error when a run completed", () => {
    expect(statusAfter(started(), failed(true), started({ retryCount: 1 }), completed())).not.toHaveProperty(
      "lastError",
    );
  });

  it("keeps an error message within the limit of Kubernetes", () => {
    const message = "x".repeat(50_000);
    const status = statusAfter(started(), {
      kind: "failed",
      at: START,
      failure: { reason: "Internal", message, retryable: false },
    });
    expect(StatusSchema.safeParse(status).success).toBe(true);
  });
});

describe("when a run was cancelled", () => {
  const status = statusAfter(...AT_65_PERCENT, {
    kind: "cancelled",
    at: atSecond(30),
    message: "The sync was cancelled.",
  });

  it("says so without calling it failed", () => {
    expect(status).toMatchObject({ phase: "Cancelled", syncState: { processedIssues: 98 } });
    expect(condition(status, "Failed")?.status).toBe("False");
    expect(condition(status, "Ready")).toMatchObject({
      status: "False",
      reason: "Cancelled",
      message: "The sync was cancelled.",
    });
  });

  it("ignores issues that arrive late", () => {
    expect(nextStatus(status, processed(1))).toBe(status);
  });
});
