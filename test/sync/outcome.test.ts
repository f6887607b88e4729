import { describe, expect, it } from "vitest";
import { passing } from "../../src/failure/index.ts";
import type { Jira } from "../../src/jira/index.ts";
import type { SyncEvent } from "../../src/status/index.ts";
import { retryDelay } from "../../src/sync/run-sync.ts";
import { aScene, failureOf, mirroredKeys } from "./a-sync.ts";

const few = { projects: [{ key: "A", issues: 3 }] };
const kinds = (events: readonly SyncEvent[]) =>
  events.map((event) => (event.kind === "operation-started" ? event.operation : event.kind));

describe("the events of a run", () => {
  it("tell its operations in order and end with its outcome", async () => {
    await using scene = await aScene(few);
    const { events, status } = await scene.run();
    expect(kinds(events)).toEqual([
      "started",
      "connect",
      "configured",
      "discover-issues",
      "discovered",
      "sync-issues",
      "processed",
      "discovered",
      "push-changes",
      "deleted",
      "completed",
    ]);
    expect(status).toMatchObject({
      phase: "Completed",
      progress: { percentage: 100, completedOperations: 4 },
      syncState: { totalIssues: 3, createdIssues: 3, operationID: "operation-1", commit: await scene.remote.head() },
    });
  });

  it("do not claim 100 % before the push is acknowledged", async () => {
    await using scene = await aScene(few);
    const { events } = await scene.run();
    expect(events.at(-1)).toMatchObject({ kind: "completed", commit: await scene.remote.head() });
  });
});

describe("retries", () => {
  const retryPolicy = { maxRetries: 3, initialDelay: 10, backoffMultiplier: 3 };

  it("follow the policy and end in success", async () => {
    await using scene = await aScene(few);
    scene.jira.fault({ kind: "503", path: "/search/jql", times: 12 });
    const { outcome, slept, status, events } = await scene.run({ retryPolicy });
    expect(outcome.kind).toBe("completed");
    expect(slept).toEqual([10, 30]);
    expect(status).toMatchObject({ phase: "Completed", retryCount: 2 });
    expect(events.flatMap((event) => (event.kind === "started" ? [event.operationID] : []))).toEqual([
      "operation-1",
      "operation-2",
      "operation-3",
    ]);
  });

  it("are made of a run that was short of memory", async () => {
    await using scene = await aScene(few);
    let tries = 0;
    const wrapJira = (jira: Jira): Jira => ({
      ...jira,
      list: (jql, signal) => {
        if (tries++ === 0) throw new RangeError("Array buffer allocation failed");
        return jira.list(jql, signal);
      },
    });
    const { outcome, slept } = await scene.run({ retryPolicy, wrapJira });
    expect(outcome.kind).toBe("completed");
    expect(slept).toEqual([10]);
  });

  it("end after as many as the policy allows", async () => {
    await using scene = await aScene(few);
    scene.jira.fault({ kind: "503", path: "/search/jql", times: 1000 });
    const ran = await scene.run({ retryPolicy });
    expect(failureOf(ran)).toMatchObject({ reason: "JiraUnavailable", retryable: true });
    expect(ran.slept).toEqual([10, 30, 90]);
    expect(ran.status.phase).toBe("Failed");
  });

  it("wait as long as the server asks", async () => {
    await using scene = await aScene(few);
    scene.jira.fault({ kind: "429", path: "/search/jql", retryAfter: 1200 });
    const { outcome, slept } = await scene.run({ retryPolicy });
    expect(outcome.kind).toBe("completed");
    // A second of jitter keeps the clients of one account apart.
    expect(slept).toEqual([expect.toSatisfy((seconds: number) => seconds >= 1200 && seconds <= 1201)]);
  });

  it.each([
    ["an hour", 3600],
    ["a month", 3_000_000],
    ["for ever", "9".repeat(400)],
  ] as const)(
    "are not made when the server asks to wait past the time limit (%s), which is said",
    async (_, retryAfter) => {
      await using scene = await aScene(few);
      scene.jira.fault({ kind: "429", path: "/search/jql", retryAfter });
      const ran = await scene.run({ retryPolicy });
      expect(failureOf(ran)).toMatchObject({
        reason: "RateLimited",
        retryable: true,
        message: expect.stringMatching(
          /asks to wait \d+ s, longer than the sync waits at once\. .* time limit .*: run it again from (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) on\.$/,
        ),
      });
      expect([ran.slept, ran.status.phase]).toEqual([[], "Failed"]);
      expect(kinds(ran.events)).not.toContain("retrying");
    },
  );

  it("are not made of what another try would not mend", async () => {
    await using scene = await aScene(few);
    const ran = await scene.run({ retryPolicy, target: { jqlQuery: "nothing = such" } });
    expect(failureOf(ran).reason).toBe("InvalidQuery");
    expect(ran.slept).toEqual([]);
  });

  it.each([
    [0, 10],
    [1, 30],
    [2, 90],
  ])("number %i waits %i s", (retryCount, seconds) => {
    expect(retryDelay(passing("JiraUnavailable", "gone").failure, { ...retryPolicy }, retryCount)).toBe(seconds);
  });

  it("number 1 waits as long as asked for", () => {
    expect(retryDelay(passing("RateLimited", "slow", undefined, 77).failure, retryPolicy, 1)).toBe(77);
  });
});

