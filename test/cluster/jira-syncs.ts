import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type ClusterClient, type ClusterDeps, openCluster } from "../../src/cluster/index.ts";
import { createRedactor } from "../../src/failure/index.ts";
import { API_VERSION, type JiraSync, KIND, parseJiraSync } from "../../src/resource/index.ts";
import type { Cluster } from "./cluster.ts";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";
import { installCrd } from "./installed-crd.ts";

export const realDeps = (): ClusterDeps => ({
  env: {},
  now: Date.now,
  random: Math.random,
  sleep: async (ms, signal) => {
    await sleep(ms, undefined, { signal });
  },
  redactor: createRedactor(),
});

/** A namespace with the CRD installed, a client as an administrator, and one whose every request passes a fault proxy. */
export type ClusterScene = AsyncDisposable & {
  readonly namespace: string;
  readonly client: ClusterClient;
  readonly proxy: FaultProxy;
  readonly proxied: ClusterClient;
};

export async function clusterScene(cluster: Cluster, signal: AbortSignal): Promise<ClusterScene> {
  await installCrd(cluster);
  const namespace = await cluster.createNamespace({}, signal);
  const { folder, server } = cluster.connection;
  const proxy = await startFaultProxy(folder, server);
  const token = await administratorToken(cluster, namespace, signal);
  const direct = await cluster.kubeconfig({ namespace });
  const through = await cluster.kubeconfig({ namespace, user: { token }, server: proxy.url });
  const client = await openCluster({ kubeconfig: direct.path }, realDeps());
  const proxied = await openCluster({ kubeconfig: through.path }, realDeps());
  return {
    namespace,
    client,
    proxy,
    proxied,
    [Symbol.asyncDispose]: async () => {
      await proxied[Symbol.asyncDispose]();
      await client[Symbol.asyncDispose]();
      await proxy[Symbol.asyncDispose]();
    },
  };
}

async function administratorToken(cluster: Cluster, namespace: string, signal: AbortSignal): Promise<string> {
  const binding = `admin-${createHash("sha256").update(namespace).digest("hex").slice(0, 8)}`;
  const account = `--serviceaccount=${namespace}:default`;
  await cluster.kubectl(["create", "clusterrolebinding", binding, "--clusterrole=cluster-admin", account], {}, signal);
  return cluster.serviceAccountToken(namespace, "default", signal);
}

/** A JIRASync that the API server takes. */
export function aJiraSync(name: string, namespace: string, metadata: Partial<JiraSync["metadata"]> = {}): JiraSync {
  const manifest = {
    apiVersion: API_VERSION,
    kind: KIND,
    metadata: { name, namespace, ...metadata },
    spec: {
      syncType: "batch",
      target: { projectKey: "DEMO" },
      destination: { repository: "https://git.example.com/issues.git" },
    },
  };
  const result = parseJiraSync(manifest, "test");
  const [sync] = result.ok ? result.manifests : [];
  if (sync === undefined) throw new Error(JSON.stringify(result));
  return sync;
}
