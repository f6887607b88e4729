import { describeTarget } from "../resource/index.ts";
import { EXIT, type Run, UsageError } from "./command.ts";
import { problemLine, readManifests } from "./manifests.ts";

export const run: Run = async (args, io) => {
  const files = args.list("file") ?? args.operands;
  if (files.length === 0) throw new UsageError("no manifest was named; give one or more with -f FILE");
  const { resources, problems } = await readManifests(files, io);
  if (args.text("output") === "json") {
    io.stdout.write(`${JSON.stringify({ valid: problems.length === 0, problems }, null, 2)}\n`);
  } else {
    for (const problem of problems) io.stderr.write(`${problemLine(problem)}\n`);
    for (const { metadata, spec } of resources) {
      io.stdout.write(`${metadata.name}: valid, ${spec.syncType} sync of ${describeTarget(spec.target)}\n`);
    }
  }
  return problems.length === 0 ? EXIT.completed : EXIT.usage;
};
