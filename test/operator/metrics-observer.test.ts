import { describe, expect, it } from "vitest";
import { createOperatorMetrics } from "../../src/metrics/index.ts";
import { metricsObserver } from "../../src/operator/metrics-observer.ts";
import { anObservedSync, COMPLETED, RUN, statusAfter } from "../metrics/a-sync.ts";
import { readSeries } from "../metrics/series.ts";

const AT = new Date("2026-01-01T00:00:00Z");
const KEY = { name: "nightly", namespace: "mirrors" };

function scene() {
  const metrics = createOperatorMetrics();
  const of = async (name: string) => readSeries(await metrics.text()).filter((series) => series.name === name);
  return {
    observer: metricsObserver(metrics),
    of,
    updates: async () =>
      Object.fromEntries(
        (await of("jirasync_status_updates_total")).map(({ labels, value }) => [labels["status"], value]),
      ),
  };
}

describe("the operator's metrics", () => {
  const running = anObservedSync({ status: statusAfter(RUN, AT) });
  const completed = anObservedSync({ status: statusAfter([...RUN, COMPLETED], AT) });

  it("count a status that was written, whoever wrote it, and one that could not be", async () => {
    const { observer, updates } = scene();
    observer.onSync(anObservedSync(), undefined);
    observer.onSync(running, anObservedSync());
    observer.onSync({ ...running, request: "now" }, running);
    observer.onRun({ kind: "status-written", key: KEY, result: "success" });
    observer.onRun({ kind: "status-written", key: KEY, result: "error" });
    observer.onSync(completed, running);
    expect(await updates()).toEqual({ success: 2, error: 1 });
  });

  it("forget a sync that is deleted, and begin anew with one that is made again", async () => {
    const { observer, of, updates } = scene();
    observer.onSync(running, undefined);
    observer.onSync(completed, running);
    observer.onSync(anObservedSync({ createdAt: AT }), { ...completed, createdAt: new Date(0) });
    expect(await updates()).toEqual({ success: 0, error: 0 });
    observer.onGone(KEY);
    expect(await of("jirasync_phase_info")).toEqual([]);
    expect(await updates()).toEqual({});
  });

  it("show the queue, the reconciliations, who leads, and Jira's answers", async () => {
    const { observer, of } = scene();
    observer.onLeader(true);
    observer.onQueue({ depth: 2, added: 5, retried: 1, waitedSeconds: 0.1 });
    observer.onReconciled({ key: KEY, result: "requeue_after", seconds: 0.002 });
    observer.onJiraRequest({ host: "jira.example.com", seconds: 1, status: 429 });
    const total = async (name: string) => (await of(name)).reduce((sum, { value }) => sum + value, 0);
    expect(await total("leader_election_master_status")).toBe(1);
    expect(await total("workqueue_depth")).toBe(2);
    expect(await total("controller_runtime_reconcile_total")).toBe(1);
    expect(await total("jirasync_jira_throttles_total")).toBe(1);
  });
});
