import type { Destination } from "../git/index.ts";
import { directoryOf } from "../resource/index.ts";
import type { SyncJob } from "./job.ts";
import { parseState, statePath } from "./state.ts";

/** When the last complete run began that changed anything, by Jira's clock, as the destination remembers it; null where it does not. */
export async function lastCompleteRun(
  { name, namespace, spec }: Pick<SyncJob, "name" | "namespace" | "spec">,
  { base }: Pick<Destination, "base">,
  signal: AbortSignal,
): Promise<Date | null> {
  const file = statePath(directoryOf(spec.destination), name, namespace);
  const state = parseState(await base.readFile(file, signal));
  return state === null || state.watermark === null ? null : new Date(state.watermark);
}
