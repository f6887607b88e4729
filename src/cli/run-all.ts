import { createProgress, reportBug } from "../console/index.ts";
import { type Failure, messageOf } from "../failure/index.ts";
import {
  type Finished,
  failureLine,
  jsonResult,
  type Observer,
  type RequestedRun,
  runJiraSync,
  textPlan,
  textResult,
  worstExitCode,
} from "../run/index.ts";
import { EXIT, type Io } from "./command.ts";

/** Runs the syncs one after the other; one that fails does not stop the others. The worst outcome is the exit code. */
export async function runAll(
  runs: readonly RequestedRun[],
  output: "text" | "json",
  io: Io,
  signal: AbortSignal,
): Promise<number> {
  const finished: Finished[] = [];
  for (const run of runs) {
    const result = await runShown(run, io, signal);
    finished.push(result);
    if (output === "text") printText(result, io);
    printTrouble(result, io);
    if (signal.aborted) break;
  }
  if (output === "json") io.stdout.json(asJson(finished));
  const code = worstExitCode(finished.map(({ resource }) => resource));
  const isStatusLost = finished.some(
    ({ statusFileError, clusterFailure }) => statusFileError !== undefined || clusterFailure !== undefined,
  );
  return code === EXIT.completed && isStatusLost ? EXIT.failed : code;
}

/** Runs one sync with its progress on stderr. */
async function runShown(run: RequestedRun, io: Io, signal: AbortSignal): Promise<Finished> {
  const { name } = run.resource.metadata;
  const progress = createProgress(name, run.dryRun ? "plan" : "sync", io.stderr, Date.now);
  const observer: Observer = {
    onEvent: (event, status) => {
      if (event.kind === "waiting") progress.waiting(event.message, event.seconds);
      else if (event.kind === "retrying") progress.waiting(event.failure.message, event.seconds);
      else progress.show(status);
    },
    onTrouble: ({ message }) => progress.note(`the status in the cluster lags behind: ${message}`),
  };
  const finished = await runJiraSync(run, io, observer, signal);
  progress.end();
  return finished;
}

function printText({ resource, outcome, seconds }: Finished, { stdout }: Io): void {
  if (outcome.kind === "cancelled" || outcome.report === undefined) return;
  const { report } = outcome;
  const lines =
    report.planned === undefined ? textResult(resource, report, seconds) : textPlan(resource, report, report.planned);
  for (const line of lines) stdout.line(line);
}

/** What a person has to know whatever is on stdout. */
function printTrouble({ resource, outcome, seconds, statusFileError, clusterFailure }: Finished, { stderr }: Io): void {
  const { name } = resource.metadata;
  if (outcome.kind !== "completed") stderr.line(failureLine(name, outcome, seconds));
  if (outcome.kind === "failed" && isBug(outcome.failure)) reportBug(outcome.failure.cause, stderr);
  if (statusFileError !== undefined) stderr.line(`${name}: can't write its status file: ${messageOf(statusFileError)}`);
  if (clusterFailure !== undefined)
    stderr.line(`${name}: the cluster does not have its last status: ${clusterFailure.message}`);
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
