import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { initialStatus, nextStatus, type Status, type SyncEvent } from "../../src/status/index.ts";
import { atSecond, processed, START, started } from "./sync-events.ts";

const TOTAL = 1_000;

const BEGUN: SyncEvent[] = [
  started(),
  { kind: "discovered", at: START, total: TOTAL },
  { kind: "operation-started", at: START, operation: "sync-issues" },
];

function statusAfter(events: readonly SyncEvent[]): Status {
  return [...BEGUN, ...events].reduce(nextStatus, initialStatus);
}

/** So many issues each second, from the start to the given second. */
function steadily(perSecond: number, seconds: number, from = 0): SyncEvent[] {
  return Array.from({ length: seconds + 1 }, (_, second) => processed(perSecond, atSecond(from + second)));
}

function secondsUntil(status: Status, now: Date): number {
  return (Date.parse(status.progress?.estimatedCompletion ?? "") - now.getTime()) / 1000;
}

describe("the processing rate", () => {
  it.each([
    ["one event", [processed(100, atSecond(1))]],
    ["two events in one burst", [processed(100, atSecond(1)), processed(100, atSecond(1.01))]],
  ])("is not known after %s", (_, events) => {
    expect(statusAfter(events).progress).not.toHaveProperty("processingRate");
  });

  it("is what arrives a second when that is steady", () => {
    expect(statusAfter(steadily(20, 30)).progress?.processingRate).toBe("20.0/s");
  });

  it("of slow syncs keeps its digits", () => {
    const events = [0, 20, 40, 60].map((second) => processed(1, atSecond(second)));
    expect(statusAfter(events).progress?.processingRate).toBe("0.0500/s");
  });

  it("is not moved far by one burst", () => {
    const before = [...steadily(20, 30), processed(200, atSecond(32))];
    expect(Number.parseFloat(statusAfter(before).progress?.processingRate ?? "")).toBeLessThan(40);
  });

  it("follows a lasting change", () => {
    const status = statusAfter([...steadily(10, 20), ...steadily(2, 60, 21)]);
    expect(Number.parseFloat(status.progress?.processingRate ?? "")).toBeLessThan(2.5);
  });

  it("stays to be read when the run is over", () => {
    const status = nextStatus(statusAfter(steadily(20, 30)), { kind: "completed", at: atSecond(40), commit: null });
    expect(status.progress).toMatchObject({ processingRate: "20.0/s" });
    expect(status.progress).not.toHaveProperty("rateSample");
  });

  it("starts again after a clock that was set back", () => {
    const status = statusAfter([processed(1, atSecond(1_000)), ...steadily(20, 10)]);
    expect(status.progress?.processingRate).toBe("20.0/s");
  });
});

describe("the estimated completion", () => {
  it("is not known from a single measurement", () => {
    const status = statusAfter([processed(20, atSecond(0)), processed(20, atSecond(2))]);
    expect(status.progress).toHaveProperty("processingRate");
    expect(status.progress).not.toHaveProperty("estimatedCompletion");
  });

  it("is what remains at the present rate", () => {
    // 31 x 20 of 1,000 are written after 30 s; the other 380 take 19 s.
    expect(secondsUntil(statusAfter(steadily(20, 30)), atSecond(30))).toBe(19);
  });

  it("does not move while the rate holds", () => {
    const statuses = [10, 16, 22, 28].map(
      (seconds) => statusAfter(steadily(20, seconds)).progress?.estimatedCompletion,
    );
    expect(new Set(statuses).size).toBe(1);
  });

  it("moves with a corrected total", () => {
    const status = nextStatus(statusAfter(steadily(20, 30)), { kind: "discovered", at: atSecond(30), total: 1_200 });
    expect(secondsUntil(status, atSecond(30))).toBe(29);
  });

  it("is gone when no issue remains", () => {
    expect(statusAfter([...steadily(20, 30), processed(380, atSecond(33))]).progress).not.toHaveProperty(
      "estimatedCompletion",
    );
  });

  it("is gone while the changes are pushed", () => {
    const push: SyncEvent = { kind: "operation-started", at: atSecond(31), operation: "push-changes" };
    expect(nextStatus(statusAfter(steadily(20, 30)), push).progress).not.toHaveProperty("estimatedCompletion");
  });

  it("is not given for a day that lies months ahead", () => {
    const total: SyncEvent = { kind: "discovered", at: START, total: 100_000_000 };
    expect(statusAfter([total, ...steadily(1, 30)]).progress).not.toHaveProperty("estimatedCompletion");
  });

  it("never lies before the issues that were just processed", () => {
    const gaps = fc.array(fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.nat({ max: 50 })), { maxLength: 30 });
    return fc.assert(
      fc.property(gaps, (bursts) => {
        let seconds = 0;
        let status = statusAfter([]);
        for (const [gapMs, issues] of bursts) {
          seconds += gapMs / 1000;
          const before = status.progress?.rateSample;
          status = nextStatus(status, processed(issues, atSecond(seconds)));
          const isMeasured = status.progress?.rateSample !== before;
          const estimate = status.progress?.estimatedCompletion;
          // Written in whole seconds, so up to one second is cut off.
          if (isMeasured && estimate !== undefined)
            expect(Date.parse(estimate)).toBeGreaterThan(atSecond(seconds - 1).getTime());
        }
      }),
    );
  });
});
