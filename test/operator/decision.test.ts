import { describe, expect, it } from "vitest";
import { type Decision, decide, type World } from "../../src/operator/decision.ts";
import { jitterMs } from "../../src/operator/jitter.ts";
import type { WatchedSync } from "../../src/operator/watched-sync.ts";
import { aWatchedSync, aWorld, begun, completed, failed, later, lost, NOON, runBy, statusAfter } from "./a-world.ts";

const BEFORE = later(-600);
const done = statusAfter(begun(BEFORE), completed(later(10, BEFORE)));
const stalled = statusAfter(begun(BEFORE), failed(later(10, BEFORE), false));
const refused = statusAfter(begun(later(-20)), {
  kind: "failed",
  at: later(-10),
  failure: { reason: "PermissionDenied", message: "exceeded quota", retryable: true },
});
const crashed = statusAfter(begun(later(-20)), lost(later(-10)));
const running = statusAfter(begun(BEFORE));
const hold = { finalizers: ["sync.jira.io/run"] };
const requested = { annotations: { "sync.jira.io/requestedAt": "now" } };
const cancelled = { annotations: { "sync.jira.io/cancelRequested": "now" } };
const hourly = { schedule: "@hourly" };
const JITTER_MS = jitterMs({ namespace: "mirrors", name: "demo" });

type Case = readonly [what: string, sync: WatchedSync, world: World, decision: Partial<Decision>];

const run = (retryCount = 0): Partial<Decision> => ({ kind: "run", retryCount });
const nothing: Partial<Decision> = { kind: "nothing" };

describe("without a schedule", () => {
  const cases: readonly Case[] = [
    ["one that is new", aWatchedSync(), aWorld(), run()],
    ["one that has run", aWatchedSync({ status: done }), aWorld(), nothing],
    ["one whose spec has changed", aWatchedSync({ metadata: { generation: 2 }, status: done }), aWorld(), run()],
    ["one that is asked for", aWatchedSync({ metadata: requested, status: done }), aWorld(), run()],
    [
      "one whose request was answered",
      aWatchedSync({ metadata: requested, status: { ...done, lastHandledRequest: "now" } }),
      aWorld(),
      nothing,
    ],
    ["one that is suspended", aWatchedSync({ spec: { suspend: true } }), aWorld(), nothing],
    [
      "one that is suspended and asked for",
      aWatchedSync({ spec: { suspend: true }, metadata: requested }),
      aWorld(),
      run(),
    ],
    [
      "one that failed after its retries",
      aWatchedSync({ status: statusAfter(begun(BEFORE), failed(NOON, true)) }),
      aWorld(),
      nothing,
    ],
    [
      "one that was interrupted",
      aWatchedSync({ status: statusAfter(begun(BEFORE), { kind: "interrupted", at: NOON, message: "it had to end" }) }),
      aWorld(),
      run(),
    ],
    [
      "one that waited for a slot of an operator before this one",
      aWatchedSync({ status: statusAfter({ kind: "pending", generation: 1, at: BEFORE }) }),
      aWorld(),
      run(),
    ],
    [
      "one that somebody cancelled",
      aWatchedSync({ status: statusAfter(begun(BEFORE), { kind: "cancelled", at: NOON, message: "by hand" }) }),
      aWorld(),
      nothing,
    ],
    [
      "one whose schedule was taken away before it came",
      aWatchedSync({ status: statusAfter({ kind: "scheduled", generation: 1, nextSyncTime: later(60), at: BEFORE }) }),
      aWorld(),
      run(),
    ],
  ];
  it.each(cases)("%s", (_, sync, world, decision) => {
    expect(decide(sync, world)).toMatchObject(decision);
  });
});

