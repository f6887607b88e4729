import { isNotFound, JIRA_SYNCS } from "../cluster/index.ts";
import { SyncError } from "../failure/index.ts";
import { nextTime, previousTime } from "../resource/index.ts";
import { isRequestOpen, isSpecAhead, observedSync } from "../status/index.ts";
import { lastCompleteRun } from "../sync/index.ts";
import type { World } from "./options.ts";
import { type RequestedRun, specOf } from "./run-jira-sync.ts";
import { syncDeps } from "./sync-deps.ts";

export type Dueness =
  | { readonly kind: "due" }
  | { readonly kind: "not-due"; readonly next: Date | undefined }
  | { readonly kind: "suspended" };

/** The branch that holds changes of earlier runs until somebody merges them; undefined where there is none. */
export type PendingBranch = (signal: AbortSignal) => Promise<string | undefined>;

/**
 * Whether a sync is due by its schedule: the last run is told by its resource in the cluster, else by the state that it
 * left in the destination, or in the branch that waits to be merged there. One without a schedule is always due, and so is
 * one whose last run nobody can tell.
 */
export async function dueness(
  requested: RequestedRun,
  world: World,
  now: Date,
  pendingBranch: PendingBranch,
  signal: AbortSignal,
): Promise<Dueness> {
  const { suspend, schedule, timeZone } = requested.resource.spec;
  if (suspend) return { kind: "suspended" };
  if (schedule === undefined) return { kind: "due" };
  const slot = previousTime(schedule, timeZone, now);
  const isDue = (last: Date | undefined) => last === undefined || (slot !== undefined && slot > last);
  const sources = lastRuns(requested, pendingBranch, world);
  for (const source of sources) {
    if (!isDue(await told(source, signal))) return { kind: "not-due", next: nextTime(schedule, timeZone, now) };
  }
  return { kind: "due" };
}

/** Gives when the last run that is known in one place began. */
type LastRun = (signal: AbortSignal) => Promise<Date | undefined>;

/** The places that may know the last run; the costlier ones are asked when those before them knew of none in time. */
function lastRuns(requested: RequestedRun, pendingBranch: PendingBranch, world: World): readonly LastRun[] {
  const { cluster } = requested;
  if (cluster !== undefined) return [(signal) => lastRunOfCluster(requested, cluster, signal)];
  const ofPending: LastRun = async (signal) => {
    const branch = await pendingBranch(signal);
    return branch === undefined ? undefined : lastRunOfDestination({ ...requested, branch }, world, signal);
  };
  return [(signal) => lastRunOfDestination(requested, world, signal), ofPending];
}

async function told(lastRun: LastRun, signal: AbortSignal): Promise<Date | undefined> {
  try {
    return await lastRun(signal);
  } catch (error) {
    // What keeps us from looking also meets the run, which tells it to those who wait for it.
    if (error instanceof SyncError && !signal.aborted) return undefined;
    throw error;
  }
}

async function lastRunOfCluster(
  { resource: { metadata } }: RequestedRun,
  { client }: NonNullable<RequestedRun["cluster"]>,
  signal: AbortSignal,
): Promise<Date | undefined> {
  const { name, namespace = client.namespace } = metadata;
  try {
    const sync = observedSync(await client.get(JIRA_SYNCS, { name, namespace }, signal));
    const { phase, syncState } = sync.status;
    // What was asked for anew, or has not succeeded, does not wait for its next time.
    if (isSpecAhead(sync) || isRequestOpen(sync) || phase !== "Completed") return undefined;
    return syncState?.startTime === undefined ? undefined : new Date(syncState.startTime);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

async function lastRunOfDestination(
  requested: RequestedRun,
  world: World,
  signal: AbortSignal,
): Promise<Date | undefined> {
  const { metadata } = requested.resource;
  const [spec, settings] = [specOf(requested), requested.settings];
  const { openDestination } = syncDeps(spec, settings, world, { emit: () => {} });
  await using destination = await openDestination(signal);
  const { name, namespace } = metadata;
  const job = { name, spec, ...(namespace === undefined ? {} : { namespace }) };
  return (await lastCompleteRun(job, destination, signal)) ?? undefined;
}
