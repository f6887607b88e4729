import {
  type ClusterClient,
  describeWait,
  syncChanges,
  type WaitOutcome,
  waitForEnd,
  waitOutcome,
} from "../cluster/index.ts";
import { UsageError } from "../failure/index.ts";
import { durationMs } from "../status/index.ts";
import { openClusterOf } from "./cluster-access.ts";
import { type Arguments, EXIT, type Io, type Run } from "./command.ts";
import { lineView, liveView } from "./live-view.ts";
import { changeLine, statusTable } from "./status-table.ts";

const DEFAULT_LIMIT = "30m";
const DEFAULT_GRACE = "30s";
const EXIT_OF: Readonly<Record<WaitOutcome, number>> = {
  completed: EXIT.completed,
  failed: EXIT.failed,
  gone: EXIT.gone,
  timeout: EXIT.timeout,
};

/** Waits for syncs of a cluster to end: 0 when all completed, 1 when one did not, 3 at the limit, 4 when one is gone. */
export const run: Run = async (args, io, signal) => {
  const selector = args.text("selector");
  if (args.operands.length === 0 && selector === undefined) {
    throw new UsageError("name the syncs to wait for, or select them by label with -l");
  }
  await using client = await openClusterOf(args, io);
  const selection = {
    namespace: client.namespace,
    ...(selector === undefined ? {} : { labelSelector: selector }),
  };
  return await waitAndReport(client, selection, args.operands, args, io, signal);
};

/** Shows the syncs as they go, and how each of them ended; gives the exit code. */
export async function waitAndReport(
  client: ClusterClient,
  selection: { readonly namespace: string; readonly labelSelector?: string },
  names: readonly string[],
  args: Arguments,
  io: Io,
  signal: AbortSignal,
): Promise<number> {
  const options = {
    names,
    limitMs: durationOf(args, "timeout", DEFAULT_LIMIT),
    graceMs: durationOf(args, "grace", DEFAULT_GRACE),
  };
  const view = io.stdout.isTerminal
    ? liveView(io.stdout, () => new Date(), statusTable)
    : lineView(io.stdout, io.stderr, (sync) => [changeLine(sync)]);
  const changes = (limit: AbortSignal) => syncChanges(client, selection, names, limit);
  const results = await waitForEnd(
    changes,
    options,
    (change) => {
      if (change.kind === "synced") view.synced();
      else if (change.kind === "interrupted") view.interrupted(change.failure);
      else view[change.kind](change.sync);
    },
    signal,
  ).finally(() => view.end(!signal.aborted));
  if (signal.aborted) return EXIT.interrupted;
  for (const line of await describeWait(client, results, options.limitMs, signal)) io.stderr.line(line);
  return EXIT_OF[waitOutcome(results)];
}

export function durationOf(args: Arguments, name: string, otherwise: string): number {
  const text = args.text(name) ?? otherwise;
  const ms = durationMs(text);
  if (ms === undefined)
    throw new UsageError(`${args.label(name)} "${text}" is no time; give one such as 90s, 30m or 1h30m`);
  return ms;
}
