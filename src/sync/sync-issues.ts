import { assertIssueKey, type DocumentOptions, relationshipsOf, renderDocument } from "../document/index.ts";
import { type Failure, permanent, SyncError } from "../failure/index.ts";
import type { FailedIssue, JiraIssue } from "../jira/index.ts";
import type { Discovered } from "./discover-issues.ts";
import type { IssueContext } from "./issue-context.ts";
import { encodeRelationship } from "./relationships.ts";

/** What a run has learned of its issues so far; only keys and blob ids stay in memory, never documents. */
export interface SyncedIssues {
  /** Blob ids by key, of created and updated issues alone. */
  readonly written: Map<string, string>;
  readonly created: string[];
  readonly updated: string[];
  /** Keys as Jira tells them now. */
  readonly fetched: Set<string>;
  /** Encoded, see relationships.ts. */
  readonly relationships: Set<string>;
  readonly failed: FailedIssue[];
  /** Ids (or keys of a key list) that Jira proved not to have any more. */
  readonly missing: Set<string>;
  /** Keys of a key list whose issue lives under another key now. */
  readonly moved: Set<string>;
}

export function noIssues(): SyncedIssues {
  return {
    written: new Map(),
    created: [],
    updated: [],
    fetched: new Set(),
    relationships: new Set(),
    failed: [],
    missing: new Set(),
    moved: new Set(),
  };
}

/** Fetches the issues, writes the documents that differ from the mirrored ones, and adds what it learned to `synced`. */
export async function syncIssues(
  ids: readonly string[],
  synced: SyncedIssues,
  context: IssueContext,
  signal: AbortSignal,
): Promise<void> {
  if (ids.length === 0) return;
  const documentOptions = await context.documentOptions(signal);
  for await (const batch of context.jira.fetch(ids, context.fetchOptions, signal)) {
    const before = tally(synced);
    for (const issue of batch.issues) await syncIssue(issue, synced, documentOptions, context);
    for (const issue of batch.failed) synced.failed.push(issue);
    for (const id of batch.missing) synced.missing.add(id);
    reportProgress(before, synced, context);
  }
}

async function syncIssue(
  issue: JiraIssue,
  synced: SyncedIssues,
  documentOptions: DocumentOptions,
  { mirrored, withRelationships, blobId, write }: IssueContext,
): Promise<void> {
  const { id, key } = issue;
  if (synced.fetched.has(key)) return; // asked for by its old and its new key
  const document = tryRender(issue, documentOptions);
  if (document instanceof SyncError) {
    synced.failed.push({ id, key, failure: document.failure });
    return;
  }
  synced.fetched.add(key);
  if (withRelationships) {
    for (const related of relationshipsOf(issue, documentOptions))
      synced.relationships.add(encodeRelationship(related));
  }
  const oid = blobId(document);
  const mirroredOid = mirrored.get(key);
  if (oid === mirroredOid) return;
  await write(key, document);
  synced.written.set(key, oid);
  (mirroredOid === undefined ? synced.created : synced.updated).push(key);
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

/** Keys that were asked for by name must be accounted for: fetched, moved, failed, or, where that is a failure too, missing. */
export function settleKeyList(discovered: Discovered, synced: SyncedIssues, context: IssueContext): void {
  if (!context.isKeyList) return;
  const failedKeys = new Set(synced.failed.flatMap(({ id, key }) => [id, key ?? id]));
  const before = tally(synced);
  for (const key of discovered.keys) {
    if (synced.fetched.has(key) || failedKeys.has(key)) continue;
    if (!synced.missing.has(key)) synced.moved.add(key);
    else if (context.mustExist) synced.failed.push({ id: key, key, failure: notFound(key) });
  }
  assertMoved(discovered, synced);
  reportProgress(before, synced, context);
}

// A key is only taken for moved, and its file removed, when Jira answered it with an issue of another key.
function assertMoved(discovered: Discovered, synced: SyncedIssues): void {
  const asked = new Set(discovered.keys);
  const strangers = [...synced.fetched].filter((key) => !asked.has(key));
  if (synced.moved.size <= strangers.length) return;
  const keys = [...synced.moved].join(", ");
  throw permanent("Incomplete", `Jira neither returned nor refused ${keys}. Nothing was written; run the sync again.`);
}

function notFound(key: string): Failure {
  const message = `Jira has no issue ${key}, or this account may not see it. Check the key and the account's permissions.`;
  return { reason: "NotFound", message, retryable: false };
}

type Tally = { readonly created: number; readonly updated: number; readonly fetched: number; readonly failed: number };

function tally({ created, updated, fetched, failed }: SyncedIssues): Tally {
  return { created: created.length, updated: updated.length, fetched: fetched.size, failed: failed.length };
}

function reportProgress(before: Tally, synced: SyncedIssues, { emit, now }: IssueContext): void {
  const after = tally(synced);
  const created = after.created - before.created;
  const updated = after.updated - before.updated;
  const unchanged = after.fetched - before.fetched - created - updated;
  const failed = after.failed - before.failed;
  if (created + updated + unchanged + failed === 0) return;
  emit({ kind: "processed", at: now(), created, updated, unchanged, failed });
}
