import { type Failure, messageOf, passing } from "../failure/index.ts";
import { type ChildEnd, startChildRun } from "./child-run.ts";
import type { ActiveRun, RunEnd } from "./entry.ts";
import type { JiraHosts } from "./jira-hosts.ts";
import { killOrphans } from "./orphans.ts";
import { createRunFolder, type RunFolder } from "./run-folder.ts";
import type { RunSecrets } from "./run-secrets.ts";
import type { OperatorDeps, OperatorSettings } from "./settings.ts";
import type { WatchedSync } from "./watched-sync.ts";

/** Starts the process of a run. It tells its status itself, and ends by itself when this operator is gone. */
export async function startChild(
  key: string,
  sync: WatchedSync,
  retryCount: number,
  secrets: RunSecrets,
  hosts: JiraHosts,
  settings: OperatorSettings,
  { observer, relay, now }: OperatorDeps,
): Promise<ActiveRun> {
  const { name, namespace } = sync;
  const { child, id, graceMs } = settings;
  const folder = await openRunFolder(secrets, child.temporaryFolder);
  const identity = {
    JIRASYNC_EXECUTOR: "Operator",
    JIRASYNC_EXECUTOR_ID: id,
    JIRASYNC_RETRY_COUNT: String(retryCount),
  };
  const process = startChildRun(
    {
      command: child.command,
      args: ["run", name, "--namespace", namespace, ...child.args],
      env: { ...child.env, ...folder.env, ...identity },
      folder: folder.path,
      graceMs,
    },
    {
      onLine: (line) => relay(line, { sync: name, namespace }),
      onMessage: (message) => {
        if (message.kind === "jira-open") hosts.join(message.host, key, process.send);
        else if (message.kind === "jira-close") hosts.leave(key, message.host);
        else if (message.kind === "jira-pause") hosts.pause(message.host, key, message.ms);
        else if (message.kind === "jira-request") observer.onJiraRequest(message);
        else observer.onRun({ kind: "status-written", key: { name, namespace }, result: message.result });
      },
    },
  );
  const ended = process.ended.then(async (end): Promise<RunEnd> => {
    hosts.leave(key);
    // Only one that has completed is sure to have ended what it started.
    if (end.code !== 0) await killOrphans(folder.path);
    try {
      await folder[Symbol.asyncDispose]();
    } catch (error) {
      observer.onTrouble(notRemoved(error));
    }
    return { lostMessage: lostMessage(end), isFinal: false };
  });
  return {
    executor: "Operator",
    uid: sync.uid,
    startedMs: now(),
    retryCount,
    cancelRequest: sync.cancelRequest,
    previousOperation: sync.status.syncState?.operationID,
    isStopping: false,
    stop: (why) => {
      // One that has to end with its operator is run again; the others are wanted no more.
      if (why !== "interrupted") process.send({ kind: "cancel", message: interruptionText(why, sync) });
      process.stop(why === "interrupted" ? "SIGTERM" : undefined);
    },
    ended,
  };
}

/** A full disk is no reason to end the operator, and all that goes on in it. */
async function openRunFolder(secrets: RunSecrets, folder: string | undefined): Promise<RunFolder> {
  try {
    return await createRunFolder(secrets, folder);
  } catch (error) {
    const why = messageOf(error);
    throw passing(
      "Internal",
      `The temporary folder of a run can't be made: ${why}. See to the operator's TMPDIR.`,
      error,
    );
  }
}

function interruptionText(why: "cancelled" | "deleted", { name, namespace }: WatchedSync): string {
  const what = why === "deleted" ? "was deleted" : "was asked to cancel";
  return `The JIRASync ${name} in namespace ${namespace} ${what}, so its sync was cancelled.`;
}

function notRemoved(cause: unknown): Failure {
  const why = messageOf(cause);
  return {
    reason: "Internal",
    message: `The temporary folder of a run can't be removed: ${why}`,
    retryable: true,
    cause,
  };
}

function lostMessage({ code, signal, error }: ChildEnd): string {
  if (error !== undefined) return `The process of its run could not be started: ${error.message}`;
  const advice = "Its log tells more; too little memory ends a process with SIGKILL or SIGABRT.";
  const how = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
  return `The process of its run ${how} and left no result. ${advice}`;
}
