import { projectOf } from "../document/index.ts";
import type { Base } from "../git/index.ts";
import { fromKeyRanges } from "./key-ranges.ts";
import type { Run } from "./prepare.ts";
import { parseState, stateFolder } from "./state.ts";

/** Whether another sync mirrors an issue at the same place, so that this one may not remove its file. */
export type Claims = (key: string) => boolean;

/**
 * What the other syncs of the same directory hold, read from their states. A sync of a whole project asks nobody:
 * that an issue is no longer in its project is true for all.
 */
export async function claimsOfOthers(
  { ownership, place, stateFile }: Run,
  base: Base,
  signal: AbortSignal,
): Promise<Claims> {
  if (ownership.kind === "project" || base.head === null) return () => false;
  const projects = new Set<string>();
  const keys = new Set<string>();
  for await (const { path } of base.listFiles([stateFolder(place.root)], signal)) {
    if (path === stateFile || !path.endsWith(".json")) continue;
    const state = parseState(await base.readFile(path, signal));
    if (state?.project !== undefined) projects.add(state.project);
    for (const key of fromKeyRanges(state?.owned ?? {})) if (ownership.keys.has(key)) keys.add(key);
  }
  return (key) => projects.has(projectOf(key)) || keys.has(key);
}
