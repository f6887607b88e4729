import { expect, it } from "vitest";
import { JIRA_SYNCS, kindOf, openCluster } from "../../../src/cluster/index.ts";
import { JOBS } from "../../../src/operator/job.ts";
import { describeWithCluster, sharedCluster } from "../../cluster/index.ts";
import { realDeps } from "../../cluster/jira-syncs.ts";
import { type OperatorScene, operatorScene } from "./operator-scene.ts";
import { startOwnOperator } from "./own-operator.ts";

const QUOTAS = kindOf("v1", "ResourceQuota", "resourcequotas");
const IMAGE = { JIRASYNC_IMAGE: "jirasync" };

async function giveJobsTheirJira({ secret, jira }: OperatorScene): Promise<void> {
  await secret("jira-credentials", { "base-url": jira.url, email: jira.email, pat: jira.token });
}

async function jobsOf({ cluster, namespace }: OperatorScene, signal: AbortSignal): Promise<readonly string[]> {
  const { items } = await cluster.client.list(JOBS, { namespace }, signal);
  return items.map(({ metadata: { name } }) => name);
}

describeWithCluster("an operator that may not look at the syncs for more than a minute", () => {
  it("is told which ones went meanwhile", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    const { cluster, namespace } = scene;
    let aheadMs = 0;
    const token = await sharedCluster().serviceAccountToken(namespace, "default", signal);
    const access = await sharedCluster().kubeconfig({ namespace, user: { token }, server: cluster.proxy.url });
    const deps = { ...realDeps(), now: () => Date.now() + aheadMs };
    await using client = await openCluster({ kubeconfig: access.path }, deps);
    await using operator = startOwnOperator(scene, client);
    const seen = operator.reconciled("demo", 1);
    await scene.apply("demo", { suspend: true });
    await seen;
    await expect.poll(() => cluster.proxy.watches()).toBe(3);
    const restore = cluster.proxy.add({ path: /\/jirasyncs\?/, fault: { kind: "status", status: 403 } });
    cluster.proxy.endWatches("properly");
    const untilTrouble = (times: number) => expect.poll(() => operator.troubles.length).toBeGreaterThanOrEqual(times);
    await untilTrouble(1);
    aheadMs = 61_000;
    await untilTrouble(operator.troubles.length + 2);
    await cluster.client.delete(JIRA_SYNCS, { name: "demo", namespace }, signal);
    restore();
    await expect.poll(() => operator.gone).toEqual(["demo"]);
  });
});

describeWithCluster("a sync as a Job", () => {
  it("that the quota has no room for says so, and gets its Job when there is room", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    const { cluster, namespace } = scene;
    await giveJobsTheirJira(scene);
    const metadata = { name: "no-jobs", namespace };
    const quota = { metadata, spec: { hard: { "count/jobs.batch": "0" } } };
    await cluster.client.create(QUOTAS, quota, signal);
    scene.startOperatorWith(IMAGE);
    const retryPolicy = { maxRetries: 10, initialDelay: 3, backoffMultiplier: 1 };
    await scene.apply("demo", { executor: "Job", retryPolicy });
    const refused = await scene.untilPhase("demo", "Failed");
    expect(refused.status.lastError).toMatch(/no-jobs/);
    await cluster.client.delete(QUOTAS, metadata, signal);
    await expect.poll(() => jobsOf(scene, signal)).toHaveLength(1);
  });

  it("is waited for by an operator that starts when the spec already wants it run elsewhere", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    const { cluster, namespace } = scene;
    await giveJobsTheirJira(scene);
    const first = scene.startOperatorWith(IMAGE);
    await scene.apply("demo", { executor: "Job" });
    await expect.poll(() => jobsOf(scene, signal)).toHaveLength(1);
    first.kill("SIGTERM");
    await first.ended;
    const [name = ""] = await jobsOf(scene, signal);
    const { status } = await scene.read("demo");
    // No pod of it runs here: this is what one would write.
    const running = { ...status, phase: "Running", executor: { kind: "Job", id: name } };
    const written = { metadata: { name: "demo", namespace }, status: running };
    const options = { fieldManager: "test", force: true, subresource: "status" } as const;
    await cluster.client.apply(JIRA_SYNCS, written, options, signal);
    await scene.apply("demo", { executor: "Operator" });
    const second = scene.startOperatorWith(IMAGE);
    await second.said(/a Job runs it already/);
    await cluster.client.delete(JOBS, { name, namespace }, signal);
    const ended = await scene.untilPhase("demo", "Completed");
    expect(ended.status.executor?.kind).toBe("Operator");
    expect(await scene.operations()).toHaveLength(1);
  });
});
