import { watch as watchFolder } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { JiraSync } from "../resource/index.ts";
import { EXIT, type Io, type Run } from "./command.ts";
import { statusFolder } from "./status.ts";

const DEFAULT_LIMIT_SECONDS = 1800;
const ENDED = new Set(["Completed", "Failed", "Cancelled"]);
// A change that the operating system does not tell (network file systems) is seen after this time.
const LOOK_EVERY_MS = 2_000;

/** Prints a line for every change, and ends when all watched syncs have: 0 when all completed, 1 when one did not, 3 at the limit. */
export const run: Run = async (args, io, signal) => {
  const folder = statusFolder(args);
  const seconds = args.integer("timeout") ?? DEFAULT_LIMIT_SECONDS;
  const limit = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
  const names = new Set(args.operands);
  const seen = new Map<string, string>();
  let open: readonly string[] = [];
  for await (const _ of changes(folder, limit)) {
    const watched = await readSyncs(folder, names);
    for (const resource of watched) printChange(resource, seen, io);
    open = namesNotEnded(watched, names);
    if (watched.length > 0 && open.length === 0) {
      return watched.every(({ status }) => status?.phase === "Completed") ? EXIT.completed : EXIT.failed;
    }
  }
  if (signal.aborted) return EXIT.interrupted;
  const what = open.length === 0 ? `no sync began in ${folder}` : `${open.join(", ")} did not end`;
  io.stderr.line(`jirasync watch: ${what} within ${seconds} s`);
  return EXIT.timeout;
};

// A folder that is not there yet is one without syncs: watching may begin before the first run.
async function readSyncs(folder: string, names: ReadonlySet<string>): Promise<readonly JiraSync[]> {
  const { readStatusFiles } = await import("./status-file.ts");
  const { resources } = await readStatusFiles(folder).catch(() => ({ resources: [] }));
  return resources.filter(({ metadata }) => names.size === 0 || names.has(metadata.name));
}

function namesNotEnded(watched: readonly JiraSync[], names: ReadonlySet<string>): readonly string[] {
  const ended = watched.filter(({ status }) => ENDED.has(status?.phase ?? "")).map(({ metadata }) => metadata.name);
  const all = new Set([...names, ...watched.map(({ metadata }) => metadata.name)]);
  return [...all].filter((name) => !ended.includes(name));
}

function printChange({ metadata, status }: JiraSync, seen: Map<string, string>, io: Io): void {
  const ready = status?.conditions.find(({ type }) => type === "Ready");
  const words = [
    metadata.name,
    status?.phase ?? "Pending",
    ...(status?.progress === undefined ? [] : [`${status.progress.percentage}%`]),
    ...(status?.syncState === undefined ? [] : [status.syncState.issues]),
    status?.lastError ?? ready?.message ?? "",
  ];
  const line = words.join("  ").trimEnd();
  if (seen.get(metadata.name) === line) return;
  seen.set(metadata.name, line);
  io.stdout.line(line);
}

/** One tick at once, then one after every change of the folder and every now and then. Ends when `signal` is aborted. */
async function* changes(folder: string, signal: AbortSignal): AsyncGenerator<void> {
  while (!signal.aborted) {
    yield;
    await nextChange(folder, AbortSignal.any([signal, AbortSignal.timeout(LOOK_EVERY_MS)]));
  }
}

async function nextChange(folder: string, signal: AbortSignal): Promise<void> {
  try {
    for await (const _ of watchFolder(folder, { signal })) return;
  } catch {
    // The limit came, or the folder is not there yet: look again either way, but not in a tight loop.
    if (!signal.aborted) await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => {});
  }
}
