export { CONTROLLER_METRICS, JIRA_METRICS, type Metric, type MetricTable, SYNC_METRICS } from "./metric.ts";
export {
  createOperatorMetrics,
  createRunMetrics,
  type MetricsText,
  type OperatorMetrics,
  type RunMetrics,
} from "./metrics.ts";
export type { SyncMetrics } from "./sync-metrics.ts";
export type { MeasuredSync } from "./sync-series.ts";
