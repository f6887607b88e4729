// The Grafana dashboard of manifests/monitoring, which `npm run docs` writes; test/monitoring runs its queries.
import { type Panel, panelsOf, type Row } from "./dashboard-panel.ts";

// While one replica hands over to another, both may tell of a sync: it is counted once.
const BY_SYNC = "max by (namespace, sync_name)";
const SELECTED = '{namespace=~"$namespace", sync_name=~"$sync"}';
const RUNNING = `${BY_SYNC} (jirasync_phase_info{namespace=~"$namespace", sync_name=~"$sync", phase="Running"})`;
// Every process has these: only those that also tell who leads are ours.
const OF_OPERATOR = 'and on (instance) leader_election_master_status{name="jirasync"}';
const SYNC = "{{namespace}}/{{sync_name}}";

const SYNCS: Row = {
  title: "Syncs",
  panels: [
    panel("stat", 8, "none", "Syncs by phase", "How many syncs are in which phase.", [
      [`count by (phase) (max by (namespace, sync_name, phase) (jirasync_phase_info${SELECTED}))`, "{{phase}}"],
    ]),
    panel("timeseries", 16, "none", "Phases over time", "A band of Failed that does not end is an alert of its own.", [
      [`count by (phase) (max by (namespace, sync_name, phase) (jirasync_phase_info${SELECTED}))`, "{{phase}}"],
    ]),
    {
      ...panel("bargauge", 8, "percent", "Progress of what runs", "How far each running sync is.", [
        [`${BY_SYNC} (jirasync_progress_percentage${SELECTED}) and on (namespace, sync_name) ${RUNNING}`, SYNC],
      ]),
      max: 100,
    },
    panel(
      "timeseries",
      8,
      "s",
      "Running without a change",
      "For how long the status of a running sync has not moved; 600 s is an alert.",
      [
        [
          `(time() - ${BY_SYNC} (jirasync_last_status_update_timestamp${SELECTED})) and on (namespace, sync_name) ${RUNNING}`,
          SYNC,
        ],
      ],
    ),
    panel(
      "timeseries",
      8,
      "none",
      "Retries",
      "How often the present or last run was tried again; more than 5 is an alert.",
      [[`topk(10, ${BY_SYNC} (jirasync_retry_count${SELECTED}))`, SYNC]],
    ),
    panel("timeseries", 12, "s", "Duration by type", "How long the last runs took, on average.", [
      [`avg by (sync_type) (jirasync_processing_duration_seconds${SELECTED})`, "{{sync_type}}"],
    ]),
    panel("timeseries", 12, "s", "Longest runs", "The ten syncs whose last run took longest.", [
      [`topk(10, ${BY_SYNC} (jirasync_processing_duration_seconds${SELECTED}))`, SYNC],
    ]),
    panel("table", 12, "none", "Failed", "Syncs whose last run failed, with the retries of it.", [
      [
        `${BY_SYNC} (jirasync_retry_count${SELECTED}) and on (namespace, sync_name) ${BY_SYNC} (jirasync_phase_info{namespace=~"$namespace", sync_name=~"$sync", phase="Failed"})`,
        SYNC,
      ],
    ]),
    panel("timeseries", 12, "s", "Until the next run", "Below 0 a run is late; 600 s late is an alert.", [
      [`bottomk(10, ${BY_SYNC} (jirasync_next_sync_timestamp${SELECTED}) - time())`, SYNC],
    ]),
    panel("timeseries", 12, "ops", "Changes of conditions", "How often conditions changed, by what they changed to.", [
      [`sum by (type, status) (rate(jirasync_condition_transitions_total${SELECTED}[5m]))`, "{{type}} {{status}}"],
    ]),
  ],
};

const JIRA: Row = {
  title: "Jira",
  panels: [
    panel("timeseries", 8, "reqps", "Requests by answer", "Requests to Jira by HTTP status.", [
      ["sum by (host, code) (rate(jirasync_jira_requests_total[5m]))", "{{host}} {{code}}"],
    ]),
    panel("timeseries", 8, "reqps", "Throttles", "How often Jira asked to slow down.", [
      ["sum by (host) (rate(jirasync_jira_throttles_total[5m]))", "{{host}}"],
    ]),
    panel("timeseries", 8, "s", "Latency", "How long Jira's answers take.", [
      [quantile(0.5, "jirasync_jira_request_duration_seconds", "host, "), "{{host}} p50"],
      [quantile(0.95, "jirasync_jira_request_duration_seconds", "host, "), "{{host}} p95"],
    ]),
  ],
};

