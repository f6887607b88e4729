import { expect, inject, it } from "vitest";
import {
  type ClusterClient,
  JIRA_SYNCS,
  kindOf,
  openCluster,
  type WatchEvent,
  type WatchOptions,
  watchObjects,
} from "../../src/cluster/index.ts";
import { startControlPlane } from "./control-plane.ts";
import { type ClusterScene, clusterScene, realDeps } from "./jira-syncs.ts";
import { createRecordedSync } from "./recorded-sync.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

const CONFIG_MAPS = kindOf("v1", "ConfigMap", "configmaps");
const OURS = { labelSelector: "test=reflector" };

/** A watch whose events are taken one by one: "added a", "deleted b", "synced", "interrupted". */
class Watching implements AsyncDisposable {
  readonly #stop = new AbortController();
  readonly #events: AsyncGenerator<WatchEvent, void, undefined>;

  constructor(client: ClusterClient, options: WatchOptions = {}) {
    this.#events = watchObjects(client, CONFIG_MAPS, OURS, options, this.#stop.signal);
  }

  async next(): Promise<string> {
    const { value } = await this.#events.next();
    if (value === undefined) return "ended";
    return "object" in value ? `${value.kind} ${value.object.metadata.name}` : value.kind;
  }

  /** The next event that tells of an object. */
  async nextOfObject(): Promise<string> {
    for (;;) {
      const event = await this.next();
      if (event !== "interrupted" && event !== "synced") return event;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort();
    await this.#events.return();
  }
}

function create(client: ClusterClient, name: string, signal: AbortSignal) {
  return client.create(CONFIG_MAPS, { metadata: { name, labels: { test: "reflector" } } }, signal);
}

const lists = ({ proxy }: ClusterScene) =>
  proxy.requests.filter((request) => request.includes("configmaps?") && !request.includes("watch=true")).length;

async function untilWatched({ proxy }: ClusterScene): Promise<void> {
  while (proxy.watches() === 0) await new Promise(setImmediate);
}

describeWithCluster("a watch", () => {
  it("tells what is there, then what becomes of it", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    await create(scene.client, "first", signal);
    await using watching = new Watching(scene.proxied);
    expect([await watching.next(), await watching.next()]).toEqual(["added first", "synced"]);
    await create(scene.client, "second", signal);
    expect(await watching.next()).toBe("added second");
    await scene.client.patch(CONFIG_MAPS, { name: "second" }, { data: { a: "1" } }, signal);
    expect(await watching.next()).toBe("modified second");
    await scene.client.delete(CONFIG_MAPS, { name: "first" }, signal);
    expect(await watching.next()).toBe("deleted first");
  });

  it.each(["properly", "by reset"] as const)("goes on where it was after a connection that ended %s", async (how) => {
    const { signal } = new AbortController();
    await using scene = await clusterScene(sharedCluster(), signal);
    await using watching = new Watching(scene.proxied);
    expect(await watching.next()).toBe("synced");
    const next = watching.nextOfObject();
    await untilWatched(scene);
    const before = lists(scene);
    scene.proxy.endWatches(how);
    await create(scene.client, "meanwhile", signal);
    expect(await next).toBe("added meanwhile");
    expect(lists(scene)).toBe(before);
  });

  it("lists again when the server has forgotten its place, and tells what it missed", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    await create(scene.client, "gone", signal);
    await using watching = new Watching(scene.proxied);
    expect([await watching.next(), await watching.next()]).toEqual(["added gone", "synced"]);
    const next = watching.nextOfObject();
    await untilWatched(scene);
    const before = lists(scene);
    scene.proxy.freezeWatches();
    await scene.client.delete(CONFIG_MAPS, { name: "gone" }, signal);
    const status = {
      kind: "Status",
      apiVersion: "v1",
      status: "Failure",
      reason: "Expired",
      code: 410,
      message: "old",
    };
    scene.proxy.writeToWatches(JSON.stringify({ type: "ERROR", object: status }));
    expect(await next).toBe("deleted gone");
    expect(lists(scene)).toBe(before + 1);
  });

  it("takes the place of a bookmark", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    await using watching = new Watching(scene.proxied);
    expect(await watching.next()).toBe("synced");
    const after = watching.nextOfObject();
    await untilWatched(scene);
    // Of another label: the watch is told of its version by the bookmark alone.
    const { metadata } = await scene.client.create(CONFIG_MAPS, { metadata: { name: "another" } }, signal);
    const object = { kind: "ConfigMap", apiVersion: "v1", metadata: { resourceVersion: metadata.resourceVersion } };
    scene.proxy.writeToWatches(JSON.stringify({ type: "BOOKMARK", object }));
    scene.proxy.endWatches("properly");
    await create(scene.client, "later", signal);
    expect(await after).toBe("added later");
    expect(scene.proxy.requests.at(-1)).toContain(`resourceVersion=${metadata.resourceVersion}&`);
  });

  it("takes a bookmark for no JIRASync", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    const events = watchObjects(scene.proxied, JIRA_SYNCS, {}, {}, signal);
    expect((await events.next()).value).toEqual({ kind: "synced" });
    const next = events.next();
    await untilWatched(scene);
    // As the API server sends it once a minute: without a spec.
    const { apiVersion, kind } = JIRA_SYNCS;
    scene.proxy.writeToWatches(
      JSON.stringify({ type: "BOOKMARK", object: { apiVersion, kind, metadata: { resourceVersion: "1" } } }),
    );
    await createRecordedSync(scene.client, "later", signal);
    expect((await next).value).toMatchObject({ kind: "added", object: { metadata: { name: "later" } } });
    await events.return();
  });

  it("takes a connection without a byte for dead", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    await using watching = new Watching(scene.proxied, { idleMs: 500 });
    expect(await watching.next()).toBe("synced");
    const next = watching.nextOfObject();
    await untilWatched(scene);
    scene.proxy.freezeWatches();
    await create(scene.client, "unseen", signal);
    expect(await next).toBe("added unseen");
  });

  it("goes on after bytes that are no watch", async ({ signal }) => {
    await using scene = await clusterScene(sharedCluster(), signal);
    await using watching = new Watching(scene.proxied);
    expect(await watching.next()).toBe("synced");
    const next = watching.nextOfObject();
    await untilWatched(scene);
    scene.proxy.writeToWatches("<html>a proxy's page</html>");
    await create(scene.client, "after", signal);
    expect(await next).toBe("added after");
  });

  it("goes on after the API server and etcd were killed and started again", async ({ signal }) => {
    const shared = inject("cluster");
    if (shared.kind === "missing") throw new Error(shared.remedy);
    await using plane = await startControlPlane({ binaries: shared.connection.binaries }, signal);
    const { path } = await plane.kubeconfig({ namespace: "default" });
    await using client = await openCluster({ kubeconfig: path }, realDeps());
    await using watching = new Watching(client);
    expect(await watching.next()).toBe("synced");
    const next = watching.nextOfObject();
    await Promise.all([plane.etcd.kill(), plane.apiServer.kill()]);
    await plane.etcd.restart(signal);
    await plane.apiServer.restart(signal);
    await create(client, "after", signal);
    expect(await next).toBe("added after");
  });
});
