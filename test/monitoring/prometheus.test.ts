import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as z from "zod";
import { dashboardText } from "../../scripts/dashboard.ts";
import { type BusyOperator, PHASE_COUNTS, startBusyOperator } from "./busy-operator.ts";
import { type Prometheus, type Sample, startPrometheus } from "./prometheus.ts";
import { describeWithPrometheus } from "./prometheus-tools.ts";
import { alertRules, ruleFile } from "./rule-file.ts";

const LIMIT_MS = 150_000;

const PanelSchema = z.object({
  type: z.string(),
  title: z.string(),
  targets: z.array(z.object({ expr: z.string(), legendFormat: z.string() })).default([]),
});
const { panels } = z.object({ panels: z.array(PanelSchema) }).parse(JSON.parse(dashboardText()));
const queries = panels.flatMap(({ title, targets }) =>
  targets.map(({ expr, legendFormat }) => ({ title, expr, legendFormat })),
);

/** What Grafana makes of a query when all syncs are shown. */
function withVariables(expr: string): string {
  return expr.replaceAll(/\$(namespace|sync)\b/g, ".*");
}

describeWithPrometheus("a Prometheus that scrapes the operator", (tools) => {
  let operator: BusyOperator;
  let prometheus: Prometheus;
  const stop = new AbortController();

  beforeAll(async () => {
    operator = await startBusyOperator(stop.signal);
    prometheus = await startPrometheus(tools, operator.target, ruleFile(await alertRules()), stop.signal);
  });
  afterAll(async () => {
    await prometheus[Symbol.asyncDispose]();
    await operator[Symbol.asyncDispose]();
  });
  const query = (expr: string, isRight: (samples: readonly Sample[]) => boolean) =>
    prometheus.queryUntil(expr, isRight, AbortSignal.timeout(LIMIT_MS));

  it("finds nothing to complain about in the format but the one name that users know", async () => {
    const child = spawn(tools.promtool, ["check", "metrics"]);
    const said = Promise.all([text(child.stdout), text(child.stderr)]);
    child.stdin.end(await (await fetch(`http://${operator.target}/metrics`)).text());
    const lines = (await said)
      .join("")
      .split("\n")
      .filter((line) => !/^(process_|nodejs_|$)/.test(line));
    expect(lines).toEqual([expect.stringMatching(/^jirasync_retry_count .*"_count" suffix$/)]);
  });

  it("counts the syncs in each phase", async () => {
    const samples = await query("count by (phase) (jirasync_phase_info)", ({ length }) => length > 0);
    expect(Object.fromEntries(samples.map(({ labels, value }) => [labels["phase"], value]))).toEqual(PHASE_COUNTS);
  });

  it("gives the average duration by type", async () => {
    const samples = await query(
      "avg(jirasync_processing_duration_seconds) by (sync_type)",
      ({ length }) => length === 2,
    );
    expect(samples.map(({ labels }) => labels["sync_type"]).sort()).toEqual(["batch", "incremental"]);
    for (const { value } of samples) expect(value).toBeGreaterThan(0);
  });

  it("sees statuses that could not be written rise, of that sync alone", async () => {
    const samples = await query('rate(jirasync_status_updates_total{status="error"}[5m])', (found) =>
      found.some(({ value }) => value > 0),
    );
    const rising = samples.filter(({ value }) => value > 0);
    expect(rising.map(({ labels }) => labels["sync_name"])).toEqual(["running"]);
    expect(samples.length).toBe(7);
  });

  it("keeps the sync's namespace as the label, not that of the operator", async () => {
    const samples = await query("count by (namespace) (jirasync_phase_info)", ({ length }) => length > 0);
    expect(samples.map(({ labels }) => labels["namespace"])).toEqual(["mirrors"]);
  });

  it.each(queries)("has an answer to $title: $expr", async ({ expr, legendFormat }) => {
    const samples = await query(
      withVariables(expr),
      (found) => found.length > 0 && found.every(({ value }) => Number.isFinite(value)),
    );
    const names = [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name);
    for (const { labels } of samples) expect(Object.keys(labels)).toEqual(expect.arrayContaining(names));
  });

  it("alerts on those that are stalled, late, and tried again too often, and on no other", async () => {
    const told = async () => {
      const alerts = await prometheus.query('ALERTS{alertname!="SyncFailed"}');
      return alerts.map(({ labels }) => `${labels["alertname"]} ${labels["alertstate"]} ${labels["sync_name"]}`).sort();
    };
    await expect
      .poll(told)
      .toEqual(["HighRetryCount firing failed", "SyncMissed firing late", "SyncStalled firing stalled"]);
    expect(await prometheus.alerts()).toContain("SyncFailed");
  });

  it("forgets a sync that is deleted", async () => {
    await query('jirasync_phase_info{sync_name="cancelled"}', ({ length }) => length === 1);
    operator.delete("cancelled");
    // In one answer: after a scrape that was missed all of them are gone.
    const left = await query(
      '{sync_name=~"cancelled|failed", __name__=~"jirasync_.*"}',
      (found) => found.length > 0 && found.every(({ labels }) => labels["sync_name"] === "failed"),
    );
    expect(left.map(({ labels }) => labels["__name__"])).toContain("jirasync_phase_info");
  });
});
