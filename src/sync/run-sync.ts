import { abortError, type Failure, messageOf, SyncError } from "../failure/index.ts";
import type { SyncDeps, SyncJob } from "./job.ts";
import type { Outcome, Report } from "./outcome.ts";
import { sync } from "./sync.ts";

/**
 * Runs a sync to its end: within its time limit, with the retries that its policy allows, every error turned into an
 * outcome. Emits the events from which the status follows; the last one is `completed`, `failed` or `cancelled`.
 */
export async function runSync(job: SyncJob, deps: SyncDeps, signal: AbortSignal): Promise<Outcome> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(job.spec.timeout * 1000)]);
  const endMs = deps.now().getTime() + job.spec.timeout * 1000;
  const { maxRetries } = job.spec.retryPolicy;
  for (let retryCount = job.retryCount ?? 0; ; retryCount++) {
    const outcome = await trySync(job, deps, retryCount, limit);
    const isFinal = outcome.kind !== "failed" || !outcome.failure.retryable || outcome.report !== undefined;
    if (isFinal || limit.aborted || retryCount >= maxRetries) return finish(outcome, deps);
    const late = askedTooLate(outcome.failure, endMs, deps);
    if (late !== undefined) return finish({ kind: "failed", failure: late }, deps);
    try {
      await waitForRetry(outcome.failure, job, deps, retryCount, limit);
    } catch (error) {
      return finish(classify(error, limit), deps);
    }
  }
}

async function trySync(job: SyncJob, deps: SyncDeps, retryCount: number, signal: AbortSignal): Promise<Outcome> {
  const operationID = deps.newOperationID();
  const { generation, request } = job;
  deps.emit({
    kind: "started",
    at: deps.now(),
    operationID,
    generation,
    retryCount,
    ...(request === undefined ? {} : { request }),
  });
  try {
    return judge(await sync(job, operationID, deps, signal), job);
  } catch (error) {
    return classify(error, signal);
  }
}

/** What could be mirrored is pushed even when issues failed; whether that counts as success is for the failure policy to say. */
function judge(report: Report, { spec }: SyncJob): Outcome {
  const { failed } = report;
  if (failed.length <= spec.failurePolicy.maxFailedIssues) return { kind: "completed", report };
  return { kind: "failed", failure: issuesFailed(report), report };
}

const ISSUES_NAMED = 5;

function issuesFailed({ failed, created, updated, unchanged }: Report): Failure {
  const named = failed.slice(0, ISSUES_NAMED).map(({ key, id, failure }) => `${key ?? id}: ${failure.message}`);
  const more = failed.length > ISSUES_NAMED ? ` (and ${failed.length - ISSUES_NAMED} more)` : "";
  const mirrored = created.length + updated.length + unchanged;
  const message =
    `${failed.length} of ${failed.length + mirrored} issues could not be mirrored and will be tried again by the next run. ` +
    `What could be mirrored (${mirrored}) is in the branch. ${named.join(" ")}${more}`;
  return { reason: "IssuesFailed", message, retryable: failed.some(({ failure }) => failure.retryable) };
}

function classify(error: unknown, signal: AbortSignal): Outcome {
  const cause = signal.aborted ? abortError(signal) : error;
  if (isShortOfMemory(cause)) {
    const message = `The run is short of memory (${cause.message}). Give it more, or a smaller target.`;
    return { kind: "failed", failure: { reason: "Internal", message, retryable: true, cause } };
  }
  if (!(cause instanceof SyncError)) {
    const message = `This is a bug in jirasync: ${messageOf(cause)}`;
    return { kind: "failed", failure: { reason: "Internal", message, retryable: false, cause } };
  }
  if (cause.failure.reason === "Cancelled") return { kind: "cancelled", message: cause.failure.message };
  return { kind: "failed", failure: cause.failure };
}

/** Memory outside of V8's own heap, for which Node throws; without room in that heap the process ends at once. */
function isShortOfMemory(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? error.code : undefined;
  return (
    code === "ENOMEM" ||
    code === "ERR_MEMORY_ALLOCATION_FAILED" ||
    /^Array buffer allocation failed/.test(error.message)
  );
}

async function waitForRetry(failure: Failure, job: SyncJob, deps: SyncDeps, retryCount: number, signal: AbortSignal) {
  const seconds = retryDelay(failure, job.spec.retryPolicy, retryCount);
  deps.emit({
    kind: "retrying",
    at: deps.now(),
    failure: redacted(failure, deps),
    retryCount: retryCount + 1,
    seconds,
  });
  await deps.sleep(seconds * 1000, signal);
}

/** The failure of a server that asks to wait beyond the end of the run: waiting would end in `Timeout`, which says nothing of why. */
function askedTooLate(failure: Failure, endMs: number, deps: SyncDeps): Failure | undefined {
  if (!failure.retryable || failure.retryAfter === undefined) return undefined;
  const at = deps.now().getTime() + failure.retryAfter * 1000;
  if (at < endMs) return undefined;
  const time = new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
  return {
    ...failure,
    message: `${failure.message} The run's time limit (spec.timeout) comes before that: run it again from ${time} on.`,
  };
}

/** Seconds until the next try: what the server asked for, else growing by the policy. */
export function retryDelay(failure: Failure, policy: SyncJob["spec"]["retryPolicy"], retryCount: number): number {
  if (failure.retryable && failure.retryAfter !== undefined) return failure.retryAfter;
  return policy.initialDelay * policy.backoffMultiplier ** retryCount;
}

function finish(outcome: Outcome, deps: SyncDeps): Outcome {
  const at = deps.now();
  switch (outcome.kind) {
    case "completed":
      deps.emit({ kind: "completed", at, commit: outcome.report.commit });
      return outcome;
    case "failed": {
      const failure = redacted(outcome.failure, deps);
      deps.emit({ kind: "failed", at, failure });
      return { ...outcome, failure };
    }
    case "cancelled":
      deps.emit({ kind: "cancelled", at, message: outcome.message });
      return outcome;
    default:
      return outcome satisfies never;
  }
}

// The cause stays for the log of a bug; its text goes through the same redaction there.
function redacted(failure: Failure, { redactor }: SyncDeps): Failure {
  return { ...failure, message: redactor.redact(failure.message) };
}
