import {
  type ClusterClient,
  type ListedSync,
  listSyncs,
  readNotices,
  type Selection,
  type SyncChange,
  type SyncNotice,
  syncChanges,
} from "../cluster/index.ts";
import type { SyncSource } from "./sync-source.ts";

/** The JIRASyncs of a cluster. Disposes of the client with itself. */
export class ClusterSource implements SyncSource {
  readonly kind = "cluster";
  readonly name: string;
  readonly #client: ClusterClient;
  readonly #selection: Selection;

  /** `namespace` "" for all of them. */
  constructor(client: ClusterClient, namespace: string, labelSelector: string | undefined) {
    this.name = namespace === "" ? client.name : `namespace ${namespace} of ${client.name}`;
    this.#client = client;
    this.#selection = { namespace, ...(labelSelector === undefined ? {} : { labelSelector }) };
  }

  list(signal: AbortSignal): Promise<readonly ListedSync[]> {
    return listSyncs(this.#client, this.#selection, signal);
  }

  changes(names: readonly string[], signal: AbortSignal): AsyncGenerator<SyncChange<ListedSync>, void, undefined> {
    return syncChanges(this.#client, this.#selection, names, signal);
  }

  notices(sync: ListedSync, signal: AbortSignal): Promise<readonly SyncNotice[]> {
    return readNotices(this.#client, sync, signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client[Symbol.asyncDispose]();
  }
}
