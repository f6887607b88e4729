import { isNotFound, JIRA_SYNCS } from "../cluster/index.ts";
import { SyncError } from "../failure/index.ts";
import { nextTime, previousTime } from "../resource/index.ts";
import { isRequestOpen, isSpecAhead, observedSync } from "../status/index.ts";
import { lastCompleteRun } from "../sync/index.ts";
import type { World } from "./options.ts";
import type { RequestedRun } from "./run-jira-sync.ts";
import { syncDeps } from "./sync-deps.ts";

export type Dueness =
  | { readonly kind: "due" }
  | { readonly kind: "not-due"; readonly next: Date | undefined }
  | { readonly kind: "suspended" };

/**
 * Whether a sync is due by its schedule: the last run is told by its resource in the cluster, else by the state that it
 * left in the destination. One without a schedule is always due, and so is one whose last run nobody can tell.
 */
export async function dueness(requested: RequestedRun, world: World, now: Date, signal: AbortSignal): Promise<Dueness> {
  const { suspend, schedule, timeZone } = requested.resource.spec;
  if (suspend) return { kind: "suspended" };
  if (schedule === undefined) return { kind: "due" };
  const last = await lastRun(requested, world, signal);
  const slot = previousTime(schedule, timeZone, now);
  if (last === undefined || (slot !== undefined && slot > last)) return { kind: "due" };
  return { kind: "not-due", next: nextTime(schedule, timeZone, now) };
}

async function lastRun(requested: RequestedRun, world: World, signal: AbortSignal): Promise<Date | undefined> {
  try {
    return requested.cluster === undefined
      ? await lastRunOfDestination(requested, world, signal)
      : await lastRunOfCluster(requested, requested.cluster, signal);
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
  { resource: { metadata, spec }, settings }: RequestedRun,
  world: World,
  signal: AbortSignal,
): Promise<Date | undefined> {
  const { openDestination } = syncDeps(spec, settings, world, { emit: () => {} });
  await using destination = await openDestination(signal);
  const { name, namespace } = metadata;
  const job = { name, spec, ...(namespace === undefined ? {} : { namespace }) };
  return (await lastCompleteRun(job, destination, signal)) ?? undefined;
}