describe("with a schedule", () => {
  const planned = (nextSyncTime: Date) => ({ ...done, nextSyncTime: nextSyncTime.toISOString() });
  const at = (time: string) => aWorld({ now: new Date(time) });
  const cases: readonly Case[] = [
    [
      "a new one waits for its time, which its status tells",
      aWatchedSync({ spec: hourly, metadata: { creationTimestamp: "2026-03-10T11:59:00Z" } }),
      at("2026-03-10T11:59:30Z"),
      { kind: "mark-scheduled", nextSyncTime: NOON },
    ],
    [
      "one that was made an hour ago, when no operator was there",
      aWatchedSync({ spec: hourly }),
      at("2026-03-10T12:30:00Z"),
      run(),
    ],
    [
      "before its time",
      aWatchedSync({ spec: hourly, status: planned(NOON) }),
      at("2026-03-10T11:59:59Z"),
      { kind: "wait-until", at: new Date(NOON.getTime() + JITTER_MS) },
    ],
    [
      "in the moments that keep all of an hour from starting at once",
      aWatchedSync({ spec: hourly, status: planned(NOON) }),
      aWorld({ now: new Date(NOON.getTime() + JITTER_MS - 1) }),
      { kind: "wait-until" },
    ],
    [
      "at its time",
      aWatchedSync({ spec: hourly, status: planned(NOON) }),
      aWorld({ now: new Date(NOON.getTime() + JITTER_MS) }),
      run(),
    ],
    [
      "long after it, when many were missed",
      aWatchedSync({ spec: hourly, status: planned(NOON) }),
      at("2026-03-11T07:30:00Z"),
      run(),
    ],
    [
      "after a run",
      aWatchedSync({ spec: hourly, status: done }),
      at("2026-03-10T11:58:00Z"),
      { kind: "mark-scheduled", nextSyncTime: NOON },
    ],
    [
      "after a run that lasted past the next time",
      aWatchedSync({ spec: hourly, status: done }),
      at("2026-03-10T12:40:00Z"),
      run(),
    ],
    [
      "after a run on a machine whose clock is behind",
      aWatchedSync({ spec: hourly, status: done }),
      aWorld({ now: new Date("2026-03-10T12:01:00Z"), startedAt: new Date("2026-03-10T12:00:10Z") }),
      { kind: "mark-scheduled", nextSyncTime: new Date("2026-03-10T13:00:00Z") },
    ],
    [
      "when it is suspended",
      aWatchedSync({ spec: { ...hourly, suspend: true }, status: planned(NOON) }),
      at("2026-03-10T13:00:00Z"),
      nothing,
    ],
    [
      "of another schedule by now, whose time has passed today: no run at once",
      aWatchedSync({
        spec: { schedule: "30 9 * * *" },
        metadata: { generation: 2 },
        status: planned(NOON),
      }),
      at("2026-03-10T11:58:00Z"),
      { kind: "mark-scheduled", nextSyncTime: new Date("2026-03-11T09:30:00Z") },
    ],
    [
      "in a time zone, on the day that its clocks go forward",
      aWatchedSync({
        spec: { schedule: "30 3 * * *", timeZone: "Europe/Berlin" },
        status: statusAfter(begun(new Date("2026-03-28T02:30:00Z")), completed(new Date("2026-03-28T02:31:00Z"))),
      }),
      at("2026-03-28T12:00:00Z"),
      { kind: "mark-scheduled", nextSyncTime: new Date("2026-03-29T01:30:00Z") },
    ],
    [
      "one that only a person can mend",
      aWatchedSync({ spec: hourly, status: { ...stalled, nextSyncTime: NOON.toISOString() } }),
      at("2026-03-10T13:00:00Z"),
      nothing,
    ],
    [
      "one that was cancelled goes on with its next time",
      aWatchedSync({
        spec: hourly,
        status: statusAfter(begun(BEFORE), { kind: "cancelled", at: later(-590), message: "by hand" }),
      }),
      at("2026-03-10T11:58:00Z"),
      { kind: "mark-scheduled", nextSyncTime: NOON },
    ],
    ["a schedule that never comes", aWatchedSync({ spec: { schedule: "0 0 30 2 *" } }), aWorld(), nothing],
    [
      "a time zone that is not known here",
      aWatchedSync({ spec: { ...hourly, timeZone: "Mars/Olympus" } }),
      aWorld(),
      nothing,
    ],
  ];
  it.each(cases)("%s", (_, sync, world, decision) => {
    expect(decide(sync, world)).toMatchObject(decision);
  });

  it("starts within ten seconds of its time, at different moments for different syncs", () => {
    const jitters = Array.from({ length: 100 }, (_, index) =>
      jitterMs({ namespace: "mirrors", name: `demo-${index}` }),
    );
    expect(new Set(jitters).size).toBeGreaterThan(90);
    expect(Math.max(...jitters)).toBeLessThan(10_000);
  });
});

