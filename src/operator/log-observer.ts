import { transitionOf } from "../cluster/index.ts";
import type { Log, LogFields } from "../console/index.ts";
import type { ObservedSync } from "../status/index.ts";
import type { OperatorObserver, RunEvent } from "./observer.ts";

/** Logs what an operator does: one line an event of note; what is only of use to look for a mistake as `debug`. */
export function logObserver(log: Log): OperatorObserver {
  return {
    onSync: (sync, previous) => logSync(log, sync, previous),
    onGone: (key) => log.write("info", "Deleted", fieldsOf(key)),
    onReconciled({ key, result, seconds }) {
      log.write(result === "error" ? "warn" : "debug", "Reconciled", {
        ...fieldsOf(key),
        result,
        seconds: rounded(seconds),
      });
    },
    onQueue: () => {},
    onRun: (run) => logRun(log, run),
    onJiraRequest({ host, status, seconds }) {
      log.write("debug", "Jira answered", { host, status, seconds: rounded(seconds) });
    },
    onLeader(isLeader) {
      log.write("info", isLeader ? "This replica leads" : "This replica stands by");
    },
    onTrouble({ reason, message }) {
      log.write("warn", message, { reason });
    },
  };
}

function logSync(log: Log, sync: ObservedSync, previous: ObservedSync | undefined): void {
  if (previous === undefined) {
    log.write("debug", "Found", { ...syncFields(sync), phase: sync.status.phase });
    return;
  }
  if (previous.generation !== sync.generation) {
    log.write("info", "Spec changed", { ...syncFields(sync), generation: sync.generation });
  }
  const transition = transitionOf(previous.status, sync.status);
  if (transition === undefined) return;
  const { reason, type, note } = transition;
  const { issues, commit } = sync.status.syncState ?? {};
  const counts = reason === "Completed" ? { issues, commit } : {};
  const retryCount = sync.status.retryCount || undefined;
  log.write(type === "Warning" ? "warn" : "info", note, { ...syncFields(sync), event: reason, retryCount, ...counts });
}

function logRun(log: Log, run: RunEvent): void {
  const fields = fieldsOf(run.key);
  if (run.kind === "started") {
    log.write("info", "Run started", { ...fields, executor: run.executor, why: run.why });
  } else if (run.kind === "ended") {
    const { executor, phase, seconds } = run;
    log.write("info", "Run ended", { ...fields, executor, phase, seconds: rounded(seconds) });
  } else if (run.result === "error") {
    log.write("warn", "The API server did not take a status; it is written again", fields);
  }
}

function fieldsOf({ name, namespace }: { readonly name: string; readonly namespace?: string | undefined }): LogFields {
  return { sync: name, namespace };
}

function syncFields(sync: ObservedSync): LogFields {
  return { ...fieldsOf(sync), operationID: sync.status.syncState?.operationID };
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
