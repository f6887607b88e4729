import type { JiraSync } from "./jira-sync.ts";

type Metadata = Pick<JiraSync["metadata"], "name" | "namespace">;

/** By what a sync is told from all others: syncs of one name in two namespaces are two, each with a state of its own. */
export function syncKey({ name, namespace = "default" }: Metadata): string {
  return `${namespace}/${name}`;
}

/** The same without the namespace that goes without saying. */
export function shortSyncKey(metadata: Metadata): string {
  return syncKey(metadata).replace(/^default\//, "");
}
