import { type ClusterClient, openCluster } from "../cluster/index.ts";
import { wait } from "../run/index.ts";
import type { Arguments, Io } from "./command.ts";

/** The cluster that the options, else the environment, name. Connects with the first request; dispose it at the end. */
export function openClusterOf(args: Arguments, { env, redactor }: Io): Promise<ClusterClient> {
  const [kubeconfig, context, namespace] = [args.text("kubeconfig"), args.text("context"), args.text("namespace")];
  return openCluster(
    {
      ...(kubeconfig === undefined ? {} : { kubeconfig }),
      ...(context === undefined ? {} : { context }),
      ...(namespace === undefined ? {} : { namespace }),
    },
    { env, redactor, now: Date.now, random: Math.random, sleep: wait },
  );
}
