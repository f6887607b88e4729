import { type Failure, SyncError } from "../failure/index.ts";
import type { Lander } from "../git/index.ts";
import type { JiraTraffic, RequestInfo } from "../jira/index.ts";
import type { JiraSync, Spec, Status } from "../resource/index.ts";
import { initialStatus, nextStatus, type SyncEvent } from "../status/index.ts";
import { type Outcome, runSync } from "../sync/index.ts";
import { type ClusterTarget, followRun } from "./followed-run.ts";
import type { MetricsFile } from "./metrics-file.ts";
import type { World } from "./options.ts";
import type { Settings } from "./settings.ts";
import { openStatusFile } from "./status-file.ts";
import { syncDeps } from "./sync-deps.ts";

/** One sync with all that was checked before the first one starts. */
export interface RequestedRun {
  readonly resource: JiraSync;
  readonly settings: Settings;
  readonly dryRun: boolean;
  /** Where its status goes as a file. */
  readonly statusFolder?: string;
  /** Where its figures go. */
  readonly metricsFile?: MetricsFile;
  /** Where its status goes as a resource. */
  readonly cluster?: ClusterTarget;
  /** How often it was tried before, by those who were lost with it. */
  readonly retryCount?: number;
  /** Whether a run that is interrupted from outside waits for another to run it, in place of being cancelled. */
  readonly isResumed?: boolean;
  /** Where its commits go, in place of the destination's branch. */
  readonly branch?: string;
  /** Who makes its commits, in place of a push. */
  readonly lander?: Lander;
}

/** Who looks at a run while it goes on. */
export interface Observer {
  /** `status` is the one that follows from the event. */
  readonly onEvent: (event: SyncEvent, status: Status) => void;
  /** The status in the cluster lags behind, or is not written at all; the run goes on. */
  readonly onTrouble: (failure: Failure) => void;
  /** Whether the cluster took a status. */
  readonly onStatusWritten?: (result: "success" | "error") => void;
  readonly onJiraRequest?: (request: RequestInfo) => void;
  /** Joins its requests to Jira with those of others. */
  readonly jiraTraffic?: JiraTraffic;
}

export interface Finished {
  /** With the status it ended in. */
  readonly resource: JiraSync;
  readonly outcome: Outcome;
  readonly seconds: number;
  /** Why the status file does not tell this end. */
  readonly statusFileError: unknown;
  /** Why the resource in the cluster does not tell this end. */
  readonly clusterFailure: Failure | undefined;
}

/** Runs one sync to its end, whatever that is, with its status kept where it was asked for. */
export async function runJiraSync(
  requested: RequestedRun,
  world: World,
  caller: Observer,
  signal: AbortSignal,
): Promise<Finished> {
  const start = performance.now();
  const observer = requested.metricsFile?.observing(requested.resource, caller) ?? caller;
  const followed = await followRun(requested, observer, signal);
  if (followed.kind === "refused") return notStarted(requested, followed.outcome, observer, start);
  const { settings, dryRun, statusFolder, lander } = requested;
  const { metadata } = requested.resource;
  const spec = specOf(requested);
  const file = statusFolder === undefined ? undefined : await openStatusFile(statusFolder, metadata.name);
  const status = followed.previous ?? file?.previous ?? requested.resource.status ?? initialStatus;
  let resource: JiraSync & { status: Status } = { ...requested.resource, status };

  const emit = (sent: SyncEvent) => {
    const isInterrupted = sent.kind === "cancelled" && isInterruption(followed.signal, signal);
    const event: SyncEvent = isInterrupted && requested.isResumed === true ? { ...INTERRUPTED, at: sent.at } : sent;
    resource = { ...resource, status: nextStatus(resource.status, event) };
    file?.update(resource);
    followed.update(resource.status);
    observer.onEvent(event, resource.status);
  };
  const job = {
    name: metadata.name,
    ...(metadata.namespace === undefined ? {} : { namespace: metadata.namespace }),
    generation: followed.generation ?? metadata.generation ?? 1,
    ...(followed.request === undefined ? {} : { request: followed.request }),
    ...(requested.retryCount === undefined ? {} : { retryCount: requested.retryCount }),
    spec,
    dryRun,
    force: settings.force,
    author: settings.author,
    ...(settings.commitSubject === undefined ? {} : { commitSubject: settings.commitSubject }),
  };
  const { onJiraRequest, jiraTraffic } = observer;
  const { confirm } = followed;
  const deps = syncDeps(spec, settings, world, { emit, onJiraRequest, jiraTraffic, lander, confirm });
  const outcome = await runSync(job, deps, followed.signal);
  const [statusFileError, clusterFailure] = await Promise.all([file?.flush(), followed.close()]);
  return { resource, outcome, seconds: secondsSince(start), statusFileError, clusterFailure };
}

/** Whether the run ends because its process has to, and not because somebody wants this sync to end. */
function isInterruption(run: AbortSignal, process: AbortSignal): boolean {
  return process.aborted && run.reason === process.reason && !(process.reason instanceof SyncError);
}

const INTERRUPTED = {
  kind: "interrupted",
  message: "Interrupted: who ran it had to end. Waiting for its turn to run again",
} as const;

/** The spec with the branch that a run really commits to. */
export function specOf({ resource: { spec }, branch }: RequestedRun): Spec {
  return branch === undefined ? spec : { ...spec, destination: { ...spec.destination, branch } };
}

/** What may not begin has failed, or was cancelled, like what ends so. Its resource is somebody else's to write. */
function notStarted(
  { resource, dryRun: _ }: RequestedRun,
  outcome: Exclude<Outcome, { kind: "completed" }>,
  { onEvent }: Observer,
  start: number,
): Finished {
  const at = new Date();
  const event: SyncEvent =
    outcome.kind === "failed"
      ? { kind: "failed", at, failure: outcome.failure }
      : { kind: "cancelled", at, message: outcome.message };
  const status = nextStatus(resource.status ?? initialStatus, event);
  onEvent(event, status);
  return {
    resource: { ...resource, status },
    outcome,
    seconds: secondsSince(start),
    statusFileError: undefined,
    clusterFailure: undefined,
  };
}

const secondsSince = (start: number): number => (performance.now() - start) / 1000;
