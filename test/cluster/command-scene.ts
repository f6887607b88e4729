import { type Ended, jirasync, type Running, start } from "../cli/command.ts";
import type { Cluster } from "./cluster.ts";
import { type ClusterScene, clusterScene } from "./jira-syncs.ts";

/** A namespace of a cluster, with the built command looking at it. */
export interface CommandScene extends ClusterScene {
  run(args: readonly string[], stdin?: string): Promise<Ended>;
  start(args: readonly string[], stdin?: string): Running;
  /** Starts the command with every request of it passing the fault proxy. */
  startThroughProxy(args: readonly string[]): Promise<Running>;
}

export async function commandScene(cluster: Cluster, signal: AbortSignal): Promise<CommandScene> {
  const scene = await clusterScene(cluster, signal);
  const { namespace, proxy } = scene;
  const { path } = await cluster.kubeconfig({ namespace });
  const env = { KUBECONFIG: path };
  return {
    ...scene,
    run: (args, stdin = "") => jirasync(args, { env, stdin }),
    start: (args, stdin = "") => start(args, { env, stdin }),
    startThroughProxy: async (args) => {
      const token = await cluster.serviceAccountToken(namespace, "default", signal);
      const through = await cluster.kubeconfig({ namespace, user: { token }, server: proxy.url });
      return start(args, { env: { KUBECONFIG: through.path } });
    },
  };
}
