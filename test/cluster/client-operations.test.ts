import { expect, it } from "vitest";
import { apiProblemOf, JIRA_SYNCS, kindOf, openCluster } from "../../src/cluster/index.ts";
import { aJiraSync, clusterScene, realDeps } from "./jira-syncs.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

const CONFIG_MAPS = kindOf("v1", "ConfigMap", "configmaps");

function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describeWithCluster("the client", () => {
  it("applies a JIRASync and reads it back with the defaults of its status", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    const { metadata, spec } = aJiraSync("demo", scene.namespace);
    const options = { fieldManager: "test" };
    const applied = await scene.client.apply(JIRA_SYNCS, { metadata, spec }, options, signal);
    const read = await scene.client.get(JIRA_SYNCS, { name: "demo" }, signal);
    expect(read.metadata.uid).toBe(applied.metadata.uid);
    expect(read.status).toMatchObject({ phase: "Pending", observedGeneration: -1 });
  });

  it("lists more objects than one page holds", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    const names = Array.from({ length: 501 }, (_, index) => `map-${index}`);
    for (let start = 0; start < names.length; start += 20) {
      const some = names.slice(start, start + 20);
      await Promise.all(some.map((name) => scene.client.create(CONFIG_MAPS, { metadata: { name } }, signal)));
    }
    const { items } = await scene.client.list(CONFIG_MAPS, {}, signal);
    const listed = items.map(({ metadata }) => metadata.name).filter((name) => name.startsWith("map-"));
    expect(new Set(listed)).toEqual(new Set(names));
  });

  it("selects by label, in all namespaces", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    const labels = { test: scene.namespace };
    await scene.client.create(CONFIG_MAPS, { metadata: { name: "one", labels } }, signal);
    const selection = { namespace: "", labelSelector: `test=${scene.namespace}` };
    const { items } = await scene.client.list(CONFIG_MAPS, selection, signal);
    expect(items.map(({ metadata }) => metadata.name)).toEqual(["one"]);
  });

  it("patches an annotation and deletes", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    await scene.client.create(CONFIG_MAPS, { metadata: { name: "one" } }, signal);
    const patch = { metadata: { annotations: { asked: "now" } } };
    const patched = await scene.client.patch(CONFIG_MAPS, { name: "one" }, patch, signal);
    expect(patched.metadata.annotations).toEqual({ asked: "now" });
    await scene.client.delete(CONFIG_MAPS, { name: "one" }, signal);
    const error = await failureOf(scene.client.get(CONFIG_MAPS, { name: "one" }, signal));
    expect(error).toMatchObject({ failure: { reason: "NotFound" } });
  });

  it("says who may not do what, and how to check it", async ({ signal }) => {
    const cluster = sharedCluster();
    await using scene = await clusterScene(cluster, signal);
    const { path } = await cluster.kubeconfig({ user: { name: "somebody" }, namespace: scene.namespace });
    await using somebody = await openCluster({ kubeconfig: path }, realDeps());
    const error = await failureOf(somebody.get(JIRA_SYNCS, { name: "demo" }, signal));
    expect(error).toMatchObject({ failure: { reason: "PermissionDenied", retryable: false } });
    expect(String(error)).toContain(`kubectl auth can-i get jirasyncs.sync.jira.io -n ${scene.namespace}`);
  });

  it("says that the token is not known, without naming it", async ({ signal }) => {
    const { path } = await sharedCluster().kubeconfig({ user: { token: "not-a-token-at-all" } });
    await using nobody = await openCluster({ kubeconfig: path }, realDeps());
    const error = await failureOf(nobody.get(CONFIG_MAPS, { name: "one" }, signal));
    expect(error).toMatchObject({ failure: { reason: "AuthenticationFailed" } });
    expect(String(error)).not.toContain("not-a-token-at-all");
  });

  it("hands on what the server refuses in a manifest", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    const { metadata, spec } = aJiraSync("demo", scene.namespace);
    const wrong = { metadata, spec: { ...spec, timeout: 5 } };
    const error = await failureOf(scene.client.apply(JIRA_SYNCS, wrong, { fieldManager: "test" }, signal));
    expect(error).toMatchObject({ failure: { reason: "InvalidSpec" } });
    expect(String(error)).toContain("spec.timeout");
  });

  it("names the manager that keeps a field", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    const { metadata, spec } = aJiraSync("demo", scene.namespace);
    await scene.client.apply(JIRA_SYNCS, { metadata, spec }, { fieldManager: "flux" }, signal);
    const other = { metadata, spec: { ...spec, timeout: 600 } };
    const error = await failureOf(scene.client.apply(JIRA_SYNCS, other, { fieldManager: "test" }, signal));
    expect(error).toMatchObject({ failure: { reason: "ClusterConflict", retryable: false } });
    expect(String(error)).toContain("flux");
  });

  it("tries again after 500, 503 and a dropped connection", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    await scene.proxied.list(CONFIG_MAPS, {}, signal);
    scene.proxy.add({ times: 1, fault: { kind: "status", status: 500 } });
    scene.proxy.add({ times: 1, fault: { kind: "status", status: 503 } });
    scene.proxy.add({ times: 1, fault: { kind: "drop" } });
    const created = await scene.proxied.create(CONFIG_MAPS, { metadata: { name: "one" } }, signal);
    expect(created.metadata.name).toBe("one");
  });

  it("gives up a request that is never answered, at its limit", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    scene.proxy.add({ fault: { kind: "silent" } });
    const patience = { maxAttempts: 1, requestLimitMs: 200 };
    const error = await failureOf(scene.proxied.list(CONFIG_MAPS, {}, signal, patience));
    expect(error).toMatchObject({ failure: { reason: "ClusterUnavailable", retryable: true } });
    expect(apiProblemOf(error)?.reason).toBe("Timeout");
  });

  it("ends at once when it is aborted", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    scene.proxy.add({ fault: { kind: "silent" } });
    const stop = new AbortController();
    const listing = failureOf(scene.proxied.list(CONFIG_MAPS, {}, stop.signal));
    stop.abort();
    expect(await listing).toMatchObject({ failure: { reason: "Cancelled" } });
  });
});
