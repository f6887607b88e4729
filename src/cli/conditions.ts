import type { ListedSync } from "../cluster/index.ts";
import { UsageError } from "../failure/index.ts";
import { durationText } from "../status/index.ts";
import { type Arguments, EXIT, type Io, type Run } from "./command.ts";
import { followSyncs } from "./follow-syncs.ts";
import { chosen } from "./listed-sync.ts";
import { lineView, liveView } from "./live-view.ts";
import { openSyncSource, type SyncSource } from "./sync-source.ts";
import { tableLines } from "./table.ts";

/** Shows the conditions of one sync; with --watch goes on until it ends. */
export const run: Run = async (args, io, signal) => {
  if (args.operands.length !== 1) throw new UsageError("name the one sync whose conditions are to be shown");
  await using source = await openSyncSource(args, io);
  if (args.flag("watch") === true) return await watch(source, args, io, signal);
  const [sync] = chosen(await source.list(signal), args.operands);
  if (sync === undefined) return EXIT.failed;
  if (args.text("output") === "json") io.stdout.json(sync.status.conditions);
  else for (const line of conditionTable(sync, new Date())) io.stdout.line(line);
  return EXIT.completed;
};

function watch(source: SyncSource, args: Arguments, io: Io, signal: AbortSignal): Promise<number> {
  if (args.text("output") === "json") throw new UsageError("--watch shows text only; leave out --output json");
  const view = io.stdout.isTerminal
    ? liveView(
        io.stdout,
        () => new Date(),
        (syncs, now) => syncs.flatMap((sync) => conditionTable(sync, now)),
      )
    : lineView(io.stdout, io.stderr, ({ status }) =>
        status.conditions.map((condition) => {
          const { type, reason, message } = condition;
          return `${type}=${condition.status}  ${reason}  ${message}`;
        }),
      );
  return followSyncs(source, args, view, io, signal);
}

function conditionTable({ status }: ListedSync, now: Date): readonly string[] {
  const rows = status.conditions.map((condition) => [
    condition.type,
    condition.status,
    durationText(now.getTime() - Date.parse(condition.lastTransitionTime)),
    condition.reason,
    condition.message,
  ]);
  return tableLines(["condition", "status", "age", "reason", "message"], rows);
}
