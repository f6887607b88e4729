import { describe, expect, it } from "vitest";
import { initialStatus, nextStatus, type SyncEvent } from "../../src/status/index.ts";
import {
  AT_65_PERCENT,
  atSecond,
  completed,
  condition,
  discovered,
  failed,
  operation,
  processed,
  START,
  started,
  statusAfter,
} from "./sync-events.ts";

describe("while a run is under way", () => {
  it("shows progress, counts and operations as people's scripts read them", () => {
    expect(statusAfter(...AT_65_PERCENT)).toMatchObject({
      phase: "Running",
      observedGeneration: 1,
      progress: {
        percentage: 65,
        currentOperation: "sync-issues",
        totalOperations: 4,
        completedOperations: 2,
        stage: "Writing issues",
      },
      syncState: {
        startTime: "2026-03-01T12:00:00Z",
        totalIssues: 150,
        processedIssues: 98,
        successfulIssues: 96,
        failedIssues: 2,
        issues: "98/150",
        configHash: "7f9a8b2c3d4e5f6a",
        operationID: "op-1",
        healthStatus: "Healthy",
      },
      lastStatusUpdate: "2026-03-01T12:00:00Z",
    });
  });

  it.each([
    ["Ready", "False", "SyncInProgress", "Sync operation 65% complete (98/150 issues)"],
    ["Processing", "True", "SyncActive", "Writing issues"],
    ["Progressing", "True", "ProgressMade", "Sync operation 65% complete (98/150 issues)"],
    ["Failed", "False", "SyncInProgress", "Sync operation 65% complete (98/150 issues)"],
    ["Reconciling", "True", "SyncInProgress", "Sync operation 65% complete (98/150 issues)"],
    ["Stalled", "False", "SyncInProgress", "Sync operation 65% complete (98/150 issues)"],
  ])("%s is %s for the reason %s", (type, status, reason, message) => {
    expect(condition(statusAfter(...AT_65_PERCENT), type)).toMatchObject({
      status,
      reason,
      message,
      observedGeneration: 1,
    });
  });

  it("says what is being done before the number of issues is known", () => {
    const status = statusAfter(started(), operation("connect"));
    expect(condition(status, "Ready")?.message).toBe("Connecting to Jira and the repository");
  });

  it("rounds the percentage down", () => {
    expect(statusAfter(started(), discovered(3), processed(2)).progress?.percentage).toBe(66);
  });

  it("stays at 99 percent until the push is acknowledged", () => {
    const written = [started(), discovered(10), processed(10), operation("push-changes")];
    expect(statusAfter(...written).progress?.percentage).toBe(99);
    expect(statusAfter(...written, completed()).progress?.percentage).toBe(100);
  });

  it("does not turn the bar back when more issues are found", () => {
    const status = statusAfter(started(), discovered(100), processed(50), discovered(200));
    expect(status).toMatchObject({ progress: { percentage: 50 }, syncState: { issues: "50/200" } });
  });

  it("goes on after a total that shrank", () => {
    const status = statusAfter(started(), discovered(100), processed(50), discovered(80));
    expect(status).toMatchObject({ progress: { percentage: 62 }, syncState: { issues: "50/80" } });
  });

  it("counts what was created, updated, unchanged and deleted", () => {
    const event: SyncEvent = { kind: "processed", at: START, created: 1, updated: 2, unchanged: 3, failed: 4 };
    const status = statusAfter(started(), discovered(20), event, event, { kind: "deleted", at: START, issues: 5 });
    expect(status.syncState).toMatchObject({
      createdIssues: 2,
      updatedIssues: 4,
      unchangedIssues: 6,
      failedIssues: 8,
      successfulIssues: 12,
      processedIssues: 20,
      deletedIssues: 5,
    });
  });

  it("shows a wait until the next issues arrive", () => {
    const waiting: SyncEvent = { kind: "waiting", at: START, message: "Jira limits the requests", seconds: 30 };
    const status = statusAfter(...AT_65_PERCENT, waiting);
    expect(status.progress?.stage).toBe("Jira limits the requests (waiting 30 s)");
    expect(condition(status, "Processing")?.message).toBe("Jira limits the requests (waiting 30 s)");
    expect(nextStatus(status, processed(1)).progress?.stage).toBe("Writing issues");
  });

  it("takes the configuration's hash when it becomes known", () => {
    const status = statusAfter(
      { kind: "started", at: START, operationID: "op", generation: 1 },
      { kind: "configured", at: START, configHash: "0123456789abcdef" },
    );
    expect(status.syncState?.configHash).toBe("0123456789abcdef");
  });

  it("notes the request that asked for the run", () => {
    expect(statusAfter(started({ request: "2026-03-01" })).lastHandledRequest).toBe("2026-03-01");
  });

  it("takes an operation up again without forgetting how far it was", () => {
    const status = statusAfter(started(), operation("push-changes"), operation("sync-issues"));
    expect(status.progress).toMatchObject({ currentOperation: "sync-issues", completedOperations: 3 });
  });
});

