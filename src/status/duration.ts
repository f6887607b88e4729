/** In milliseconds. Node lets a timer of more than this fire at once. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400];

/** A length of time as kubectl shows an age: "45s", "5m30s", "3h20m", "12d". Two units where the first alone is too rough. */
export function durationText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 2 * MINUTE) return `${seconds}s`;
  if (seconds < 10 * MINUTE) return two(seconds, MINUTE, "m", 1, "s");
  if (seconds < 3 * HOUR) return `${Math.floor(seconds / MINUTE)}m`;
  if (seconds < 8 * HOUR) return two(seconds, HOUR, "h", MINUTE, "m");
  if (seconds < 2 * DAY) return `${Math.floor(seconds / HOUR)}h`;
  if (seconds < 8 * DAY) return two(seconds, DAY, "d", HOUR, "h");
  return `${Math.floor(seconds / DAY)}d`;
}

function two(seconds: number, unit: number, name: string, smaller: number, smallerName: string): string {
  const rest = Math.floor((seconds % unit) / smaller);
  return `${Math.floor(seconds / unit)}${name}${rest === 0 ? "" : `${rest}${smallerName}`}`;
}

const UNITS_MS = { h: 3_600_000, m: 60_000, s: 1_000 } as const;

/** Milliseconds of a time as people and kubectl write it: "90s", "30m", "1h30m", or a number of seconds; else undefined. */
export function durationMs(text: string): number | undefined {
  if (/^\d{1,9}$/.test(text)) return Number(text) * UNITS_MS.s;
  const match = /^(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,9})s)?$/.exec(text);
  if (match === null || text === "") return undefined;
  const [, hours = "0", minutes = "0", seconds = "0"] = match;
  return Number(hours) * UNITS_MS.h + Number(minutes) * UNITS_MS.m + Number(seconds) * UNITS_MS.s;
}
