import {
  type ClusterClient,
  describeWait,
  type ListedSync,
  type SyncChange,
  syncChanges,
  type WaitOutcome,
  type WaitResult,
  waitForEnd,
  waitOutcome,
} from "../cluster/index.ts";
import type { Output } from "../console/index.ts";
import { UsageError } from "../failure/index.ts";
import { durationMs } from "../status/index.ts";
import { openClusterOf } from "./cluster-access.ts";
import { type Arguments, EXIT, type Io, type Run } from "./command.ts";
import type { View } from "./follow-syncs.ts";
import { endQuickly } from "./quick-end.ts";
import { waitView } from "./wait-view.ts";

const DEFAULT_LIMIT = "30m";
const DEFAULT_GRACE = "30s";
const EXIT_OF: Readonly<Record<WaitOutcome, number>> = {
  completed: EXIT.completed,
  failed: EXIT.failed,
  gone: EXIT.gone,
  timeout: EXIT.timeout,
};

/** How long to wait, in milliseconds. */
export interface WaitLimits {
  readonly limitMs: number;
  readonly graceMs: number;
}

/** What to wait for in one namespace; all of the selection without names. */
export interface Awaited {
  readonly namespace: string;
  readonly labelSelector?: string;
  readonly names: readonly string[];
}

/** Waits for syncs of a cluster to end: 0 when all completed, 1 when one did not, 3 at the limit, 4 when one is gone. */
export const run: Run = async (args, io, signal) => {
  const labelSelector = args.text("selector");
  const names = args.operands;
  if (names.length === 0 && labelSelector === undefined) {
    throw new UsageError("name the syncs to wait for, or select them by label with -l");
  }
  const limits = waitLimits(args);
  endQuickly();
  await using client = await openClusterOf(args, io);
  const awaited = { namespace: client.namespace, names, ...(labelSelector === undefined ? {} : { labelSelector }) };
  return await waitAndReport(client, [awaited], limits, io.stdout, io, signal);
};

/** Shows the syncs on `out` as they go, and on stderr how each of them ended that did not complete; gives the exit code. */
export async function waitAndReport(
  client: ClusterClient,
  awaited: readonly Awaited[],
  { limitMs, graceMs }: WaitLimits,
  out: Output,
  io: Io,
  signal: AbortSignal,
): Promise<number> {
  const endMs = client.deps.now() + limitMs;
  const all: WaitResult[] = [];
  for (const { names, ...selection } of awaited) {
    // The limit is for all of them together.
    const options = { names, graceMs, limitMs: Math.max(0, endMs - client.deps.now()) };
    const view = waitView(out, io.stderr, () => new Date(client.deps.now()));
    const changes = (limit: AbortSignal) => syncChanges(client, selection, names, limit);
    const results = await waitForEnd<ListedSync>(changes, options, (change) => show(change, view), signal).finally(() =>
      view.end(!signal.aborted),
    );
    if (signal.aborted) return EXIT.interrupted;
    const scope = { namespace: selection.namespace, limitMs };
    for (const line of await describeWait(client, results, scope, signal)) io.stderr.line(line);
    // Without any there was nothing to wait for, which is a result as well.
    if (results.length === 0) return EXIT_OF[waitOutcome(results)];
    all.push(...results);
  }
  return EXIT_OF[waitOutcome(all)];
}

function show(change: SyncChange<ListedSync>, view: View): void {
  if (change.kind === "synced") view.synced();
  else if (change.kind === "interrupted") view.interrupted(change.failure);
  else view[change.kind](change.sync);
}

/** --timeout and --grace; throws a UsageError for what is no time. */
export function waitLimits(args: Arguments): WaitLimits {
  return { limitMs: durationOf(args, "timeout", DEFAULT_LIMIT), graceMs: durationOf(args, "grace", DEFAULT_GRACE) };
}

function durationOf(args: Arguments, name: string, otherwise: string): number {
  const text = args.text(name) ?? otherwise;
  const ms = durationMs(text);
  if (ms !== undefined) return ms;
  throw new UsageError(`${args.label(name)} "${text}" is no time; give one such as 90s, 30m or 1h30m`);
}