describe("when a run is tried again", () => {
  const retrying: SyncEvent = {
    kind: "retrying",
    at: atSecond(10),
    failure: { reason: "JiraUnavailable", message: "Jira answered 503.", retryable: true },
    retryCount: 1,
    seconds: 30,
  };

  it("says when and why, and stays running", () => {
    const status = statusAfter(started(), retrying);
    expect(status).toMatchObject({
      phase: "Running",
      retryCount: 1,
      lastError: "JiraUnavailable: Jira answered 503.",
      progress: { stage: "Trying again in 30 s (retry 1): Jira answered 503." },
    });
  });

  it("keeps the time at which the first try started, and the error", () => {
    const status = statusAfter(started(), retrying, started({ at: atSecond(40), operationID: "op-2", retryCount: 1 }));
    expect(status).toMatchObject({
      syncState: { startTime: "2026-03-01T12:00:00Z", operationID: "op-2" },
      lastError: "JiraUnavailable: Jira answered 503.",
    });
  });

  it.each([
    [3, "Healthy"],
    [4, "Degraded"],
  ])("for the %i. time is %s", (retryCount, health) => {
    expect(statusAfter(started({ retryCount })).syncState?.healthStatus).toBe(health);
  });
});

describe("before a run", () => {
  it("is pending while it waits for its turn", () => {
    const status = statusAfter({ kind: "pending", at: START, generation: 3 });
    expect(status).toMatchObject({ phase: "Pending", observedGeneration: 3, syncState: { healthStatus: "Starting" } });
    expect(condition(status, "Ready")).toMatchObject({ status: "False", reason: "SyncPending" });
  });

  it("is scheduled while it waits for its time", () => {
    const status = statusAfter({ kind: "scheduled", at: START, generation: 1, nextSyncTime: atSecond(3600) });
    expect(status).toMatchObject({ phase: "Scheduled", nextSyncTime: "2026-03-01T13:00:00Z" });
    expect(condition(status, "Ready")?.message).toBe("The next sync starts at 2026-03-01T13:00:00Z");
  });

  it("can fail at once, as a spec that is refused does", () => {
    expect(statusAfter(failed(false)).phase).toBe("Failed");
  });

  it.each([processed(1), discovered(1), operation("connect"), completed()])("ignores $kind", (event) => {
    expect(nextStatus(initialStatus, event)).toBe(initialStatus);
  });
});

describe("a condition's transition time", () => {
  it("stays when only the message changes, and moves when the status does", () => {
    const first = statusAfter(started(), discovered(10));
    const later = nextStatus(first, processed(5, atSecond(20)));
    const done = nextStatus(later, completed());
    expect(condition(later, "Ready")?.message).not.toBe(condition(first, "Ready")?.message);
    expect(condition(later, "Ready")?.lastTransitionTime).toBe("2026-03-01T12:00:00Z");
    expect(condition(done, "Ready")?.lastTransitionTime).toBe("2026-03-01T12:01:00Z");
  });
});
