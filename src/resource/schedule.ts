import { text } from "./text.ts";

/** One field of a cron expression: the numbers that it takes, as a pattern and as an order. */
interface CronField {
  readonly number: string;
  readonly names: readonly string[];
  /** The number of the first name. */
  readonly first: number;
  readonly step: string;
}

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const DAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

const CRON_FIELDS: readonly CronField[] = [
  { number: "[0-5]?[0-9]", names: [], first: 0, step: "[1-9]|[1-5][0-9]" }, // minute
  { number: "[01]?[0-9]|2[0-3]", names: [], first: 0, step: "[1-9]|1[0-9]|2[0-3]" }, // hour
  { number: "0?[1-9]|[12][0-9]|3[01]", names: [], first: 1, step: "[1-9]|[12][0-9]|3[01]" }, // day of month
  { number: "0?[1-9]|1[0-2]", names: MONTHS, first: 1, step: "[1-9]|1[0-2]" }, // month
  { number: "[0-7]", names: DAYS, first: 0, step: "[1-7]" }, // day of week, 0 and 7 are Sunday
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

/** Whether every range of a cron expression rises: "5-1" is never due, and RE2 cannot say so. */
function rangesRise(schedule: string): boolean {
  const texts = schedule.startsWith("@") ? [] : schedule.split(/[ \t]+/);
  return CRON_FIELDS.every((field, index) =>
    (texts[index] ?? "").split(",").every((item) => {
      const [from, to] = (item.split("/")[0] ?? "").split("-");
      return from === undefined || to === undefined || cronNumber(from, field) <= cronNumber(to, field);
    }),
  );
}

function cronNumber(value: string, { names, first }: CronField): number {
  const index = names.indexOf(value.toUpperCase());
  return index === -1 ? Number(value) : index + first;
}

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
      holds: rangesRise,
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
      pattern: /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/,
      problem: "is not the name of a time zone",
      advice: "Use an IANA time zone",
    },
    { holds: isKnownTimeZone, problem: "is not a time zone that is known here", advice: "Use an IANA time zone" },
  ],
});

function isKnownTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return true;
  } catch {
    return false;
  }
}
