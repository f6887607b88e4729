import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Arguments, EXIT, type Io, type Run, UsageError } from "./command.ts";
import { messageOf } from "./error-message.ts";
import { keepHeapSmall } from "./heap.ts";
import type { RequestedRun } from "./run-requested.ts";
import { readSettings } from "./settings.ts";
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
  // A plan writes nothing, its status neither.
  const statusFolder = dryRun ? undefined : await statusFolderOf(args);
  const runs: RequestedRun[] = [];
  for (const resource of requested.syncs) {
    runs.push({ resource, settings: await readSettings(resource, args, io), dryRun, statusFolder });
  }
  const { runAll } = await import("./run-all.ts");
  keepHeapSmall();
  return runAll(runs, args.text("output") === "json" ? "json" : "text", io, signal);
}

/** Makes the folder and proves that a file can be written there: a run that nobody can follow must not start. */
async function statusFolderOf(args: Arguments): Promise<string | undefined> {
  const folder = args.text("status-dir");
  if (folder === undefined) return undefined;
  const probe = join(folder, `.jirasync.${process.pid}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, "");
    await rm(probe);
    return folder;
  } catch (error) {
    throw new UsageError(`can't write to --status-dir ${folder}: ${messageOf(error)}`);
  }
}
