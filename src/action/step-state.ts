import * as z from "zod";
import type { RequestedRun } from "../run/index.ts";
import type { Runner } from "./runner.ts";
import { isUnfinished, STATES } from "./state-names.ts";

const RunsSchema = z.array(z.object({ name: z.string(), namespace: z.string().optional() }));

export type SavedRuns = z.infer<typeof RunsSchema>;

/** Tells the post step which resources of the cluster this step is about to write. */
export function saveRuns(runner: Runner, runs: readonly RequestedRun[]): void {
  const followed = runs.filter(({ cluster }) => cluster !== undefined);
  const names = followed.map(({ resource: { metadata } }) => ({
    name: metadata.name,
    ...(metadata.namespace === undefined ? {} : { namespace: metadata.namespace }),
  }));
  if (names.length > 0) runner.saveState(STATES.runs, JSON.stringify(names));
}

/** Tells the post step that there is nothing left to do. */
export function saveEnd(runner: Runner): void {
  runner.saveState(STATES.ended, "true");
}

/** What a main step left undone, if it did not reach its end. */
export function unfinishedRuns(runner: Runner): SavedRuns {
  return isUnfinished(runner.env) ? RunsSchema.parse(JSON.parse(runner.state(STATES.runs) ?? "[]")) : [];
}
