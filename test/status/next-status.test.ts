import { describe, expect, it } from "vitest";
import { StatusSchema } from "../../src/resource/index.ts";
import { initialStatus, nextStatus, type Status, type SyncEvent } from "../../src/status/index.ts";
import { after, processed, START, started } from "./sync-events.ts";

function statusAfter(...events: SyncEvent[]): Status {
  return events.reduce(nextStatus, initialStatus);
}

function condition(status: Status, type: string) {
  return status.conditions.find((candidate) => candidate.type === type);
}

const discovered = (total: number): SyncEvent => ({ kind: "discovered", at: START, total });
const operation = (name: "connect" | "discover-issues" | "sync-issues" | "push-changes"): SyncEvent => ({
  kind: "operation-started",
  at: START,
  operation: name,
});
const completed = (commit: string | null = "c0ffee"): SyncEvent => ({ kind: "completed", at: after(60), commit });
const failed = (retryable: boolean): SyncEvent => ({
  kind: "failed",
  at: after(60),
  failure: { reason: "NotFound", message: "There is no project ABC. Check spec.target.projectKey.", retryable },
});

const AT_65_PERCENT = [
  started(),
  operation("connect"),
  operation("discover-issues"),
  discovered(150),
  operation("sync-issues"),
  processed(96, START, 2),
];

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
    const next = nextStatus(status, { kind: "scheduled", at: after(61), generation: 1, nextSyncTime: after(3600) });
    expect(next).toEqual({ ...status, nextSyncTime: "2026-03-01T13:00:00Z", lastStatusUpdate: "2026-03-01T12:01:01Z" });
  });

  it("cannot fail or be cancelled any more", () => {
    expect(nextStatus(status, failed(false))).toBe(status);
    expect(nextStatus(status, { kind: "cancelled", at: after(61), message: "The sync was cancelled." })).toBe(status);
  });

  it("fails when a newer spec is refused", () => {
    const refused = nextStatus(status, {
      kind: "failed",
      at: after(61),
      generation: 2,
      failure: { reason: "InvalidSpec", message: "spec.target names nothing to sync.", retryable: false },
    });
    expect(refused).toMatchObject({ phase: "Failed", observedGeneration: 2, syncState: { processedIssues: 150 } });
  });

  it("starts the next run at zero and keeps the last success", () => {
    const next = nextStatus(status, started({ operationID: "op-2", at: after(100) }));
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

describe("when a run is tried again", () => {
  const retrying: SyncEvent = {
    kind: "retrying",
    at: after(10),
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
    const status = statusAfter(started(), retrying, started({ at: after(40), operationID: "op-2", retryCount: 1 }));
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
    const status = statusAfter({ kind: "scheduled", at: START, generation: 1, nextSyncTime: after(3600) });
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

describe("when a run was cancelled", () => {
  const status = statusAfter(...AT_65_PERCENT, {
    kind: "cancelled",
    at: after(30),
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

describe("a condition's transition time", () => {
  it("stays when only the message changes, and moves when the status does", () => {
    const first = statusAfter(started(), discovered(10));
    const later = nextStatus(first, processed(5, after(20)));
    const done = nextStatus(later, completed());
    expect(condition(later, "Ready")?.message).not.toBe(condition(first, "Ready")?.message);
    expect(condition(later, "Ready")?.lastTransitionTime).toBe("2026-03-01T12:00:00Z");
    expect(condition(done, "Ready")?.lastTransitionTime).toBe("2026-03-01T12:01:00Z");
  });
});
