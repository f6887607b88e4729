import { text } from "./text.ts";

/** One field of a cron expression: the numbers that it takes, as a pattern and as an order. */
interface CronField {
  readonly number: string;
  readonly names: readonly string[];
  /** The lowest number, and that of the first name. */
  readonly first: number;
  readonly highest: number;
  readonly step: string;
}

export const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
export const DAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

const CRON_FIELDS: readonly CronField[] = [
  { number: "[0-5]?[0-9]", names: [], first: 0, highest: 59, step: "[1-9]|[1-5][0-9]" }, // minute
  { number: "[01]?[0-9]|2[0-3]", names: [], first: 0, highest: 23, step: "[1-9]|1[0-9]|2[0-3]" }, // hour
  { number: "0?[1-9]|[12][0-9]|3[01]", names: [], first: 1, highest: 31, step: "[1-9]|[12][0-9]|3[01]" }, // day of month
  { number: "0?[1-9]|1[0-2]", names: MONTHS, first: 1, highest: 12, step: "[1-9]|1[0-2]" }, // month
  { number: "[0-7]", names: DAYS, first: 0, highest: 7, step: "[1-7]" }, // day of week, 0 and 7 are Sunday
];

function anyCase(name: string): string {
  return [...name].map((letter) => `[${letter}${letter.toLowerCase()}]`).join("");
}

function fieldPattern({ number, names, step }: CronField): string {
  const value = `(?:${[number, ...names.map(anyCase)].join("|")})`;
  const item = String.raw`(?:\*|${value}(?:-${value})?)(?:/(?:${step}))?`;
  return `${item}(?:,${item})*`;
}

const CRON = new RegExp(
  `^(?:@(?:hourly|daily|weekly|monthly|yearly)|${CRON_FIELDS.map(fieldPattern).join("[ \\t]+")})$`,
);

/** A pattern of the numbers below a two-digit one, as cron takes them: with or without a leading zero. */
function numbersBelow(limit: number): string {
  const [tens, units] = [Math.floor(limit / 10), limit % 10];
  const parts = [
    ...(tens > 0 ? [`[0-${tens - 1}]?[0-9]`] : []),
    ...(units > 0 ? [`${tens === 0 ? "0?" : tens}[0-${units - 1}]`] : []),
  ];
  return parts.join("|");
}

/** A pattern of the ranges of a field that fall, such as "5-1": RE2 cannot compare, so each upper end is spelled out. */
function fallingRange({ highest, names, first }: CronField): string {
  const ranges = Array.from({ length: highest - first }, (_, index) => {
    const from = first + 1 + index;
    const fromName = names[from - first];
    const froms = [`${from < 10 ? "0?" : ""}${from}`, ...(fromName === undefined ? [] : [anyCase(fromName)])];
    const tos = [numbersBelow(from), ...names.slice(0, from - first).map(anyCase)];
    return `(?:${froms.join("|")})-(?:${tos.join("|")})`;
  });
  return ranges.join("|");
}

const FALLING = CRON_FIELDS.map(
  (field, index) => `(?:[^ \\t]+[ \\t]+){${index}}(?:[^ \\t]*,)?(?:${fallingRange(field)})(?:[/, \\t]|$)`,
);

export const ScheduleSchema = text({
  description: "When to sync: a cron expression of five fields, or @hourly, @daily, @weekly, @monthly, @yearly.",
  advice: "Use five cron fields or @daily",
  example: "0 */6 * * *",
  maxLength: 200,
  rules: [
    {
      refused: /^(CRON_)?TZ=/,
      problem: "names a time zone",
      advice: "Put the zone in spec.timeZone and the five cron fields here",
    },
    {
      pattern: CRON,
      problem: "is not a cron schedule",
      advice:
        "Use five fields (minute, hour, day of month, month, day of week) or @hourly, @daily, @weekly, @monthly, @yearly",
    },
    {
      refused: new RegExp(`^(?:${FALLING.join("|")})`),
      problem: "has a range that falls",
      advice: "Write the smaller value first, or two ranges",
      example: "0 22-23,0-5 * * *",
    },
  ],
});

export const TimeZoneSchema = text({
  description: "The IANA time zone of the schedule; UTC when it is missing.",
  advice: "Use an IANA time zone",
  example: "Europe/Berlin",
  maxLength: 64,
  rules: [
    {
      pattern: /^[A-Z][A-Za-z0-9_+-]*(\/[A-Z][A-Za-z0-9_+-]*)*$/,
      problem: "is not the name of a time zone",
      advice: "Use an IANA time zone",
    },
    // "Local" means another zone in each place that reads it.
    { refused: /^Local$/, problem: "is not the name of a time zone", advice: "Use an IANA time zone" },
    // CEL has no look-up of zones, but an error for an unknown one, which refuses the value.
    {
      holds: isKnownTimeZone,
      cel: "timestamp('2026-01-01T00:00:00Z').getHours(self) >= 0",
      problem: "is not a time zone that is known here",
      advice: "Use an IANA time zone",
    },
  ],
});

function isKnownTimeZone(timeZone: string): boolean {
  try {
    const known = new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
    // Intl takes any case, Go takes the right one only. An alias is resolved to another name, which says nothing of its case.
    return known === timeZone || known.toLowerCase() !== timeZone.toLowerCase();
  } catch {
    return false;
  }
}
