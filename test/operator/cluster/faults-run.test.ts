import { rename } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { isNotFound, JIRA_SYNCS, REQUESTED_AT } from "../../../src/cluster/index.ts";
import { hasSomeIssues, holdOperation } from "../../cli/held-operation.ts";
import { describeWithCluster, sharedCluster } from "../../cluster/index.ts";
import { createCertificates, serveOverHttp } from "../../git/http-remote.ts";
import { childrenOf } from "./child-processes.ts";
import { type FaultScene, faultScene, MIRRORED } from "./fault-scene.ts";

/** A run takes some seconds. */
const SLOW_JIRA = { latencyMs: 400 } as const;
/** Until it is removed, a run stays where it asks for its issues: it is under way when something happens. */
const HELD = { kind: "hold", path: "/bulkfetch", times: 1000 } as const;
const BETWEEN_WRITES_MS = 25;
const WRITES = 20;
const OUTAGE_MS = 1_000;

describeWithCluster("a sync that changes while it runs", () => {
  it("runs again when its spec has changed", async ({ signal }) => {
    await using scene = await faultScene(signal, SLOW_JIRA);
    const runs = await scene.recordRuns("demo");
    scene.operator();
    await scene.apply("demo");
    await scene.untilPhase("demo", "Running");
    await scene.apply("demo", {}, { format: "json" });
    await scene.until("demo", ({ status }) => status.observedGeneration === 2);
    expect(await scene.endState("demo")).toEqual({ ...MIRRORED, commits: 2 });
    expect(runs).toHaveLength(2);
    expect([...(await scene.remote.entries()).keys()]).toContain("projects/DEMO/issues/DEMO-1.json");
  });

  it("is another one when it is deleted and made again, even past its finalizer", async ({ signal }) => {
    await using scene = await faultScene(signal);
    const held = scene.jira.fault(HELD);
    const { client } = scene.cluster;
    scene.operator();
    const { metadata } = await scene.apply("demo");
    const first = await scene.untilPhase("demo", "Running");
    await client.delete(JIRA_SYNCS, { name: "demo" }, signal);
    await client
      .patch(JIRA_SYNCS, { name: "demo" }, { metadata: { finalizers: [] } }, signal)
      .catch((error: unknown) => {
        // The operator may have let it go before.
        if (!isNotFound(error)) throw error;
      });
    const second = await scene.apply("demo", {}, { format: "json" });
    expect(second.metadata.uid).not.toBe(metadata.uid);
    held.remove();
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    expect(await scene.operations()).not.toContain(first.status.syncState?.operationID);
    expect([...(await scene.remote.entries()).keys()]).toContain("projects/DEMO/issues/DEMO-1.json");
  });

  it("tells its end among others who write to the resource all the time", async ({ signal }) => {
    await using scene = await faultScene(signal, SLOW_JIRA);
    const held = scene.jira.fault(HELD);
    const runs = await scene.recordRuns("demo");
    scene.operator();
    await scene.apply("demo");
    await scene.untilPhase("demo", "Running");
    let count = 0;
    for (; (await scene.read("demo")).status.phase === "Running"; count++) {
      await scene.annotate("demo", "example.com/count", String(count));
      if (count === WRITES) held.remove();
      await sleep(BETWEEN_WRITES_MS, undefined, { signal });
    }
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    expect(runs).toMatchObject([{ retryCount: 0 }]);
  });
});

describeWithCluster("a namespace that is deleted", () => {
  async function deletedNamespace(scene: FaultScene, signal: AbortSignal) {
    const control = sharedCluster();
    const namespace = await control.createNamespace({}, signal);
    const operator = scene.operator({ namespace, lease: "short" });
    const { spec } = await scene.apply("elsewhere", { suspend: true });
    const object = { metadata: { name: "demo", namespace }, spec: { ...Object(spec), suspend: false } };
    await scene.cluster.client.apply(JIRA_SYNCS, object, { fieldManager: "test" }, signal);
    const path = `/api/v1/namespaces/${namespace}`;
    const read = () => scene.cluster.client.get(JIRA_SYNCS, { name: "demo", namespace }, signal);
    while (!hasSomeIssues(await read())) await sleep(50, undefined, { signal });
    return {
      operator,
      namespace,
      read,
      delete: () => control.request("DELETE", path, undefined, signal),
      untilGone: async () => {
        while ((await control.request("GET", path, undefined, signal)).status !== 404) await sleep(50);
      },
    };
  }

  it("ends the run in it and goes", async ({ signal }) => {
    await using scene = await faultScene(signal);
    await holdOperation(scene, "sync-issues");
    const doomed = await deletedNamespace(scene, signal);
    await doomed.delete();
    await doomed.untilGone();
    expect(await scene.runProcesses()).toEqual([]);
    expect(await scene.leftovers()).toEqual([]);
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
  });

  it("goes when the operator, killed in between, is there again", async ({ signal }) => {
    await using scene = await faultScene(signal);
    await holdOperation(scene, "sync-issues");
    const doomed = await deletedNamespace(scene, signal);
    await scene.crash(doomed.operator);
    await doomed.delete();
    while ((await doomed.read()).metadata["deletionTimestamp"] === undefined) await sleep(50, undefined, { signal });
    const requests = scene.jira.requests.length;
    scene.operator({ namespace: doomed.namespace, lease: "short" });
    await doomed.untilGone();
    expect(await scene.leftovers()).toEqual([]);
    expect(scene.jira.requests.length).toBe(requests);
  });
});

