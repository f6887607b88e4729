import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCluster, watchObjects } from "../../src/cluster/index.ts";
import type { Cluster } from "./cluster.ts";
import { realDeps } from "./jira-syncs.ts";
import { serveLogs } from "./kubelet-log-server.ts";
import { type Node, registerNode } from "./kubelet-node.ts";
import { PODS, type Pod, readPod } from "./kubelet-pod.ts";
import { getFrom } from "./kubelet-probe.ts";
import { servePorts } from "./kubelet-sockets.ts";
import { type Image, PodWorker } from "./kubelet-worker.ts";
import { freePorts } from "./ports.ts";
import { startReaper } from "./reaper.ts";

export interface KubeletSettings {
  /** Whose pods it takes, in place of a scheduler. */
  readonly namespaces: readonly string[];
  readonly images: Readonly<Record<string, Image>>;
  /** Ports of this machine, besides the API server's, that containers find at their own 127.0.0.1. */
  readonly machinePorts?: readonly number[];
}

/** A node that runs the containers of its pods as processes of this machine, until it is disposed. */
export type Kubelet = AsyncDisposable & {
  readonly node: string;
  /** SIGKILL to the containers of a pod, as when memory runs out. */
  readonly killPod: (namespace: string, pod: string) => void;
  /** GET from a port of a pod's first container. */
  readonly get: (
    namespace: string,
    pod: string,
    port: number,
    path: string,
  ) => Promise<{ status: number; text: string }>;
};

const DISPOSE_GRACE_SECONDS = 2;
const GET_LIMIT_MS = 10_000;

/**
 * Registers a node and runs the pods of some namespaces on it: with their variables, volumes, probes and logs, as their
 * user, with a root that is read-only where they ask for that, and each container in a network of its own, so that several have
 * the same port. What it starts ends with this process at the latest. Needs Linux and the right to make namespaces (`canRunPods`).
 */
export async function startKubelet(cluster: Cluster, settings: KubeletSettings, signal: AbortSignal): Promise<Kubelet> {
  const name = `node-${randomUUID().slice(0, 8)}`;
  const folder = await mkdtemp(join(tmpdir(), "jirasync-kubelet-"));
  const reaper = startReaper(folder);
  const end = new AbortController();
  const [port = 0] = await freePorts(1);
  const node = await registerNode(cluster, name, port, signal);
  const networks = join(folder, "networks");
  await mkdir(networks);
  const machinePorts = [Number(new URL(cluster.connection.server).port), ...(settings.machinePorts ?? [])];
  const machine = await servePorts(join(networks, "machine.sock"), (port) => machinePorts.includes(port));
  const pods = new PodRunner(cluster, node, { ...settings, machinePorts }, folder, reaper.pidFile);
  const logs = await serveLogs(port, node.access, pods);
  const running = [pods.follow(end.signal), bindPods(cluster, name, settings.namespaces, end.signal)];
  return {
    node: name,
    killPod: (namespace, pod) => pods.worker(namespace, pod).kill("SIGKILL"),
    get: (namespace, pod, ofPod, path) =>
      getFrom(pods.worker(namespace, pod).firstSocket, ofPod, path, AbortSignal.timeout(GET_LIMIT_MS)),
    [Symbol.asyncDispose]: async () => {
      end.abort();
      await Promise.all(running);
      await pods.stop();
      logs.closeAllConnections();
      logs.close();
      await once(logs, "close");
      machine.close();
      await node[Symbol.asyncDispose]();
      await reaper.reap();
    },
  };
}

/** Starts, stops and removes pods as the API server says. */
class PodRunner {
  readonly #cluster: Cluster;
  readonly #node: Node;
  readonly #settings: Required<KubeletSettings>;
  readonly #folder: string;
  readonly #pidFile: (name: string) => string;
  /** By namespace and name. */
  readonly #workers = new Map<string, { readonly uid: string; readonly worker: PodWorker; isStopped: boolean }>();

  constructor(
    cluster: Cluster,
    node: Node,
    settings: Required<KubeletSettings>,
    folder: string,
    pidFile: (name: string) => string,
  ) {
    this.#cluster = cluster;
    this.#node = node;
    this.#settings = settings;
    this.#folder = folder;
    this.#pidFile = pidFile;
  }

