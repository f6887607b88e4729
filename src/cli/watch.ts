import { changeLine } from "../status/index.ts";
import type { Run } from "./command.ts";
import { followSyncs } from "./follow-syncs.ts";
import { lineView, liveView } from "./live-view.ts";
import { statusTable } from "./status-table.ts";
import { openSyncSource } from "./sync-source.ts";

/** Shows how syncs go on: a table that is redrawn on a terminal, a line for every change elsewhere. */
export const run: Run = async (args, io, signal) => {
  await using source = await openSyncSource(args, io);
  const withNamespace = args.flag("all-namespaces") === true;
  const view = io.stdout.isTerminal
    ? liveView(
        io.stdout,
        () => new Date(),
        (syncs, now) => statusTable(syncs, now, { withNamespace }),
      )
    : lineView(io.stdout, io.stderr, (sync) => [changeLine(sync, withNamespace)]);
  // Awaited here: the source is closed when this returns.
  return await followSyncs(source, args, view, io, signal);
};
