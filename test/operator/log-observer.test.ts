import { describe, expect, it } from "vitest";
import { logObserver } from "../../src/operator/log-observer.ts";
import { logLines } from "../console/log-lines.ts";
import { anObservedSync, COMPLETED, FAILED, RUN, statusAfter } from "../metrics/a-sync.ts";

const AT = new Date("2026-01-01T00:00:00Z");
const KEY = { name: "nightly", namespace: "mirrors" };

function logged(act: (observer: ReturnType<typeof logObserver>) => void, level: "debug" | "info" = "info"): unknown[] {
  const { log, lines } = logLines({ level });
  act(logObserver(log));
  return lines.map((line): unknown => JSON.parse(line));
}

describe("the operator's log", () => {
  const running = anObservedSync({ status: statusAfter(RUN, AT) });

  it("tells of a run from its start to its end, by name and operation", () => {
    const completed = anObservedSync({ status: statusAfter([...RUN, COMPLETED], AT) });
    const lines = logged((observer) => {
      observer.onSync(anObservedSync(), undefined);
      observer.onRun({ kind: "started", key: KEY, executor: "Operator", why: "a new spec" });
      observer.onSync(running, anObservedSync());
      observer.onSync(completed, running);
      observer.onRun({ kind: "ended", key: KEY, executor: "Operator", phase: "Completed", seconds: 2.5004 });
    });
    const sync = { sync: "nightly", namespace: "mirrors", level: "info" };
    expect(lines).toMatchObject([
      { ...sync, message: "Run started", why: "a new spec", executor: "Operator" },
      { ...sync, message: "Sync started (operation op-1)", operationID: "op-1", event: "Started" },
      { ...sync, operationID: "op-1", event: "Completed", issues: "40/100" },
      { ...sync, message: "Run ended", phase: "Completed", seconds: 2.5 },
    ]);
  });

  it("warns of a failed run with its error", () => {
    const failed = anObservedSync({ status: statusAfter([...RUN, FAILED], AT) });
    expect(logged((observer) => observer.onSync(failed, running))).toMatchObject([
      { level: "warn", message: "NotFound: There is no project DEMO.", event: "Failed", operationID: "op-1" },
    ]);
  });

  it("is silent about mere progress, the queue and statuses that were written", () => {
    const further = statusAfter([...RUN, { kind: "processed", created: 1, updated: 0, unchanged: 0, failed: 0 }], AT);
    const lines = logged((observer) => {
      observer.onSync(anObservedSync({ status: further }), running);
      observer.onQueue({ depth: 1, added: 1, retried: 0 });
      observer.onReconciled({ key: KEY, result: "success", seconds: 0.001 });
      observer.onRun({ kind: "status-written", key: KEY, result: "success" });
      observer.onJiraRequest({ host: "jira.example.com", seconds: 1, status: 200 });
    });
    expect(lines).toEqual([]);
  });

  it("warns of trouble, and of a reconciliation that went wrong", () => {
    const lines = logged((observer) => {
      observer.onTrouble({ reason: "ClusterUnavailable", message: "The API server is away.", retryable: true });
      observer.onReconciled({ key: KEY, result: "error", seconds: 0.001 });
      observer.onRun({ kind: "status-written", key: KEY, result: "error" });
    });
    expect(lines).toMatchObject([
      { level: "warn", reason: "ClusterUnavailable" },
      { level: "warn" },
      { level: "warn" },
    ]);
  });

  it("shows each request and reconciliation to who looks for a mistake", () => {
    const lines = logged((observer) => {
      observer.onJiraRequest({ host: "jira.example.com", seconds: 1.23456, status: 200 });
      observer.onReconciled({ key: KEY, result: "success", seconds: 0.001 });
    }, "debug");
    expect(lines).toMatchObject([
      { message: "Jira answered", host: "jira.example.com", seconds: 1.235 },
      { message: "Reconciled", sync: "nightly", result: "success" },
    ]);
  });
});
