import { describe, inject } from "vitest";
import { type Cluster, type ClusterConnection, connectCluster } from "./cluster.ts";

/** What the global setup found: the run's control plane, or what a person can do to have one. */
export type SharedCluster =
  | { readonly kind: "running"; readonly connection: ClusterConnection }
  | { readonly kind: "missing"; readonly remedy: string };

declare module "vitest" {
  export interface ProvidedContext {
    readonly cluster: SharedCluster;
  }
}

/** As `describe`; skipped where there is no control plane, which the global setup has said once. */
export const describeWithCluster = describe.skipIf(inject("cluster").kind === "missing");

/**
 * The control plane of the whole run, for use inside `describeWithCluster`. Others use it too: work in a namespace of
 * `createNamespace`, give cluster-wide names a unique part, and start a control plane of your own to break it.
 */
export function sharedCluster(): Cluster {
  const shared = inject("cluster");
  if (shared.kind === "missing") throw new Error(shared.remedy);
  return connectCluster(shared.connection);
}
