import type { Failure } from "../failure/index.ts";
import { type Arguments, EXIT, type Io, type Run, UsageError } from "./command.ts";
import { messageOf, reportBug } from "./error-message.ts";
import { worstExitCode } from "./exit-code.ts";
import { problemLine } from "./manifests.ts";
import { requestedSyncs } from "./requested-sync.ts";
import { failureLine, jsonResult, textPlan, textResult } from "./result.ts";
import { type Finished, type RequestedRun, runRequested } from "./run-requested.ts";
import { readSettings } from "./settings.ts";
import { makeStatusFolder } from "./status-file.ts";

/** Runs the syncs one after the other; one that fails does not stop the others. The worst outcome is the exit code. */
export const run: Run = (args, io, signal) => runSyncs(args, io, args.flag("dry-run") ?? false, signal);

export async function runSyncs(args: Arguments, io: Io, dryRun: boolean, signal: AbortSignal): Promise<number> {
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
  const isJson = args.text("output") === "json";
  const finished: Finished[] = [];
  for (const wanted of runs) {
    const result = await runRequested(wanted, io, signal);
    finished.push(result);
    if (!isJson) printText(result, io);
    printTrouble(result, io);
    if (signal.aborted) break;
  }
  if (isJson) io.stdout.json(asJson(finished));
  const code = worstExitCode(finished.map(({ resource }) => resource));
  const isStatusLost = finished.some(({ statusFileError }) => statusFileError !== undefined);
  return code === EXIT.completed && isStatusLost ? EXIT.failed : code;
}

async function statusFolderOf(args: Arguments): Promise<string | undefined> {
  const folder = args.text("status-dir");
  if (folder === undefined) return undefined;
  try {
    await makeStatusFolder(folder);
    return folder;
  } catch (error) {
    throw new UsageError(`can't write to --status-dir ${folder}: ${messageOf(error)}`);
  }
}

function printText({ resource, outcome, seconds }: Finished, { stdout }: Io): void {
  if (outcome.kind === "cancelled" || outcome.report === undefined) return;
  const { report } = outcome;
  const lines =
    report.planned === undefined ? textResult(resource, report, seconds) : textPlan(resource, report, report.planned);
  for (const line of lines) stdout.line(line);
}

/** What a person has to know whatever is on stdout. */
function printTrouble({ resource, outcome, seconds, statusFileError }: Finished, { stderr }: Io): void {
  const { name } = resource.metadata;
  if (outcome.kind !== "completed") stderr.line(failureLine(name, outcome, seconds));
  if (outcome.kind === "failed" && isBug(outcome.failure)) reportBug(outcome.failure.cause, stderr);
  if (statusFileError !== undefined) stderr.line(`${name}: can't write its status file: ${messageOf(statusFileError)}`);
}

// Errors of the operating system (no such program, no space left) have their own advice in the message.
function isBug({ reason, cause }: Failure): boolean {
  return reason === "Internal" && cause instanceof Error && !("syscall" in cause);
}

// One sync: its object alone. Several manifests: a list, as kubectl prints one.
function asJson(finished: readonly Finished[]): unknown {
  const results = finished.map(({ resource, outcome }) => jsonResult(resource, outcome));
  return results.length === 1 ? results[0] : { kind: "List", items: results };
}
