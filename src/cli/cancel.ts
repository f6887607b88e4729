import { listSyncs, requestCancel } from "../cluster/index.ts";
import { UsageError } from "../failure/index.ts";
import { openClusterOf } from "./cluster-access.ts";
import { EXIT, type Run } from "./command.ts";
import { chosen } from "./listed-sync.ts";

/** Asks whoever runs the syncs to end the runs under way. */
export const run: Run = async (args, io, signal) => {
  if (args.operands.length === 0) throw new UsageError("name the syncs to cancel");
  await using client = await openClusterOf(args, io);
  const syncs = chosen(await listSyncs(client, { namespace: client.namespace }, signal), args.operands);
  for (const { name, status } of syncs) {
    if (status.phase !== "Running" && status.phase !== "Pending") {
      io.stdout.line(`jirasync.sync.jira.io/${name} is not running; it is ${status.phase}`);
      continue;
    }
    await requestCancel(client, { name }, signal);
    io.stdout.line(`jirasync.sync.jira.io/${name} asked to cancel`);
  }
  return EXIT.completed;
};
