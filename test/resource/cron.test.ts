import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextTime, previousTime } from "../../src/resource/index.ts";

const MONDAY = new Date("2026-11-23T16:20:30Z");

describe("the times of a schedule", () => {
  it.each([
    ["0 */6 * * *", undefined, "2026-11-23T12:00:00Z", "2026-11-23T18:00:00Z"],
    ["@hourly", undefined, "2026-11-23T16:00:00Z", "2026-11-23T17:00:00Z"],
    ["@daily", undefined, "2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z"],
    ["@weekly", undefined, "2026-11-22T00:00:00Z", "2026-11-29T00:00:00Z"],
    ["@monthly", undefined, "2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z"],
    ["@yearly", undefined, "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"],
    ["30 9 * * MON-FRI", "Europe/Berlin", "2026-11-23T08:30:00Z", "2026-11-24T08:30:00Z"],
    ["20 16 * * *", undefined, "2026-11-23T16:20:00Z", "2026-11-24T16:20:00Z"],
    ["5/20 * * * *", undefined, "2026-11-23T16:05:00Z", "2026-11-23T16:25:00Z"],
    ["0 0 29 feb *", undefined, "2024-02-29T00:00:00Z", "2028-02-29T00:00:00Z"],
    ["0 0 13 * 5", undefined, "2026-11-20T00:00:00Z", "2026-11-27T00:00:00Z"], // a 13th or a Friday
    ["0 0 * * 7", undefined, "2026-11-22T00:00:00Z", "2026-11-29T00:00:00Z"],
    ["0 0 1,15 * *", "Asia/Kolkata", "2026-11-14T18:30:00Z", "2026-11-30T18:30:00Z"],
  ])("%s in %s", (schedule, timeZone, previous, next) => {
    expect(previousTime(schedule, timeZone, MONDAY)).toEqual(new Date(previous));
    expect(nextTime(schedule, timeZone, MONDAY)).toEqual(new Date(next));
  });

  it("leaves out a time that the clock skips in spring", () => {
    const before = new Date("2026-03-28T12:00:00Z");
    expect(nextTime("30 2 * * *", "Europe/Berlin", before)).toEqual(new Date("2026-03-30T00:30:00Z"));
  });

  it("counts the first of a time that the clock shows twice in autumn", () => {
    const before = new Date("2026-10-24T12:00:00Z");
    const first = new Date("2026-10-25T00:30:00Z");
    expect(nextTime("30 2 * * *", "Europe/Berlin", before)).toEqual(first);
    expect(nextTime("30 2 * * *", "Europe/Berlin", first)).toEqual(new Date("2026-10-26T01:30:00Z"));
  });

  it.each([
    ["30 February", "0 0 30 2 *"],
    ["a step of nothing", "*/0 * * * *"],
    ["an hour that no day has", "0 24-99999999999 * * *"],
  ])("knows that %s never comes", (_what, schedule) => {
    expect(nextTime(schedule, undefined, MONDAY)).toBeUndefined();
    expect(previousTime(schedule, undefined, MONDAY)).toBeUndefined();
  });

  const schedules = fc.constantFrom(
    "*/7 * * * *",
    "15 3,17 * * 2-4",
    "0 0 1-7 * 1",
    "59 23 31 * *",
    "0 */5 * 3-11/4 *",
  );
  const zones = fc.constantFrom("UTC", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu");

  it("has no time between one and the next", () => {
    const instants = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(schedules, zones, instants, (schedule, zone, at) => {
        const next = nextTime(schedule, zone, at);
        expect(next?.getTime()).toBeGreaterThan(at.getTime());
        expect(previousTime(schedule, zone, new Date((next?.getTime() ?? 0) - 1))).toEqual(
          previousTime(schedule, zone, at),
        );
        expect(previousTime(schedule, zone, next ?? at)).toEqual(next);
      }),
      { numRuns: 60 },
    );
  });
});
