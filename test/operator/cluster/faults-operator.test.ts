import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { JIRA_SYNCS, kindOf } from "../../../src/cluster/index.ts";
import type { Running } from "../../cli/command.ts";
import { hasSomeIssues, holdOperation, OPERATIONS } from "../../cli/held-operation.ts";
import type { Rule } from "../../cluster/fault-proxy.ts";
import { describeWithCluster } from "../../cluster/index.ts";
import { type FaultScene, faultScene, MIRRORED } from "./fault-scene.ts";

const JOBS = kindOf("batch/v1", "Job", "jobs");
const LEADS = /This replica leads/;

/** A leader, and another operator that stands by; all that they and their runs ask of the API server passes the proxy. */
async function leaderAndStandby(scene: FaultScene): Promise<readonly [Running, Running]> {
  const leader = scene.operator({ isProxied: true, lease: "short" });
  await leader.said(LEADS);
  return [leader, scene.operator({ isProxied: true, lease: "short" })];
}

/** Of its metadata: what is applied has a query. */
const PATCH_RESOURCE = { method: "PATCH", path: /\/jirasyncs\/demo$/ } as const;
const isPatchOfResource = (request: string) => request.startsWith("PATCH ") && PATCH_RESOURCE.path.test(request);
const PATCH_STATUS = { method: "PATCH", path: /\/jirasyncs\/demo\/status\?/ } as const;

