import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { type ControlPlane, describeWithCluster, startControlPlane } from "../../cluster/index.ts";
import { type FaultScene, faultScene, MIRRORED } from "./fault-scene.ts";

const BRANCHES = ["one", "two", "three"] as const;
/** Outlasts an API server that takes long to start; to lose the lease is the subject of another test. */
const PATIENT = ["--leader-elect-lease-duration=120s", "--leader-elect-renew-deadline=90s"];
const LONGER_THAN_LEASE_MS = 12_000;

/** Applies a sync for each branch, and waits until all run: each stays where it asks for its issues until `release` is called. */
async function runAll(scene: FaultScene): Promise<{ release(): void }> {
  const held = scene.jira.fault({ kind: "hold", path: "/bulkfetch", times: 1000 });
  for (const branch of BRANCHES) await scene.apply(branch, {}, { branch });
  await Promise.all(BRANCHES.map((branch) => scene.untilPhase(branch, "Running")));
  return { release: () => held.remove() };
}

describeWithCluster("syncs whose control plane breaks while they run", () => {
  let plane: ControlPlane;
  beforeAll(async () => {
    const shared = inject("cluster");
    if (shared.kind === "missing") throw new Error(shared.remedy);
    plane = await startControlPlane({ binaries: shared.connection.binaries }, new AbortController().signal);
  });
  afterAll(() => plane[Symbol.asyncDispose]());

  it("go on while the API server is away, and tell their end when it is back", async ({ signal }) => {
    await using scene = await faultScene(signal, {}, plane);
    const runs = await Promise.all(BRANCHES.map((branch) => scene.recordRuns(branch)));
    const kept = scene.keptOperator({ args: PATIENT });
    const held = await runAll(scene);
    await plane.apiServer.kill();
    held.release();
    await sleep(3_000, undefined, { signal });
    await plane.apiServer.restart(signal);
    for (const branch of BRANCHES) expect(await scene.endState(branch, branch)).toEqual(MIRRORED);
    expect(runs).toEqual(BRANCHES.map(() => [expect.objectContaining({ retryCount: 0 })]));
    expect(kept.starts).toBe(1);
  });

  it("are run again after an API server that was away for longer than the lease", async ({ signal }) => {
    await using scene = await faultScene(signal, {}, plane);
    const kept = scene.keptOperator({ lease: "short" });
    const held = await runAll(scene);
    await plane.apiServer.kill();
    held.release();
    await sleep(LONGER_THAN_LEASE_MS, undefined, { signal });
    await plane.apiServer.restart(signal);
    for (const branch of BRANCHES) expect(await scene.endState(branch, branch)).toEqual(MIRRORED);
    expect(kept.starts).toBeGreaterThan(1);
  });

  it("survive an etcd that hangs for ten seconds", { timeout: 600_000 }, async ({ signal }) => {
    await using scene = await faultScene(signal, {}, plane);
    const runs = await Promise.all(BRANCHES.map((branch) => scene.recordRuns(branch)));
    scene.keptOperator();
    const held = await runAll(scene);
    plane.etcd.pause();
    try {
      held.release();
      await sleep(10_000, undefined, { signal });
    } finally {
      plane.etcd.resume();
    }
    for (const branch of BRANCHES) expect(await scene.endState(branch, branch)).toEqual(MIRRORED);
    for (const recorded of runs) {
      const operations = recorded.map(({ operationID }) => operationID);
      expect(new Set(operations).size).toBe(operations.length);
    }
  });
});
