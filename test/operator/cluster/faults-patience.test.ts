import { setTimeout as sleep } from "node:timers/promises";
import { it } from "vitest";
import { hasSomeIssues, holdOperation } from "../../cli/held-operation.ts";
import { describeWithCluster } from "../../cluster/index.ts";
import { faultScene, MIRRORED } from "./fault-scene.ts";

const LEADS = /This replica leads/;
const OUTAGE_MS = 60_000;
/** Of a minute and a half that takes a silent connection for dead, and what comes after. */
const LONG_MS = 300_000;

/** All of these wait: for the times that operators come with. They wait together. */
describeWithCluster("an operator with its own times", () => {
  it.concurrent("takes over within half a minute when the leader is killed", { timeout: LONG_MS }, async ({
    signal,
    expect,
  }) => {
    await using scene = await faultScene(signal);
    const held = await holdOperation(scene, "sync-issues");
    const runs = await scene.recordRuns("demo");
    const leader = scene.operator();
    await leader.said(LEADS);
    const standby = scene.operator();
    await scene.apply("demo");
    await scene.until("demo", hasSomeIssues);
    await held.release();
    const killedMs = performance.now();
    leader.kill("SIGKILL");
    await standby.said(LEADS);
    expect((performance.now() - killedMs) / 1000).toBeLessThan(30);
    // Its runs have ended with it.
    expect(await scene.runProcesses(leader)).toEqual([]);
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    // They had time to tell that they wait for another turn: that is no failure.
    expect(runs.map(({ retryCount }) => retryCount)).toEqual([0, 0]);
  });

  it.concurrent("sees what it missed on a watch that fell silent", { timeout: LONG_MS }, async ({ signal, expect }) => {
    await using scene = await faultScene(signal);
    scene.operator({ isProxied: true });
    await scene.apply("before");
    await scene.untilPhase("before", "Completed");
    await scene.until("before", ({ metadata }) => metadata["finalizers"] === undefined);
    // Of JIRASyncs, Secrets and Jobs.
    await expect.poll(() => scene.cluster.proxy.watches()).toBe(3);
    scene.cluster.proxy.freezeWatches();
    await scene.apply("demo", {}, { path: "/other" });
    const phase = async () => (await scene.read("demo")).status.phase;
    await expect.poll(phase, { timeout: LONG_MS, interval: 1000 }).toBe("Completed");
    expect(await scene.endState("demo")).toEqual({ ...MIRRORED, documents: 300, commits: 2 });
  });

  it.concurrent("mirrors all after Jira was down for a minute", { timeout: LONG_MS }, async ({ signal, expect }) => {
    await using scene = await faultScene(signal);
    scene.operator();
    const outage = scene.jira.fault({ kind: "503", times: Number.POSITIVE_INFINITY });
    await scene.apply("demo", { retryPolicy: { maxRetries: 10, initialDelay: 10, backoffMultiplier: 1 } });
    await sleep(OUTAGE_MS, undefined, { signal });
    const { status } = await scene.read("demo");
    expect(status.phase).toBe("Running");
    expect(status.lastError).toMatch(/^JiraUnavailable: /);
    outage.remove();
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    // By far fewer requests than a busy loop would send.
    expect(outage.hits).toBeLessThan(60);
  });
});
