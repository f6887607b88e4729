import { applyManifest, type ClusterClient, type JiraSyncObject } from "../cluster/index.ts";
import { UsageError } from "../failure/index.ts";
import type { Inputs } from "./input.ts";
import { openClusterOf } from "./kubeconfig-input.ts";
import { type ManifestSource, readManifestInput } from "./manifest-input.ts";
import { problemAnnotations } from "./run-annotations.ts";
import type { Step } from "./run-step.ts";
import type { Runner } from "./runner.ts";
import { type Awaited, setUnseenEnd, waitForSyncs, waitLimits } from "./wait-for-syncs.ts";

/** Server-side apply of manifests, all of them checked before the first one is sent. */
export const run: Step = async (inputs, runner, signal) => {
  const isWait = inputs.flag("wait") === true;
  if (isWait) setUnseenEnd(runner);
  const limits = waitLimits(inputs);
  const suffix = suffixOf(inputs);
  const sources = await readManifestInput(inputs.text("manifest") ?? "", runner.env["GITHUB_WORKSPACE"] ?? ".", {});
  const manifests = checked(sources, runner);
  if (manifests === undefined) return false;
  await using cluster = await openClusterOf(inputs, runner);
  const { client } = cluster;
  requireNamespace(sources, client, inputs);
  const applied = await applyAll(
    client,
    manifests,
    { force: inputs.flag("force-conflicts") ?? false, ...suffix },
    runner,
    signal,
  );
  return isWait ? await waitForSyncs(client, awaitedOf(applied), limits, runner, signal) : true;
};

function suffixOf(inputs: Inputs): { readonly suffix?: string } {
  const suffix = inputs.text("name-suffix");
  if (suffix === undefined) return {};
  if (/^[a-z0-9]([a-z0-9-]{0,50}[a-z0-9])?$/.test(suffix)) return { suffix };
  throw new UsageError(
    `the input name-suffix is ${JSON.stringify(suffix)}, but must be up to 52 small letters, digits and hyphens`,
  );
}

/** The manifests as they were written; undefined when one is wrong, which the runner then shows. */
function checked(sources: readonly ManifestSource[], runner: Runner): readonly unknown[] | undefined {
  const problems = sources.flatMap(({ result, isFile }) =>
    result.ok ? [] : result.problems.map((problem) => ({ ...problem, isFile })),
  );
  for (const annotation of problemAnnotations(problems)) runner.annotate(annotation);
  return problems.length > 0 ? undefined : sources.flatMap(({ result }) => (result.ok ? result.asWritten : []));
}

function requireNamespace(sources: readonly ManifestSource[], client: ClusterClient, inputs: Inputs): void {
  if (inputs.text("namespace") === undefined) return;
  const resources = sources.flatMap(({ result }) => (result.ok ? result.manifests : []));
  const stranger = resources.find(({ metadata }) => (metadata.namespace ?? client.namespace) !== client.namespace);
  if (stranger === undefined) return;
  const { name, namespace } = stranger.metadata;
  throw new UsageError(
    `the manifest of ${name} is for namespace ${namespace}, and the input namespace is ${client.namespace}; leave that out`,
  );
}

async function applyAll(
  client: ClusterClient,
  manifests: readonly unknown[],
  options: { readonly force: boolean; readonly suffix?: string },
  runner: Runner,
  signal: AbortSignal,
): Promise<readonly JiraSyncObject[]> {
  const applied: JiraSyncObject[] = [];
  try {
    for (const manifest of manifests) {
      const object = await applyManifest(client, manifest, options, signal);
      applied.push(object);
      runner.log.line(`jirasync.sync.jira.io/${object.metadata.name} serverside-applied`);
    }
  } finally {
    // Also where one was refused: those before it are there, and a later step may have to take them away.
    const list = (item: (object: JiraSyncObject) => unknown) => applied.map((object) => String(item(object))).join(",");
    runner.setOutput(
      "name",
      list(({ metadata }) => metadata.name),
    );
    runner.setOutput(
      "namespace",
      list(({ metadata }) => metadata.namespace ?? client.namespace),
    );
    runner.setOutput(
      "generation",
      list(({ metadata }) => metadata.generation ?? ""),
    );
  }
  return applied;
}

function awaitedOf(applied: readonly JiraSyncObject[]): readonly Awaited[] {
  const byNamespace = Map.groupBy(applied, ({ metadata }) => metadata.namespace ?? "");
  return [...byNamespace].map(([namespace, objects]) => ({
    namespace,
    names: objects.map(({ metadata }) => metadata.name),
  }));
}
