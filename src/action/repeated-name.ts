import { type JiraSync, shortSyncKey } from "../resource/index.ts";

/** What is wrong with a sync that a manifest in `earlier` describes too: each would take the other's state for its own. */
export function repeatedName({ metadata }: JiraSync, earlier: string): string {
  return `metadata.name: "${shortSyncKey(metadata)}" is the name of a sync in ${earlier} too. Give each its own name.`;
}
