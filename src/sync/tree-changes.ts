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
  readonly blobId: (data: Buffer) => string;
  readonly writeBlob: (data: Buffer) => Promise<string>;
}

export interface TreeChanges {
  readonly isEmpty: boolean;
  /** Made one by one: as a list they would take more memory than all that is known of the issues. */
  readonly changes: Iterable<FileChange>;
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
  const { synced } = goal;
  const facts = await readTree(goal, base, signal);
  const written = synced.fetched.count("created") + synced.fetched.count("updated") - facts.upToDate.size;
  const staleLinks = [...facts.links].filter((encoded) => isUnwanted(encoded, facts, synced));
  const newLinks = [...synced.relationships].filter((encoded) => isMissing(encoded, facts, synced)).sort();
  for (const encoded of newLinks) await goal.writeBlob(linkBlob(encoded, goal));
  const removed = facts.outdatedPaths.length + facts.deleted.size + staleLinks.length;
  return {
    isEmpty: removed + written + newLinks.length === 0,
    changes: fileChanges(goal, facts, { staleLinks, newLinks }),
    deleted: [...new Set([...facts.deleted, ...facts.deletedElsewhere])].sort(),
  };
}

interface ChangedLinks {
  readonly staleLinks: readonly string[];
  readonly newLinks: readonly string[];
}

function* fileChanges(goal: TreeGoal, facts: TreeFacts, { staleLinks, newLinks }: ChangedLinks): Generator<FileChange> {
  const { place, synced, blobId } = goal;
  for (const path of facts.outdatedPaths) yield { kind: "delete", path };
  for (const key of facts.deleted) yield { kind: "delete", path: issuePath(key, place) };
  for (const encoded of staleLinks) yield { kind: "delete", path: linkPath(decodeRelationship(encoded), place) };
  for (const { key, oid } of synced.fetched.written()) {
    if (!facts.upToDate.has(key)) yield { kind: "write", path: issuePath(key, place), mode: "100644", oid };
  }
  for (const encoded of newLinks) {
    const path = linkPath(decodeRelationship(encoded), place);
    yield { kind: "write", path, mode: "120000", oid: blobId(linkBlob(encoded, goal)) };
  }
}

function linkBlob(encoded: string, { place }: TreeGoal): Buffer {
  return Buffer.from(linkTarget(decodeRelationship(encoded), place));
}

/** Whether a link has to go: one of its ends does, or an issue that was fetched no longer tells of it. */
function isUnwanted(encoded: string, { deleted }: TreeFacts, { fetched, relationships }: SyncedIssues): boolean {
  const link = decodeRelationship(encoded);
  return deleted.has(link.source) || deleted.has(link.target) || isStale(link, fetched, relationships);
}

/** Whether a relationship has no link yet and both of its ends have a document. */
function isMissing(encoded: string, { links, existing, deleted }: TreeFacts, { fetched }: SyncedIssues): boolean {
  if (links.has(encoded)) return false;
  const { source, target } = decodeRelationship(encoded);
  return [source, target].every(
    (key) => fetched.writtenOid(key) !== undefined || (existing.has(key) && !deleted.has(key)),
  );
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
      if (goal.synced.fetched.writtenOid(key) === oid) facts.upToDate.add(key);
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
