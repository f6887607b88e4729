import type { HealthStatus, Phase } from "../resource/index.ts";
import { type HealthReport, healthReport } from "./health-report.ts";
import type { ObservedSync } from "./observed-sync.ts";

/** Several syncs at a glance. */
export interface Summary {
  readonly syncs: number;
  readonly phases: Readonly<Record<Phase, number>>;
  readonly health: Readonly<Record<HealthStatus, number>>;
  /** Of the present or last run of each sync. */
  readonly issues: { readonly total: number; readonly processed: number; readonly failed: number };
  /** Whose mirror is the oldest; a sync that never completed is in `neverCompleted` instead. */
  readonly oldestSync?: { readonly name: string; readonly namespace?: string; readonly lastSyncTime: string };
  readonly neverCompleted: number;
  /** What needs a person, the worst first. */
  readonly attention: readonly Attention[];
}

export interface Attention extends HealthReport {
  readonly name: string;
  readonly namespace?: string;
}

const WORST_FIRST: readonly HealthStatus[] = ["Unhealthy", "Degraded", "Unknown", "Starting", "Healthy"];

export function summaryOf(syncs: readonly ObservedSync[], now: Date): Summary {
  const reports = syncs.map((sync) => ({ ...identityOf(sync), ...healthReport(sync, now) }));
  const states = syncs.flatMap(({ status }) => status.syncState ?? []);
  const sum = (count: (state: (typeof states)[number]) => number) =>
    states.reduce((total, state) => total + count(state), 0);
  const oldest = oldestOf(syncs);
  return {
    syncs: syncs.length,
    phases: phaseCounts(syncs),
    health: healthCounts(reports),
    issues: {
      total: sum(({ totalIssues }) => totalIssues),
      processed: sum(({ processedIssues }) => processedIssues),
      failed: sum(({ failedIssues }) => failedIssues),
    },
    ...(oldest === undefined ? {} : { oldestSync: oldest }),
    neverCompleted: syncs.filter(({ status }) => status.syncState?.lastSyncTime === undefined).length,
    attention: worstFirst(reports.filter(({ health }) => health === "Unhealthy" || health === "Degraded")),
  };
}

/** Orders by health, the worst first, and by name where that is equal. */
export function worstFirst<T extends Attention>(reports: readonly T[]): readonly T[] {
  return reports.toSorted(
    (a, b) =>
      WORST_FIRST.indexOf(a.health) - WORST_FIRST.indexOf(b.health) ||
      compareText(a.namespace ?? "", b.namespace ?? "") ||
      compareText(a.name, b.name),
  );
}

export function identityOf({ name, namespace }: ObservedSync): { readonly name: string; readonly namespace?: string } {
  return namespace === undefined ? { name } : { name, namespace };
}

function oldestOf(syncs: readonly ObservedSync[]): Summary["oldestSync"] {
  const completed = syncs.flatMap((sync) => {
    const lastSyncTime = sync.status.syncState?.lastSyncTime;
    return lastSyncTime === undefined ? [] : [{ ...identityOf(sync), lastSyncTime }];
  });
  return completed.toSorted((a, b) => Date.parse(a.lastSyncTime) - Date.parse(b.lastSyncTime))[0];
}

function phaseCounts(syncs: readonly ObservedSync[]): Record<Phase, number> {
  const counts = { Pending: 0, Scheduled: 0, Running: 0, Completed: 0, Failed: 0, Cancelled: 0 };
  for (const { status } of syncs) counts[status.phase]++;
  return counts;
}

function healthCounts(reports: readonly HealthReport[]): Record<HealthStatus, number> {
  const counts = { Healthy: 0, Degraded: 0, Unhealthy: 0, Starting: 0, Unknown: 0 };
  for (const { health } of reports) counts[health]++;
  return counts;
}

// Not by locale: the same order on every machine.
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