const OPERATOR: Row = {
  title: "Operator",
  panels: [
    panel("stat", 6, "none", "Leads", "Replicas that lead; exactly one is right.", [
      ['sum(leader_election_master_status{name="jirasync"})', "leaders"],
    ]),
    panel("timeseries", 6, "none", "Queue", "Syncs that wait for a worker, and workers at work.", [
      ['sum(workqueue_depth{name="jirasync"})', "waiting"],
      ['sum(controller_runtime_active_workers{controller="jirasync"})', "at work"],
    ]),
    panel("timeseries", 6, "s", "Wait in the queue", "How long a sync waits for a worker.", [
      [quantile(0.95, "workqueue_queue_duration_seconds", "", 'name="jirasync"'), "p95"],
    ]),
    panel("timeseries", 6, "ops", "Into the queue", "What is put into the queue, and again after an error.", [
      ['sum(rate(workqueue_adds_total{name="jirasync"}[5m]))', "added"],
      ['sum(rate(workqueue_retries_total{name="jirasync"}[5m]))', "retried"],
    ]),
    panel("timeseries", 6, "ops", "Reconciliations", "By result.", [
      ['sum by (result) (rate(controller_runtime_reconcile_total{controller="jirasync"}[5m]))', "{{result}}"],
    ]),
    panel("timeseries", 6, "s", "Time of a reconciliation", "Runs are not part of it.", [
      [quantile(0.95, "controller_runtime_reconcile_time_seconds", "", 'controller="jirasync"'), "p95"],
    ]),
    panel(
      "timeseries",
      12,
      "ops",
      "API server: statuses written",
      "Those that the API server took, and those that it did not.",
      [["sum by (status) (rate(jirasync_status_updates_total[5m]))", "{{status}}"]],
    ),
    panel("timeseries", 8, "percentunit", "CPU", "Of one core.", [
      [`rate(process_cpu_seconds_total[5m]) ${OF_OPERATOR}`, "{{instance}}"],
    ]),
    panel("timeseries", 8, "bytes", "Memory", "Of the operator itself; each run has a process of its own.", [
      [`process_resident_memory_bytes ${OF_OPERATOR}`, "{{instance}}"],
    ]),
    panel(
      "timeseries",
      8,
      "s",
      "Lag of the event loop",
      "More than a second means that the operator has too little CPU.",
      [[`nodejs_eventloop_lag_p99_seconds ${OF_OPERATOR}`, "{{instance}}"]],
    ),
  ],
};

/** The dashboard as Grafana reads it, from a file or from the ConfigMap of manifests/monitoring. */
export function dashboardText(): string {
  const variable = (name: string, label: string, query: string) => ({
    name,
    label,
    type: "query",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the dashboard
    datasource: { type: "prometheus", uid: "${datasource}" },
    query: { query, refId: name },
    definition: query,
    refresh: 2,
    sort: 1,
    multi: true,
    includeAll: true,
    allValue: ".*",
    current: { text: "All", value: "$__all" },
  });
  const dashboard = {
    uid: "jirasync",
    title: "jirasync",
    description: "The syncs, Jira, and the operator. Generated by scripts/dashboard.ts, do not edit.",
    tags: ["jirasync"],
    schemaVersion: 39,
    version: 1,
    editable: true,
    graphTooltip: 1,
    refresh: "30s",
    time: { from: "now-3h", to: "now" },
    templating: {
      list: [
        { name: "datasource", label: "Data source", type: "datasource", query: "prometheus", current: {} },
        variable("namespace", "Namespace", "label_values(jirasync_phase_info, namespace)"),
        variable("sync", "Sync", 'label_values(jirasync_phase_info{namespace=~"$namespace"}, sync_name)'),
      ],
    },
    annotations: { list: [] },
    panels: panelsOf([SYNCS, JIRA, OPERATOR]),
  };
  return `${JSON.stringify(dashboard, null, 2)}\n`;
}

function panel(
  kind: Panel["kind"],
  width: number,
  unit: string,
  title: string,
  description: string,
  queries: readonly (readonly [string, string])[],
): Panel {
  return { kind, width, unit, title, description, queries: queries.map(([expr, legend]) => ({ expr, legend })) };
}

function quantile(share: number, histogram: string, labels: string, selector = ""): string {
  const selected = selector === "" ? "" : `{${selector}}`;
  return `histogram_quantile(${share}, sum by (${labels}le) (rate(${histogram}_bucket${selected}[5m])))`;
}