describe("one that a retry can't mend", () => {
  const sync = aWatchedSync({ status: stalled });
  const cases: readonly Case[] = [
    ["is left alone", sync, aWorld(), nothing],
    ["is left alone when its Secret is older", sync, aWorld({ secretsChangedAt: later(-1000) }), nothing],
    ["runs when its Secret is newer, also after a restart", sync, aWorld({ secretsChangedAt: NOON }), run()],
    ["runs when its Secret is another than the run has read", sync, aWorld({ areSecretsNew: true }), run()],
    ["runs when its spec is changed", aWatchedSync({ metadata: { generation: 2 }, status: stalled }), aWorld(), run()],
    ["runs when it is asked for", aWatchedSync({ metadata: requested, status: stalled }), aWorld(), run()],
  ];
  it.each(cases)("%s", (_, one, world, decision) => {
    expect(decide(one, world)).toMatchObject(decision);
  });
});

describe("while it runs here", () => {
  const own = aWorld({ run: { kind: "running", cancelRequest: undefined } });
  const status = runBy(running, "Operator", "operator-1");
  const gone = { deletionTimestamp: "2026-03-10T12:00:00Z", ...hold };
  const cases: readonly Case[] = [
    ["it goes on", aWatchedSync({ status }), own, nothing],
    ["a new spec waits for its end", aWatchedSync({ status, metadata: { generation: 2 } }), own, nothing],
    ["a request waits for its end", aWatchedSync({ status, metadata: requested }), own, nothing],
    [
      "it ends when asked to",
      aWatchedSync({ status, metadata: cancelled }),
      own,
      { kind: "stop-run", why: "cancelled" },
    ],
    [
      "an older wish to cancel is not for this run",
      aWatchedSync({ status, metadata: cancelled }),
      aWorld({ run: { kind: "running", cancelRequest: "now" } }),
      nothing,
    ],
    ["it ends with the resource", aWatchedSync({ status, metadata: gone }), own, { kind: "stop-run", why: "deleted" }],
    [
      "the resource waits for its end",
      aWatchedSync({ status, metadata: gone }),
      aWorld({ run: { kind: "stopping" } }),
      nothing,
    ],
    ["and may go then", aWatchedSync({ status, metadata: gone }), aWorld(), { kind: "release" }],
    ["it is held no longer than that", aWatchedSync({ status: done, metadata: hold }), aWorld(), { kind: "release" }],
    [
      "one that waits for a slot is cancelled before it begins",
      aWatchedSync({ metadata: cancelled }),
      aWorld({ run: { kind: "queued", cancelRequest: undefined } }),
      { kind: "cancel-queued" },
    ],
  ];
  it.each(cases)("%s", (_, sync, world, decision) => {
    expect(decide(sync, world)).toMatchObject(decision);
  });
});

