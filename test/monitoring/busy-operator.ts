import { createOperatorMetrics } from "../../src/metrics/index.ts";
import { metricsObserver } from "../../src/operator/metrics-observer.ts";
import type { PHASES } from "../../src/resource/index.ts";
import { startServer } from "../../src/server/index.ts";
import { nextStatus, type ObservedSync, type Status } from "../../src/status/index.ts";
import { anObservedSync, COMPLETED, FAILED, RUN, START, statusAfter } from "../metrics/a-sync.ts";

/** The operator's own server and metrics, with syncs that we make up. */
export interface BusyOperator extends AsyncDisposable {
  /** "host:port" */
  readonly target: string;
  delete(name: string): void;
}

const MOVE_EVERY_MS = 100;
const MINUTE_MS = 60_000;

/**
 * Six syncs, one in each phase; "running" goes on, "stalled" has not moved for an hour, and "late" should have begun long
 * ago. Everything that an operator counts goes on rising.
 */
export async function startBusyOperator(signal: AbortSignal): Promise<BusyOperator> {
  const metrics = createOperatorMetrics();
  const observer = metricsObserver(metrics);
  const checks = { alive: () => [], ready: () => [] };
  const server = await startServer({ host: "127.0.0.1", port: 0, metrics, checks }, signal);
  const now = Date.now();
  for (const sync of syncs(now)) observer.onSync(sync, undefined);
  observer.onLeader(true);
  let turn = 0;
  let running = anObservedSync({ name: "running", status: statusAfter(RUN, new Date(now)) });
  const timer = setInterval(() => {
    turn++;
    const next = moved(running, turn);
    observer.onSync(next, running);
    running = next;
    observer.onRun({ kind: "status-written", key: running, result: turn % 3 === 0 ? "error" : "success" });
    observer.onReconciled({ key: running, result: turn % 5 === 0 ? "error" : "success", seconds: 0.002 });
    observer.onQueue({ depth: turn % 3, added: turn, retried: Math.floor(turn / 5), waitedSeconds: 0.01, active: 1 });
    observer.onJiraRequest({ host: "jira.example.com", seconds: 0.2, status: turn % 10 === 0 ? 429 : 200 });
  }, MOVE_EVERY_MS);
  return {
    target: `127.0.0.1:${server.address.port}`,
    delete: (name) => observer.onGone({ name, namespace: "mirrors" }),
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await server[Symbol.asyncDispose]();
    },
  };
}

function syncs(now: number): readonly ObservedSync[] {
  const hourAgo = new Date(now - 60 * MINUTE_MS);
  const ended = (end: typeof COMPLETED): Status => statusAfter([...RUN, end], new Date(now - MINUTE_MS), 10);
  const statuses: Readonly<Record<string, Status>> = {
    completed: ended(COMPLETED),
    failed: { ...ended(FAILED), retryCount: 7 },
    cancelled: ended({ kind: "cancelled", message: "cancelled" }),
    late: { ...ended(COMPLETED), phase: "Scheduled", nextSyncTime: hourAgo.toISOString() },
    stalled: statusAfter(START, hourAgo),
    pending: { phase: "Pending", observedGeneration: -1, conditions: [] },
  };
  return Object.entries(statuses).map(([name, status], index) =>
    anObservedSync({ name, status, syncType: index % 2 === 0 ? "batch" : "incremental" }),
  );
}

/** A little further; with every twentieth turn another run. */
function moved(sync: ObservedSync, turn: number): ObservedSync {
  const at = new Date();
  const status =
    turn % 20 === 0
      ? statusAfter([COMPLETED, ...RUN], at, 0, sync.status)
      : nextStatus(sync.status, { kind: "processed", at, created: 1, updated: 0, unchanged: 0, failed: 0 });
  return { ...sync, status };
}

/** Of the syncs above. */
export const PHASE_COUNTS: Readonly<Record<(typeof PHASES)[number], number>> = {
  Pending: 1,
  Scheduled: 1,
  Running: 2,
  Completed: 1,
  Failed: 1,
  Cancelled: 1,
};
