import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { childEnd, type Reaper } from "./reaper.ts";

/** One program of the control plane: can be killed, started again with the same flags and data, and made to hang. */
export type Component = {
  /** Process id; of the last process where it is not running. */
  readonly pid: () => number;
  /** SIGKILL; resolves when the process is gone. */
  readonly kill: () => Promise<void>;
  /** Kills it if it runs, starts it, and resolves when it is ready. */
  readonly restart: (signal: AbortSignal) => Promise<void>;
  /** SIGSTOP: it keeps its connections and answers nothing. Call `resume` in a `finally`. */
  readonly pause: () => void;
  readonly resume: () => void;
};

export type ServerProgram = {
  readonly name: string;
  readonly path: string;
  readonly flags: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly isReady: (signal: AbortSignal) => Promise<boolean>;
};

const READY_LIMIT_MS = 180_000;
const LOOK_AGAIN_MS = 50;
const LOG_TAIL_LINES = 15;

// The pid is on disk before the program runs; without its folder, which the reaper takes away, nothing starts.
const LAUNCH = 'set -e; echo $$ > "$0"; exec "$@"';

/** Starts a program, its output in `{name}.log` of the folder. Resolves when it is ready; throws with the log's end. */
export async function startComponent(
  program: ServerProgram,
  folder: string,
  reaper: Reaper,
  signal: AbortSignal,
): Promise<Component> {
  const log = join(folder, `${program.name}.log`);
  let child = launch(program, log, reaper.pidFile(program.name));
  await untilReady(program, child, log, signal);
  const kill = async (): Promise<void> => {
    if (hasEnded(child)) return;
    const ended = childEnd(child);
    child.kill("SIGKILL");
    await ended;
  };
  return {
    pid: () => child.pid ?? 0,
    kill,
    restart: async (restartSignal) => {
      await kill();
      child = launch(program, log, reaper.pidFile(program.name));
      await untilReady(program, child, log, restartSignal);
    },
    pause: () => void child.kill("SIGSTOP"),
    resume: () => void child.kill("SIGCONT"),
  };
}

function launch({ path, flags, env }: ServerProgram, log: string, pidFile: string): ChildProcess {
  const output = openSync(log, "a");
  try {
    const child = spawn("sh", ["-c", LAUNCH, pidFile, path, ...flags], {
      stdio: ["ignore", output, output],
      env: { PATH: process.env["PATH"], ...env },
    });
    // The number of a process that is gone may be another's soon.
    child.once("exit", () => rmSync(pidFile, { force: true }));
    return child;
  } finally {
    closeSync(output);
  }
}

async function untilReady(
  { name, isReady }: ServerProgram,
  child: ChildProcess,
  log: string,
  signal: AbortSignal,
): Promise<void> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(READY_LIMIT_MS)]);
  for (;;) {
    if (hasEnded(child))
      throw new Error(`${name} ended instead of getting ready; the end of its log:\n${await tail(log)}`);
    if (await isReady(limit)) return;
    signal.throwIfAborted();
    if (limit.aborted)
      throw new Error(`${name} is not ready after ${READY_LIMIT_MS / 1000} s; the end of its log:\n${await tail(log)}`);
    await sleep(LOOK_AGAIN_MS, undefined, { signal });
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const tail = async (log: string): Promise<string> =>
  (await readFile(log, "utf8")).trimEnd().split("\n").slice(-LOG_TAIL_LINES).join("\n");
