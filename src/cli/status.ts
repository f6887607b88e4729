import type { JiraSync } from "../resource/index.ts";
import { type Arguments, EXIT, type Run, UsageError } from "./command.ts";
import { messageOf } from "./error-message.ts";

export const run: Run = async (args, io) => {
  const folder = statusFolder(args);
  const [{ readStatusFiles }, { statusTable }] = await Promise.all([
    import("./status-file.ts"),
    import("./status-table.ts"),
  ]);
  const { resources, unreadable } = await readStatusFiles(folder).catch((error: unknown) => {
    throw new UsageError(`can't read ${folder}: ${messageOf(error)}`);
  });
  for (const name of unreadable) io.stderr.line(`${name} is no JIRASync; it is left out`);
  const chosen = select(resources, args.operands);
  if (args.text("output") === "json") {
    io.stdout.json(chosen.length === 1 ? chosen[0] : { kind: "List", items: chosen });
  } else {
    for (const line of statusTable(chosen, new Date())) io.stdout.line(line);
  }
  return EXIT.completed;
};

export function statusFolder(args: Arguments): string {
  const folder = args.text("status-dir");
  if (folder !== undefined) return folder;
  throw new UsageError("--status-dir is missing; name the folder that jirasync sync was given");
}

function select(resources: readonly JiraSync[], names: readonly string[]): readonly JiraSync[] {
  const unknown = names.find((name) => !resources.some(({ metadata }) => metadata.name === name));
  if (unknown !== undefined) {
    const known = resources.map(({ metadata }) => metadata.name).join(", ");
    throw new UsageError(`there is no sync "${unknown}"; there ${known === "" ? "is none yet" : `is ${known}`}`);
  }
  return names.length === 0 ? resources : resources.filter(({ metadata }) => names.includes(metadata.name));
}
