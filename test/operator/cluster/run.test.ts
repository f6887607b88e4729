import { expect, it } from "vitest";
import { JIRA_SYNCS } from "../../../src/cluster/index.ts";
import { hasSomeIssues, holdOperation } from "../../cli/held-operation.ts";
import { describeWithCluster } from "../../cluster/index.ts";
import { type OperatorScene, operatorScene } from "./operator-scene.ts";

const JOB = { JIRASYNC_EXECUTOR: "Job", JIRASYNC_EXECUTOR_ID: "demo-1" };

const run = (scene: OperatorScene, env: Readonly<Record<string, string>> = {}, ...more: readonly string[]) =>
  scene.start(["run", "demo", ...more], { env: { ...scene.operatorEnv, ...env } });

/** The status as somebody else, who lives, runs the sync. */
async function runElsewhere(scene: OperatorScene, signal: AbortSignal): Promise<void> {
  const status = {
    phase: "Running",
    observedGeneration: 1,
    syncState: { operationID: "theirs", ...NO_ISSUES },
    executor: { kind: "Operator", id: "another", lastHeartbeat: new Date().toISOString() },
  };
  const options = { fieldManager: "jirasync", force: true, subresource: "status" } as const;
  await scene.cluster.client.apply(JIRA_SYNCS, { metadata: { name: "demo" }, status }, options, signal);
}

const NO_ISSUES = {
  totalIssues: 0,
  processedIssues: 0,
  successfulIssues: 0,
  failedIssues: 0,
  issues: "0/0",
  createdIssues: 0,
  updatedIssues: 0,
  deletedIssues: 0,
  unchangedIssues: 0,
  healthStatus: "Healthy",
};

describeWithCluster("jirasync run", () => {
  it("runs a JIRASync as it stands in the cluster, for who started it", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    const { metadata } = await scene.apply("demo");
    const { code, stderr } = await run(scene, JOB).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('"message":"Sync completed"') });
    const after = await scene.read("demo");
    expect(after.status).toMatchObject({ phase: "Completed", executor: { kind: "Job", id: "demo-1" } });
    expect(after.metadata.generation).toBe(metadata.generation);
  });

  it("leaves what it can't finish to the next one", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    await holdOperation(scene, "sync-issues");
    await scene.apply("demo");
    const running = run(scene, JOB);
    await scene.until("demo", hasSomeIssues);
    running.kill("SIGTERM");
    expect((await running.ended).code).toBe(130);
    expect((await scene.read("demo")).status.phase).toBe("Pending");
  });

  it("pushes nothing once another run has taken the status over", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    const held = scene.jira.fault({ kind: "hold", path: "/bulkfetch", nth: 2, times: 1000 });
    await scene.apply("demo");
    const running = run(scene, JOB);
    await scene.until("demo", hasSomeIssues);
    await runElsewhere(scene, signal);
    held.remove();
    const { code, stderr } = await running.ended;
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/ClusterConflict/) });
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
    expect((await scene.read("demo")).status).toMatchObject({ phase: "Running", executor: { id: "another" } });
  });

  it("does not run beside somebody who runs it, when a person starts it", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    await scene.apply("demo");
    await runElsewhere(scene, signal);
    expect(await run(scene).ended).toMatchObject({ code: 1, stderr: expect.stringContaining("run by another") });
    expect(scene.jira.requests).toEqual([]);
    expect((await run(scene, {}, "--force").ended).code).toBe(0);
  });

  it("tells on the resource what is missing before it can begin", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    await scene.apply("demo");
    const { code } = await run(scene, { ...JOB, JIRA_PAT: "" }).ended;
    expect(code).toBe(2);
    expect((await scene.read("demo")).status).toMatchObject({
      phase: "Failed",
      lastError: expect.stringMatching(/^InvalidSpec: Jira's token is missing/),
    });
  });
});
