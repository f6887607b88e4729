import { UsageError } from "../failure/index.ts";
import { type JiraSync, syncKey } from "../resource/index.ts";

type Metadata = JiraSync["metadata"];

/** Those whose namespace and name one before them has, each with that one: they would overwrite each other's state. */
export function repeatedSyncs<T extends { readonly resource: JiraSync }>(
  syncs: readonly T[],
  keyOf: (metadata: Metadata) => string = syncKey,
): readonly { readonly sync: T; readonly earlier: T }[] {
  const first = new Map<string, T>();
  return syncs.flatMap((sync) => {
    const key = keyOf(sync.resource.metadata);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, sync);
    return earlier === undefined ? [] : [{ sync, earlier }];
  });
}

/** The syncs in the namespace of the cluster that shows them, where they name none. */
export function inNamespace(syncs: readonly JiraSync[], namespace: string | undefined): readonly JiraSync[] {
  if (namespace === undefined) return syncs;
  return syncs.map(({ metadata, ...sync }) => ({ ...sync, metadata: { namespace, ...metadata } }));
}

/** Throws UsageError for two syncs of one namespace and name, or of one of what else `keyOf` tells them by. */
export function assertDistinct(resources: readonly JiraSync[], keyOf?: (metadata: Metadata) => string): void {
  const syncs = resources.map((resource) => ({ resource }));
  const [twice] = repeatedSyncs(syncs, keyOf);
  if (twice === undefined) return;
  const { name } = twice.sync.resource.metadata;
  throw new UsageError(`two manifests are named ${name}; give each sync a name of its own`);
}
