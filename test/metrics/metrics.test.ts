import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CONTROLLER_METRICS,
  createOperatorMetrics,
  createRunMetrics,
  JIRA_METRICS,
  SYNC_METRICS,
} from "../../src/metrics/index.ts";
import { PHASES } from "../../src/resource/index.ts";
import { aMeasuredSync, COMPLETED, FAILED, RUN, START, statusAfter } from "./a-sync.ts";
import { readSeries } from "./series.ts";

const AT = new Date("2026-01-01T00:00:00Z");

describe("metrics of a sync", () => {
  it("tell where a running sync stands", async () => {
    const { syncs, text } = createRunMetrics();
    syncs.observe(aMeasuredSync({ status: { ...statusAfter(RUN, AT), retryCount: 2 } }));
    const labels = { sync_name: "nightly", namespace: "mirrors" };
    const series = readSeries(await text());
    expect(series).toContainEqual({ name: "jirasync_phase_info", labels: { ...labels, phase: "Running" }, value: 1 });
    expect(series).toContainEqual({ name: "jirasync_progress_percentage", labels, value: 40 });
    expect(series).toContainEqual({ name: "jirasync_retry_count", labels, value: 2 });
    expect(series).toContainEqual({
      name: "jirasync_last_status_update_timestamp",
      labels,
      value: AT.getTime() / 1000 + 2,
    });
    expect(series.map(({ name }) => name)).not.toContain("jirasync_processing_duration_seconds");
  });

  it.each([["Completed", COMPLETED] as const, ["Failed", FAILED] as const])(
    "give the time of the last run that ended, also when it is %s and while the next one runs",
    async (_, end) => {
      const { syncs, text } = createRunMetrics();
      const ended = statusAfter([...RUN, end], AT, 10);
      const next = statusAfter(START, new Date("2026-01-02T00:00:00Z"), 1, ended);
      for (const status of [ended, next]) {
        syncs.observe(aMeasuredSync({ status }));
        const durations = readSeries(await text()).filter(
          ({ name }) => name === "jirasync_processing_duration_seconds",
        );
        expect(durations).toEqual([
          {
            name: "jirasync_processing_duration_seconds",
            labels: { sync_name: "nightly", namespace: "mirrors", sync_type: "batch" },
            value: 30,
          },
        ]);
      }
    },
  );

  it("count a transition for each condition that changed, and none for those that a new operator finds", async () => {
    const { syncs, text } = createRunMetrics();
    const transitions = async () =>
      readSeries(await text())
        .filter(({ name }) => name === "jirasync_condition_transitions_total")
        .map(({ labels, value }) => `${labels["type"]} ${labels["status"]} ${value}`);
    const running = statusAfter(RUN, AT);
    syncs.observe(aMeasuredSync({ status: running }));
    expect(await transitions()).toEqual([]);
    syncs.observe(aMeasuredSync({ status: statusAfter([COMPLETED], new Date(AT.getTime() + 60_000), 1, running) }));
    expect((await transitions()).sort()).toEqual([
      "Processing False 1",
      "Progressing False 1",
      "Ready True 1",
      "Reconciling False 1",
    ]);
  });

  it("count written statuses from nought, so that the first error is a rise", async () => {
    const { syncs, text } = createRunMetrics();
    const updates = async () =>
      readSeries(await text())
        .filter(({ name }) => name === "jirasync_status_updates_total")
        .map(({ labels, value }) => [labels["status"], value]);
    syncs.observe(aMeasuredSync());
    expect(await updates()).toEqual([
      ["success", 0],
      ["error", 0],
    ]);
    syncs.countUpdate({ name: "nightly", namespace: "mirrors" }, "error");
    syncs.countUpdate({ name: "another", namespace: "mirrors" }, "error");
    expect(await updates()).toEqual([
      ["success", 0],
      ["error", 1],
    ]);
  });

  it("say when the next run is due, but not of one that is suspended or under way", async () => {
    const next = { ...statusAfter([...RUN, COMPLETED], AT), nextSyncTime: "2026-01-01T06:00:00Z" };
    const { syncs, text } = createRunMetrics();
    syncs.observe(aMeasuredSync({ name: "due", status: next }));
    syncs.observe(aMeasuredSync({ name: "suspended", status: next, isSuspended: true }));
    syncs.observe(aMeasuredSync({ name: "running", status: { ...next, phase: "Running" } }));
    const due = readSeries(await text()).filter(({ name }) => name === "jirasync_next_sync_timestamp");
    expect(due.map(({ labels, value }) => [labels["sync_name"], value])).toEqual([
      ["due", Date.parse("2026-01-01T06:00:00Z") / 1000],
    ]);
  });

  it("are those of the syncs that are there, whatever came and went before", async () => {
    const name = fc.constantFrom("a", "b", "c");
    const namespace = fc.constantFrom("default", "mirrors", undefined);
    const status = fc.record({ phase: fc.constantFrom(...PHASES), retryCount: fc.nat(5) });
    const step = fc.oneof(
      fc.record({ kind: fc.constant("seen" as const), name, namespace, status }),
      fc.record({ kind: fc.constant("gone" as const), name, namespace }),
      fc.record({
        kind: fc.constant("written" as const),
        name,
        namespace,
        result: fc.constantFrom("success" as const, "error" as const),
      }),
      fc.record({ kind: fc.constant("scraped" as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { syncs, text } = createRunMetrics();
        const phases = new Map<string, string>();
        for (const step of steps) {
          if (step.kind === "scraped") await text();
          else {
            const id = `${step.namespace ?? "default"}/${step.name}`;
            if (step.kind === "seen") {
              phases.set(id, step.status.phase);
              const seen = { ...aMeasuredSync().status, ...step.status };
              syncs.observe(aMeasuredSync({ name: step.name, namespace: step.namespace, status: seen }));
            } else if (step.kind === "gone") {
              phases.delete(id);
              syncs.forget(step);
            } else syncs.countUpdate(step, step.result);
          }
        }
        const series = readSeries(await text()).filter(({ labels }) => labels["sync_name"] !== undefined);
        const idOf = (labels: Readonly<Record<string, string>>) => `${labels["namespace"]}/${labels["sync_name"]}`;
        expect(new Set(series.map(({ labels }) => idOf(labels)))).toEqual(new Set(phases.keys()));
        const shown = series.filter(({ name }) => name === "jirasync_phase_info");
        expect(shown.map(({ labels }) => [idOf(labels), labels["phase"]]).sort()).toEqual([...phases].sort());
        const lines = series.map((line) => JSON.stringify([line.name, line.labels]));
        expect(new Set(lines).size).toBe(lines.length);
      }),
    );
  });
});

describe("metrics of Jira's requests", () => {
  it("count by code, throttles apart", async () => {
    const { jira, text } = createRunMetrics();
    for (const status of [200, 200, 429, 0, 99_999]) jira.count({ host: "jira.example.com", status, seconds: 0.2 });
    const series = readSeries(await text());
    const codes = series.filter(({ name }) => name === "jirasync_jira_requests_total");
    expect(codes.map(({ labels, value }) => [labels["code"], value])).toEqual([
      ["200", 2],
      ["429", 1],
      ["none", 2],
    ]);
    expect(series.find(({ name }) => name === "jirasync_jira_throttles_total")?.value).toBe(1);
    expect(series.find(({ name }) => name === "jirasync_jira_request_duration_seconds_count")?.value).toBe(5);
  });

  it("do not grow with the hosts that manifests name", async () => {
    const { jira, text } = createRunMetrics();
    for (let index = 0; index < 1_000; index++) jira.count({ host: `jira-${index}`, status: 200, seconds: 1 });
    const hosts = new Set(readSeries(await text()).map(({ labels }) => labels["host"]));
    expect(hosts.size).toBe(101);
    expect(hosts).toContain("other");
  });
});

describe("all metrics of an operator", () => {
  it("have the type and the labels of the table, and a process beside them", async () => {
    const metrics = createOperatorMetrics();
    metrics.syncs.observe(aMeasuredSync({ status: statusAfter([...RUN, COMPLETED], AT) }));
    metrics.syncs.observe(
      aMeasuredSync({ status: { ...statusAfter([...RUN, FAILED], AT), nextSyncTime: "2026-01-01T06:00:00Z" } }),
    );
    metrics.jira.count({ host: "jira.example.com", status: 200, seconds: 0.2 });
    metrics.controller.countReconciled("success", 0.001);
    metrics.controller.setQueue({ depth: 3, added: 9, retried: 1, active: 2, waitedSeconds: 0.5 });
    metrics.controller.setLeader(true);
    const text = await metrics.text();
    const series = readSeries(text);
    for (const [name, { type, labels }] of Object.entries({
      ...SYNC_METRICS,
      ...JIRA_METRICS,
      ...CONTROLLER_METRICS,
    })) {
      expect(text).toContain(`# TYPE ${name} ${type}\n`);
      const sample = series.find((line) => line.name === (type === "histogram" ? `${name}_sum` : name));
      expect([name, Object.keys(sample?.labels ?? {})]).toEqual([name, [...labels]]);
    }
    expect(series.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["process_cpu_seconds_total", "nodejs_heap_size_used_bytes"]),
    );
    const values = Object.fromEntries(series.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({
      workqueue_depth: 3,
      workqueue_adds_total: 9,
      workqueue_retries_total: 1,
      controller_runtime_active_workers: 2,
      leader_election_master_status: 1,
      workqueue_queue_duration_seconds_count: 1,
    });
  });

  it("keep names and labels apart, whatever they hold", async () => {
    const { syncs, text } = createRunMetrics();
    syncs.observe(aMeasuredSync({ name: 'a",phase="x\n\\', namespace: "n" }));
    const info = readSeries(await text()).find(({ name }) => name === "jirasync_phase_info");
    expect(info?.labels).toEqual({ sync_name: 'a\\",phase=\\"x\\n\\\\', namespace: "n", phase: "Pending" });
  });
});
