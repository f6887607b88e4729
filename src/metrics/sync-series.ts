import type { ObservedSync, Status } from "../status/index.ts";
import { SYNC_METRICS } from "./metric.ts";
import type { Sample } from "./sampled-text.ts";

/** What the series of a sync are made of. */
export type MeasuredSync = Pick<ObservedSync, "name" | "namespace" | "syncType" | "isSuspended" | "status">;

/** A sync with what its status alone does not tell: it knows its present, not how often something happened. */
export interface SyncRecord {
  readonly sync: MeasuredSync;
  readonly updates: Readonly<Record<"success" | "error", number>>;
  /** How often a condition came to a status, by `type/status`. */
  readonly transitions: ReadonlyMap<string, number>;
  /** Of the last run that ended, if one was seen. */
  readonly durationSeconds: number | undefined;
}

/** A sync as it was found: what happened to it before is not counted. */
export function firstRecord(sync: MeasuredSync): SyncRecord {
  const durationSeconds = endedAfterSeconds(sync.status);
  return { sync, updates: { success: 0, error: 0 }, transitions: new Map(), durationSeconds };
}

/** The record after the sync has changed. */
export function nextRecord(record: SyncRecord, sync: MeasuredSync): SyncRecord {
  return {
    ...record,
    sync,
    transitions: withTransitions(record.transitions, record.sync.status, sync.status),
    durationSeconds: endedAfterSeconds(sync.status) ?? record.durationSeconds,
  };
}

// A watch may leave out what lasted for a moment only; the time of a transition still tells that there was one.
function withTransitions(counted: SyncRecord["transitions"], before: Status, after: Status): SyncRecord["transitions"] {
  const changed = after.conditions.filter(({ type, status, lastTransitionTime }) => {
    const old = before.conditions.find((condition) => condition.type === type);
    return old?.status !== status || old.lastTransitionTime !== lastTransitionTime;
  });
  if (changed.length === 0) return counted;
  const next = new Map(counted);
  for (const { type, status } of changed) {
    const name = `${type}/${status}`;
    next.set(name, (next.get(name) ?? 0) + 1);
  }
  return next;
}

/** How long the run took that the status tells of; undefined while it goes on, and where there was none. */
function endedAfterSeconds({ phase, syncState, conditions }: Status): number | undefined {
  if (phase === "Running" || syncState?.startTime === undefined) return undefined;
  // Processing has been False since the run ended, whatever its end was.
  const processing = conditions.find(({ type }) => type === "Processing");
  if (processing?.status !== "False") return undefined;
  const seconds = (Date.parse(processing.lastTransitionTime) - Date.parse(syncState.startTime)) / 1000;
  return seconds >= 0 ? seconds : undefined;
}

type SyncMetric = keyof typeof SYNC_METRICS;

export const SYNC_METRIC_NAMES = Object.keys(SYNC_METRICS).filter(isSyncMetric);

function isSyncMetric(name: string): name is SyncMetric {
  return name in SYNC_METRICS;
}

/** The series of one metric for one sync; none where there is nothing to tell. */
export function samplesOf(metric: SyncMetric, record: SyncRecord): readonly Sample[] {
  const { sync, updates, transitions, durationSeconds } = record;
  const { status } = sync;
  const labels = { sync_name: sync.name, namespace: sync.namespace ?? "default" };
  const one = (value: number | undefined, more: Readonly<Record<string, string>> = {}): readonly Sample[] =>
    value === undefined || !Number.isFinite(value) ? [] : [{ labels: { ...labels, ...more }, value }];
  switch (metric) {
    case "jirasync_phase_info":
      return one(1, { phase: status.phase });
    case "jirasync_progress_percentage":
      return one(status.progress?.percentage ?? 0);
    case "jirasync_retry_count":
      return one(status.retryCount ?? 0);
    case "jirasync_processing_duration_seconds":
      return one(durationSeconds, { sync_type: sync.syncType ?? "unknown" });
    case "jirasync_last_status_update_timestamp":
      return one(secondsOf(status.lastStatusUpdate));
    case "jirasync_next_sync_timestamp":
      return status.phase === "Running" || sync.isSuspended ? [] : one(secondsOf(status.nextSyncTime));
    case "jirasync_status_updates_total":
      // Both from the start: a rate needs a value before the first error.
      return [...one(updates.success, { status: "success" }), ...one(updates.error, { status: "error" })];
    case "jirasync_condition_transitions_total":
      return [...transitions].flatMap(([name, count]) => {
        const [type = "", to = ""] = name.split("/");
        return one(count, { type, status: to });
      });
    default:
      return metric satisfies never;
  }
}

function secondsOf(time: string | undefined): number | undefined {
  return time === undefined ? undefined : Date.parse(time) / 1000;
}
