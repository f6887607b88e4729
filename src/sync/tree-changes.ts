import { issueKeyAt, issuePath, linkPath, linkTarget, type Place, relationshipAt } from "../document/index.ts";
import type { Base, FileChange } from "../git/index.ts";
import { projectsFolder } from "./mirror.ts";
import { decodeRelationship, encodeRelationship, isStale } from "./relationships.ts";
import type { SyncedIssues } from "./sync-issues.ts";

/** What a run wants of the tree, whatever commit it ends up on. */
export interface TreeGoal {
  readonly place: Place;
  /** Where an earlier configuration kept the same issues; null when nothing moved. */
  readonly previousPlace: Place | null;
  readonly synced: SyncedIssues;
  /** Whether the file of a mirrored issue has to go. */
  readonly isGone: (key: string) => boolean;
  readonly writeBlob: (data: Buffer) => Promise<string>;
}

export interface TreeChanges {
  readonly changes: readonly FileChange[];
  readonly deleted: readonly string[];
}

interface TreeFacts {
  readonly deleted: Set<string>;
  /** Deleted from the place of an earlier configuration. */
  readonly deletedElsewhere: Set<string>;
  readonly existing: Set<string>;
  /** Somebody else has written the same meanwhile. */
  readonly upToDate: Set<string>;
  readonly links: Set<string>;
  readonly outdatedPaths: string[];
}

/** The changes that turn `base` into the goal. Runs again, from the start, when somebody else pushed meanwhile. */
export async function treeChanges(goal: TreeGoal, base: Base, signal: AbortSignal): Promise<TreeChanges> {
  const { place, synced } = goal;
  const facts = await readTree(goal, base, signal);
  const changes: FileChange[] = facts.outdatedPaths.map((path) => ({ kind: "delete", path }));
  for (const key of facts.deleted) changes.push({ kind: "delete", path: issuePath(key, place) });
  for (const encoded of facts.links) {
    const link = decodeRelationship(encoded);
    const isDangling = facts.deleted.has(link.source) || facts.deleted.has(link.target);
    if (isDangling || isStale(link, synced.fetched, synced.relationships)) {
      changes.push({ kind: "delete", path: linkPath(link, place) });
    }
  }
  for (const [key, oid] of synced.written) {
    if (!facts.upToDate.has(key)) changes.push({ kind: "write", path: issuePath(key, place), mode: "100644", oid });
  }
  for (const encoded of synced.relationships) {
    const link = decodeRelationship(encoded);
    const exists = (key: string) => synced.written.has(key) || (facts.existing.has(key) && !facts.deleted.has(key));
    if (facts.links.has(encoded) || !exists(link.source) || !exists(link.target)) continue;
    const oid = await goal.writeBlob(Buffer.from(linkTarget(link, place)));
    changes.push({ kind: "write", path: linkPath(link, place), mode: "120000", oid });
  }
  return { changes, deleted: [...new Set([...facts.deleted, ...facts.deletedElsewhere])].sort() };
}

async function readTree(goal: TreeGoal, base: Base, signal: AbortSignal): Promise<TreeFacts> {
  const facts = noFacts();
  if (base.head === null) return facts;
  const linkEnds = endsOf(goal.synced.relationships);
  for await (const { path, oid } of base.listFiles([projectsFolder(goal.place)], signal)) {
    const key = issueKeyAt(path, goal.place);
    if (key !== null) {
      if (goal.isGone(key)) facts.deleted.add(key);
      else if (linkEnds.has(key)) facts.existing.add(key);
      if (goal.synced.written.get(key) === oid) facts.upToDate.add(key);
      continue;
    }
    const link = relationshipAt(path, goal.place);
    if (link !== null) facts.links.add(encodeRelationship(link));
    else if (isOutdated(path, goal)) {
      facts.outdatedPaths.push(path);
      const left = goal.previousPlace === null ? null : issueKeyAt(path, goal.previousPlace);
      if (left !== null && goal.isGone(left)) facts.deletedElsewhere.add(left);
    }
  }
  return facts;
}

function noFacts(): TreeFacts {
  const [deleted, deletedElsewhere] = [new Set<string>(), new Set<string>()];
  return { deleted, deletedElsewhere, existing: new Set(), upToDate: new Set(), links: new Set(), outdatedPaths: [] };
}

function endsOf(relationships: ReadonlySet<string>): Set<string> {
  const ends = new Set<string>();
  for (const encoded of relationships) {
    const { source, target } = decodeRelationship(encoded);
    ends.add(source).add(target);
  }
  return ends;
}

/** Whether `path` is where the previous configuration kept an issue, or a link of one, that this run has written elsewhere. */
function isOutdated(path: string, { previousPlace, synced, isGone }: TreeGoal): boolean {
  if (previousPlace === null) return false;
  const key = issueKeyAt(path, previousPlace);
  if (key !== null) return synced.fetched.has(key) || isGone(key);
  const link = relationshipAt(path, previousPlace);
  return link !== null && [link.source, link.target].some((end) => synced.fetched.has(end) || isGone(end));
}
