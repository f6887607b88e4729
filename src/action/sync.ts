import { abortError, messageOf, SyncError } from "../failure/index.ts";
import type { PullRequest } from "../github/index.ts";
import { dueness, metricsFileOf, type PendingBranch, type RequestedRun } from "../run/index.ts";
import type { Annotation } from "./annotations.ts";
import { type Delivery, deliveryOf } from "./delivery.ts";
import type { Inputs } from "./input.ts";
import { clusterOf, preparedRuns } from "./prepared-runs.ts";
import { requestedSyncs } from "./requested-syncs.ts";
import { problemAnnotations, runAnnotations } from "./run-annotations.ts";
import { type EndedRun, runShown } from "./run-shown.ts";
import type { Step } from "./run-step.ts";
import type { Runner } from "./runner.ts";
import { saveEnd, saveRuns } from "./step-state.ts";
import type { SyncAccount } from "./sync-account.ts";
import { writeOutputs } from "./sync-outputs.ts";
import { syncSummary } from "./sync-summary.ts";

/** What a step has done so far. */
interface Account extends SyncAccount {
  readonly runs: EndedRun[];
  readonly pullRequests: PullRequest[];
  readonly notDue: string[];
  isRefused: boolean;
  isCancelled: boolean;
}

/** Runs the syncs that the inputs ask for, one after the other; one that fails does not stop the others. */
export const run: Step = async (inputs, runner, signal) => {
  const account: Account = { runs: [], pullRequests: [], notDue: [], isRefused: false, isCancelled: false };
  try {
    await runRequested(inputs, account, runner, signal);
  } catch (error) {
    account.isRefused = true;
    throw error;
  } finally {
    for (const annotation of account.runs.flatMap(runAnnotations)) runner.annotate(annotation);
    await writeOutputs(account, runner);
    runner.addSummary(syncSummary(account, runner.env["GITHUB_SERVER_URL"] ?? "", runner.markdown));
    saveEnd(runner);
  }
  return !account.isRefused && !account.isCancelled && account.runs.every(isSuccess);
};

async function runRequested(inputs: Inputs, account: Account, runner: Runner, signal: AbortSignal): Promise<void> {
  const { syncs, problems } = await requestedSyncs(inputs, runner);
  for (const annotation of problemAnnotations(problems)) runner.annotate(annotation);
  account.isRefused = problems.length > 0;
  await using cluster = await clusterOf(inputs, runner);
  const metricsFile = inputs.flag("dry-run") === true ? undefined : await metricsFileOf(inputs);
  const runs = await preparedRuns(syncs, inputs, runner, { cluster, metricsFile });
  await using delivery = deliveryOf(inputs, runner);
  saveRuns(runner, runs);
  for (const requested of runs) {
    await takeTurn(requested, delivery, account, runner, signal);
    if (account.isCancelled) break;
  }
  const metricsError = await metricsFile?.close();
  if (metricsError !== undefined) runner.annotate(metricsAnnotation(metricsError));
}

function metricsAnnotation(error: unknown): Annotation {
  const message = messageOf(error);
  return { level: "warning", title: "The file of the input metrics-file is not written", message };
}

/** Runs one sync if it is due; what goes wrong before and after it is told, and the next one has its turn. */
async function takeTurn(
  requested: RequestedRun,
  delivery: Delivery | undefined,
  account: Account,
  runner: Runner,
  signal: AbortSignal,
): Promise<void> {
  try {
    if (signal.aborted) throw abortError(signal);
    const reason = await reasonNotToRun(requested, delivery, runner, signal);
    if (reason === undefined) await runDelivered(requested, delivery, account, runner, signal);
    else account.notDue.push(reason);
  } catch (error) {
    if (!(error instanceof SyncError)) throw error;
    const { name } = requested.resource.metadata;
    const { reason, message } = error.failure;
    const isCancelled = reason === "Cancelled";
    account[isCancelled ? "isCancelled" : "isRefused"] = true;
    runner.annotate(
      isCancelled
        ? { level: "warning", title: `${name}: cancelled`, message }
        : { level: "error", title: `${name}: ${reason}`, message },
    );
  }
}

async function runDelivered(
  requested: RequestedRun,
  delivery: Delivery | undefined,
  account: Account,
  runner: Runner,
  signal: AbortSignal,
): Promise<void> {
  const way = await delivery?.prepare(requested.resource, signal);
  const ended = await runShown({ ...requested, ...way }, runner, signal);
  account.runs.push(ended);
  if (ended.outcome.kind === "cancelled") {
    // A sync that was cancelled in the cluster alone does not end the others.
    account.isCancelled = signal.aborted;
    return;
  }
  const pullRequest = await delivery?.finish(ended, signal);
  if (pullRequest === undefined) return;
  account.pullRequests.push(pullRequest);
  runner.log.line(`${requested.resource.metadata.name}: pull request ${pullRequest.url}`);
}

/**
 * Why a sync of a manifest is left for another time. Its schedule is looked at where a schedule started the workflow: who
 * starts it by hand, or by a push, wants to see it run.
 */
async function reasonNotToRun(
  requested: RequestedRun,
  delivery: Delivery | undefined,
  runner: Runner,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { metadata, spec } = requested.resource;
  if (!spec.suspend && runner.env["GITHUB_EVENT_NAME"] !== "schedule") return undefined;
  const pendingBranch: PendingBranch = async (limit) => delivery?.pendingBranch(requested.resource, limit);
  const due = await dueness(requested, runner, new Date(), pendingBranch, signal);
  if (due.kind === "due") return undefined;
  const until = due.kind === "suspended" ? "suspended" : `next at ${due.next?.toISOString() ?? "no time"}`;
  const reason = `${metadata.name} (${until})`;
  runner.log.line(`${metadata.name} is not run: ${until}`);
  return reason;
}

function isSuccess({ outcome, clusterFailure, requested }: EndedRun): boolean {
  const isSeen = clusterFailure === undefined || requested.cluster?.isRequired !== true;
  return outcome.kind === "completed" && isSeen;
}
