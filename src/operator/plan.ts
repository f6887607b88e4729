import { isSpecAhead } from "../status/index.ts";
import type { World } from "./decision.ts";
import type { WatchedSync } from "./watched-sync.ts";

/** When a sync with a schedule runs next. */
export type Plan =
  | { readonly kind: "never" }
  /** The status does not tell it yet. */
  | { readonly kind: "unwritten"; readonly time: Date }
  /** As the status tells it; in the past for a run that was missed. */
  | { readonly kind: "planned"; readonly time: Date };

/**
 * The plan is `status.nextSyncTime`, so that a time that passed while no operator was there is still seen: however many were
 * missed, one run makes up for them. A changed schedule makes another plan, and no run at once.
 */
export function planOf(sync: WatchedSync, world: Pick<World, "now" | "nextTime" | "startedAt">): Plan {
  const { now, nextTime } = world;
  const { schedule, timeZone, status } = sync;
  if (schedule === undefined) return { kind: "never" };
  const after = (time: Date) => nextTime(schedule, timeZone, time);
  const next = after(now);
  const written = status.nextSyncTime === undefined ? undefined : new Date(status.nextSyncTime);
  if (written !== undefined && isNamed(written, after)) {
    if (written <= now || written.getTime() === next?.getTime()) return { kind: "planned", time: written };
  }
  const time = written === undefined ? (after(lastStart(sync, world)) ?? next) : next;
  if (time === undefined) return { kind: "never" };
  return time <= now ? { kind: "planned", time } : { kind: "unwritten", time };
}

/** Whether the schedule, which may be another by now, names this time. */
function isNamed(time: Date, after: (time: Date) => Date | undefined): boolean {
  return after(new Date(time.getTime() - 1))?.getTime() === time.getTime();
}

/** From when on a time of the schedule counts: the start of the last run, or when the sync was made. */
function lastStart(sync: WatchedSync, { now, startedAt }: Pick<World, "now" | "startedAt">): Date {
  const { status, createdAt, generation } = sync;
  const start = status.syncState?.startTime;
  // A schedule that is new must not ask for what came before it.
  if (isSpecAhead(sync)) return now;
  if (start !== undefined) return new Date(Math.max(Date.parse(start), startedAt?.getTime() ?? 0));
  return status.observedGeneration < 0 && generation === 1 ? (createdAt ?? now) : now;
}