describeWithCluster("a run that breaks", () => {
  it("is tried again when V8 ends its process, as it does without memory", async ({ signal }) => {
    await using scene = await faultScene(signal);
    const held = scene.jira.fault(HELD);
    const operator = scene.operator();
    await scene.apply("demo", { retryPolicy: { maxRetries: 2, initialDelay: 6 } });
    await scene.untilPhase("demo", "Running");
    for (const child of await childrenOf(operator.pid)) process.kill(child, "SIGABRT");
    const { status } = await scene.untilPhase("demo", "Failed");
    expect(status.lastError).toMatch(/^ExecutorLost: The process of its run was ended by SIGABRT.*memory/);
    held.remove();
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    expect((await scene.read("demo")).status.retryCount).toBe(1);
  });

  it("does not end the operator: not by a full disk, and not by a Secret that is too long", async ({ signal }) => {
    await using scene = await faultScene(signal, SLOW_JIRA);
    const temporary = scene.env["TMPDIR"] ?? "";
    const kept = scene.keptOperator();
    await scene.secret("jira", { "base-url": scene.jira.url, email: scene.jira.email, pat: "x".repeat(500_000) });
    await scene.apply("long", { source: { url: scene.jira.url, secretRef: { name: "jira" } } }, { branch: "other" });
    const { status } = await scene.untilPhase("long", "Failed");
    expect(status.lastError).toMatch(/^InvalidSpec: The Secret jira holds more than \d+ bytes for JIRA_PAT/);
    await rename(temporary, `${temporary}-away`);
    await scene.apply("demo");
    await scene.until("demo", ({ metadata }) => metadata["finalizers"] !== undefined);
    await sleep(OUTAGE_MS, undefined, { signal });
    expect((await scene.read("demo")).status.phase).toBe("Pending");
    await rename(`${temporary}-away`, temporary);
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    expect(kept.starts).toBe(1);
  });

  it("leaves no push behind when its process is killed in it", async ({ signal }) => {
    await using scene = await faultScene(signal);
    const held = await holdOperation(scene, "push-changes");
    const operator = scene.operator();
    await scene.apply("demo", { retryPolicy: { maxRetries: 1, initialDelay: 10 } });
    await held.reached(operator);
    expect((await scene.runProcesses()).length).toBeGreaterThan(1);
    for (const child of await childrenOf(operator.pid)) process.kill(child, "SIGKILL");
    await scene.untilPhase("demo", "Failed");
    expect(await scene.runProcesses()).toEqual([]);
    expect(await scene.leftovers()).toEqual([]);
    // The host goes on with what it has received, as the run that is tried again finds.
    await held.release();
    expect(await scene.endState("demo")).toEqual(MIRRORED);
  });

  it("is tried again when the Git host was away, and when it drops a push", async ({ signal }) => {
    await using scene = await faultScene(signal);
    await using tls = await createCertificates();
    let [isDown, drops] = [true, 2];
    await using host = await serveOverHttp(scene.remote, {
      tls,
      intercept: ({ method, url, socket }) => {
        const isDropped = method === "POST" && url?.endsWith("/git-receive-pack") === true && drops-- > 0;
        if (isDown || isDropped) socket.destroy();
        return isDown || isDropped;
      },
    });
    scene.operator({ env: { JIRASYNC_GIT_CA_FILE: tls.caFile } });
    await scene.apply(
      "demo",
      { retryPolicy: { maxRetries: 5, initialDelay: 1, backoffMultiplier: 1 } },
      { repository: host.url },
    );
    const { status } = await scene.until("demo", ({ status: { retryCount = 0 } }) => retryCount > 0);
    expect(status.lastError).toMatch(/^RepositoryUnavailable: /);
    isDown = false;
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    expect(drops).toBeLessThanOrEqual(0);
  });

  it("waits together with the others of its Jira that asks to wait", async ({ signal }) => {
    // What is under way when Jira asks may still arrive; one that was not told would go on for longer, as Jira is this slow.
    const [latencyMs, underWayMs, askedMs] = [1_500, 3_000, 10_000];
    await using scene = await faultScene(signal, { latencyMs, projects: [{ key: "DEMO", issues: 3000 }] });
    scene.operator();
    const branches = ["one", "two"] as const;
    for (const branch of branches) await scene.apply(branch, {}, { branch });
    const counts = (name: string) => scene.until(name, ({ status }) => (status.syncState?.processedIssues ?? 0) > 0);
    await Promise.all(branches.map(counts));
    scene.jira.fault({ kind: "429", path: "/bulkfetch", retryAfter: askedMs / 1000 });
    const isLimited = () => scene.jira.requests.some(({ status }) => status === 429);
    while (!isLimited()) await sleep(20, undefined, { signal });
    for (const branch of branches) {
      expect(await scene.endState(branch, branch)).toEqual({ ...MIRRORED, issues: "3000/3000", documents: 3000 });
    }
    const { at: limitedAt = 0 } = scene.jira.requests.find(({ status }) => status === 429) ?? {};
    const between = scene.jira.requests.filter(({ at }) => at > limitedAt + underWayMs && at < limitedAt + askedMs);
    expect(between.length).toBe(0);
    const after = scene.jira.requests.filter(({ at }) => at >= limitedAt + askedMs);
    expect(after.length).toBeGreaterThan(2);
  });

  it("runs by itself when its token was mended while no operator was there", async ({ signal }) => {
    await using scene = await faultScene(signal);
    const operator = scene.operator({ lease: "short" });
    const credentials = { "base-url": scene.jira.url, email: scene.jira.email };
    await scene.secret("jira", { ...credentials, pat: "not-the-token" });
    await scene.apply("demo", { source: { url: scene.jira.url, secretRef: { name: "jira" } } });
    await scene.untilPhase("demo", "Failed");
    await scene.crash(operator);
    // Another one finds it as it is, and sends the wrong token no second time.
    const second = scene.operator({ lease: "short" });
    await second.said(/This replica leads/);
    await scene.apply("other", {}, { branch: "other" });
    await scene.untilPhase("other", "Completed");
    expect((await scene.read("demo")).status.phase).toBe("Failed");
    await scene.crash(second);
    await scene.secret("jira", { ...credentials, pat: scene.jira.token });
    scene.operator({ lease: "short" });
    expect(await scene.endState("demo")).toEqual(MIRRORED);
    expect(scene.jira.requests.filter(({ status }) => status === 401)).toHaveLength(1);
  });

  it("ends well with an API server that takes one request at a time", async ({ signal }) => {
    await using scene = await faultScene(signal, SLOW_JIRA);
    const rejected = await limitedRequests(scene, signal);
    scene.keptOperator({ isProxied: true });
    const branches = ["one", "two", "three"] as const;
    for (const branch of branches) await scene.apply(branch, {}, { branch });
    for (const branch of branches) expect(await scene.endState(branch, branch)).toEqual(MIRRORED);
    for (const branch of branches) await scene.annotate(branch, REQUESTED_AT, "again");
    for (const branch of branches) await scene.until(branch, ({ status }) => status.lastHandledRequest === "again");
    for (const branch of branches) expect(await scene.endState(branch, branch)).toEqual(MIRRORED);
    expect(await rejected()).toBeGreaterThan(0);
  });
});

