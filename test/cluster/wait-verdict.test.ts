import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Sighting, waitVerdict } from "../../src/cluster/index.ts";
import { initialStatus, nextStatus, type ObservedSync, type SyncEvent } from "../../src/status/index.ts";
import { aSync, condition, type Given, running } from "../status/observed.ts";

const THERE = { isDeleted: false, isListed: true, isGraceOver: true } as const;
const MISSING = { sync: undefined, isDeleted: false, isListed: true, isGraceOver: true } as const;
const seen = (given: Given): Sighting => ({ ...THERE, sync: aSync(given) });
const ended = (phase: "Completed" | "Failed" | "Cancelled") => ({ phase, observedGeneration: 1 }) as const;
const asked = (request: string) => ({ generation: 1, annotations: { "sync.jira.io/requestedAt": request } });

const CASES: readonly (readonly [string, Sighting, ReturnType<typeof waitVerdict>])[] = [
  ["a new resource", seen({}), "pending"],
  ["one that waits for its schedule", seen({ status: { phase: "Scheduled", observedGeneration: 1 } }), "pending"],
  ["a run under way", seen({ metadata: { generation: 1 }, status: running(60) }), "pending"],
  ["a completed run", seen({ metadata: { generation: 1 }, status: ended("Completed") }), "completed"],
  ["a failed run", seen({ metadata: { generation: 1 }, status: ended("Failed") }), "failed"],
  ["a cancelled run", seen({ metadata: { generation: 1 }, status: ended("Cancelled") }), "cancelled"],
  ["a file without a generation", seen({ status: ended("Completed") }), "completed"],
  ["the end of an older spec", seen({ metadata: { generation: 2 }, status: ended("Completed") }), "pending"],
  ["the failure of an older spec", seen({ metadata: { generation: 2 }, status: ended("Failed") }), "pending"],
  ["a trigger that nobody took up", seen({ metadata: asked("two"), status: ended("Completed") }), "pending"],
  [
    "the end of an older trigger",
    seen({ metadata: asked("two"), status: { ...ended("Completed"), lastHandledRequest: "one" } }),
    "pending",
  ],
  [
    "the end of the newest trigger",
    seen({ metadata: asked("two"), status: { ...ended("Completed"), lastHandledRequest: "two" } }),
    "completed",
  ],
  [
    "a run of the newest trigger on an older spec",
    seen({ metadata: { ...asked("two"), generation: 2 }, status: { ...ended("Failed"), lastHandledRequest: "two" } }),
    "pending",
  ],
  [
    "the last run of a schedule, the next one to come",
    seen({ metadata: { generation: 1 }, status: { ...ended("Failed"), nextSyncTime: "2026-03-02T00:00:00Z" } }),
    "failed",
  ],
  [
    "a failure that is tried again",
    seen({
      metadata: { generation: 1 },
      status: { ...ended("Failed"), retryCount: 1, conditions: [condition("Reconciling", "Retrying", "in 30 s")] },
    }),
    "pending",
  ],
  [
    "a failure after the last retry",
    seen({
      metadata: { generation: 1 },
      status: { ...ended("Failed"), retryCount: 3, conditions: [condition("Reconciling", "Retrying", "in 30 s")] },
    }),
    "failed",
  ],
  ["what is missing after the grace", MISSING, "gone"],
  ["what is missing within the grace", { ...MISSING, isGraceOver: false }, "pending"],
  ["what is missing before the server told all", { ...MISSING, isListed: false }, "pending"],
  ["what was deleted, within the grace too", { ...MISSING, isDeleted: true, isGraceOver: false }, "gone"],
];

describe("the verdict of a wait", () => {
  it.each(CASES)("for %s", (_, sighting, verdict) => {
    expect(waitVerdict(sighting)).toBe(verdict);
  });

  it("is no end while a run goes on, whatever its failures and retries", () => {
    const failure = fc.record({
      reason: fc.constantFrom("JiraUnavailable", "RateLimited", "Timeout"),
      message: fc.string(),
      retryable: fc.constant(true as const),
    });
    const retry = fc.record({ failure, retryCount: fc.nat(10), seconds: fc.nat(3600) });
    fc.assert(
      fc.property(fc.array(retry, { maxLength: 8 }), (retries) => {
        const at = new Date("2026-03-01T12:00:00Z");
        const start: SyncEvent = { kind: "started", at, operationID: "op-1", generation: 1 };
        const events = retries.map((each): SyncEvent => ({ kind: "retrying", at, ...each }));
        const status = [start, ...events].reduce(nextStatus, initialStatus);
        const sync: ObservedSync = aSync({ metadata: { generation: 1 }, status });
        expect(waitVerdict({ ...THERE, sync })).toBe("pending");
      }),
    );
  });
});
