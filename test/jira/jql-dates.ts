const UNIT_MS: Readonly<Record<string, number>> = {
  w: 7 * 24 * 3_600_000,
  d: 24 * 3_600_000,
  h: 3_600_000,
  m: 60_000,
};

/**
 * The moment that a JQL date means, in epoch milliseconds, or none when Jira would refuse it: unquoted digits are epoch
 * milliseconds, "yyyy-MM-dd HH:mm" is read in the account's time zone, -6h counts from the server's clock.
 */
export function parseJqlDate(text: string, quoted: boolean, timeZone: string, now: number): number | undefined {
  if (!quoted && /^-?\d+$/.test(text)) return Number(text);
  const period = /^([+-]?)((?:\d+[wdhm]\s*)+)$/i.exec(text.trim());
  if (period) return now + (period[1] === "-" ? -1 : 1) * periodMs(period[2] ?? "");
  const date = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:\s+(\d{1,2}):(\d{2}))?$/.exec(text.trim());
  if (!date) return undefined;
  const [year, month, day, hour, minute] = date.slice(1).map((part) => Number(part ?? 0));
  return zonedTime(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0), timeZone);
}

function periodMs(period: string): number {
  const parts = period.matchAll(/(\d+)([wdhm])/gi);
  return [...parts].reduce((sum, [, count, unit = ""]) => sum + Number(count) * (UNIT_MS[unit.toLowerCase()] ?? 0), 0);
}

/** The epoch milliseconds at which clocks in `timeZone` show `wallClock` (given as if it were UTC). */
function zonedTime(wallClock: number, timeZone: string): number {
  const guess = wallClock - offsetMs(wallClock, timeZone);
  return wallClock - offsetMs(guess, timeZone);
}

/** How far clocks in a time zone are ahead of UTC. */
export function offsetMs(time: number, timeZone: string): number {
  const parts = formatter(timeZone).formatToParts(time);
  const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value ?? 0);
  const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return shown - Math.floor(time / 1000) * 1000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formatters.set(timeZone, made);
  return made;
}
