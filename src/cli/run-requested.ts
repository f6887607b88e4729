import type { JiraSync } from "../resource/index.ts";
import { initialStatus, nextStatus, type SyncEvent } from "../status/index.ts";
import { type Outcome, runSync } from "../sync/index.ts";
import type { Io } from "./command.ts";
import { syncDeps } from "./deps.ts";
import { createProgress, type Progress } from "./progress.ts";
import type { Settings } from "./settings.ts";
import { openStatusFile } from "./status-file.ts";

/** One sync with all that was checked before the first one starts. */
export interface RequestedRun {
  readonly resource: JiraSync;
  readonly settings: Settings;
  readonly dryRun: boolean;
  /** Where its status goes as a file. */
  readonly statusFolder: string | undefined;
}

export interface Finished {
  /** With the status it ended in. */
  readonly resource: JiraSync;
  readonly outcome: Outcome;
  readonly seconds: number;
  /** Why the status file does not tell this end. */
  readonly statusFileError: unknown;
}

/** Runs one sync with its progress on stderr and, where asked for, its status in a file. */
export async function runRequested(requested: RequestedRun, io: Io, signal: AbortSignal): Promise<Finished> {
  const { settings, dryRun, statusFolder } = requested;
  const { metadata, spec } = requested.resource;
  const progress = createProgress(metadata.name, dryRun ? "plan" : "sync", io.stderr, Date.now);
  const file = statusFolder === undefined ? undefined : await openStatusFile(statusFolder, metadata.name);
  const status = file?.previous ?? requested.resource.status ?? initialStatus;
  let resource: JiraSync & { status: typeof status } = { ...requested.resource, status };

  const emit = (event: SyncEvent) => {
    resource = { ...resource, status: nextStatus(resource.status, event) };
    file?.update(resource);
    show(event, resource.status, progress);
  };
  const job = {
    name: metadata.name,
    ...(metadata.namespace === undefined ? {} : { namespace: metadata.namespace }),
    generation: metadata.generation ?? 1,
    spec,
    dryRun,
    force: settings.force,
    author: settings.author,
    ...(settings.commitSubject === undefined ? {} : { commitSubject: settings.commitSubject }),
  };
  const start = performance.now();
  const outcome = await runSync(job, syncDeps(spec, settings, io, emit), signal);
  progress.end();
  const statusFileError = await file?.flush();
  return { resource, outcome, seconds: (performance.now() - start) / 1000, statusFileError };
}

function show(event: SyncEvent, status: typeof initialStatus, progress: Progress): void {
  if (event.kind === "waiting") progress.waiting(event.message, event.seconds);
  else if (event.kind === "retrying") progress.waiting(event.failure.message, event.seconds);
  else progress.show(status);
}
