import { type Failure, SyncError } from "../failure/index.ts";
import { allSettled } from "./all-settled.ts";
import { type Circuit, isIsolable } from "./circuit.ts";
import type { Dialect, IssueQuery } from "./dialect.ts";
import { completeIssue } from "./embedded-list.ts";
import type { JiraIssue, ReceivedIssue } from "./issue.ts";
import type { Patience } from "./transport.ts";

export interface FailedIssue {
  /** The id or key as it was asked for. */
  readonly id: string;
  /** Where Jira tells it. */
  readonly key?: string;
  readonly failure: Failure;
}

/** What became of up to 100 issues: each id or key that was asked for ends in exactly one of the lists. */
export interface FetchedBatch {
  readonly issues: JiraIssue[];
  /** Asked for one by one, and answered with 404 each. */
  readonly missing: string[];
  readonly failed: FailedIssue[];
}

export interface BatchContext {
  readonly dialect: Dialect;
  readonly query: IssueQuery;
  readonly circuit: Circuit;
  /** An issue of the same fetch that no batch has asked for yet, if there is one. */
  readonly upcoming: () => readonly string[];
  /** Throws when Jira answers nothing at all. */
  readonly probe: (signal: AbortSignal) => Promise<void>;
}

/** The first request has had its retries; the halves of a batch that failed need no second round of them. */
export const BISECTING: Patience = { maxAttempts: 2 };

/** Fetches up to 100 issues. Throws when Jira, the account or the connection fails; what fails of single issues is named in the result. */
export async function fetchBatch(
  ids: readonly string[],
  context: BatchContext,
  signal: AbortSignal,
): Promise<FetchedBatch> {
  const search: Search = { ids, found: new Map(), suspects: new Set() };
  await askUntilSettled(search, context, signal);
  const batch: FetchedBatch = { issues: [], missing: [], failed: [] };
  const unresolved = ids.filter((id) => !search.found.has(id));
  const entries = [...search.found];
  await allSettled(unresolved.map((id) => settleAlone(id, batch, context, signal)));
  await allSettled(entries.map(([id, issue]) => settle(id, issue, batch, context, signal)));
  if (batch.failed.length === ids.length) await context.probe(signal);
  return withoutRepeats(batch);
}

interface Search {
  readonly ids: readonly string[];
  /** By the id or key that was asked for. */
  readonly found: Map<string, ReceivedIssue>;
  /** Failed in bulk down to the last, or named by Jira as one that it cannot return. */
  readonly suspects: Set<string>;
}

/**
 * Bulk answers leave out what the account may not see, what a server's page limit cuts, and now and then what they should hold:
 * the absent ones are asked for once more, and again while that brings any. Nothing is concluded from their absence.
 */
async function askUntilSettled(search: Search, context: BatchContext, signal: AbortSignal): Promise<void> {
  const { ids } = search;
  let absent = ids;
  for (let round = 1; absent.length > 0; round++) {
    const before = search.found.size;
    await askTogether(absent, {}, search, context, signal);
    if (round > 1 && search.found.size === before) return;
    absent = ids.filter((id) => !search.found.has(id) && !search.suspects.has(id));
  }
}

async function askTogether(
  ids: readonly string[],
  patience: Patience,
  search: Search,
  context: BatchContext,
  signal: AbortSignal,
): Promise<void> {
  try {
    const answer = await context.dialect.bulk(ids, context.query, patience, signal);
    context.circuit.succeeded(answer.issues[0]?.id);
    const asked = new Set(ids);
    for (const issue of answer.issues) {
      const name = asked.has(issue.id) ? issue.id : issue.key;
      // An issue that moved answers to its old key with the new one: asking for it alone tells.
      if (asked.has(name)) search.found.set(name, issue);
    }
    for (const id of answer.errors.keys()) if (asked.has(id) && !search.found.has(id)) search.suspects.add(id);
  } catch (error) {
    if (!(error instanceof SyncError) || !isIsolable(error)) throw error;
    await context.circuit.failed(error, () => untried(search, context), signal);
    if (ids.length === 1) {
      for (const id of ids) search.suspects.add(id);
      return;
    }
    const middle = Math.ceil(ids.length / 2);
    await askTogether(ids.slice(0, middle), BISECTING, search, context, signal);
    await askTogether(ids.slice(middle), BISECTING, search, context, signal);
  }
}

/** Issues far from those that fail: a batch is bisected from its start. */
function untried({ ids, found, suspects }: Search, { upcoming }: BatchContext): readonly string[] {
  return [...ids.filter((id) => !found.has(id) && !suspects.has(id)).slice(-1), ...upcoming()];
}

/** Asks for one issue by itself: the only answer that proves it missing. */
async function settleAlone(id: string, batch: FetchedBatch, context: BatchContext, signal: AbortSignal): Promise<void> {
  let issue: ReceivedIssue;
  try {
    issue = await context.dialect.one(id, context.query, {}, signal);
    context.circuit.succeeded(id);
  } catch (error) {
    if (isNotFound(error)) {
      context.circuit.succeeded();
      batch.missing.push(id);
    } else {
      batch.failed.push({ id, failure: await failureOfOne(error, context, signal) });
    }
    return;
  }
  try {
    await complete(issue, batch, context, signal);
  } catch (error) {
    batch.failed.push({ id, key: issue.key, failure: await failureOfOne(error, context, signal) });
  }
}

async function settle(
  id: string,
  issue: ReceivedIssue,
  batch: FetchedBatch,
  context: BatchContext,
  signal: AbortSignal,
): Promise<void> {
  try {
    await complete(issue, batch, context, signal);
  } catch (error) {
    // Gone between its fields and its comments, perhaps: the issue itself has to say so.
    if (isNotFound(error)) await settleAlone(id, batch, context, signal);
    else batch.failed.push({ id, key: issue.key, failure: await failureOfOne(error, context, signal) });
  }
}

async function complete(issue: ReceivedIssue, batch: FetchedBatch, context: BatchContext, signal: AbortSignal) {
  batch.issues.push(await completeIssue(issue, context.query.lists, context.dialect.listPage, signal));
}

function isNotFound(error: unknown): boolean {
  return error instanceof SyncError && error.failure.reason === "NotFound";
}

/** The failure, when it can be the issue's own; everything else ends the fetch. */
async function failureOfOne(error: unknown, context: BatchContext, signal: AbortSignal): Promise<Failure> {
  if (!(error instanceof SyncError)) throw error;
  const { reason } = error.failure;
  if (reason === "PermissionDenied" || reason === "NotFound" || reason === "Incomplete") return error.failure;
  if (!isIsolable(error)) throw error;
  await context.circuit.failed(error, context.upcoming, signal);
  return error.failure;
}

/** Two keys of one issue, an old one and its present one, give it once. */
function withoutRepeats(batch: FetchedBatch): FetchedBatch {
  const byId = new Map(batch.issues.map((issue) => [issue.id, issue]));
  return byId.size === batch.issues.length ? batch : { ...batch, issues: [...byId.values()] };
}