/** Makes the API server refuse with 429 what the operator asks beside another request of its own; gives how often it did. */
async function limitedRequests({ namespace }: FaultScene, signal: AbortSignal): Promise<() => Promise<number>> {
  const control = sharedCluster();
  const name = `limit-${namespace}`;
  const api = "/apis/flowcontrol.apiserver.k8s.io/v1";
  const kinds = { apiVersion: "flowcontrol.apiserver.k8s.io/v1", metadata: { name } };
  const limited = { nominalConcurrencyShares: 0, borrowingLimitPercent: 0, limitResponse: { type: "Reject" } };
  const level = { ...kinds, kind: "PriorityLevelConfiguration", spec: { type: "Limited", limited } };
  const subject = { kind: "ServiceAccount", serviceAccount: { namespace, name: "default" } };
  const resourceRules = [{ verbs: ["*"], apiGroups: ["*"], resources: ["*"], namespaces: ["*"], clusterScope: true }];
  const spec = {
    priorityLevelConfiguration: { name },
    matchingPrecedence: 100,
    rules: [{ subjects: [subject], resourceRules }],
  };
  await control.request("POST", `${api}/prioritylevelconfigurations`, level, signal);
  await control.request("POST", `${api}/flowschemas`, { ...kinds, kind: "FlowSchema", spec }, signal);
  return async () => {
    const { text } = await control.request("GET", "/metrics", undefined, signal);
    const series = text.split("\n").filter((line) => line.startsWith("apiserver_flowcontrol_rejected_requests_total"));
    return series.filter((line) => line.includes(name)).reduce((sum, line) => sum + Number(line.split(" ").at(-1)), 0);
  };
}
