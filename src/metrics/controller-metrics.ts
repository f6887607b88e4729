import type { Counter, Histogram, Registry } from "prom-client";
import { CONTROLLER_METRICS } from "./metric.ts";
import { registerCounter, registerHistogram, registerValue } from "./registry.ts";

const CONTROLLER = "jirasync";
const RESULTS = ["success", "requeue", "requeue_after", "error"] as const;

/** A work queue as it stands; the counts are those since it began. */
export interface MeasuredQueue {
  readonly depth: number;
  readonly added: number;
  readonly retried: number;
  /** How long the one taken last had waited; undefined when none was taken. */
  readonly waitedSeconds?: number;
  readonly active?: number;
}

/** The metrics of the operator's own work. */
export class ControllerMetrics {
  readonly #reconciled: Counter;
  readonly #reconcileSeconds: Histogram;
  readonly #queueSeconds: Histogram;
  #queue: MeasuredQueue = { depth: 0, added: 0, retried: 0 };
  #isLeader = false;

  constructor(registry: Registry) {
    const controller = { controller: CONTROLLER };
    const name = { name: CONTROLLER };
    const sampled = (metric: keyof typeof CONTROLLER_METRICS, labels: Record<string, string>, value: () => number) =>
      registerValue(registry, metric, CONTROLLER_METRICS[metric], labels, value);
    this.#reconciled = registerCounter(
      registry,
      "controller_runtime_reconcile_total",
      CONTROLLER_METRICS.controller_runtime_reconcile_total,
    );
    for (const result of RESULTS) this.#reconciled.inc({ ...controller, result }, 0);
    this.#reconcileSeconds = registerHistogram(
      registry,
      "controller_runtime_reconcile_time_seconds",
      CONTROLLER_METRICS.controller_runtime_reconcile_time_seconds,
    );
    this.#reconcileSeconds.zero(controller);
    sampled("controller_runtime_active_workers", controller, () => this.#queue.active ?? 0);
    sampled("workqueue_depth", name, () => this.#queue.depth);
    sampled("workqueue_adds_total", name, () => this.#queue.added);
    this.#queueSeconds = registerHistogram(
      registry,
      "workqueue_queue_duration_seconds",
      CONTROLLER_METRICS.workqueue_queue_duration_seconds,
    );
    this.#queueSeconds.zero(name);
    sampled("workqueue_retries_total", name, () => this.#queue.retried);
    sampled("leader_election_master_status", name, () => (this.#isLeader ? 1 : 0));
  }

  countReconciled(result: (typeof RESULTS)[number], seconds: number): void {
    this.#reconciled.inc({ controller: CONTROLLER, result });
    this.#reconcileSeconds.observe({ controller: CONTROLLER }, seconds);
  }

  setQueue(queue: MeasuredQueue): void {
    this.#queue = queue;
    if (queue.waitedSeconds !== undefined) this.#queueSeconds.observe({ name: CONTROLLER }, queue.waitedSeconds);
  }

  setLeader(isLeader: boolean): void {
    this.#isLeader = isLeader;
  }
}
