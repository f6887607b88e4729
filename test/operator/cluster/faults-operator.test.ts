import { expect, it } from "vitest";
import type { Running } from "../../cli/command.ts";
import { holdOperation, OPERATIONS } from "../../cli/held-operation.ts";
import { describeWithCluster } from "../../cluster/index.ts";
import type { Rule } from "../../cluster/fault-proxy.ts";
import { type FaultScene, faultScene, MIRRORED } from "./fault-scene.ts";

const LEADS = /This replica leads/;

/** A leader, and another operator that stands by; all that they and their runs ask of the API server passes the proxy. */
async function leaderAndStandby(scene: FaultScene): Promise<readonly [Running, Running]> {
  const leader = scene.operator({ isProxied: true });
  await leader.said(LEADS);
  return [leader, scene.operator({ isProxied: true })];
}

const PATCH_RESOURCE = { method: "PATCH", path: /\/jirasyncs\/demo\?/ } as const;
const PATCH_STATUS = { method: "PATCH", path: /\/jirasyncs\/demo\/status\?/ } as const;

describeWithCluster("a sync whose operator is killed with all that it has started", () => {
  it.for(OPERATIONS)("in %s is run to its end by the other operator", async (operation, { signal }) => {
    await using scene = await faultScene(signal);
    const held = await holdOperation(scene, operation);
    const runs = scene.recordRuns("demo");
    const [leader] = await leaderAndStandby(scene);
    await scene.apply("demo");
    await scene.until("demo", ({ status }) => status.progress?.currentOperation === operation);
    if (operation === "push-changes") await held.reached(leader);
    await scene.crash(leader);
    await held.release();
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    expect(runs.map(({ retryCount }) => retryCount)).toEqual([0, 1]);
    expect(new Set(runs.map(({ executor }) => executor)).size).toBe(2);
  });

  it("before its process has started is run as if nothing had been", async ({ signal }) => {
    await using scene = await faultScene(signal);
    const runs = scene.recordRuns("demo");
    const [leader] = await leaderAndStandby(scene);
    // The finalizer gets there, the answer does not, and no request after it.
    const rules: readonly Rule[] = [
      { ...PATCH_RESOURCE, fault: { kind: "silent" } },
      { ...PATCH_RESOURCE, fault: { kind: "swallow" }, times: 1 },
    ];
    const restore = rules.map((rule) => scene.cluster.proxy.add(rule));
    await scene.apply("demo");
    await scene.until("demo", ({ metadata }) => metadata["finalizers"] !== undefined);
    await scene.crash(leader);
    for (const undo of restore) undo();
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    expect(runs).toMatchObject([{ retryCount: 0 }]);
  });

  it("before its first status has arrived has pushed nothing, and is run by the other", async ({ signal }) => {
    await using scene = await faultScene(signal);
    const runs = scene.recordRuns("demo");
    const [leader] = await leaderAndStandby(scene);
    const restore = scene.cluster.proxy.add({ ...PATCH_STATUS, fault: { kind: "silent" } });
    await scene.apply("demo");
    await leader.said(/Operation push-changes/);
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
    await scene.crash(leader);
    restore();
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    expect(runs).toMatchObject([{ retryCount: 0 }]);
  });

  it("between its push and its last status is not committed twice", async ({ signal }) => {
    await using scene = await faultScene(signal);
    const held = await holdOperation(scene, "push-changes");
    const runs = scene.recordRuns("demo");
    const [leader] = await leaderAndStandby(scene);
    await scene.apply("demo");
    await held.reached(leader);
    const restore = scene.cluster.proxy.add({ ...PATCH_STATUS, fault: { kind: "silent" } });
    await held.release();
    while ((await scene.remote.head()) === scene.remote.initialHead) signal.throwIfAborted();
    await scene.crash(leader);
    restore();
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    expect(await scene.operations()).toEqual([runs[0]?.operationID]);
    expect(runs).toHaveLength(2);
  });
});

describeWithCluster("operators side by side", () => {
  it("push nothing after a long sleep in which another has taken over", async ({ signal }) => {
    await using scene = await faultScene(signal);
    const held = await holdOperation(scene, "sync-issues");
    const runs = scene.recordRuns("demo");
    const [leader, standby] = await leaderAndStandby(scene);
    await scene.apply("demo");
    await scene.until("demo", ({ status }) => status.syncState?.issues === "100/150");
    const asleep = [leader.pid, ...(await scene.runProcesses(leader))];
    for (const pid of asleep) process.kill(pid, "SIGSTOP");
    await held.release();
    await standby.said(LEADS);
    const { status } = await scene.untilPhase("demo", "Completed");
    for (const pid of asleep) process.kill(pid, "SIGCONT");
    expect((await leader.ended).code).toBe(1);
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    expect((await scene.read("demo")).status).toEqual(status);
    expect(await scene.operations()).toEqual([runs[1]?.operationID]);
  });
});
