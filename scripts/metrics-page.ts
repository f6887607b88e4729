// docs/metrics.md, from the tables of metrics that the registry is made of.
import { CONTROLLER_METRICS, JIRA_METRICS, type MetricTable, SYNC_METRICS } from "../src/metrics/index.ts";

/** The text of the page below its header. */
export function metricsPage(): string {
  return `# Metrics

The operator serves them at \`:8080/metrics\` in Prometheus' text format, beside \`/healthz\` and \`/readyz\`. Where no operator runs,
\`jirasync sync --metrics-file FILE\`, and the Action with the input \`metrics-file\`, leave those of the syncs and of Jira in a file.

## Of each sync

A series ends when its resource is deleted, and \`phase\` has one series a sync. Only the replica that leads knows the syncs.

${table(SYNC_METRICS)}

## Of Jira

${table(JIRA_METRICS)}

The label \`host\` has at most a hundred values; what comes after those is \`other\`. Requests that a run of the operator makes in a Job
of its own, or a workflow outside of the cluster, are not among them.

## Of the operator

Named as those of every controller; \`controller\` and \`name\` are always \`jirasync\`.

${table(CONTROLLER_METRICS)}

Beside them \`process_*\` and \`nodejs_*\`, as every Node process has them (CPU, memory, open files, event loop, garbage collection).

## Queries

| question | query |
| --- | --- |
| How many syncs are in which phase? | \`count by (phase) (jirasync_phase_info)\` |
| How long do runs take, by type? | \`avg(jirasync_processing_duration_seconds) by (sync_type)\` |
| Does the API server take the statuses? | \`rate(jirasync_status_updates_total{status="error"}[5m])\` |
| Which running syncs do not move? | \`(time() - jirasync_last_status_update_timestamp > 600) and on (namespace, sync_name) jirasync_phase_info{phase="Running"}\` |
| Which have not completed in a day? | \`(time() - jirasync_last_status_update_timestamp > 86400) and on (namespace, sync_name) jirasync_phase_info{phase="Completed"}\` |
| Does Jira slow us down? | \`sum by (host) (rate(jirasync_jira_throttles_total[5m]))\` |

## Prometheus and Grafana

\`kubectl apply -k manifests/monitoring\` applies the alerts, a ServiceMonitor, and the dashboard as a ConfigMap that Grafana's sidecar finds by
its label \`grafana_dashboard: "1"\`. \`manifests/overlays/pod-monitor\` does the same with a PodMonitor in place of the ServiceMonitor.
Both need the kinds of the Prometheus operator. A Prometheus without it scrapes the pods with \`honor_labels: true\`, so that the label \`namespace\` is
the one of the sync, and takes the groups below \`spec\` of [rules.yaml](../manifests/monitoring/rules.yaml) as a rule file.

| alert | when | runbook |
| --- | --- | --- |
| \`SyncStalled\` | a running sync's status has not changed for 600 s | [SyncStalled](runbooks/SyncStalled.md) |
| \`HighRetryCount\` | a run was tried again more than 5 times and has not completed | [HighRetryCount](runbooks/HighRetryCount.md) |
| \`SyncFailed\` | the last run failed | [SyncFailed](runbooks/SyncFailed.md) |
| \`SyncMissed\` | a run was due 10 minutes ago and has not begun | [SyncMissed](runbooks/SyncMissed.md) |
| \`OperatorDown\` | no replica has led for 5 minutes | [OperatorDown](runbooks/OperatorDown.md) |

## Without an operator

\`\`\`sh
jirasync sync -f nightly.yaml --metrics-file /var/lib/node_exporter/textfile/jirasync-nightly.prom
\`\`\`

The file is written every 15 seconds while a run goes on, and at the end, always whole: the folder may be that of node_exporter's textfile
collector, and must be there. Give every command a file of its own. Counts begin anew with each run. A runner of CI that is gone
after the job hands the file to a Pushgateway: \`curl --data-binary @jirasync.prom http://pushgateway:9091/metrics/job/jirasync\`.
`;
}

function table(metrics: MetricTable): string {
  const rows = Object.entries(metrics).map(
    ([name, { type, labels, help }]) =>
      `| \`${name}\` | ${type} | ${labels.map((label) => `\`${label}\``).join(", ")} | ${help} |`,
  );
  return ["| metric | type | labels | meaning |", "| --- | --- | --- | --- |", ...rows].join("\n");
}
