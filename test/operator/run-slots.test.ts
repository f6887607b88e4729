import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RunSlots, type SlotRequest } from "../../src/operator/run-slots.ts";
import { PRIORITIES, type Priority } from "../../src/resource/index.ts";

const LIMIT = 2;

function someSlots() {
  const turns: string[] = [];
  const clock = { ms: 0 };
  const slots = new RunSlots(
    LIMIT,
    () => clock.ms,
    (key) => turns.push(key),
  );
  return { slots, turns, clock };
}

const request = (key: string, place = key, more: Partial<SlotRequest> = {}): SlotRequest => ({
  key,
  place,
  priority: "normal",
  isCounted: true,
  ...more,
});

describe("run slots", () => {
  it("let so many runs go on at once, and the next when one ends", () => {
    const { slots, turns } = someSlots();
    expect(["a", "b", "c"].map((key) => slots.request(request(key)))).toEqual([true, true, false]);
    slots.release("a");
    expect(turns).toEqual(["c"]);
    expect(slots.request(request("c"))).toBe(true);
  });

  it("let one run at a time write to a place", () => {
    const { slots, turns } = someSlots();
    expect(["a", "b"].map((key) => slots.request(request(key, "same#main")))).toEqual([true, false]);
    expect(slots.request(request("c"))).toBe(true);
    slots.release("c");
    expect(turns).toEqual([]);
    slots.release("a");
    expect(turns).toEqual(["b"]);
  });

  it("do not count Jobs, whose place is taken all the same", () => {
    const { slots } = someSlots();
    for (const key of ["a", "b"]) slots.request(request(key));
    const job = { isCounted: false };
    expect(["c", "d"].map((key) => slots.request(request(key, key, job)))).toEqual([true, true]);
    expect(slots.request(request("e", "c", job))).toBe(false);
  });

  it("give the turn to the more urgent, but not for ever", () => {
    const { slots, turns, clock } = someSlots();
    for (const key of ["a", "b"]) slots.request(request(key));
    slots.request(request("low", "low", { priority: "low" }));
    slots.request(request("urgent", "urgent", { priority: "urgent" }));
    slots.release("a");
    expect(turns).toEqual(["urgent"]);
    clock.ms += 60 * 60_000;
    slots.request(request("urgent-2", "urgent-2", { priority: "urgent" }));
    slots.release("b");
    expect(turns).toEqual(["urgent", "low"]);
  });

  it("know the new priority of one that waits", () => {
    const { slots, turns } = someSlots();
    for (const key of ["a", "b", "c", "d"]) slots.request(request(key));
    slots.request(request("d", "d", { priority: "urgent" }));
    slots.release("a");
    expect(turns).toEqual(["d"]);
  });

  it("pass over one that waits no more", () => {
    const { slots, turns } = someSlots();
    for (const key of ["a", "b", "c", "d"]) slots.request(request(key));
    slots.release("c");
    slots.release("a");
    expect(turns).toEqual(["d"]);
  });
});

type Step =
  | { readonly kind: "request"; readonly request: SlotRequest }
  | { readonly kind: "release"; readonly key: string };

const keys = fc.constantFrom("a", "b", "c", "d", "e", "f");
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant<"request">("request"),
      request: fc.record({
        key: keys,
        place: fc.constantFrom("x#main", "y#main", "z#main"),
        priority: fc.constantFrom<Priority>(...PRIORITIES),
        isCounted: fc.boolean(),
      }),
    }),
    fc.record({ kind: fc.constant<"release">("release"), key: keys }),
  ),
);

describe("whatever is asked for and given back", () => {
  it("no place is written to by two, no more run than may, and nobody waits while there is room", () => {
    return fc.assert(
      fc.property(steps, (all) => {
        const running = new Map<string, SlotRequest>();
        const waiting = new Map<string, SlotRequest>();
        const begin = (key: string): void => {
          const begun = waiting.get(key);
          waiting.delete(key);
          if (begun !== undefined) running.set(key, begun);
        };
        const slots = new RunSlots(LIMIT, () => 0, begin);
        for (const step of all) {
          if (step.kind === "release") {
            running.delete(step.key);
            waiting.delete(step.key);
            slots.release(step.key);
          } else if (!running.has(step.request.key)) {
            waiting.set(step.request.key, step.request);
            if (slots.request(step.request)) begin(step.request.key);
          }
          const places = [...running.values()].map(({ place }) => place);
          expect(new Set(places).size).toBe(places.length);
          const counted = [...running.values()].filter(({ isCounted }) => isCounted).length;
          expect(counted).toBeLessThanOrEqual(LIMIT);
          for (const { place, isCounted } of waiting.values()) {
            expect(places.includes(place) || (isCounted && counted >= LIMIT)).toBe(true);
          }
        }
      }),
    );
  });
});
