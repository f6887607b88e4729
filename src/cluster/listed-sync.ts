import { type ObservedSync, observedSync } from "../status/index.ts";
import type { ClusterClient } from "./client.ts";
import { JIRA_SYNCS, type JiraSyncObject, type Selection } from "./object.ts";
import { watchObjects } from "./reflector.ts";
import type { SyncChange } from "./wait-for-end.ts";

/** A JIRASync with what its status means, and as it was read. */
export interface ListedSync extends ObservedSync {
  readonly object: Readonly<Record<string, unknown>>;
}

/** Throws a ZodError for what has no name, or a status that is none. */
export function listedSync(object: Readonly<Record<string, unknown>>): ListedSync {
  return { ...observedSync(object), object };
}

/** The JIRASyncs of a selection, by namespace and name. */
export async function listSyncs(
  client: ClusterClient,
  selection: Selection,
  signal: AbortSignal,
): Promise<readonly ListedSync[]> {
  const { items } = await client.list(JIRA_SYNCS, selection, signal);
  return items.map(listed);
}

/** The JIRASyncs of a selection with one of these names (all without any) and what becomes of them, until `signal` is aborted. */
export async function* syncChanges(
  client: ClusterClient,
  selection: Selection,
  names: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<SyncChange<ListedSync>, void, undefined> {
  const [name] = names;
  // The server can select one name; of several it sends all, and most are for nothing.
  const narrowed =
    name !== undefined && names.length === 1 ? { ...selection, fieldSelector: `metadata.name=${name}` } : selection;
  for await (const event of watchObjects(client, JIRA_SYNCS, narrowed, {}, signal)) {
    if (event.kind === "synced" || event.kind === "interrupted") yield event;
    else if (names.length === 0 || names.includes(event.object.metadata.name)) {
      yield { kind: event.kind === "deleted" ? "deleted" : "changed", sync: listed(event.object) };
    }
  }
}

// What the API server keeps for its own use is for nobody to read; kubectl leaves it out as well.
function listed(object: JiraSyncObject): ListedSync {
  const { managedFields: _, ...metadata } = object.metadata;
  return listedSync({ ...object, metadata });
}
