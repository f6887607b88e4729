import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type QueueCounts, WorkQueue } from "../../src/operator/work-queue.ts";
import { PRIORITIES, type Priority } from "../../src/resource/index.ts";
import { FakeTimers } from "./fake-timers.ts";

function aQueue() {
  const timers = new FakeTimers();
  const counts: QueueCounts[] = [];
  const asked: number[] = [];
  const schedule = (ms: number, work: () => void) => {
    asked.push(ms);
    return timers.schedule(ms, work);
  };
  const queue = new WorkQueue({ schedule, now: timers.now, onChange: (state) => counts.push(state) });
  return { queue, timers, counts, asked };
}

/** All that can be taken now, each done at once. */
async function drain(queue: WorkQueue): Promise<readonly string[]> {
  const taken: string[] = [];
  for (;;) {
    const end = new AbortController();
    const taking = queue.take(end.signal).catch(() => undefined);
    end.abort();
    const key = await taking;
    if (key === undefined) return taken;
    taken.push(key);
    queue.done(key);
  }
}

const { signal } = new AbortController();

describe("a work queue", () => {
  it("gives a key once, however often it was added", async () => {
    const { queue } = aQueue();
    for (let times = 0; times < 5; times++) queue.add("a", "normal");
    expect(await drain(queue)).toEqual(["a"]);
  });

  it("gives a key that is added while it is worked on again afterwards, never to two at once", async () => {
    const { queue } = aQueue();
    queue.add("a", "normal");
    expect(await queue.take(signal)).toBe("a");
    queue.add("a", "normal");
    expect(await drain(queue)).toEqual([]);
    queue.done("a");
    expect(await drain(queue)).toEqual(["a"]);
  });

  it("gives the more urgent first, and of equal ones the older", async () => {
    const { queue, timers } = aQueue();
    for (const priority of ["low", "normal", "urgent", "high"] as const) {
      queue.add(`${priority}-1`, priority);
      timers.advance(1);
      queue.add(`${priority}-2`, priority);
    }
    const order = PRIORITIES.flatMap((priority) => [`${priority}-1`, `${priority}-2`]);
    expect(await drain(queue)).toEqual(order);
  });

  it("does not let a low one wait for ever behind urgent ones", async () => {
    const { queue, timers } = aQueue();
    queue.add("low", "low");
    const taken: string[] = [];
    for (let index = 0; index < 100 && !taken.includes("low"); index++) {
      queue.add(`urgent-${index}`, "urgent");
      const key = await queue.take(signal);
      taken.push(key);
      queue.done(key);
      timers.advance(1_000);
    }
    expect(taken).toContain("low");
    expect(taken.length).toBeGreaterThan(10);
  });

  it("gives what is added for later at its time, the earliest of several", async () => {
    const { queue, timers } = aQueue();
    queue.addAfter("a", "normal", 5_000);
    queue.addAfter("a", "normal", 1_000);
    queue.addAfter("a", "normal", 9_000);
    timers.advance(999);
    expect(await drain(queue)).toEqual([]);
    timers.advance(1);
    expect(await drain(queue)).toEqual(["a"]);
    timers.advance(60_000);
    expect(await drain(queue)).toEqual([]);
  });

  it("waits longer after each failure, up to 1,000 s, and anew after a success", () => {
    const { queue } = aQueue();
    const waits = Array.from({ length: 25 }, () => queue.addRateLimited("a", "normal"));
    expect(waits.slice(0, 4)).toEqual([5, 10, 20, 40]);
    expect(waits.at(-1)).toBe(1_000_000);
    queue.forget("a");
    expect(queue.addRateLimited("a", "normal")).toBe(5);
  });

  it("waits for what is a year away in timers that Node can keep", async () => {
    const { queue, timers, asked } = aQueue();
    const year = 366 * 24 * 60 * 60_000;
    queue.addAfter("a", "normal", year);
    timers.advance(year - 1);
    expect(await drain(queue)).toEqual([]);
    timers.advance(1);
    expect(await drain(queue)).toEqual(["a"]);
    expect(Math.max(...asked)).toBe(2 ** 31 - 1);
  });

  it("hands a key to who waits for one, and to nobody who has given up", async () => {
    const { queue } = aQueue();
    const end = new AbortController();
    const givenUp = queue.take(end.signal);
    const waiting = queue.take(signal);
    end.abort();
    await expect(givenUp).rejects.toThrow();
    queue.add("a", "normal");
    expect(await waiting).toBe("a");
  });

  it("tells how many wait and how long the last one did", async () => {
    const { queue, timers, counts } = aQueue();
    queue.add("a", "normal");
    queue.add("b", "normal");
    timers.advance(1_500);
    await queue.take(signal);
    expect(counts.at(-1)).toEqual({ depth: 1, added: 2, retried: 0, active: 1, waitedSeconds: 1.5 });
  });

  it("leaves no timer behind when it is closed", () => {
    const { queue, timers } = aQueue();
    queue.addAfter("a", "normal", 5_000);
    queue.close();
    expect(timers.waiting).toBe(0);
  });
});

const key = fc.constantFrom("a", "b", "c", "d");
const priority = fc.constantFrom<Priority>(...PRIORITIES);
type Step =
  | { readonly kind: "add"; readonly key: string; readonly priority: Priority }
  | { readonly kind: "later"; readonly key: string; readonly priority: Priority; readonly ms: number }
  | { readonly kind: "take" }
  | { readonly kind: "done" }
  | { readonly kind: "time"; readonly ms: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant<"add">("add"), key, priority }),
    fc.record({ kind: fc.constant<"later">("later"), key, priority, ms: fc.nat({ max: 5_000 }) }),
    fc.constant<Step>({ kind: "take" }),
    fc.constant<Step>({ kind: "done" }),
    fc.record({ kind: fc.constant<"time">("time"), ms: fc.nat({ max: 5_000 }) }),
  ),
);

describe("whatever is added, taken and done", () => {
  it("nothing is given to two at once, and nothing that was added is lost", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { queue, timers } = aQueue();
        const taken: string[] = [];
        const owed = new Set<string>();
        for (const step of all) {
          if (step.kind === "add") queue.add(step.key, step.priority);
          if (step.kind === "later") queue.addAfter(step.key, step.priority, step.ms);
          if (step.kind === "add" || step.kind === "later") owed.add(step.key);
          if (step.kind === "time") timers.advance(step.ms);
          if (step.kind === "take") {
            const end = new AbortController();
            const taking = queue.take(end.signal).catch(() => undefined);
            end.abort();
            const given = await taking;
            if (given === undefined) continue;
            expect(taken).not.toContain(given);
            taken.push(given);
            owed.delete(given);
          }
          if (step.kind === "done") {
            const finished = taken.shift();
            if (finished !== undefined) queue.done(finished);
          }
        }
        for (const finished of taken) queue.done(finished);
        timers.advance(10_000);
        expect(await drain(queue)).toEqual(expect.arrayContaining([...owed]));
      }),
    );
  });
});