  async follow(signal: AbortSignal): Promise<void> {
    const selection = { namespace: "", fieldSelector: `spec.nodeName=${this.#node.name}` };
    for await (const event of watchObjects(this.#node.client, PODS, selection, {}, signal)) {
      if (event.kind === "added" || event.kind === "modified") this.#onPod(readPod(event.object));
      if (event.kind === "deleted") this.#onGone(readPod(event.object));
    }
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#workers.values()].map(({ worker }) => worker.stop(DISPOSE_GRACE_SECONDS)));
  }

  worker(namespace: string, pod: string): PodWorker {
    const known = this.#workers.get(`${namespace}/${pod}`);
    if (known === undefined) throw new Error(`no pod ${namespace}/${pod} on this node`);
    return known.worker;
  }

  find(namespace: string, pod: string, container: string, isPrevious: boolean): string | undefined {
    const logs = this.#logFolder(namespace, pod, container);
    const lives = existsSync(logs) ? readdirSync(logs).length : 0;
    const life = isPrevious ? lives - 2 : lives - 1;
    return life < 0 ? undefined : join(logs, `${life}.log`);
  }

  isRunning(namespace: string, pod: string): boolean {
    return this.#workers.get(`${namespace}/${pod}`)?.worker.isRunning ?? false;
  }

  #onPod(pod: Pod): void {
    const { namespace, name, uid, deletionTimestamp, deletionGracePeriodSeconds = 30 } = pod.metadata;
    const known = this.#workers.get(`${namespace}/${name}`);
    if (known?.uid === uid) {
      if (deletionTimestamp === undefined || known.isStopped) return;
      known.isStopped = true;
      this.#remove(pod, known.worker.stop(deletionGracePeriodSeconds));
    } else if (deletionTimestamp !== undefined) this.#remove(pod, Promise.resolve());
    else if (pod.status.phase === "Pending") {
      this.#workers.set(`${namespace}/${name}`, { uid, worker: new PodWorker(pod, this.#own(pod)), isStopped: false });
    }
  }

  /** Taken away without grace. */
  #onGone({ metadata: { namespace, name, uid } }: Pod): void {
    const known = this.#workers.get(`${namespace}/${name}`);
    if (known?.uid !== uid || known.isStopped) return;
    known.isStopped = true;
    known.worker.stop(0).catch(report);
  }

  #remove(pod: Pod, stopped: Promise<void>): void {
    stopped.then(() => this.#node.remove(pod)).catch(report);
  }

  #own(pod: Pod) {
    const { namespace, name, uid } = pod.metadata;
    const { hostname, port } = new URL(this.#cluster.connection.server);
    return {
      node: this.#node,
      images: this.#settings.images,
      folder: join(this.#folder, "pods", uid),
      logFile: (container: string, restarts: number) =>
        join(this.#logFolder(namespace, name, container), `${restarts}.log`),
      pidFile: this.#pidFile,
      networks: join(this.#folder, "networks"),
      machinePorts: this.#settings.machinePorts,
      env: { PATH: process.env["PATH"] ?? "", KUBERNETES_SERVICE_HOST: hostname, KUBERNETES_SERVICE_PORT: port },
    };
  }

  #logFolder(namespace: string, pod: string, container: string): string {
    return join(this.#folder, "logs", `${namespace}_${pod}`, container);
  }
}

const report = (error: unknown): void => console.warn(`the kubelet of a test: ${error}`);

/** In place of the scheduler: every pod of these namespaces goes to this node. */
async function bindPods(
  cluster: Cluster,
  node: string,
  namespaces: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const { path } = await cluster.kubeconfig();
  await using client = await openCluster({ kubeconfig: path }, realDeps());
  const bind = async (namespace: string): Promise<void> => {
    const pending = { namespace, fieldSelector: "spec.nodeName=" };
    for await (const event of watchObjects(client, PODS, pending, {}, signal)) {
      if (event.kind !== "added") continue;
      const { name } = event.object.metadata;
      const binding = { apiVersion: "v1", kind: "Binding", metadata: { name }, target: { kind: "Node", name: node } };
      await cluster.request("POST", `/api/v1/namespaces/${namespace}/pods/${name}/binding`, binding, signal);
    }
  };
  await Promise.all(namespaces.map(bind)).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

/** Whether this machine lets a process have mounts and a network of its own. */
export function canRunPods(): boolean {
  const namespace = process.getuid?.() === 0 ? [] : ["--map-root-user"];
  return (
    spawnSync("unshare", [
      "--mount",
      "--net",
      ...namespace,
      "sh",
      "-c",
      "mount -t tmpfs tmpfs /run && PATH=$PATH:/usr/sbin:/sbin ip link set lo up",
    ]).status === 0
  );
}
