import {
  assertIssueKey,
  type DocumentOptions,
  isAuthority,
  type Relationship,
  relationshipsOf,
  renderDocument,
} from "../document/index.ts";
import { SyncError } from "../failure/index.ts";
import { type FailedIssue, type JiraIssue, parseJiraDate } from "../jira/index.ts";
import { FetchedIssues } from "./fetched-issues.ts";
import type { IssueContext } from "./issue-context.ts";
import type { IssueList } from "./issue-list.ts";
import { encodeRelationship } from "./relationships.ts";

/** What a run has learned of its issues so far; only keys and blob ids stay in memory, never documents. */
export interface SyncedIssues {
  readonly fetched: FetchedIssues;
  /** Encoded, see relationships.ts. */
  readonly relationships: Set<string>;
  /** Of fetched issues that were updated so lately that the next run may find them again, see look-back.ts. */
  readonly versions: Map<string, number>;
  readonly failed: FailedIssue[];
  /** Ids (or keys of a key list) that Jira proved not to have any more. */
  readonly missing: Set<string>;
  /** Keys of a key list whose issue lives under another key now. */
  readonly moved: Set<string>;
  /** Where neighbours are followed: keys of issues that hold copies of a written one. */
  readonly neighbours: Set<string>;
  /** Where neighbours are followed: keys of written issues whose children Jira does not name in their data. */
  readonly parents: Set<string>;
}

export function noIssues(): SyncedIssues {
  return {
    fetched: new FetchedIssues(),
    relationships: new Set(),
    versions: new Map(),
    failed: [],
    missing: new Set(),
    moved: new Set(),
    neighbours: new Set(),
    parents: new Set(),
  };
}

/** Fetches the issues, writes the documents that differ from the mirrored ones, and adds what it learned to `synced`. */
export async function syncIssues(
  ids: Iterable<string>,
  synced: SyncedIssues,
  context: IssueContext,
  signal: AbortSignal,
): Promise<void> {
  let documentOptions: DocumentOptions | undefined;
  for await (const batch of context.jira.fetch(ids, context.fetchOptions, signal)) {
    documentOptions ??= await context.documentOptions(signal);
    const before = tally(synced);
    // Each is let go before the next: a batch holds megabytes.
    for (let issue = batch.issues.pop(); issue !== undefined; issue = batch.issues.pop()) {
      await syncIssue(issue, synced, documentOptions, context);
    }
    for (const issue of batch.failed) synced.failed.push(issue);
    for (const id of batch.missing) synced.missing.add(id);
    reportProgress(before, synced, context);
  }
}

async function syncIssue(
  issue: JiraIssue,
  synced: SyncedIssues,
  documentOptions: DocumentOptions,
  context: IssueContext,
): Promise<void> {
  const { id, key } = issue;
  if (synced.fetched.has(key)) return; // asked for by its old and its new key
  if (context.isStranger(key)) return;
  const document = tryRender(issue, documentOptions);
  if (document instanceof SyncError) {
    synced.failed.push({ id, key, failure: document.failure });
    return;
  }
  noteVersion(issue, synced, context);
  const relationships = relationshipsOf(issue, documentOptions);
  if (context.withRelationships) for (const edge of relationships) synced.relationships.add(encodeRelationship(edge));
  const mirroredOid = context.mirrored.get(key);
  if (mirroredOid !== undefined && mirroredOid === context.blobId(document)) {
    synced.fetched.add(key, "unchanged");
    return;
  }
  const change = mirroredOid === undefined ? "created" : "updated";
  synced.fetched.add(key, change, await context.write(key, document, change));
  if (context.followsNeighbours) noteNeighbours(issue, change, relationships, synced, context);
}

function noteVersion({ key, fields }: JiraIssue, { versions }: SyncedIssues, { versionsSinceMs }: IssueContext): void {
  const updatedMs = parseJiraDate(fields["updated"]);
  if (updatedMs !== null && updatedMs >= versionsSinceMs) versions.set(key, updatedMs);
}

function noteNeighbours(
  { key, fields }: JiraIssue,
  change: "created" | "updated",
  relationships: readonly Relationship[],
  synced: SyncedIssues,
  { jira }: IssueContext,
): void {
  for (const edge of relationships) {
    const other = edge.source === key ? edge.target : edge.source;
    // Who tells of a relationship holds a copy of its other end; an epic holds none of its issues.
    if (isAuthority(other, edge)) synced.neighbours.add(other);
  }
  // Cloud's issues hold a copy of their epic; Data Center's name its key alone, which changes only with a move.
  const mayBeEpic = jira.deployment === "cloud" ? isAboveStandard(fields["issuetype"]) : change === "created";
  if (mayBeEpic) synced.parents.add(key);
}

function isAboveStandard(issueType: unknown): boolean {
  if (typeof issueType !== "object" || issueType === null || !("hierarchyLevel" in issueType)) return true;
  return typeof issueType.hierarchyLevel !== "number" || issueType.hierarchyLevel > 0;
}

// One issue that can't become a file is that issue's failure, not the run's.
function tryRender(issue: JiraIssue, options: DocumentOptions): Buffer | SyncError {
  try {
    assertIssueKey(issue.key);
    return renderDocument(issue, options);
  } catch (error) {
    if (error instanceof SyncError) return error;
    throw error;
  }
}

/** Jira tells of an issue that it can't return by its id alone; people know it by the key that it was listed with. */
export function nameFailed({ failed }: SyncedIssues, issues: IssueList): void {
  const places = new Map(failed.flatMap(({ id, key }, place) => (key === undefined ? [[id, place]] : [])));
  if (places.size === 0) return;
  for (const { id, key } of issues) {
    const place = places.get(id);
    const issue = place === undefined ? undefined : failed[place];
    if (place !== undefined && issue !== undefined) failed[place] = { ...issue, key };
  }
}

/** What the counts of a status follow from. */
export type Tally = {
  readonly created: number;
  readonly updated: number;
  readonly fetched: number;
  readonly failed: number;
};

export function tally({ fetched, failed }: SyncedIssues): Tally {
  const [created, updated] = [fetched.count("created"), fetched.count("updated")];
  return { created, updated, fetched: fetched.size, failed: failed.length };
}

/** Emits what was added since `before`. */
export function reportProgress(before: Tally, synced: SyncedIssues, { emit, now }: IssueContext): void {
  const after = tally(synced);
  const created = after.created - before.created;
  const updated = after.updated - before.updated;
  const unchanged = after.fetched - before.fetched - created - updated;
  const failed = after.failed - before.failed;
  if (created + updated + unchanged + failed === 0) return;
  emit({ kind: "processed", at: now(), created, updated, unchanged, failed });
}
