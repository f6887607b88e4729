import type { Failure } from "../failure/index.ts";
import { EXIT, type Io } from "./command.ts";
import { messageOf, reportBug } from "./error-message.ts";
import { worstExitCode } from "./exit-code.ts";
import { failureLine, jsonResult, textPlan, textResult } from "./result.ts";
import { type Finished, type RequestedRun, runRequested } from "./run-requested.ts";

/** Runs the syncs one after the other; one that fails does not stop the others. The worst outcome is the exit code. */
export async function runAll(
  runs: readonly RequestedRun[],
  output: "text" | "json",
  io: Io,
  signal: AbortSignal,
): Promise<number> {
  const finished: Finished[] = [];
  for (const run of runs) {
    const result = await runRequested(run, io, signal);
    finished.push(result);
    if (output === "text") printText(result, io);
    printTrouble(result, io);
    if (signal.aborted) break;
  }
  if (output === "json") io.stdout.json(asJson(finished));
  const code = worstExitCode(finished.map(({ resource }) => resource));
  const isStatusLost = finished.some(({ statusFileError }) => statusFileError !== undefined);
  return code === EXIT.completed && isStatusLost ? EXIT.failed : code;
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
