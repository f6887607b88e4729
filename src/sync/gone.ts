import { relationshipAt } from "../document/index.ts";
import type { Census } from "./census.ts";
import { listMirrored, projectsFolder } from "./mirror.ts";
import { owns } from "./ownership.ts";
import type { Run } from "./prepare.ts";
import type { SyncedIssues } from "./sync-issues.ts";
import { assertNotInProject } from "./unlisted.ts";

/**
 * The mirrored issues that have to go: moved to another key, or this sync's and proven to be no longer in its target (unlisted.ts).
 * Only what the branch held when the run began: what somebody else mirrors meanwhile was not there to be listed.
 */
export async function goneIssues(
  run: Run,
  { unfetched }: Census,
  synced: SyncedIssues,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  if (unfetched === null || !run.prunes) return synced.moved;
  const unlisted = new Set<string>();
  for (const place of run.previousPlace === null ? [run.place] : [run.place, run.previousPlace]) {
    const keys = run.ownership.kind === "keys" ? run.ownership.keys : [`${run.ownership.project}-1`];
    for await (const { key } of listMirrored(run.destination.base, place, keys, signal)) {
      if (owns(run.ownership, key) && !unfetched.has(key) && !synced.fetched.has(key)) unlisted.add(key);
    }
  }
  await assertNotInProject(run, [...unlisted], signal);
  return new Set([...synced.moved, ...unlisted]);
}

/** The issues that the mirrored relationships tie to any of `keys`. */
export async function relatedIssues(
  keys: ReadonlySet<string>,
  { place, destination }: Run,
  signal: AbortSignal,
): Promise<Set<string>> {
  const related = new Set<string>();
  if (keys.size === 0) return related;
  for await (const { path } of destination.base.listFiles([projectsFolder(place)], signal)) {
    const link = relationshipAt(path, place);
    if (link === null) continue;
    if (keys.has(link.source)) related.add(link.target);
    if (keys.has(link.target)) related.add(link.source);
  }
  return related;
}
