import { abortError } from "../failure/index.ts";
import { type BatchContext, type FetchedBatch, fetchBatch } from "./batch.ts";
import { Circuit } from "./circuit.ts";
import type { Dialect, IssueQuery } from "./dialect.ts";
import type { EmbeddedList } from "./embedded-list.ts";

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
 * Fetches issues in batches, in whatever order they arrive. As many batches as requests may run are under way, and none is begun
 * while the consumer is busy with one: memory stays flat. Ending the iteration early aborts what is under way.
 */
export async function* fetchIssues(
  idsOrKeys: readonly string[],
  options: FetchOptions,
  context: FetchContext,
  signal: AbortSignal,
): AsyncGenerator<FetchedBatch, void, undefined> {
  const ids = [...new Set(idsOrKeys)];
  const stop = new AbortController();
  const batchSignal = AbortSignal.any([signal, stop.signal]);
  const batchContext: BatchContext = {
    dialect: context.dialect,
    query: issueQuery(options),
    circuit: new Circuit(),
    probe: context.probe,
  };
  const underWay = new Map<number, Promise<Arrival>>();
  let next = 0;
  try {
    for (;;) {
      while (next < ids.length && underWay.size < context.concurrency()) {
        const batch = fetchBatch(ids.slice(next, next + BATCH_SIZE), batchContext, batchSignal);
        underWay.set(next, arrival(next, batch));
        next += BATCH_SIZE;
      }
      if (underWay.size === 0) return;
      const arrived = await Promise.race(underWay.values());
      underWay.delete(arrived.start);
      if (arrived.kind === "failed") throw arrived.error;
      yield arrived.batch;
      if (signal.aborted) throw abortError(signal);
    }
  } finally {
    stop.abort();
    await Promise.all(underWay.values());
  }
}

type Arrival =
  | { readonly kind: "fetched"; readonly start: number; readonly batch: FetchedBatch }
  | { readonly kind: "failed"; readonly start: number; readonly error: unknown };

/** Never rejects: a batch may fail while the consumer is busy with another. */
async function arrival(start: number, batch: Promise<FetchedBatch>): Promise<Arrival> {
  try {
    return { kind: "fetched", start, batch: await batch };
  } catch (error) {
    return { kind: "failed", start, error };
  }
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
