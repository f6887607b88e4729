import * as fc from "fast-check";
import { REASONS } from "../../src/failure/index.ts";
import type { SyncEvent } from "../../src/status/index.ts";
import { started } from "./sync-events.ts";

const count = fc.nat({ max: 500 });
const at = fc.date({
  min: new Date("2026-01-01T00:00:00Z"),
  max: new Date("2026-12-31T00:00:00Z"),
  noInvalidDate: true,
});
const text = fc.string({ unit: "grapheme", maxLength: 80 });
const generation = fc.integer({ min: 1, max: 5 });
const failure = fc.oneof(
  fc.record({ reason: fc.constantFrom(...REASONS), message: text, retryable: fc.constant<false>(false) }),
  fc.record({ reason: fc.constantFrom(...REASONS), message: text, retryable: fc.constant<true>(true) }),
);

/** Any event at any time: also such as no engine would send. */
export const anyEvent: fc.Arbitrary<SyncEvent> = fc.oneof(
  fc.record({ kind: fc.constant<"pending">("pending"), at, generation }),
  fc.record({ kind: fc.constant<"interrupted">("interrupted"), at, message: text }),
  fc.record({ kind: fc.constant<"scheduled">("scheduled"), at, generation, nextSyncTime: at }),
  fc.record(
    {
      kind: fc.constant<"started">("started"),
      at,
      operationID: text,
      generation,
      retryCount: fc.nat({ max: 10 }),
      request: text,
    },
    { requiredKeys: ["kind", "at", "operationID", "generation"] },
  ),
  fc.record({ kind: fc.constant<"configured">("configured"), at, configHash: text }),
  fc.record({
    kind: fc.constant<"operation-started">("operation-started"),
    at,
    operation: fc.constantFrom<("connect" | "discover-issues" | "sync-issues" | "push-changes")[]>(
      "connect",
      "discover-issues",
      "sync-issues",
      "push-changes",
    ),
  }),
  fc.record({ kind: fc.constant<"discovered">("discovered"), at, total: fc.nat({ max: 2000 }) }),
  fc.record({
    kind: fc.constant<"processed">("processed"),
    at,
    created: count,
    updated: count,
    unchanged: count,
    failed: count,
  }),
  fc.record({ kind: fc.constant<"deleted">("deleted"), at, issues: count }),
  fc.record({ kind: fc.constant<"waiting">("waiting"), at, message: text, seconds: count }),
  fc.record({
    kind: fc.constant<"retrying">("retrying"),
    at,
    failure,
    retryCount: fc.nat({ max: 10 }),
    seconds: count,
  }),
  fc.record({ kind: fc.constant<"completed">("completed"), at, commit: fc.option(fc.constant("c0ffee")) }),
  fc.record(
    { kind: fc.constant<"failed">("failed"), at, failure, generation },
    { requiredKeys: ["kind", "at", "failure"] },
  ),
  fc.record({ kind: fc.constant<"cancelled">("cancelled"), at, message: text }),
);

/** Events in an order in which mostly something is under way: started runs with counts, and nonsense in between. */
export const anyEvents: fc.Arbitrary<SyncEvent[]> = fc
  .array(fc.oneof({ weight: 4, arbitrary: anyEvent }, { weight: 1, arbitrary: fc.constant(started()) }), {
    maxLength: 40,
  })
  .chain((events) => fc.boolean().map((startsFirst) => (startsFirst ? [started(), ...events] : events)));
