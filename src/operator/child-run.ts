import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { OWN_GROUP, signalGroup } from "../process/index.ts";
import { type FromRun, FromRunSchema, type ToRun } from "../run/index.ts";

export interface ChildSettings {
  /** The program with its first arguments, such as `node dist/cli.js`. */
  readonly command: readonly [string, ...string[]];
  readonly args: readonly string[];
  /** All that it gets. */
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  /** From the request to end until it is killed, in milliseconds. */
  readonly graceMs: number;
}

export interface ChildObserver {
  readonly onMessage: (message: FromRun) => void;
  /** A line that it printed. */
  readonly onLine: (line: string) => void;
}

/** How a process ended. */
export interface ChildEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Why it could not be started. */
  readonly error?: Error;
}

/** The process of one run. */
export interface ChildRun {
  /** When the process, all that it started and its output are over. */
  readonly ended: Promise<ChildEnd>;
  send(message: ToRun): void;
  /** Kills it after the grace; may be called again. Until then it may end by itself, as it was told or as the signal asks. */
  stop(signal: NodeJS.Signals | undefined): void;
}

const LONGEST_LINE = 64 * 1024;

export function startChildRun(settings: ChildSettings, observer: ChildObserver): ChildRun {
  const child = spawnChild(settings);
  if (child instanceof Error) {
    return { ended: Promise.resolve({ code: null, signal: null, error: child }), send: () => {}, stop: () => {} };
  }
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on("line", (line) => {
      if (line !== "") observer.onLine(line.slice(0, LONGEST_LINE));
    });
  }
  child.on("message", (message) => {
    const told = FromRunSchema.safeParse(message);
    if (told.success) observer.onMessage(told.data);
  });
  const ended = endOf(child);
  let kill: NodeJS.Timeout | undefined;
  void ended.then(() => clearTimeout(kill));
  return {
    ended,
    send: (message) => {
      // One that is ending is not told any more.
      if (child.connected) child.send(message, () => {});
    },
    stop: (signal) => {
      kill ??= setTimeout(() => signalGroup(child.pid, "SIGKILL"), settings.graceMs);
      if (signal !== undefined) child.kill(signal);
    },
  };
}

/** Of what keeps a process from starting Node tells some by an event, and throws the rest, such as ENOMEM. */
function spawnChild({ command, args, folder, env }: ChildSettings): ChildProcess | Error {
  const [program, ...first] = command;
  try {
    return spawn(program, [...first, ...args], {
      cwd: folder,
      env: { ...env },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      // In a process group of its own: what it started can be ended with it, and a terminal's Ctrl-C is ours to pass on.
      ...OWN_GROUP,
    });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function endOf(child: ChildProcess): Promise<ChildEnd> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: null, signal: null, error }));
    // What it leaves behind, such as a push of git's, would hold its output open, and go on beside the next run.
    child.once("exit", () => signalGroup(child.pid, "SIGKILL"));
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
}
