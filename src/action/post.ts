import { hostname } from "node:os";
import { type ClusterClient, externalExecutor, isNotFound, JIRA_SYNCS, StatusWriter } from "../cluster/index.ts";
import { SyncError } from "../failure/index.ts";
import { nextStatus, type SyncEvent } from "../status/index.ts";
import { openClusterOf } from "./kubeconfig-input.ts";
import { INTERRUPTED, type Step } from "./run-step.ts";
import type { Runner } from "./runner.ts";
import { type SavedRuns, unfinishedRuns } from "./step-state.ts";

// A cancelled job is given little time: what is not written by then, the missing heartbeat tells.
const LIMIT_MS = 20_000;

/** Ends the status of the runs whose step was killed, so that nobody waits for them. */
export const run: Step = async (inputs, runner, signal) => {
  const unfinished = unfinishedRuns(runner);
  if (unfinished.length === 0) return true;
  const limit = AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]);
  await using cluster = await openClusterOf(inputs, runner);
  for (const name of unfinished) {
    try {
      await end(cluster.client, name, runner, limit);
    } catch (error) {
      if (!(error instanceof SyncError)) throw error;
      runner.annotate({
        level: "warning",
        title: `${name.name}: the cluster does not know that its step was killed`,
        message: error.message,
      });
    }
  }
  return true;
};

async function end(
  client: ClusterClient,
  { name, namespace = client.namespace }: SavedRuns[number],
  runner: Runner,
  signal: AbortSignal,
): Promise<void> {
  const executor = externalExecutor(runner.env, hostname(), process.pid);
  const object = await client.get(JIRA_SYNCS, { name, namespace }, signal).catch((error: unknown) => {
    if (isNotFound(error)) return undefined;
    throw error;
  });
  const isOurs = object?.status.phase === "Running" && object.status.executor?.id === executor.id;
  if (object === undefined || !isOurs) return;
  const silent = { onDeleted: () => {}, onCancelRequested: () => {}, onTrouble: () => {} };
  const writer = new StatusWriter(client, object, executor, silent);
  writer.update(nextStatus(object.status, endOf(runner)));
  const failure = await writer.close(LIMIT_MS);
  if (failure !== undefined) throw new SyncError(failure);
  runner.log.line(`${name}: its step did not reach its end; the status in the cluster says so now`);
}

function endOf(runner: Runner): SyncEvent {
  const at = new Date();
  if (runner.state(INTERRUPTED) !== undefined) {
    return {
      kind: "cancelled",
      at,
      message: "The workflow was cancelled, and its step was killed before it had ended.",
    };
  }
  const message =
    "The step was killed before it had ended: by the job's time limit, for want of memory, or because the workflow was cancelled. " +
    "Run it again; what was pushed by then stays.";
  return { kind: "failed", at, failure: { reason: "Internal", message, retryable: true } };
}
