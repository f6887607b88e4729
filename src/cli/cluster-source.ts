import { type ClusterClient, JIRA_SYNCS, type JiraSyncObject, type Selection, watchObjects } from "../cluster/index.ts";
import { type ListedSync, listedSync } from "./listed-sync.ts";
import { readNotices, type SyncNotice } from "./sync-notice.ts";
import type { SyncChange, SyncSource } from "./sync-source.ts";

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

  async list(signal: AbortSignal): Promise<readonly ListedSync[]> {
    const { items } = await this.#client.list(JIRA_SYNCS, this.#selection, signal);
    return items.map(listed);
  }

  async *changes(names: readonly string[], signal: AbortSignal): AsyncGenerator<SyncChange, void, undefined> {
    const [name] = names;
    // The server can select one name; of several it sends all, and most are for nothing.
    const selection =
      name !== undefined && names.length === 1
        ? { ...this.#selection, fieldSelector: `metadata.name=${name}` }
        : this.#selection;
    for await (const event of watchObjects(this.#client, JIRA_SYNCS, selection, {}, signal)) {
      if (event.kind === "synced" || event.kind === "interrupted") yield event;
      else if (names.length === 0 || names.includes(event.object.metadata.name)) {
        yield { kind: event.kind === "deleted" ? "deleted" : "changed", sync: listed(event.object) };
      }
    }
  }

  notices(sync: ListedSync, signal: AbortSignal): Promise<readonly SyncNotice[]> {
    return readNotices(this.#client, sync, signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client[Symbol.asyncDispose]();
  }
}

// What the API server keeps for its own use is for nobody to read; kubectl leaves it out as well.
function listed(object: JiraSyncObject): ListedSync {
  const { managedFields: _, ...metadata } = object.metadata;
  return listedSync({ ...object, metadata });
}
