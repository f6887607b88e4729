import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type SyncChange, type WaitOptions, waitForEnd, waitOutcome } from "../../src/cluster/index.ts";
import type { ObservedSync } from "../../src/status/index.ts";
import { aSync, running } from "../status/observed.ts";

const LONG: WaitOptions = { names: ["demo"], graceMs: 600_000, limitMs: 600_000 };
const SYNCED: SyncChange = { kind: "synced" };

const named = (name: string, status: Parameters<typeof aSync>[0] = {}) =>
  aSync({ ...status, metadata: { name, generation: 1 } });
const changed = (sync: ObservedSync): SyncChange => ({ kind: "changed", sync });
const isRunning = (name: string) => changed(named(name, { status: running(60) }));
const hasCompleted = (name: string) => changed(named(name, { status: { phase: "Completed", observedGeneration: 1 } }));
const hasFailed = (name: string) => changed(named(name, { status: { phase: "Failed", observedGeneration: 1 } }));
const wasDeleted = (name: string): SyncChange => ({ kind: "deleted", sync: named(name) });

/** Tells these changes; then nothing more until it is stopped. */
const telling = (...changes: readonly SyncChange[]) =>
  async function* (signal: AbortSignal) {
    yield* changes;
    await sleep(2 ** 31 - 1, undefined, { signal }).catch(() => {});
  };

function ends(
  options: WaitOptions,
  ...changes: readonly SyncChange[]
): Promise<readonly (readonly [string, string])[]> {
  const waiting = waitForEnd(telling(...changes), options, () => {}, new AbortController().signal);
  return waiting.then((results) => results.map(({ name, kind }) => [name, kind] as const));
}

describe("a wait", () => {
  it("ends with the last of its names", async () => {
    const both = { ...LONG, names: ["a", "b"] };
    const results = await ends(both, isRunning("a"), isRunning("b"), SYNCED, hasFailed("b"), hasCompleted("a"));
    expect(results).toEqual([
      ["b", "failed"],
      ["a", "completed"],
    ]);
  });

  it("keeps an end, though the sync runs again while others are waited for", async () => {
    const both = { ...LONG, names: ["a", "b"] };
    const results = await ends(both, hasCompleted("a"), isRunning("b"), SYNCED, isRunning("a"), hasCompleted("b"));
    expect(results).toEqual([
      ["a", "completed"],
      ["b", "completed"],
    ]);
  });

  it("takes what appears within the grace", async () => {
    expect(await ends(LONG, SYNCED, isRunning("demo"), hasCompleted("demo"))).toEqual([["demo", "completed"]]);
  });

  it("is over at a deletion, without waiting for the grace", async () => {
    expect(await ends(LONG, isRunning("demo"), SYNCED, wasDeleted("demo"))).toEqual([["demo", "gone"]]);
  });

  it("gives up what did not appear when the grace is over", async () => {
    expect(await ends({ ...LONG, graceMs: 1 }, SYNCED)).toEqual([["demo", "gone"]]);
  });

  it("does not call gone at the limit what it could not look for", async () => {
    expect(await ends({ ...LONG, graceMs: 1, limitMs: 20 })).toEqual([["demo", "open"]]);
  });

  it("goes on after an interruption", async () => {
    const failure = { reason: "ClusterUnavailable", message: "connection lost", retryable: true } as const;
    const lost: SyncChange = { kind: "interrupted", failure };
    expect(await ends(LONG, isRunning("demo"), SYNCED, lost, hasCompleted("demo"))).toEqual([["demo", "completed"]]);
  });

  it("without names takes all that are there, and no one that comes after their end", async () => {
    const results = await ends({ ...LONG, names: [] }, hasCompleted("a"), isRunning("b"), SYNCED, hasCompleted("b"));
    expect(results).toEqual([
      ["a", "completed"],
      ["b", "completed"],
    ]);
  });

  it("without names ends after the grace where nothing is selected", async () => {
    expect(await ends({ ...LONG, names: [], graceMs: 1 }, SYNCED)).toEqual([]);
  });

  it("stops the watch at its end", async () => {
    let isStopped = false;
    async function* changes() {
      try {
        yield hasCompleted("demo");
        yield SYNCED;
        await sleep(600_000);
      } finally {
        isStopped = true;
      }
    }
    await waitForEnd(changes, LONG, () => {}, new AbortController().signal);
    expect(isStopped).toBe(true);
  });

  it("gives what it knows when it is aborted", async () => {
    const aborted = new AbortController();
    const observer = (change: SyncChange) => change.kind === "synced" && aborted.abort();
    const results = await waitForEnd(telling(isRunning("demo"), SYNCED), LONG, observer, aborted.signal);
    expect(results).toMatchObject([{ kind: "open", name: "demo", sync: { status: { phase: "Running" } } }]);
  });
});

describe("the outcome of several", () => {
  const result = (kind: "completed" | "failed" | "cancelled") => ({ kind, name: kind, sync: named(kind) }) as const;
  const [gone, open] = [{ kind: "gone", name: "g" } as const, { kind: "open", name: "o", sync: undefined } as const];
  it.each([
    ["completed", [result("completed"), result("completed")]],
    ["failed", [result("completed"), gone, open, result("failed")]],
    ["failed", [open, result("cancelled")]],
    ["gone", [result("completed"), open, gone]],
    ["timeout", [result("completed"), open]],
    ["gone", []],
  ] as const)("is %s", (outcome, results) => {
    expect(waitOutcome(results)).toBe(outcome);
  });
});
