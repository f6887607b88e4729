import { adviceFor } from "./advice.ts";
import { durationText } from "./duration.ts";
import { healthReport } from "./health-report.ts";
import { type Standstill, standstillOf } from "./liveness.ts";
import { isRequestOpen, isSpecAhead, type ObservedSync } from "./observed-sync.ts";
import { identityOf } from "./summary.ts";

/** One thing worth knowing about a sync. `error` means that it does not do its work, `warning` that it may soon not. */
export interface Finding {
  readonly severity: "error" | "warning" | "info";
  readonly reason: string;
  readonly message: string;
  /** What to do, one sentence; none where nothing is to be done. */
  readonly advice?: string;
}

/** What can be told about a sync at a moment: what is wrong first, and always something. */
export function findingsOf(sync: ObservedSync, now: Date): readonly Finding[] {
  const found = [
    standingStill(sync, now),
    failure(sync),
    cancellation(sync),
    deletion(sync),
    unreadSpec(sync),
    openRequest(sync),
    suspension(sync),
    retries(sync),
    failedIssues(sync),
  ].filter((finding) => finding !== undefined);
  const bySeverity = (severity: Finding["severity"]) => found.filter((finding) => finding.severity === severity);
  return [...bySeverity("error"), ...bySeverity("warning"), ...bySeverity("info"), standing(sync, now)];
}

/** Commands that go on from here, for a person to copy; the resource is in a cluster. */
export function nextCommands(sync: ObservedSync): readonly string[] {
  const { name, namespace } = identityOf(sync);
  const place = namespace === undefined ? name : `${name} -n ${namespace}`;
  const see = `kubectl describe jirasync ${place}`;
  switch (sync.status.phase) {
    case "Running":
      return [`jirasync watch ${place}`, `jirasync cancel ${place}`, see];
    case "Pending":
      return [`jirasync wait ${place}`, see];
    case "Scheduled":
    case "Completed":
    case "Cancelled":
      return [`jirasync trigger ${place}`, see];
    case "Failed":
      return [see, `jirasync trigger ${place}`, `jirasync wait ${place}`];
    default:
      return sync.status.phase satisfies never;
  }
}

function standingStill(sync: ObservedSync, now: Date): Finding | undefined {
  const standstill = standstillOf(sync, now);
  if (standstill === undefined) return undefined;
  const { reason, message } = healthReport(sync, now);
  return { severity: "error", reason, message, advice: adviceForStandstill(sync, standstill.kind) };
}

function adviceForStandstill({ executor, status }: ObservedSync, kind: Standstill["kind"]): string {
  const runner = status.executor === undefined ? "whoever ran it" : (status.executor.url ?? status.executor.id);
  switch (kind) {
    case "HeartbeatLost":
      return `See what became of ${runner}; it may have been killed. Then run the sync again: nothing half-done was pushed.`;
    case "TimeLimitPassed":
      return `See what became of ${runner}; a run ends itself at spec.timeout. Then run the sync again.`;
    case "ProgressStalled":
      return `See the log of ${runner}: Jira or the Git server may not answer. Cancel the run if it lasts.`;
    case "NotStarted":
      return executor === "External"
        ? "Nobody runs it by itself (executor: External): start the workflow that does, or run jirasync sync --cluster."
        : "See whether the operator runs and watches this namespace, or set spec.executor to External and run it yourself.";
    case "ScheduleMissed":
      return "See whether the operator runs and watches this namespace.";
    default:
      return kind satisfies never;
  }
}

function failure({ status }: ObservedSync): Finding | undefined {
  if (status.phase !== "Failed") return undefined;
  const isTrue = (type: string) =>
    status.conditions.find((condition) => condition.type === type && condition.status === "True");
  const failed = isTrue("Failed");
  const reason = failed?.reason ?? "Failed";
  const operation = status.progress?.currentOperation;
  const where = operation === undefined ? "" : ` in operation ${operation}`;
  const hope = isTrue("Stalled") === undefined ? "It may pass by itself." : "A retry cannot mend it.";
  const message = `The run failed${where}: ${failed?.message ?? status.lastError ?? "nothing says why"}`;
  return { severity: "error", reason, message, advice: `${hope} ${adviceFor(reason)}` };
}

function cancellation({ status }: ObservedSync): Finding | undefined {
  if (status.phase !== "Cancelled") return undefined;
  const message = status.conditions.find(({ type }) => type === "Ready")?.message ?? "The run was cancelled";
  return { severity: "warning", reason: "Cancelled", message, advice: "Run it again when you like." };
}

function deletion({ isBeingDeleted }: ObservedSync): Finding | undefined {
  if (!isBeingDeleted) return undefined;
  const message = "The resource is being deleted; a finalizer keeps it until its run has ended";
  return { severity: "warning", reason: "Deleting", message };
}

function unreadSpec(sync: ObservedSync): Finding | undefined {
  if (!isSpecAhead(sync)) return undefined;
  const { generation, status } = sync;
  const message = `The spec was changed (generation ${generation}) after the status was written for generation ${status.observedGeneration}`;
  const advice = status.phase === "Running" ? "The next run uses the new spec." : "Run it again to use the new spec.";
  return { severity: "warning", reason: "SpecChanged", message, advice };
}

function openRequest(sync: ObservedSync): Finding | undefined {
  if (!isRequestOpen(sync)) return undefined;
  const message = `A run was asked for (${sync.request}) and has not begun`;
  const advice =
    sync.executor === "External"
      ? "Start the workflow that runs it, or run jirasync sync --cluster."
      : "See whether the operator runs and watches this namespace.";
  return { severity: "warning", reason: "RequestOpen", message, advice };
}

function suspension({ isSuspended, name, namespace }: ObservedSync): Finding | undefined {
  if (!isSuspended) return undefined;
  const place = namespace === undefined ? name : `${name} -n ${namespace}`;
  const advice = `Go on with kubectl patch jirasync ${place} --type=merge -p '{"spec":{"suspend":false}}'`;
  return { severity: "warning", reason: "Suspended", message: "No new run is started while it is suspended", advice };
}

function retries({ status, maxRetries }: ObservedSync): Finding | undefined {
  const { phase, retryCount = 0, lastError } = status;
  if (retryCount === 0) return undefined;
  const error = lastError === undefined ? "" : ` after ${lastError}`;
  const message = `Tried again ${retryCount} of at most ${maxRetries} times${error}`;
  return { severity: phase === "Running" ? "warning" : "info", reason: "Retried", message };
}

function failedIssues({ status }: ObservedSync): Finding | undefined {
  const failed = status.syncState?.failedIssues ?? 0;
  if (failed === 0) return undefined;
  const message = `${failed} of ${status.syncState?.totalIssues} issues could not be mirrored`;
  const advice = "The log of the run names them; every run tries them again first.";
  return { severity: "warning", reason: "IssuesFailed", message, advice };
}

/** Where it stands, also where all is well. */
function standing(sync: ObservedSync, now: Date): Finding {
  const { phase, progress, syncState } = sync.status;
  const stage = progress?.stage === undefined ? "" : ` (${progress.stage})`;
  const since = syncState?.lastSyncTime;
  const last =
    since === undefined
      ? "No run has completed yet."
      : `The last complete run ended ${durationText(now.getTime() - Date.parse(since))} ago.`;
  const message =
    phase === "Running"
      ? `${progress?.percentage ?? 0}% of the issues are done, ${syncState?.issues ?? "0/0"}${stage}. ${last}`
      : `${healthReport(sync, now).message.replace(/\.$/, "")}. ${last}`;
  return { severity: "info", reason: phase, message };
}
