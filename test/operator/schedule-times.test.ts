import * as fc from "fast-check";
import { expect, it } from "vitest";
import { ScheduleTimes } from "../../src/operator/schedule-times.ts";
import { nextTime } from "../../src/resource/index.ts";

const schedule = fc.constantFrom("@hourly", "*/7 * * * *", "30 2 * * *", "0 0 29 2 *", "0 0 30 2 *");
const timeZone = fc.constantFrom(undefined, "Europe/Berlin", "America/New_York");
const time = fc.date({ min: new Date("2026-01-01"), max: new Date("2026-12-31"), noInvalidDate: true });

it("gives what the schedule gives, in whatever order it is asked", () => {
  const times = new ScheduleTimes();
  return fc.assert(
    fc.property(schedule, timeZone, time, (cron, zone, after) => {
      expect(times.next(cron, zone, after)).toEqual(nextTime(cron, zone, after));
    }),
  );
});

it("knows no time of a zone that is not known", () => {
  expect(new ScheduleTimes().next("@hourly", "Mars/Olympus", new Date())).toBeUndefined();
});
