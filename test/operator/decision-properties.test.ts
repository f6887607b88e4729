import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { previousTime } from "../../src/resource/index.ts";
import { happenings, Model, type ModelSpec } from "./decision-model.ts";

const RUNS = { numRuns: 300 };

const specs: fc.Arbitrary<ModelSpec> = fc.record(
  {
    schedule: fc.constantFrom("@hourly", "*/20 * * * *"),
    ttlSecondsAfterFinished: fc.integer({ min: 0, max: 5000 }),
    suspend: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** The model after all of it; throws where the operator would never rest. */
function modelAfter(spec: ModelSpec, events: Parameters<Model["take"]>[0][]): Model {
  const model = new Model(spec);
  model.settle();
  for (const event of events) model.take(event);
  return model;
}

const scenario = fc.tuple(
  specs,
  happenings.map((events) => [...events]),
);

describe("whatever happens, an operator", () => {
  it("comes to rest, and never starts a run beside one", () => {
    return fc.assert(
      fc.property(scenario, ([spec, events]) => {
        const model = new Model(spec);
        model.settle();
        for (const event of events) {
          const wasRunning = model.isRunning;
          const before = model.started.length;
          model.take(event);
          const mayStart = !wasRunning || ["run-ends", "crash", "operator-killed", "cancel"].includes(event.kind);
          if (!mayStart) expect(model.started.length).toBe(before);
          expect(model.started.length - before).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });

  it("never runs what is run from outside", () => {
    return fc.assert(
      fc.property(scenario, ([spec, events]) => {
        expect(modelAfter({ ...spec, executor: "External" }, events).started).toEqual([]);
      }),
      RUNS,
    );
  });

  it("runs what is stalled only after its spec, a request or a Secret has changed", () => {
    return fc.assert(
      fc.property(scenario, ([spec, events]) => {
        const { started } = modelAfter(spec, events);
        for (const { wasStalled, hadReason } of started) if (wasStalled) expect(hadReason).toBe(true);
      }),
      RUNS,
    );
  });

  it("runs at most once for each time of a schedule", () => {
    return fc.assert(
      fc.property(
        happenings.map((events) => [...events]),
        (events) => {
          const { started } = modelAfter({ schedule: "@hourly" }, events);
          const slots = started
            .filter(({ why }) => why === "its schedule")
            .map(({ at }) => previousTime("@hourly", undefined, at)?.getTime());
          expect(new Set(slots).size).toBe(slots.length);
        },
      ),
      RUNS,
    );
  });

  it("runs what it was told to run when nothing stands in the way", () => {
    return fc.assert(
      fc.property(scenario, ([spec, events]) => {
        const { ttlSecondsAfterFinished: _, ...kept } = spec;
        const model = modelAfter(kept, events);
        const before = model.started.length;
        if (model.isRunning) model.take({ kind: "run-ends", how: "completed" });
        model.take({ kind: "request" });
        expect(model.started.length).toBeGreaterThan(before);
      }),
      RUNS,
    );
  });
});
