import { isDeepStrictEqual } from "node:util";
import type { OperatorMetrics } from "../metrics/index.ts";
import type { OperatorObserver } from "./observer.ts";

/** Keeps the metrics of an operator up to date. */
export function metricsObserver({ syncs, jira, controller }: OperatorMetrics): OperatorObserver {
  return {
    onSync(sync, previous) {
      // One that was made anew under its old name has a history of its own.
      if (previous !== undefined && previous.createdAt?.getTime() !== sync.createdAt?.getTime()) syncs.forget(previous);
      else if (previous !== undefined && !isDeepStrictEqual(previous.status, sync.status)) {
        // Whoever wrote it, a pod or a workflow far away: what the watch shows was written.
        syncs.countUpdate(sync, "success");
      }
      syncs.observe(sync);
    },
    onGone: (key) => syncs.forget(key),
    onReconciled: ({ result, seconds }) => controller.countReconciled(result, seconds),
    onQueue: (queue) => controller.setQueue(queue),
    onRun(run) {
      if (run.kind === "status-written" && run.result === "error") syncs.countUpdate(run.key, "error");
    },
    onJiraRequest: (request) => jira.count(request),
    onLeader: (isLeader) => controller.setLeader(isLeader),
    onTrouble: () => {},
  };
}
