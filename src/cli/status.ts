import type { ListedSync } from "../cluster/index.ts";
import { type Arguments, EXIT, type Io, type Run } from "./command.ts";
import { chosen } from "./listed-sync.ts";
import { openSyncSource } from "./sync-source.ts";

/** Shows syncs as they stand, as `kubectl get` does. */
export const run: Run = async (args, io, signal) => {
  await using source = await openSyncSource(args, io);
  const syncs = chosen(await source.list(signal), args.operands);
  await print(syncs, args, io);
  return EXIT.completed;
};

async function print(syncs: readonly ListedSync[], args: Arguments, { stdout }: Io): Promise<void> {
  const format = args.text("output") ?? "text";
  switch (format) {
    case "json":
      stdout.json(listOf(syncs, args));
      return;
    case "yaml": {
      const { yamlLines } = await import("./yaml-lines.ts");
      for (const line of yamlLines(listOf(syncs, args))) stdout.line(line);
      return;
    }
    case "name":
      for (const { name } of syncs) stdout.line(`jirasync.sync.jira.io/${name}`);
      return;
    default: {
      const { statusTable } = await import("./status-table.ts");
      const options = { isWide: format === "wide", withNamespace: args.flag("all-namespaces") === true };
      for (const line of statusTable(syncs, new Date(), options)) stdout.line(line);
    }
  }
}

/** As kubectl: the resource itself where one was asked for by name, else a List. */
function listOf(syncs: readonly ListedSync[], { operands }: Arguments): unknown {
  const objects = syncs.map(({ object }) => object);
  return operands.length === 1 ? objects[0] : { apiVersion: "v1", kind: "List", items: objects };
}
