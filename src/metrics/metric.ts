/** One metric; the table of these is what the registry is made of, and docs/metrics.md. */
export interface Metric {
  readonly type: "counter" | "gauge" | "histogram";
  readonly help: string;
  readonly labels: readonly string[];
  /** Upper bounds of a histogram, in its unit. */
  readonly buckets?: readonly number[];
}

export type MetricTable = Readonly<Record<string, Metric>>;

const SYNC = ["sync_name", "namespace"] as const;

/** Of each JIRASync that is there: a series ends with its resource. */
export const SYNC_METRICS = {
  jirasync_phase_info: {
    type: "gauge",
    help: "1 for the phase that the sync is in; the other phases have no series.",
    labels: [...SYNC, "phase"],
  },
  jirasync_progress_percentage: {
    type: "gauge",
    help: "How far the present or last run is, from 0 to 100.",
    labels: SYNC,
  },
  jirasync_retry_count: {
    type: "gauge",
    help: "How often the present or last run was tried again.",
    labels: SYNC,
  },
  jirasync_processing_duration_seconds: {
    type: "gauge",
    help: "How long the last run took that ended, in whole seconds.",
    labels: [...SYNC, "sync_type"],
  },
  jirasync_last_status_update_timestamp: {
    type: "gauge",
    help: "When the status last changed, in seconds since 1970.",
    labels: SYNC,
  },
  jirasync_next_sync_timestamp: {
    type: "gauge",
    help: "When the next scheduled run starts, in seconds since 1970; no series for a sync that has no schedule, runs or is suspended.",
    labels: SYNC,
  },
  jirasync_status_updates_total: {
    type: "counter",
    help: "Writes of the status by whoever runs the sync: those that the API server took (success), and those that it did not (error).",
    labels: [...SYNC, "status"],
  },
  jirasync_condition_transitions_total: {
    type: "counter",
    help: "How often a condition changed to this status.",
    labels: [...SYNC, "type", "status"],
  },
} as const satisfies MetricTable;

/** Of the requests to Jira. */
export const JIRA_METRICS = {
  jirasync_jira_requests_total: {
    type: "counter",
    help: 'Requests to Jira by the HTTP status of the answer ("none" without one), every try counted.',
    labels: ["host", "code"],
  },
  jirasync_jira_throttles_total: {
    type: "counter",
    help: "Answers of Jira that asked to slow down (429).",
    labels: ["host"],
  },
  jirasync_jira_request_duration_seconds: {
    type: "histogram",
    help: "From sending a request to Jira to the end of its answer.",
    labels: ["host"],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
  },
} as const satisfies MetricTable;

/** Of the operator itself, named as those of every controller. */
export const CONTROLLER_METRICS = {
  controller_runtime_reconcile_total: {
    type: "counter",
    help: "Reconciliations by their result: success, requeue, requeue_after or error.",
    labels: ["controller", "result"],
  },
  controller_runtime_reconcile_time_seconds: {
    type: "histogram",
    help: "How long one reconciliation took; runs are not part of it.",
    labels: ["controller"],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
  },
  controller_runtime_active_workers: {
    type: "gauge",
    help: "Workers that reconcile at this moment.",
    labels: ["controller"],
  },
  workqueue_depth: {
    type: "gauge",
    help: "Syncs that wait for a worker, without those that wait for their time.",
    labels: ["name"],
  },
  workqueue_adds_total: {
    type: "counter",
    help: "Syncs that were put into the queue.",
    labels: ["name"],
  },
  workqueue_queue_duration_seconds: {
    type: "histogram",
    help: "How long a sync waited in the queue for a worker.",
    labels: ["name"],
    buckets: [0.0001, 0.001, 0.01, 0.1, 1, 10, 100, 1000],
  },
  workqueue_retries_total: {
    type: "counter",
    help: "Syncs that were put into the queue again after an error.",
    labels: ["name"],
  },
  leader_election_master_status: {
    type: "gauge",
    help: "1 in the replica that leads and reconciles, 0 in those that stand by.",
    labels: ["name"],
  },
} as const satisfies MetricTable;
