import type { Counter, Histogram, Registry } from "prom-client";
import { JIRA_METRICS } from "./metric.ts";
import { registerCounter, registerHistogram } from "./registry.ts";

// Whoever may write a JIRASync names its Jira: those past the first hundred share a series.
const MAX_HOSTS = 100;
const OTHER_HOST = "other";

/** What one request to Jira came to. */
export interface MeasuredRequest {
  readonly host: string;
  readonly seconds: number;
  /** The HTTP status; 0 where there was no answer. */
  readonly status: number;
}

/** The metrics of the requests to Jira. */
export class JiraMetrics {
  readonly #requests: Counter;
  readonly #throttles: Counter;
  readonly #duration: Histogram;
  readonly #hosts = new Set<string>();

  constructor(registry: Registry) {
    this.#requests = registerCounter(
      registry,
      "jirasync_jira_requests_total",
      JIRA_METRICS.jirasync_jira_requests_total,
    );
    this.#throttles = registerCounter(
      registry,
      "jirasync_jira_throttles_total",
      JIRA_METRICS.jirasync_jira_throttles_total,
    );
    this.#duration = registerHistogram(
      registry,
      "jirasync_jira_request_duration_seconds",
      JIRA_METRICS.jirasync_jira_request_duration_seconds,
    );
  }

  count({ host, seconds, status }: MeasuredRequest): void {
    const label = this.#labelOf(host);
    this.#requests.inc({ host: label, code: codeOf(status) });
    // From the start on: a rate needs a value before the first one.
    this.#throttles.inc({ host: label }, status === 429 ? 1 : 0);
    if (Number.isFinite(seconds)) this.#duration.observe({ host: label }, seconds);
  }

  #labelOf(host: string): string {
    if (this.#hosts.has(host)) return host;
    if (this.#hosts.size >= MAX_HOSTS) return OTHER_HOST;
    this.#hosts.add(host);
    return host;
  }
}

function codeOf(status: number): string {
  return Number.isInteger(status) && status >= 100 && status <= 599 ? String(status) : "none";
}
