import { applyManifest, type ClusterClient, type JiraSyncObject, timeSuffix } from "../cluster/index.ts";
import { UsageError } from "../failure/index.ts";
import type { JiraSync } from "../resource/index.ts";
import { openClusterOf } from "./cluster-access.ts";
import { type Arguments, EXIT, type Io, type Run } from "./command.ts";
import { problemLine, readManifests } from "./manifests.ts";
import { endQuickly } from "./quick-end.ts";
import { type Awaited, waitAndReport, waitLimits } from "./wait.ts";
import { yamlLines } from "./yaml-lines.ts";

/** Server-side apply of manifests. All of them are checked before the first one is sent. */
export const run: Run = async (args, io, signal) => {
  const files = [...(args.list("file") ?? []), ...args.operands];
  if (files.length === 0) throw new UsageError("no manifest was named; give one or more with -f FILE");
  const limits = waitLimits(args);
  const { resources, asWritten, problems } = await readManifests(files, io, {}, signal);
  for (const problem of problems) io.stderr.line(problemLine(problem));
  if (problems.length > 0) return EXIT.usage;
  if (args.flag("wait") === true) endQuickly();
  await using client = await openClusterOf(args, io);
  requireNamespace(resources, client, args);
  const applied = await applyAll(client, asWritten, args, io, signal);
  if (args.flag("wait") !== true) return EXIT.completed;
  // What a program reads on stdout stays alone there.
  const out = outputOf(args) === "text" ? io.stdout : io.stderr;
  return await waitAndReport(client, awaitedOf(applied), limits, out, io, signal);
};

function requireNamespace(resources: readonly JiraSync[], client: ClusterClient, args: Arguments): void {
  if (args.text("namespace") === undefined) return;
  const stranger = resources.find(({ metadata }) => (metadata.namespace ?? client.namespace) !== client.namespace);
  if (stranger === undefined) return;
  const { name, namespace } = stranger.metadata;
  throw new UsageError(`the manifest of ${name} is for namespace ${namespace}, not ${client.namespace}`);
}

async function applyAll(
  client: ClusterClient,
  manifests: readonly unknown[],
  args: Arguments,
  io: Io,
  signal: AbortSignal,
): Promise<readonly JiraSyncObject[]> {
  const options = {
    force: args.flag("force-conflicts") ?? false,
    ...(args.flag("generate-suffix") === true
      ? { suffix: timeSuffix(new Date(client.deps.now()), client.deps.random) }
      : {}),
  };
  const isText = outputOf(args) === "text";
  const applied: JiraSyncObject[] = [];
  try {
    for (const manifest of manifests) {
      const object = await applyManifest(client, manifest, options, signal);
      applied.push(object);
      if (isText) io.stdout.line(`${resourceName(object)} serverside-applied`);
    }
  } finally {
    // Also where one was refused: those before it are there, and somebody has to know their names.
    if (!isText && applied.length > 0) print(applied, outputOf(args), io);
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

function print(applied: readonly JiraSyncObject[], output: string, { stdout }: Io): void {
  if (output === "name") {
    for (const object of applied) stdout.line(resourceName(object));
    return;
  }
  const objects = applied.map(({ metadata: { managedFields: _, ...metadata }, ...object }) => ({
    ...object,
    metadata,
  }));
  const list = objects.length === 1 ? objects[0] : { apiVersion: "v1", kind: "List", items: objects };
  if (output === "json") stdout.json(list);
  else for (const line of yamlLines(list)) stdout.line(line);
}

function resourceName({ metadata }: JiraSyncObject): string {
  return `jirasync.sync.jira.io/${metadata.name}`;
}

function outputOf(args: Arguments): string {
  return args.text("output") ?? "text";
}
