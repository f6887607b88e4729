import { createRedactor } from "../failure/index.ts";
import type { JiraSync } from "../resource/index.ts";
import { initialStatus, nextStatus, type SyncEvent } from "../status/index.ts";
import { type Outcome, runSync, type Signature } from "../sync/index.ts";
import { type Arguments, type Io, UsageError } from "./command.ts";
import { syncDeps } from "./deps.ts";
import { createProgress } from "./progress.ts";
import { openStatusFile } from "./status-file.ts";

const DEFAULT_AUTHOR = "jirasync <jirasync@users.noreply.github.com>";

export interface Finished {
  /** With the status it ended in. */
  readonly resource: JiraSync;
  readonly outcome: Outcome;
  readonly seconds: number;
}

/** Runs one sync with its progress on stderr and, where asked for, its status in a file. */
export async function runRequested(
  requested: JiraSync,
  args: Arguments,
  io: Io,
  dryRun: boolean,
  signal: AbortSignal,
): Promise<Finished> {
  const { name } = requested.metadata;
  const redactor = createRedactor();
  const progress = createProgress(name, io.stderr, Date.now);
  const folder = dryRun ? undefined : args.text("status-dir");
  const file = folder === undefined ? undefined : await openStatusFile(folder, name);
  let resource: JiraSync = { ...requested, status: requested.status ?? initialStatus };

  const emit = (event: SyncEvent) => {
    resource = { ...resource, status: nextStatus(resource.status ?? initialStatus, event) };
    file?.update(resource);
    if (event.kind === "waiting" || event.kind === "retrying") progress.note(waitNote(event));
    else if (resource.status !== undefined) progress.show(resource.status);
  };
  const deps = await syncDeps(requested, args, io, redactor, emit);
  const author = parseSignature(args.text("author") ?? io.env["JIRASYNC_AUTHOR"] ?? DEFAULT_AUTHOR);
  const commitSubject = args.text("commit-message");
  const job = {
    name,
    generation: requested.metadata.generation ?? 1,
    spec: requested.spec,
    dryRun,
    force: args.flag("force") ?? false,
    author,
    ...(commitSubject === undefined ? {} : { commitSubject }),
  };
  const start = performance.now();
  const outcome = await runSync(job, deps, signal);
  progress.end();
  await file?.flush();
  return { resource, outcome, seconds: (performance.now() - start) / 1000 };
}

function waitNote(event: Extract<SyncEvent, { kind: "waiting" | "retrying" }>): string {
  const wait = `next try in ${Math.ceil(event.seconds)} s`;
  if (event.kind === "waiting") return `${event.message} (${wait})`;
  return `${event.failure.message} (retry ${event.retryCount}, ${wait})`;
}

function parseSignature(text: string): Signature {
  const [, name = "", email = ""] = /^([^<>\n]+?)\s*<([^<>\s]+)>$/.exec(text) ?? [];
  if (name === "") throw new UsageError(`--author ${JSON.stringify(text)} is not of the form "Name <email>"`);
  return { name, email };
}
