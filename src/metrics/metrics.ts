import { collectDefaultMetrics, Registry } from "prom-client";
import { ControllerMetrics } from "./controller-metrics.ts";
import { JiraMetrics } from "./jira-metrics.ts";
import { SyncMetrics } from "./sync-metrics.ts";

/** Metrics in Prometheus' text format. */
export interface MetricsText {
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

/** All metrics of an operator, its process included. */
export interface OperatorMetrics extends MetricsText {
  readonly syncs: SyncMetrics;
  readonly jira: JiraMetrics;
  readonly controller: ControllerMetrics;
}

/** The metrics of the syncs of one command, which ends before anybody could ask it. */
export interface RunMetrics extends MetricsText {
  readonly syncs: SyncMetrics;
  readonly jira: JiraMetrics;
}

export function createOperatorMetrics(): OperatorMetrics {
  const registry = new Registry();
  const controller = new ControllerMetrics(registry);
  const metrics = { ...sharedMetrics(registry), controller };
  collectDefaultMetrics({ register: registry });
  return metrics;
}

export function createRunMetrics(): RunMetrics {
  return sharedMetrics(new Registry());
}

function sharedMetrics(registry: Registry): RunMetrics {
  const syncs = new SyncMetrics();
  return {
    syncs,
    jira: new JiraMetrics(registry),
    contentType: registry.contentType,
    text: async () => (await syncs.text()) + (await registry.metrics()),
  };
}
