import { applyManifest, type JiraSyncObject, timeSuffix } from "../cluster/index.ts";
import { UsageError } from "../failure/index.ts";
import { openClusterOf } from "./cluster-access.ts";
import { type Arguments, EXIT, type Io, type Run } from "./command.ts";
import { problemLine, readManifests } from "./manifests.ts";
import { waitAndReport } from "./wait.ts";
import { yamlLines } from "./yaml-lines.ts";

/** Server-side apply of manifests. All of them are checked before the first one is sent. */
export const run: Run = async (args, io, signal) => {
  const files = [...(args.list("file") ?? []), ...args.operands];
  if (files.length === 0) throw new UsageError("no manifest was named; give one or more with -f FILE");
  const { resources, asWritten, problems } = await readManifests(files, io, {}, signal);
  for (const problem of problems) io.stderr.line(problemLine(problem));
  if (problems.length > 0) return EXIT.usage;
  await using client = await openClusterOf(args, io);
  const stranger = resources.find(({ metadata }) => (metadata.namespace ?? client.namespace) !== client.namespace);
  if (stranger !== undefined && args.text("namespace") !== undefined) {
    throw new UsageError(
      `the manifest of ${stranger.metadata.name} is for namespace ${stranger.metadata.namespace}, not ${client.namespace}`,
    );
  }
  const options = {
    force: args.flag("force-conflicts") ?? false,
    ...(args.flag("generate-suffix") === true ? { suffix: timeSuffix(new Date()) } : {}),
  };
  const applied: JiraSyncObject[] = [];
  for (const manifest of asWritten) {
    const object = await applyManifest(client, manifest, options, signal);
    applied.push(object);
    if ((args.text("output") ?? "text") === "text") {
      io.stdout.line(`jirasync.sync.jira.io/${object.metadata.name} serverside-applied`);
    }
  }
  print(applied, args, io);
  if (args.flag("wait") !== true) return EXIT.completed;
  let code: number = EXIT.completed;
  for (const [namespace, names] of namesByNamespace(applied)) {
    const worst = await waitAndReport(client, { namespace }, names, args, io, signal);
    if (code === EXIT.completed) code = worst;
  }
  return code;
};

function namesByNamespace(applied: readonly JiraSyncObject[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { metadata } of applied) {
    const { name, namespace = "" } = metadata;
    names.set(namespace, [...(names.get(namespace) ?? []), name]);
  }
  return names;
}

function print(applied: readonly JiraSyncObject[], args: Arguments, { stdout }: Io): void {
  const objects = applied.map(({ metadata: { managedFields: _, ...metadata }, ...object }) => ({
    ...object,
    metadata,
  }));
  const list = objects.length === 1 ? objects[0] : { apiVersion: "v1", kind: "List", items: objects };
  switch (args.text("output")) {
    case "json":
      stdout.json(list);
      break;
    case "yaml":
      for (const line of yamlLines(list)) stdout.line(line);
      break;
    case "name":
      for (const { metadata } of objects) stdout.line(`jirasync.sync.jira.io/${metadata.name}`);
      break;
    default: // each was named when it was applied
  }
}