describe("when who ran it is gone", () => {
  const own = runBy(running, "Operator", "operator-1");
  const other = runBy(running, "Operator", "operator-0");
  const outside = runBy(running, "External", "github-1");
  const unknown = { isSoleOperator: false };
  const late = { now: later(121) };
  const noRetries = { retryPolicy: { maxRetries: 0, backoffMultiplier: 2, initialDelay: 30 } };
  const crash = { kind: "crashed", retryCount: 1, message: "It was killed.", isFinal: false } as const;
  const cases: readonly Case[] = [
    ["a process of ours: again", aWatchedSync({ status: own }), aWorld(), run(1)],
    ["an operator before us: again, at once", aWatchedSync({ status: other }), aWorld(), run(1)],
    ["an operator that may be alive: wait", aWatchedSync({ status: other }), aWorld(unknown), { kind: "wait-until" }],
    ["until it gives no sign of life", aWatchedSync({ status: other }), aWorld({ ...unknown, ...late }), run(1)],
    ["a Job that is not there", aWatchedSync({ status: runBy(running, "Job", "demo-1") }), aWorld(), run(1)],
    [
      "a Job, where Jobs can't be seen",
      aWatchedSync({ status: runBy(running, "Job", "demo-1") }),
      aWorld({ areJobsKnown: false }),
      { kind: "wait-until" },
    ],
    ["somebody outside: wait", aWatchedSync({ status: outside }), aWorld(), { kind: "wait-until", at: later(120) }],
    ["until they give no sign of life", aWatchedSync({ status: outside }), aWorld(late), run(1)],
    [
      "its retries used up",
      aWatchedSync({ status: { ...other, retryCount: 3 } }),
      aWorld(),
      { kind: "mark-lost", retryCount: 3 },
    ],
    [
      "no retries allowed",
      aWatchedSync({ status: other, spec: noRetries }),
      aWorld(),
      { kind: "mark-lost", retryCount: 0 },
    ],
    [
      "a process of ours just now: told before it is retried",
      aWatchedSync({ status: own }),
      aWorld({ run: crash }),
      { kind: "mark-lost", retryCount: 1 },
    ],
    [
      "a Job that Kubernetes has retried itself",
      aWatchedSync({ status: own }),
      aWorld({ run: { ...crash, isFinal: true } }),
      { kind: "mark-lost", retryCount: 3 },
    ],
    ["then its policy's pause", aWatchedSync({ status: crashed }), aWorld(), { kind: "wait-until", at: later(20) }],
    ["then again", aWatchedSync({ status: crashed }), aWorld({ now: later(20) }), run(1)],
    [
      "refused to the operator: its policy's pause",
      aWatchedSync({ status: refused }),
      aWorld(),
      { kind: "wait-until" },
    ],
    ["then it is tried again", aWatchedSync({ status: refused }), aWorld({ now: later(20) }), run(1)],
    [
      "and no more than its policy allows",
      aWatchedSync({ status: { ...crashed, retryCount: 3 } }),
      aWorld({ now: later(3600) }),
      nothing,
    ],
  ];
  it.each(cases)("%s", (_, sync, world, decision) => {
    expect(decide(sync, world)).toMatchObject(decision);
  });
});

describe("run from outside", () => {
  const external = { executor: "External" };
  const status = runBy(running, "External", "github-1");
  const cases: readonly Case[] = [
    ["a new one is left to them", aWatchedSync({ spec: external }), aWorld(), nothing],
    ["a request too", aWatchedSync({ spec: external, metadata: requested }), aWorld(), nothing],
    ["a schedule too", aWatchedSync({ spec: { ...external, ...hourly } }), aWorld(), nothing],
    ["one that lives", aWatchedSync({ spec: external, status }), aWorld(), { kind: "wait-until", at: later(120) }],
    ["one that is lost", aWatchedSync({ spec: external, status }), aWorld({ now: later(120) }), { kind: "mark-lost" }],
  ];
  it.each(cases)("%s", (_, sync, world, decision) => {
    expect(decide(sync, world)).toMatchObject(decision);
  });
});

describe("after its end", () => {
  const ttl = { ttlSecondsAfterFinished: 600 };
  const cases: readonly Case[] = [
    [
      "it is kept for its time",
      aWatchedSync({ spec: ttl, status: done }),
      aWorld(),
      { kind: "wait-until", at: later(10) },
    ],
    ["and deleted then", aWatchedSync({ spec: ttl, status: done }), aWorld({ now: later(10) }), { kind: "delete" }],
    ["a failed one too", aWatchedSync({ spec: ttl, status: stalled }), aWorld({ now: later(10) }), { kind: "delete" }],
    [
      "but not one with a schedule",
      aWatchedSync({ spec: { ...ttl, ...hourly }, status: { ...done, nextSyncTime: later(3600).toISOString() } }),
      aWorld({ now: later(30) }),
      { kind: "wait-until" },
    ],
    [
      "nor one that is asked for",
      aWatchedSync({ spec: ttl, status: done, metadata: requested }),
      aWorld({ now: later(10) }),
      run(),
    ],
  ];
  it.each(cases)("%s", (_, sync, world, decision) => {
    expect(decide(sync, world)).toMatchObject(decision);
  });
});