describe("a run that is stopped", () => {
  it("ends as Timeout at its limit, without another try", async () => {
    await using scene = await aScene(few);
    scene.jira.fault({ kind: "hang", path: "/search/jql", times: 1000 });
    const ran = await scene.run({ timeout: 1, retryPolicy: { maxRetries: 3 } });
    expect(failureOf(ran).reason).toBe("Timeout");
    expect(kinds(ran.events)).not.toContain("retrying");
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
  });

  it("ends as Timeout when the limit comes while it waits for a retry", async () => {
    await using scene = await aScene(few);
    scene.jira.fault({ kind: "503", path: "/serverInfo", times: 1000 });
    const forever = (_ms: number, signal: AbortSignal) =>
      new Promise<void>((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    const ran = await scene.run({ timeout: 1, retryPolicy: { maxRetries: 3 }, deps: { sleep: forever } });
    expect(failureOf(ran).reason).toBe("Timeout");
  });

  it.each(["connect", "discover-issues", "sync-issues", "push-changes"])(
    "on purpose in %s is cancelled and leaves the branch as it was",
    async (operation) => {
      await using scene = await aScene(few);
      const stop = new AbortController();
      const ran = await scene.run({
        signal: stop.signal,
        onEvent: (event) => {
          if (event.kind === "operation-started" && event.operation === operation) stop.abort();
        },
      });
      expect(ran.outcome.kind).toBe("cancelled");
      expect(ran.status.phase).toBe("Cancelled");
      expect(await scene.remote.head()).toBe(scene.remote.initialHead);
      expect(kinds(ran.events).at(-1)).toBe("cancelled");
    },
  );

  it("is finished by the next one", async () => {
    await using scene = await aScene(few);
    const stop = new AbortController();
    await scene.run({
      signal: stop.signal,
      onEvent: (event) => {
        if (event.kind === "processed") stop.abort();
      },
    });
    expect((await scene.sync()).created).toHaveLength(3);
  });
});

describe("a run without its other side", () => {
  it("says that Jira is down", async () => {
    await using scene = await aScene(few);
    const ran = await scene.run({ jiraSettings: { baseUrl: "http://127.0.0.1:9" } });
    expect(failureOf(ran)).toMatchObject({ reason: "JiraUnavailable", retryable: true });
  });

  it("says that the repository is not there", async () => {
    await using scene = await aScene(few);
    const ran = await scene.run({ destination: { repository: `${scene.remote.path}-absent` } });
    expect(failureOf(ran)).toMatchObject({ reason: "NotFound", message: expect.stringContaining("-absent") });
    expect(ran.status).toMatchObject({ phase: "Failed", progress: { currentOperation: "connect" } });
  });

  it("says that the push was refused, and why", async () => {
    await using scene = await aScene(few);
    await scene.remote.hook("pre-receive", "echo 'the gate is closed' >&2; exit 1");
    const ran = await scene.run();
    expect(failureOf(ran)).toMatchObject({
      reason: "PushRejected",
      message: expect.stringContaining("the gate is closed"),
    });
    expect(ran.status.progress?.percentage).toBeLessThan(100);
  });

  it("refuses wrong credentials without naming them", async () => {
    await using scene = await aScene(few);
    const token = "canary-token-of-a-test";
    const ran = await scene.run({ jiraSettings: { token } });
    expect(failureOf(ran).reason).toBe("AuthenticationFailed");
    expect(JSON.stringify([ran.outcome, ran.events, ran.status])).not.toContain(token);
  });

  it("names a bug as one, without the secrets in its text", async () => {
    await using scene = await aScene(few);
    const ran = await scene.run({
      wrapJira: (jira) => ({
        ...jira,
        list: async () => {
          throw new TypeError(`no property of ${scene.jira.token}`);
        },
      }),
    });
    expect(failureOf(ran)).toMatchObject({
      reason: "Internal",
      retryable: false,
      message: "This is a bug in jirasync: no property of ***",
    });
    expect(await mirroredKeys(scene.remote)).toEqual([]);
  });
});
