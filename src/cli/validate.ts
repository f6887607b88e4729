import { UsageError } from "../failure/index.ts";
import { EXIT, type Run } from "./command.ts";

export const run: Run = async (args, io, signal) => {
  const files = [...(args.list("file") ?? []), ...args.operands];
  if (files.length === 0) throw new UsageError("no manifest was named; give one or more with -f FILE");
  const [{ problemLine, readManifests }, { describeTarget }] = await Promise.all([
    import("./manifests.ts"),
    import("../resource/index.ts"),
  ]);
  const { resources, problems } = await readManifests(files, io, {}, signal);
  if (args.text("output") === "json") {
    io.stdout.json({ valid: problems.length === 0, problems });
  } else {
    for (const problem of problems) io.stderr.line(problemLine(problem));
    for (const { metadata, spec } of resources) {
      io.stdout.line(`${metadata.name}: valid, ${spec.syncType} sync of ${describeTarget(spec.target)}`);
    }
  }
  return problems.length === 0 ? EXIT.completed : EXIT.usage;
};