describeWithCluster("a sync whose operator is killed with all that it has started", () => {
  it.for(OPERATIONS)("in %s is run to its end by the other operator", async (operation, { signal }) => {
    await using scene = await faultScene(signal);
    const held = await holdOperation(scene, operation);
    const runs = await scene.recordRuns("demo");
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
    const runs = await scene.recordRuns("demo");
    const [leader] = await leaderAndStandby(scene);
    // The finalizer gets there, the answer does not, and no request after it.
    const rules: readonly Rule[] = [
      { ...PATCH_RESOURCE, fault: { kind: "silent" } },
      { ...PATCH_RESOURCE, fault: { kind: "swallow" }, times: 1 },
    ];
    const restore = rules.map((rule) => scene.cluster.proxy.add(rule));
    await scene.apply("demo");
    // It has seen the connection break, and asks again.
    await expect.poll(() => scene.cluster.proxy.requests.filter(isPatchOfResource)).toHaveLength(2);
    expect((await scene.read("demo")).metadata["finalizers"]).toEqual(["sync.jira.io/run"]);
    expect(await scene.runProcesses()).toEqual([]);
    await scene.crash(leader);
    for (const undo of restore) undo();
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    expect(runs).toMatchObject([{ retryCount: 0 }]);
  });

  it("before its first status has arrived has pushed nothing, and is run by the other", async ({ signal }) => {
    await using scene = await faultScene(signal);
    const runs = await scene.recordRuns("demo");
    const [leader] = await leaderAndStandby(scene);
    const { proxy } = scene.cluster;
    const restore = proxy.add({ ...PATCH_STATUS, fault: { kind: "drop" } });
    await scene.apply("demo");
    await leader.said(/Operation push-changes/);
    // Time in which a run that does not ask would push.
    const tries = () => proxy.requests.filter((request) => /^PATCH .*\/status\?/.test(request)).length;
    const before = tries();
    while (tries() < before + 2) await sleep(50, undefined, { signal });
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
    await scene.crash(leader);
    restore();
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    expect(runs).toMatchObject([{ retryCount: 0 }]);
  });

  it("between its push and its last status is not committed twice", async ({ signal }) => {
    await using scene = await faultScene(signal);
    const held = await holdOperation(scene, "push-changes");
    const runs = await scene.recordRuns("demo");
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

describeWithCluster("a sync by a Job whose operator is killed", () => {
  it.for([
    ["before it has made the Job", "silent"],
    ["before it has heard that the Job is there", "swallow"],
  ] as const)("%s has one Job", async ([, kind], { signal }) => {
    await using scene = await faultScene(signal);
    const { namespace, cluster } = scene;
    const credentials = { "base-url": scene.jira.url, email: scene.jira.email, pat: scene.jira.token };
    await scene.secret("jira-credentials", credentials);
    const jobs = () => cluster.client.list(JOBS, { namespace }, signal);
    const leader = scene.operator({ isProxied: true, lease: "short", env: { JIRASYNC_IMAGE: "jirasync" } });
    await leader.said(LEADS);
    const standby = scene.operator({ isProxied: true, lease: "short", env: { JIRASYNC_IMAGE: "jirasync" } });
    // No answer after it that would tell.
    const restore = [
      cluster.proxy.add({ method: "GET", path: /\/jobs\?watch/, fault: { kind: "silent" } }),
      cluster.proxy.add({ method: "POST", path: /\/jobs/, fault: { kind: "silent" } }),
      cluster.proxy.add({ method: "POST", path: /\/jobs/, fault: { kind }, times: 1 }),
    ];
    await scene.apply("demo", { executor: "Job" });
    while (!cluster.proxy.requests.some((request) => /^POST .*\/jobs/.test(request)))
      await sleep(20, undefined, { signal });
    if (kind === "swallow") while ((await jobs()).items.length === 0) await sleep(20, undefined, { signal });
    await scene.crash(leader);
    for (const undo of restore) undo();
    await standby.said(/"message":"Run started"/);
    const names = (await jobs()).items.map(({ metadata: { name } }) => name);
    expect((await scene.read("demo")).status["jobRef"]).toEqual({ name: names[0], namespace });
    expect(names).toHaveLength(1);
  });
});

/** What shifts a process's clock, without one that the machine shares. */
function clockShiftedBy(ms: number): Readonly<Record<string, string>> {
  const script = `const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given) { given.length === 0 ? super(Real.now() + ${ms}) : super(...given); }
      static now() { return Real.now() + ${ms}; }
    };`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
}

const HOUR_MS = 3_600_000;

describeWithCluster("operators side by side", () => {
  it("push nothing after a long sleep in which another has taken over", async ({ signal }) => {
    await using scene = await faultScene(signal);
    const held = await holdOperation(scene, "sync-issues");
    const runs = await scene.recordRuns("demo");
    const [leader, standby] = await leaderAndStandby(scene);
    await scene.apply("demo");
    await scene.until("demo", hasSomeIssues);
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

  it("push nothing that they can't ask the API server for, while another has taken over", async ({ signal }) => {
    await using scene = await faultScene(signal, { latencyMs: 300 });
    const runs = await scene.recordRuns("demo");
    const leader = scene.operator({ isProxied: true, lease: "short" });
    await leader.said(LEADS);
    const standby = scene.operator({ lease: "short" });
    await scene.apply("demo");
    await scene.untilPhase("demo", "Running");
    const mend = scene.cluster.proxy.add({ fault: { kind: "drop" } });
    scene.cluster.proxy.freezeWatches();
    await standby.said(LEADS);
    const { status } = await scene.untilPhase("demo", "Completed");
    mend();
    expect((await leader.ended).code).toBe(1);
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    expect((await scene.read("demo")).status).toEqual(status);
    expect(await scene.operations()).toEqual([runs[1]?.operationID]);
  });

  it("run a sync once even where no lease keeps them apart: one run gives way to the other", async ({ signal }) => {
    await using scene = await faultScene(signal, { latencyMs: 200 });
    const runs = await scene.recordRuns("demo");
    const operators = [scene.operator({ lease: "none" }), scene.operator({ lease: "none" })];
    await Promise.all(operators.map((operator) => operator.said(LEADS)));
    await scene.apply("demo");
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    expect(runs.length).toBe(new Set(runs.map(({ operationID }) => operationID)).size);
    expect((await scene.read("demo")).status.retryCount).toBe(0);
  });

  it("take turns by how long they have seen no renewal, whatever their clocks say", async ({ signal }) => {
    await using scene = await faultScene(signal, { latencyMs: 300 });
    const early = scene.operator({ lease: "short", env: clockShiftedBy(HOUR_MS) });
    await early.said(LEADS);
    const late = scene.operator({ lease: "short", env: clockShiftedBy(-HOUR_MS) });
    await scene.apply("outside", { executor: "External" });
    const executor = { kind: "External", id: "github-1", lastHeartbeat: new Date().toISOString() };
    const status = { phase: "Running", observedGeneration: 1, executor };
    const options = { fieldManager: "jirasync", force: true, subresource: "status" } as const;
    await scene.cluster.client.apply(JIRA_SYNCS, { metadata: { name: "outside" }, status }, options, signal);
    await scene.apply("demo");
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    early.kill("SIGKILL");
    await late.said(LEADS);
    // To this one's clock the lease has expired long ago.
    scene.operator({ lease: "short", env: clockShiftedBy(HOUR_MS) });
    const runs = await scene.recordRuns("demo");
    await scene.apply("demo", {}, { format: "json" });
    await scene.until("demo", ({ status: { observedGeneration } }) => observedGeneration === 2);
    expect(await scene.endState("demo")).toEqual({ ...MIRRORED, commits: 2 });
    expect(runs).toHaveLength(2);
    // Its heartbeat is an hour old, and an hour to come; neither counts.
    expect((await scene.read("outside")).status.phase).toBe("Running");
    early.kill("SIGKILL");
    late.kill("SIGTERM");
    expect((await late.ended).stderr).toContain('"message":"Run ended"');
  });
});
