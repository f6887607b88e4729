import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import { type ClusterClient, kindOf, LEASES, openCluster, SECRETS } from "../../src/cluster/index.ts";
import { SyncError } from "../../src/failure/index.ts";
import { type ApiAccess, apiRequest } from "./api-request.ts";
import type { Cluster } from "./cluster.ts";
import { pkiFolder } from "./flags.ts";
import { realDeps } from "./jira-syncs.ts";
import { PODS, type Pod } from "./kubelet-pod.ts";
import { issueCertificate } from "./pki.ts";

const NODES = kindOf("v1", "Node", "nodes");
const CONFIG_MAPS = kindOf("v1", "ConfigMap", "configmaps");

const FIELD_MANAGER = "kubelet";
const LEASE_MS = 5_000; // well below the 40 s after which the node counts as lost

/** A node of the cluster, with what it may ask of the API server: with its own certificate, as the Node authorizer allows. */
export interface Node extends AsyncDisposable {
  readonly name: string;
  readonly client: ClusterClient;
  readonly access: ApiAccess;
  /** The decoded data of a Secret or ConfigMap. */
  readonly data: (
    kind: "Secret" | "ConfigMap",
    namespace: string,
    name: string,
  ) => Promise<Readonly<Record<string, string>>>;
  /** A token of the pod's service account that ends with the pod. */
  readonly token: (pod: Pod, request: { audience?: string | undefined; expirationSeconds: number }) => Promise<string>;
  readonly writeStatus: (pod: Pod, status: object) => Promise<void>;
  /** Takes the pod out of the API server, once nothing of it runs. */
  readonly remove: (pod: Pod) => Promise<void>;
}

const Data = z.object({ data: z.record(z.string(), z.string()).default({}) });
const TokenRequest = z.object({ status: z.object({ token: z.string() }) });

/** Registers a node that is ready, and keeps it so until it is disposed. `port` is where its logs are served. */
export async function registerNode(cluster: Cluster, name: string, port: number, signal: AbortSignal): Promise<Node> {
  const { path } = await cluster.kubeconfig({ user: { name: userOf(name), groups: [GROUP] } });
  const client = await openCluster({ kubeconfig: path }, realDeps());
  const access = await nodeAccess(cluster, name, signal);
  const end = new AbortController();
  const labels = { "kubernetes.io/hostname": name, "kubernetes.io/os": "linux" };
  await client.create(NODES, { metadata: { name, namespace: "", labels } }, signal);
  await client.apply(NODES, nodeStatus(name, port), { fieldManager: FIELD_MANAGER, subresource: "status" }, signal);
  const lease = keepLease(client, name, end.signal);

  return {
    name,
    client,
    access,
    data: async (kind, namespace, object) => {
      const found = await client.get(
        kind === "Secret" ? SECRETS : CONFIG_MAPS,
        { name: object, namespace },
        end.signal,
      );
      const { data } = Data.parse(found);
      if (kind === "ConfigMap") return data;
      return Object.fromEntries(
        Object.entries(data).map(([key, value]) => [key, Buffer.from(value, "base64").toString()]),
      );
    },
    token: async ({ metadata, spec }, { audience, expirationSeconds }) => {
      const audiences = audience === undefined ? undefined : [audience];
      const boundObjectRef = { kind: "Pod", apiVersion: "v1", name: metadata.name, uid: metadata.uid };
      const asked = { spec: { expirationSeconds, audiences, boundObjectRef } };
      const account = `/api/v1/namespaces/${metadata.namespace}/serviceaccounts/${spec.serviceAccountName}`;
      const { status, text } = await apiRequest(access, "POST", `${account}/token`, asked, end.signal);
      if (status !== 201) throw new Error(`no token of ${spec.serviceAccountName}: ${text}`);
      return TokenRequest.parse(JSON.parse(text)).status.token;
    },
    writeStatus: async ({ metadata: { name: pod, namespace } }, status) => {
      const options = { fieldManager: FIELD_MANAGER, force: true, subresource: "status" } as const;
      await client.apply(PODS, { metadata: { name: pod, namespace }, status }, options, end.signal);
    },
    remove: async ({ metadata: { name: pod, namespace, uid } }) => {
      const options = { gracePeriodSeconds: 0, preconditions: { uid } };
      await apiRequest(access, "DELETE", `/api/v1/namespaces/${namespace}/pods/${pod}`, options, end.signal);
    },
    [Symbol.asyncDispose]: async () => {
      end.abort();
      await lease;
      await client[Symbol.asyncDispose]();
      await cluster.request("DELETE", `/api/v1/nodes/${name}`);
    },
  };
}

const GROUP = "system:nodes";
const userOf = (node: string): string => `system:node:${node}`;

/** The certificate with which the node asks, and serves its logs. */
async function nodeAccess({ connection }: Cluster, name: string, signal: AbortSignal): Promise<ApiAccess> {
  const pki = pkiFolder(connection.folder);
  const user = await issueCertificate(
    pki,
    name,
    { commonName: userOf(name), organizations: [GROUP], usages: ["clientAuth", "serverAuth"], names: ["IP:127.0.0.1"] },
    signal,
  );
  return { server: connection.server, ca: await readFile(join(pki, "ca.crt"), "utf8"), user };
}

function nodeStatus(name: string, port: number) {
  const room = { cpu: "64", memory: "256Gi", pods: "500", "ephemeral-storage": "100Gi" };
  const now = new Date().toISOString();
  const condition = (type: string, status: string) => ({ type, status, reason: "Kubelet", lastTransitionTime: now });
  return {
    metadata: { name, namespace: "" },
    status: {
      capacity: room,
      allocatable: room,
      addresses: [{ type: "InternalIP", address: "127.0.0.1" }],
      daemonEndpoints: { kubeletEndpoint: { Port: port } },
      conditions: [
        condition("Ready", "True"),
        condition("MemoryPressure", "False"),
        condition("DiskPressure", "False"),
      ],
    },
  };
}

async function keepLease(client: ClusterClient, name: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const renewTime = new Date().toISOString().replace("Z", "000Z"); // six digits of a second, as a MicroTime has
    const spec = { holderIdentity: name, leaseDurationSeconds: 40, renewTime };
    const lease = { metadata: { name, namespace: "kube-node-lease" }, spec };
    await client
      .apply(LEASES, lease, { fieldManager: FIELD_MANAGER, force: true }, signal)
      .catch(unlessAborted(signal));
    await sleep(LEASE_MS, undefined, { signal }).catch(unlessAborted(signal));
  }
}

// An API server that is killed under the kubelet is a test's doing: the next renewal comes.
const unlessAborted = (signal: AbortSignal) => (error: unknown) => {
  if (!signal.aborted && !(error instanceof SyncError)) throw error;
};
