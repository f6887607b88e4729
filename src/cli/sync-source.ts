import type { ListedSync, SyncChange, SyncNotice } from "../cluster/index.ts";
import { SyncError, UsageError } from "../failure/index.ts";
import { openClusterOf } from "./cluster-access.ts";
import type { Arguments, Io } from "./command.ts";

/** Where syncs are read from: those of a namespace, or of all, as the options choose them. */
export interface SyncSource extends AsyncDisposable {
  readonly kind: "cluster" | "folder";
  /** How messages call it. */
  readonly name: string;
  /** By namespace and name. */
  list(signal: AbortSignal): Promise<readonly ListedSync[]>;
  /** The syncs of these names (all without any) and what becomes of them, until `signal` is aborted. */
  changes(names: readonly string[], signal: AbortSignal): AsyncGenerator<SyncChange<ListedSync>, void, undefined>;
  /** What Kubernetes recorded of a sync, the oldest first; a folder records nothing. */
  notices(sync: ListedSync, signal: AbortSignal): Promise<readonly SyncNotice[]>;
}

const OF_A_CLUSTER = ["context", "kubeconfig", "selector"];

/** The folder of --status-dir where it is given, else the cluster that the options and the environment name. */
export async function openSyncSource(args: Arguments, io: Io): Promise<SyncSource> {
  const folder = args.text("status-dir");
  if (folder === undefined) return openClusterSource(args, io);
  const misplaced = OF_A_CLUSTER.find((name) => args.text(name) !== undefined);
  if (misplaced !== undefined) throw new UsageError(`--${misplaced} is for a cluster; leave it out with --status-dir`);
  const { FolderSource } = await import("./folder-source.ts");
  const namespace = args.flag("all-namespaces") === true ? undefined : args.text("namespace");
  return new FolderSource(folder, namespace, io.stderr);
}

async function openClusterSource(args: Arguments, io: Io): Promise<SyncSource> {
  const isEverywhere = args.flag("all-namespaces") === true;
  if (isEverywhere && args.operands.length > 0) {
    throw new UsageError("a name is looked up in one namespace; leave out --all-namespaces, or the name");
  }
  const { ClusterSource } = await import("./cluster-source.ts");
  try {
    const client = await openClusterOf(args, io);
    return new ClusterSource(client, isEverywhere ? "" : client.namespace, args.text("selector"));
  } catch (error) {
    if (!(error instanceof SyncError) || error.failure.reason !== "InvalidSpec") throw error;
    throw new UsageError(`${error.message} Without a cluster, name the folder of jirasync sync with --status-dir.`);
  }
}
