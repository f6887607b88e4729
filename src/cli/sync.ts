import { mkdir } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import type { ClusterClient } from "../cluster/index.ts";
import { messageOf, UsageError } from "../failure/index.ts";
import type { RequestedRun } from "../run/index.ts";
import { type Arguments, EXIT, type Io, type Run } from "./command.ts";
import { keepHeapSmall } from "./heap.ts";
import { assertSyncArguments } from "./sync-arguments.ts";

export const run: Run = (args, io, signal) => runSyncs(args, io, args.flag("dry-run") ?? false, signal);

/** Checks everything that can be checked, of all syncs, before the first one runs. What takes time to load is loaded late. */
export async function runSyncs(args: Arguments, io: Io, dryRun: boolean, signal: AbortSignal): Promise<number> {
  assertSyncArguments(args);
  const [{ requestedSyncs }, { problemLine }] = await Promise.all([
    import("./requested-sync.ts"),
    import("./manifests.ts"),
  ]);
  const requested = await requestedSyncs(args, io, signal);
  if (!requested.ok) {
    for (const problem of requested.problems) io.stderr.line(problemLine(problem));
    return EXIT.usage;
  }
  const [{ assertDistinct, inNamespace, metricsFileOf, readSettings }, { externalExecutor }, { runAll }] =
    await Promise.all([import("../run/index.ts"), import("../cluster/index.ts"), import("./run-all.ts")]);
  // A plan writes nothing, its status neither.
  const statusFolder = dryRun ? undefined : await statusFolderOf(args);
  // The folder has one file for a name, whatever its namespace.
  if (statusFolder !== undefined) assertDistinct(requested.syncs, ({ name }) => name);
  await using client = dryRun ? undefined : await clusterOf(args, io);
  const metricsFile = dryRun ? undefined : await metricsFileOf(args);
  const executor = externalExecutor(io.env, hostname(), process.pid);
  const places = {
    ...(statusFolder === undefined ? {} : { statusFolder }),
    ...(client === undefined ? {} : { cluster: { client, executor, isRequired: true } }),
    ...(metricsFile === undefined ? {} : { metricsFile }),
  };
  const resources = inNamespace(requested.syncs, client?.namespace);
  assertDistinct(resources);
  const runs: RequestedRun[] = [];
  for (const resource of resources) {
    runs.push({ resource, settings: await readSettings(resource, args, io), dryRun, ...places });
  }
  keepHeapSmall();
  const code = await runAll(runs, args.text("output") === "json" ? "json" : "text", io, signal);
  const metricsError = await metricsFile?.close();
  if (metricsError === undefined) return code;
  io.stderr.line(`can't write --metrics-file: ${messageOf(metricsError)}`);
  return code === EXIT.completed ? EXIT.failed : code;
}

/** The cluster that is to show the run, where one was asked for. */
async function clusterOf(args: Arguments, io: Io): Promise<ClusterClient | undefined> {
  const isNamed = args.text("kubeconfig") !== undefined || args.text("context") !== undefined;
  if (!(args.flag("cluster") ?? isNamed)) return undefined;
  const { openClusterOf } = await import("./cluster-access.ts");
  return openClusterOf(args, io);
}

// The state of a sync is kept by its namespace: it must be the one that an operator finds it in.
/** Makes the folder and proves that a file can be written there: a run that nobody can follow must not start. */
async function statusFolderOf(args: Arguments): Promise<string | undefined> {
  const folder = args.text("status-dir");
  if (folder === undefined) return undefined;
  const { assertReplaceable } = await import("../run/index.ts");
  try {
    await mkdir(folder, { recursive: true });
    await assertReplaceable(join(folder, ".jirasync"));
    return folder;
  } catch (error) {
    throw new UsageError(`can't write to --status-dir ${folder}: ${messageOf(error)}`);
  }
}
