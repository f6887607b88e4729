import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONDITION_TYPES, OPERATIONS, StatusSchema } from "../../src/resource/index.ts";
import { healthOf, initialStatus, nextStatus, type Status, type SyncEvent } from "../../src/status/index.ts";
import { anyEvents } from "./any-events.ts";
import { kstatusOf } from "./kstatus.ts";

interface Step {
  readonly before: Status;
  readonly event: SyncEvent;
  readonly after: Status;
}

function steps(events: readonly SyncEvent[]): Step[] {
  let status = initialStatus;
  return events.map((event) => {
    const before = status;
    status = nextStatus(status, event);
    return { before, event, after: status };
  });
}

/** Holds a rule against every step of any order of events. */
function always(holds: (step: Step) => void) {
  return fc.assert(
    fc.property(anyEvents, (events) => steps(events).forEach(holds)),
    { numRuns: 300 },
  );
}

function isTrue({ conditions }: Status, type: string): boolean {
  return conditions.some((condition) => condition.type === type && condition.status === "True");
}

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe("in any order of events", () => {
  it("every status is one that the schema knows whole, through JSON and back", () => {
    return always(({ after }) => {
      const stored: unknown = JSON.parse(JSON.stringify(after));
      expect(StatusSchema.parse(stored)).toEqual(after);
      expect(isDeepStrictEqual(stored, after)).toBe(true); // no key with the value undefined, which would look like a change
    });
  });

  it("processed is successful and failed together, and never more than the total", () => {
    return always(({ after: { syncState } }) => {
      if (syncState === undefined) return;
      expect(syncState.processedIssues).toBe(syncState.successfulIssues + syncState.failedIssues);
      expect(syncState.successfulIssues).toBe(
        syncState.createdIssues + syncState.updatedIssues + syncState.unchangedIssues,
      );
      expect(syncState.processedIssues).toBeLessThanOrEqual(syncState.totalIssues);
      expect(syncState.issues).toBe(`${syncState.processedIssues}/${syncState.totalIssues}`);
    });
  });

  it("the percentage and the completed operations never go back within a run", () => {
    return always(({ before, event, after }) => {
      if (event.kind === "started" || before.progress === undefined) return;
      expect(after.progress?.percentage).toBeGreaterThanOrEqual(before.progress.percentage);
      expect(after.progress?.completedOperations).toBeGreaterThanOrEqual(before.progress.completedOperations);
    });
  });

  it("the percentage is 100 exactly when the run completed", () => {
    return always(({ after: { phase, progress } }) => {
      if (phase === "Running" || phase === "Completed")
        expect(progress?.percentage === 100).toBe(phase === "Completed");
    });
  });

  it("completed operations never exceed their number", () => {
    return always(({ after: { progress } }) =>
      expect(progress?.completedOperations ?? 0).toBeLessThanOrEqual(OPERATIONS.length),
    );
  });

  it("Ready, Failed and Processing exclude one another and say what the phase says", () => {
    return always(({ after }) => {
      if (after.conditions.length === 0) return;
      expect(isTrue(after, "Ready")).toBe(after.phase === "Completed");
      expect(isTrue(after, "Failed")).toBe(after.phase === "Failed");
      expect(isTrue(after, "Processing")).toBe(after.phase === "Running");
    });
  });

  it("every condition is there once and has seen the generation that the status has seen", () => {
    return always(({ after }) => {
      if (after.conditions.length === 0) return;
      expect(after.conditions.map(({ type }) => type)).toEqual(CONDITION_TYPES);
      expect(new Set(after.conditions.map(({ observedGeneration }) => observedGeneration))).toEqual(
        new Set([after.observedGeneration]),
      );
    });
  });

  it("kstatus reads what the phase says", () => {
    return always(({ after }) => {
      if (after.conditions.length === 0) return;
      const read = kstatusOf(after, after.observedGeneration);
      switch (after.phase) {
        case "Completed":
          return expect(read).toBe("Current");
        case "Failed":
          return expect(read).toBe(isTrue(after, "Stalled") ? "Failed" : "InProgress");
        case "Cancelled":
          return expect(read).toBe("Failed");
        default:
          return expect(read).toBe("InProgress");
      }
    });
  });

  it("a condition's transition time changes only with its status", () => {
    return always(({ before, after }) => {
      for (const condition of after.conditions) {
        const earlier = before.conditions.find(({ type }) => type === condition.type);
        if (earlier?.status === condition.status) expect(condition.lastTransitionTime).toBe(earlier.lastTransitionTime);
      }
    });
  });

  it("the health in the status is the health of the status", () => {
    return always(({ before, after }) => {
      if (after !== before) expect(after.syncState?.healthStatus).toBe(healthOf(after));
    });
  });

  it("the time of the last success moves only when a run completes", () => {
    return always(({ before, event, after }) => {
      const moved = before.syncState?.lastSyncTime !== after.syncState?.lastSyncTime;
      if (moved) expect(event.kind).toBe("completed");
    });
  });

  it("neither the status nor the event is changed", () => {
    return fc.assert(
      fc.property(anyEvents, (events) => {
        let status = frozen(structuredClone(initialStatus));
        for (const event of frozen(events)) status = frozen(nextStatus(status, event));
      }),
    );
  });

  it("a status that was stored and read again goes on as if it had stayed in memory", () => {
    return fc.assert(
      fc.property(anyEvents, (events) => {
        let kept = initialStatus;
        let stored = initialStatus;
        for (const event of events) {
          kept = nextStatus(kept, event);
          stored = nextStatus(StatusSchema.parse(JSON.parse(JSON.stringify(stored))), event);
        }
        expect(stored).toEqual(kept);
      }),
    );
  });
});
