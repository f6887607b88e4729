import { nextTime } from "../resource/index.ts";

interface Found {
  readonly afterMs: number;
  readonly next: Date | undefined;
}

const MOST_SCHEDULES = 10_000;

/**
 * The next time of a schedule, remembered: to find it takes milliseconds, and it stays the same until it has come. One that
 * this version can't read never comes.
 */
export class ScheduleTimes {
  readonly #found = new Map<string, Found[]>();

  next(schedule: string, timeZone: string | undefined, after: Date): Date | undefined {
    const key = `${timeZone ?? ""} ${schedule}`;
    const ms = after.getTime();
    const known = this.#found.get(key) ?? [];
    const found = known.find(({ afterMs, next }) => afterMs <= ms && next !== undefined && ms < next.getTime());
    if (found !== undefined) return found.next;
    const next = nextTimeOf(schedule, timeZone, after);
    if (this.#found.size >= MOST_SCHEDULES) this.#found.clear();
    // Two: what a decision asks for is the time after now, and whether the schedule names the one that is written.
    this.#found.set(key, [{ afterMs: ms, next }, ...known].slice(0, 3));
    return next;
  }
}

function nextTimeOf(schedule: string, timeZone: string | undefined, after: Date): Date | undefined {
  try {
    return nextTime(schedule, timeZone, after);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // a time zone that is not known here
    throw error;
  }
}
