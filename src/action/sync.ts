import { hostname } from "node:os";
import { externalExecutor } from "../cluster/index.ts";
import type { JiraSync } from "../resource/index.ts";
import { dueness, type RequestedRun, readSettings } from "../run/index.ts";
import { gitLogin } from "./git-login.ts";
import type { Inputs } from "./input.ts";
import { type OpenCluster, openClusterOf } from "./kubeconfig-input.ts";
import { requestedSyncs } from "./requested-syncs.ts";
import { problemAnnotations, runAnnotations } from "./run-annotations.ts";
import { type EndedRun, runShown } from "./run-shown.ts";
import type { Step } from "./run-step.ts";
import type { Runner } from "./runner.ts";
import { saveEnd, saveRuns } from "./step-state.ts";
import { writeOutputs } from "./sync-outputs.ts";
import { syncSummary } from "./sync-summary.ts";

/** Runs the syncs that the inputs ask for, one after the other; one that fails does not stop the others. */
export const run: Step = async (inputs, runner, signal) => {
  const ended: EndedRun[] = [];
  const notDue: string[] = [];
  let isRefused = true;
  try {
    const { syncs, problems } = await requestedSyncs(inputs, runner);
    for (const annotation of problemAnnotations(problems)) runner.annotate(annotation);
    isRefused = problems.length > 0;
    await using cluster = await clusterOf(inputs, runner);
    const runs = await prepared(byPriority(syncs), inputs, runner, cluster);
    saveRuns(runner, runs);
    for (const requested of runs) {
      const reason = await reasonNotToRun(requested, runner, signal);
      if (reason === undefined) ended.push(await runShown(requested, runner, signal));
      else notDue.push(reason);
      if (signal.aborted) break;
    }
  } catch (error) {
    isRefused = true;
    throw error;
  } finally {
    for (const annotation of ended.flatMap(runAnnotations)) runner.annotate(annotation);
    await writeOutputs(ended, isRefused, runner);
    runner.addSummary(syncSummary(ended, isRefused, notDue, runner.env["GITHUB_SERVER_URL"] ?? ""));
    saveEnd(runner);
  }
  return !isRefused && ended.every(isSuccess);
};

/**
 * Why a sync of a manifest is left for another time. Its schedule is looked at where a schedule started the workflow: who
 * starts it by hand, or by a push, wants to see it run.
 */
async function reasonNotToRun(
  requested: RequestedRun,
  runner: Runner,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { metadata, spec } = requested.resource;
  if (!spec.suspend && runner.env["GITHUB_EVENT_NAME"] !== "schedule") return undefined;
  const due = await dueness(requested, runner, new Date(), signal);
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

const PRIORITIES = ["urgent", "high", "normal", "low"] as const;

function byPriority(syncs: readonly JiraSync[]): readonly JiraSync[] {
  return syncs.toSorted((a, b) => PRIORITIES.indexOf(a.spec.priority) - PRIORITIES.indexOf(b.spec.priority));
}

/** The cluster that is to show the runs: where one is asked for, or one is at hand. A dry run is nobody's to see. */
async function clusterOf(inputs: Inputs, runner: Runner): Promise<OpenCluster | undefined> {
  const wish = inputs.text("cluster") ?? "auto";
  if (wish === "off" || inputs.flag("dry-run") === true) return undefined;
  const { KUBECONFIG, KUBERNETES_SERVICE_HOST } = runner.env;
  const isAtHand = Boolean(
    inputs.text("kubeconfig") ?? inputs.text("context") ?? (KUBECONFIG || KUBERNETES_SERVICE_HOST),
  );
  return wish === "required" || isAtHand ? openClusterOf(inputs, runner) : undefined;
}

/** Checks what can be checked, of all syncs, before the first one runs. */
async function prepared(
  syncs: readonly JiraSync[],
  inputs: Inputs,
  runner: Runner,
  cluster: OpenCluster | undefined,
): Promise<readonly RequestedRun[]> {
  const executor = externalExecutor(runner.env, hostname(), process.pid);
  const isRequired = inputs.text("cluster") === "required";
  const dryRun = inputs.flag("dry-run") ?? false;
  const runs: RequestedRun[] = [];
  for (const sync of syncs) {
    const resource = cluster === undefined ? sync : inNamespace(sync, cluster.client.namespace);
    const settings = await readSettings(resource, inputs, runner);
    const git = gitLogin(inputs, resource.spec.destination.repository, settings.git, runner);
    runs.push({
      resource,
      settings: { ...settings, git },
      dryRun,
      ...(cluster === undefined ? {} : { cluster: { client: cluster.client, executor, isRequired } }),
    });
  }
  return runs;
}

// The state of a sync is kept by its namespace: it must be the one that an operator finds it in.
function inNamespace({ metadata, ...resource }: JiraSync, namespace: string): JiraSync {
  return { ...resource, metadata: { namespace, ...metadata } };
}
