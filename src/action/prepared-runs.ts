import { hostname } from "node:os";
import { externalExecutor } from "../cluster/index.ts";
import { SyncError } from "../failure/index.ts";
import { type JiraSync, PRIORITIES } from "../resource/index.ts";
import { assertDistinct, inNamespace, type MetricsFile, type RequestedRun, readSettings } from "../run/index.ts";
import { gitLogin } from "./git-login.ts";
import type { Inputs } from "./input.ts";
import { type OpenCluster, openClusterOf } from "./kubeconfig-input.ts";
import type { Runner } from "./runner.ts";

function byPriority(syncs: readonly JiraSync[]): readonly JiraSync[] {
  return syncs.toSorted((a, b) => PRIORITIES.indexOf(a.spec.priority) - PRIORITIES.indexOf(b.spec.priority));
}

/** The cluster that is to show the runs: where one is asked for, or one is at hand. A dry run is nobody's to see. */
export async function clusterOf(inputs: Inputs, runner: Runner): Promise<OpenCluster | undefined> {
  const wish = inputs.text("cluster") ?? "auto";
  if (wish === "off" || inputs.flag("dry-run") === true) return undefined;
  const { KUBECONFIG, KUBERNETES_SERVICE_HOST } = runner.env;
  const isNamed = (inputs.text("kubeconfig") ?? inputs.text("context")) !== undefined;
  if (wish === "required" || isNamed) return openClusterOf(inputs, runner);
  return KUBECONFIG || KUBERNETES_SERVICE_HOST ? clusterAtHand(inputs, runner) : undefined;
}

/** A cluster that nobody has asked for: a job in a pod without an account, say, has none to show its runs in. */
async function clusterAtHand(inputs: Inputs, runner: Runner): Promise<OpenCluster | undefined> {
  try {
    return await openClusterOf(inputs, runner);
  } catch (error) {
    if (!(error instanceof SyncError)) throw error;
    const message = `${error.message} Without it the runs are seen here alone; cluster: off says that this is meant.`;
    runner.annotate({ level: "warning", title: "jirasync: the cluster can't be reached", message });
    return undefined;
  }
}

/** The runs, the most urgent first; checks what can be checked, of all syncs, before the first one runs. */
export async function preparedRuns(
  syncs: readonly JiraSync[],
  inputs: Inputs,
  runner: Runner,
  {
    cluster,
    metricsFile,
  }: { readonly cluster: OpenCluster | undefined; readonly metricsFile: MetricsFile | undefined },
): Promise<readonly RequestedRun[]> {
  const executor = externalExecutor(runner.env, hostname(), process.pid);
  const isRequired = inputs.text("cluster") === "required";
  const dryRun = inputs.flag("dry-run") ?? false;
  const resources = inNamespace(syncs, cluster?.client.namespace);
  assertDistinct(resources);
  const runs: RequestedRun[] = [];
  for (const resource of byPriority(resources)) {
    const settings = await readSettings(resource, inputs, runner);
    const git = gitLogin(inputs, resource.spec.destination.repository, settings.git, runner);
    runs.push({
      resource,
      settings: { ...settings, git },
      dryRun,
      ...(metricsFile === undefined ? {} : { metricsFile }),
      ...(cluster === undefined ? {} : { cluster: { client: cluster.client, executor, isRequired } }),
    });
  }
  return runs;
}

// The state of a sync is kept by its namespace: it must be the one that an operator finds it in.
