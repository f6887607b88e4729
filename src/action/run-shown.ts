import { createProgress, reportBug } from "../console/index.ts";
import {
  type Finished,
  failureLine,
  type Observer,
  type RequestedRun,
  runJiraSync,
  textPlan,
  textResult,
} from "../run/index.ts";
import type { Operation } from "../status/index.ts";
import type { Runner } from "./runner.ts";

/** An operation of a run, in milliseconds since the epoch. */
export interface TimedOperation {
  readonly operation: Operation;
  readonly startMs: number;
  readonly endMs: number;
}

/** A run that has ended, with all that is said of it. */
export interface EndedRun extends Finished {
  readonly requested: RequestedRun;
  readonly operations: readonly TimedOperation[];
}

/** Runs one sync with its progress in a group of the log, and says how it ended. */
export async function runShown(requested: RequestedRun, runner: Runner, signal: AbortSignal): Promise<EndedRun> {
  const { name } = requested.resource.metadata;
  const starts: { operation: Operation; startMs: number }[] = [];
  const progress = createProgress(name, requested.dryRun ? "plan" : "sync", runner.log, Date.now);
  const observer: Observer = {
    onEvent: (event, status) => {
      runner.debug(`${name}: ${JSON.stringify({ ...event, ...("failure" in event ? { failure: undefined } : {}) })}`);
      if (event.kind === "operation-started") {
        starts.push({ operation: event.operation, startMs: event.at.getTime() });
      }
      if (event.kind === "waiting") progress.waiting(event.message, event.seconds);
      else if (event.kind === "retrying") progress.waiting(event.failure.message, event.seconds);
      else progress.show(status);
    },
    onTrouble: ({ message }) => {
      progress.note(`the status in the cluster lags behind: ${message}`);
      if (requested.cluster?.isRequired !== true) {
        runner.annotate({ level: "warning", title: `${name}: the cluster does not follow`, message });
      }
    },
  };
  const finished = await runner.group(`Sync ${name}`, () => runJiraSync(requested, runner, observer, signal));
  const endMs = Date.now();
  const operations = starts.map((start, index) => ({ ...start, endMs: starts[index + 1]?.startMs ?? endMs }));
  const ended = { ...finished, requested, operations };
  sayHowItEnded(ended, runner);
  return ended;
}

function sayHowItEnded({ resource: { spec, ...rest }, outcome, seconds, requested }: EndedRun, { log }: Runner): void {
  const branch = requested.branch ?? spec.destination.branch;
  const resource = { ...rest, spec: { ...spec, destination: { ...spec.destination, branch } } };
  if (outcome.kind !== "cancelled" && outcome.report !== undefined) {
    const { report } = outcome;
    const lines =
      report.planned === undefined ? textResult(resource, report, seconds) : textPlan(resource, report, report.planned);
    for (const line of lines) log.line(line);
  }
  if (outcome.kind !== "completed") log.line(failureLine(resource.metadata.name, outcome, seconds));
  if (outcome.kind === "failed" && outcome.failure.reason === "Internal" && outcome.failure.cause instanceof Error) {
    reportBug(outcome.failure.cause, log);
  }
}
