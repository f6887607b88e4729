import { createRunMetrics } from "../metrics/index.ts";
import type { JiraSync } from "../resource/index.ts";
import { replaceFile } from "./replace-file.ts";
import type { Observer } from "./run-jira-sync.ts";

const WRITE_EVERY_MS = 15_000;

/** Keeps the metrics of the runs of a command as a file in the format of Prometheus, as node_exporter's textfile collector reads it. */
export interface MetricsFile {
  /** Looks at a run of `resource` beside `observer`. */
  observing(resource: JiraSync, observer: Observer): Observer;
  /** Writes the last state; gives the error that kept it from the disk. */
  close(): Promise<unknown>;
}

/** The file is written every 15 seconds while a run goes on, and at the end: what it held before stays until then. */
export function openMetricsFile(path: string): MetricsFile {
  const metrics = createRunMetrics();
  let writing: Promise<void> = Promise.resolve();
  let failure: unknown;

  const write = () => {
    // The newest version decides: what it holds makes up for one that was not written.
    writing = writing.then(async () => {
      failure = await metrics
        .text()
        .then((text) => replaceFile(path, text))
        .then(
          () => undefined,
          (error: unknown) => error,
        );
    });
  };
  const timer = setInterval(write, WRITE_EVERY_MS);
  timer.unref();
  return {
    observing({ metadata, spec }, observer) {
      const key = { name: metadata.name, namespace: metadata.namespace };
      const seen = { ...key, syncType: spec.syncType, isSuspended: spec.suspend };
      return {
        ...observer,
        onEvent(event, status) {
          metrics.syncs.observe({ ...seen, status });
          observer.onEvent(event, status);
        },
        onStatusWritten(result) {
          metrics.syncs.countUpdate(key, result);
          observer.onStatusWritten?.(result);
        },
        onJiraRequest(request) {
          metrics.jira.count(request);
          observer.onJiraRequest?.(request);
        },
      };
    },
    async close() {
      clearInterval(timer);
      write();
      await writing;
      return failure;
    },
  };
}
