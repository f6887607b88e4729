import { DAYS, MONTHS } from "./schedule.ts";

/** A schedule as sets of numbers; days as cron takes them: where both are restricted, either one will do. */
interface Cron {
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
  readonly isAnyDay: boolean;
  readonly isAnyWeekday: boolean;
}

const MACROS: Readonly<Record<string, string>> = {
  "@hourly": "0 * * * *",
  "@daily": "0 0 * * *",
  "@weekly": "0 0 * * 0",
  "@monthly": "0 0 1 * *",
  "@yearly": "0 0 1 1 *",
};

const DAY_MS = 86_400_000;
// 29 February can be eight years away.
const MOST_DAYS = 8 * 366 + 1;

/** The last time that the schedule named, at or before `at`; undefined for one that never comes, such as 30 February. */
export function previousTime(schedule: string, timeZone: string | undefined, at: Date): Date | undefined {
  return nearestTime(schedule, timeZone, at, -1);
}

/** The next time that it names after `at`. */
export function nextTime(schedule: string, timeZone: string | undefined, at: Date): Date | undefined {
  return nearestTime(schedule, timeZone, at, 1);
}

function nearestTime(schedule: string, timeZone = "UTC", at: Date, direction: 1 | -1): Date | undefined {
  const cron = parseCron(schedule);
  const clock = clockOf(timeZone);
  const today = Math.floor(clock(at.getTime()) / DAY_MS);
  // A day more on each side: near midnight the clock may be set across it.
  for (let day = today - direction; Math.abs(day - today) <= MOST_DAYS; day += direction) {
    if (!matchesDay(cron, new Date(day * DAY_MS))) continue;
    const times = timesOf(cron, day, clock).sort((a, b) => (a - b) * direction);
    const found = times.find((time) => (direction === 1 ? time > at.getTime() : time <= at.getTime()));
    if (found !== undefined) return new Date(found);
  }
  return undefined;
}

function matchesDay({ months, days, weekdays, isAnyDay, isAnyWeekday }: Cron, date: Date): boolean {
  if (!months.has(date.getUTCMonth() + 1)) return false;
  const [isDay, isWeekday] = [days.has(date.getUTCDate()), weekdays.has(date.getUTCDay())];
  return isAnyDay || isAnyWeekday ? isDay && isWeekday : isDay || isWeekday;
}

/** When each time of a day is, in milliseconds since the epoch. One that the clock skips is left out; of one that it repeats the first counts. */
function timesOf({ hours, minutes }: Cron, day: number, clock: Clock): number[] {
  const times = new Set<number>();
  const offset = offsetAround(day, clock);
  for (const hour of hours) {
    for (const minute of minutes) {
      const wall = day * DAY_MS + (hour * 60 + minute) * 60_000;
      const instant = offset === undefined ? instantOf(wall, clock) : wall - offset;
      if (instant !== undefined) times.add(instant);
    }
  }
  return [...times];
}

/** What the clock on the wall shows at an instant, as if it were UTC. */
type Clock = (instant: number) => number;

// To make a format takes longer than to use it. There are some 600 zones, in any mixture of capitals.
const clocks = new Map<string, Clock>();
const MOST_CLOCKS = 1_000;

function clockOf(timeZone: string): Clock {
  if (timeZone === "UTC") return (instant) => instant;
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = newClock(timeZone);
  if (clocks.size >= MOST_CLOCKS) clocks.clear();
  clocks.set(timeZone, clock);
  return clock;
}

function newClock(timeZone: string): Clock {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  };
}

/** How far the clock is from UTC on a day on which it is not set; undefined for one near which it may be. */
function offsetAround(day: number, clock: Clock): number | undefined {
  // No zone changes its offset twice in three days: a change and back would look like none.
  const [before = 0, after = 0] = [day - 1, day + 2].map((other) => clock(other * DAY_MS) - other * DAY_MS);
  return before === after ? before : undefined;
}

function instantOf(wall: number, clock: Clock): number | undefined {
  // No zone is further than a day from UTC, and none changes its offset twice in two days.
  const offsets = [wall - DAY_MS, wall + DAY_MS].map((instant) => clock(instant) - instant);
  const instants = offsets.map((offset) => wall - offset).filter((instant) => clock(instant) === wall);
  return instants.length === 0 ? undefined : Math.min(...instants);
}

function parseCron(schedule: string): Cron {
  const fields = (MACROS[schedule] ?? schedule).trim().split(/[ \t]+/);
  const [minute = "*", hour = "*", day = "*", month = "*", weekday = "*"] = fields;
  return {
    minutes: numbersOf(minute, 0, 59),
    hours: numbersOf(hour, 0, 23),
    days: numbersOf(day, 1, 31),
    months: numbersOf(month, 1, 12, MONTHS),
    weekdays: new Set([...numbersOf(weekday, 0, 7, DAYS)].map((number) => number % 7)),
    isAnyDay: isAny(day),
    isAnyWeekday: isAny(weekday),
  };
}

// As Kubernetes' CronJobs: a star with a step restricts, a star alone does not.
function isAny(field: string): boolean {
  return field.split(",").some((item) => item === "*" || item === "*/1");
}

function numbersOf(field: string, lowest: number, highest: number, names: readonly string[] = []): Set<number> {
  const numberOf = (word: string) => {
    const index = names.indexOf(word.toUpperCase());
    return index < 0 ? Number(word) : index + lowest;
  };
  const numbers = new Set<number>();
  for (const item of field.split(",")) {
    const [range = "*", step] = item.split("/");
    const [from = "*", to] = range.split("-");
    const first = from === "*" ? lowest : numberOf(from);
    const alone = step === undefined && from !== "*" ? first : highest;
    const last = Math.min(to === undefined ? alone : numberOf(to), highest);
    const by = Number(step ?? 1);
    // Validation refuses a step of 0; an object that never met it must not keep the operator busy for ever.
    for (let number = first; by >= 1 && number <= last; number += by) numbers.add(number);
  }
  return numbers;
}
