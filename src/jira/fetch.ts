import { abortError } from "../failure/index.ts";
import { Arrivals } from "./arrivals.ts";
import { type BatchContext, BISECTING, type FetchedBatch, fetchBatch } from "./batch.ts";
import { Circuit } from "./circuit.ts";
import type { Dialect, IssueQuery } from "./dialect.ts";
import type { EmbeddedList } from "./embedded-list.ts";
import { FetchWidth } from "./fetch-width.ts";

export type Include = "comments" | "worklogs" | "attachments" | "changelog";

export interface FetchOptions {
  /** Parts that are asked for, and completed where Jira cuts them; all but the changelog by default. */
  readonly include?: readonly Include[];
  /** Fields in Jira's notation; default every field, less the parts that are not included. */
  readonly fields?: readonly string[];
}

const BATCH_SIZE = 100;
const DEFAULT_INCLUDE: readonly Include[] = ["comments", "worklogs", "attachments"];

export interface FetchContext {
  readonly dialect: Dialect;
  readonly probe: BatchContext["probe"];
  /** How many requests may run at once right now. */
  concurrency(): number;
}

/**
 * Fetches issues, each named once, in batches, in whatever order they arrive. No more are under way than requests may run, and
 * none is begun while the consumer is busy with one: memory stays flat. Ending the iteration early aborts what is under way.
 */
export async function* fetchIssues(
  idsOrKeys: Iterable<string>,
  options: FetchOptions,
  context: FetchContext,
  signal: AbortSignal,
): AsyncGenerator<FetchedBatch, void, undefined> {
  const batches = batchesOf(idsOrKeys);
  let next = batches.next();
  const stop = new AbortController();
  const batchSignal = AbortSignal.any([signal, stop.signal]);
  const { dialect, probe } = context;
  const query = issueQuery(options);
  const batchContext: BatchContext = {
    dialect,
    query,
    circuit: new Circuit((idOrKey, circuitSignal) => dialect.one(idOrKey, query, BISECTING, circuitSignal)),
    upcoming: () => (next.done === true ? [] : next.value.slice(-1)),
    probe,
  };
  const arrivals = new Arrivals<FetchedBatch>();
  const width = new FetchWidth();
  try {
    for (;;) {
      while (next.done !== true && arrivals.size < Math.min(width.value, context.concurrency())) {
        arrivals.add(fetchBatch(next.value, batchContext, batchSignal));
        next = batches.next();
      }
      if (arrivals.size === 0) return;
      width.taking(arrivals.ready, context.concurrency());
      yield await arrivals.next();
      if (signal.aborted) throw abortError(signal);
    }
  } finally {
    stop.abort();
    await arrivals.ended();
  }
}

function* batchesOf(idsOrKeys: Iterable<string>): Generator<readonly string[], undefined> {
  let batch: string[] = [];
  for (const idOrKey of idsOrKeys) {
    batch.push(idOrKey);
    if (batch.length < BATCH_SIZE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function issueQuery(options: FetchOptions): IssueQuery {
  const include = new Set(options.include ?? DEFAULT_INCLUDE);
  const fields = [...(options.fields ?? ["*all"])];
  const lists: EmbeddedList[] = [];
  if (include.has("comments")) lists.push("comment");
  else fields.push("-comment");
  if (include.has("worklogs")) lists.push("worklog");
  else fields.push("-worklog");
  if (!include.has("attachments")) fields.push("-attachment");
  if (include.has("changelog")) lists.push("changelog");
  return { fields, lists };
}
