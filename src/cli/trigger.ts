import { requestRun } from "../cluster/index.ts";
import { UsageError } from "../failure/index.ts";
import { openClusterOf } from "./cluster-access.ts";
import { EXIT, type Run } from "./command.ts";
import { endQuickly } from "./quick-end.ts";
import { waitAndReport, waitLimits } from "./wait.ts";

/** Asks for a run of each sync, whatever its schedule. */
export const run: Run = async (args, io, signal) => {
  if (args.operands.length === 0) throw new UsageError("name the syncs to run");
  const limits = waitLimits(args);
  if (args.flag("wait") === true) endQuickly();
  await using client = await openClusterOf(args, io);
  for (const name of args.operands) {
    await requestRun(client, { name }, signal);
    io.stdout.line(`jirasync.sync.jira.io/${name} triggered`);
  }
  if (args.flag("wait") !== true) return EXIT.completed;
  const awaited = { namespace: client.namespace, names: args.operands };
  return await waitAndReport(client, [awaited], limits, io.stdout, io, signal);
};
