import { watch as watchFolder } from "node:fs/promises";
import type { JiraSync } from "../resource/index.ts";
import { EXIT, type Io, type Run } from "./command.ts";
import { printable } from "./printable.ts";
import { statusFolder } from "./status.ts";
import { readStatusFiles } from "./status-file.ts";

const DEFAULT_LIMIT_SECONDS = 1800;
const ENDED = new Set(["Completed", "Failed", "Cancelled"]);
// A change that the operating system does not tell (network file systems) is seen after this time.
const LOOK_EVERY_MS = 2_000;

/** Prints a line for every change, and ends when all watched syncs have: 0 when all completed, 1 when one did not, 3 at the limit. */
export const run: Run = async (args, io, signal) => {
  const folder = statusFolder(args);
  const seconds = args.integer("timeout") ?? DEFAULT_LIMIT_SECONDS;
  const limit = AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
  const seen = new Map<string, string>();
  for await (const _ of changes(folder, limit)) {
    const { resources } = await readStatusFiles(folder).catch(() => ({ resources: [] }));
    const watched = resources.filter(
      ({ metadata }) => args.operands.length === 0 || args.operands.includes(metadata.name),
    );
    for (const resource of watched) printChange(resource, seen, io);
    const expected = Math.max(1, new Set(args.operands).size);
    if (watched.length >= expected && watched.every(({ status }) => ENDED.has(status?.phase ?? ""))) {
      return watched.every(({ status }) => status?.phase === "Completed") ? EXIT.completed : EXIT.failed;
    }
  }
  if (signal.aborted) return EXIT.interrupted;
  io.stderr.write(`jirasync watch: not ended after ${seconds} s\n`);
  return EXIT.timeout;
};

function printChange({ metadata, status }: JiraSync, seen: Map<string, string>, io: Io): void {
  const ready = status?.conditions.find(({ type }) => type === "Ready");
  const words = [
    metadata.name,
    status?.phase ?? "Pending",
    ...(status?.progress === undefined ? [] : [`${status.progress.percentage}%`]),
    ...(status?.syncState === undefined ? [] : [status.syncState.issues]),
    status?.lastError ?? ready?.message ?? "",
  ];
  const line = printable(words.join("  ")).trimEnd();
  if (seen.get(metadata.name) === line) return;
  seen.set(metadata.name, line);
  io.stdout.write(`${line}\n`);
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
    // The limit came, or the folder is not there yet: look again either way.
    if (!signal.aborted)
      await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  }
}
