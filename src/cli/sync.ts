import type { Io, Run } from "./command.ts";
import { EXIT } from "./command.ts";
import { worstExitCode } from "./exit-code.ts";
import { problemLine } from "./manifests.ts";
import { requestedSyncs } from "./requested-sync.ts";
import { jsonResult, textPlan, textResult } from "./result.ts";
import { type Finished, runRequested } from "./run-requested.ts";

/** Runs the syncs one after the other; one that fails does not stop the others. The worst outcome is the exit code. */
export const run: Run = (args, io, signal) => runSyncs(args, io, args.flag("dry-run") ?? false, signal);

export async function runSyncs(
  args: Parameters<Run>[0],
  io: Io,
  dryRun: boolean,
  signal: AbortSignal,
): Promise<number> {
  const requested = await requestedSyncs(args, io);
  if (!requested.ok) {
    for (const problem of requested.problems) io.stderr.write(`${problemLine(problem)}\n`);
    return EXIT.usage;
  }
  const finished: Finished[] = [];
  for (const resource of requested.syncs) {
    const result = await runRequested(resource, args, io, dryRun, signal);
    finished.push(result);
    if (args.text("output") !== "json") io.stdout.write(asText(result));
    if (signal.aborted) break;
  }
  if (args.text("output") === "json") io.stdout.write(asJson(finished));
  return worstExitCode(finished.map(({ resource }) => resource));
}

function asText({ resource, outcome, seconds }: Finished): string {
  if (outcome.kind === "completed" && outcome.report.planned !== undefined) return textPlan(resource, outcome.report);
  return textResult(resource, outcome, seconds);
}

// One sync: its object alone. Several manifests: a list, as kubectl prints one.
function asJson(finished: readonly Finished[]): string {
  const results = finished.map(({ resource, outcome }) => jsonResult(resource, outcome));
  return `${JSON.stringify(results.length === 1 ? results[0] : { kind: "List", items: results }, null, 2)}\n`;
}
