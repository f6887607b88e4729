import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { inject } from "vitest";

export interface Ended {
  readonly code: number | null;
  /** The signal that ended the process, when none of its own handlers did. */
  readonly killedBy: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly pid: number;
  /** Each resolves as soon as stderr, or stdout, holds a match; rejects when the process ends without one. */
  said(pattern: RegExp): Promise<void>;
  printed(pattern: RegExp): Promise<void>;
  /** Resolves when the process has taken what was offered on stdin: it has been reading since. */
  readsStdin(): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Text for stdin; "open" keeps it open and silent, as a terminal does. */
  readonly stdin?: string;
  readonly node?: string;
}

/** Starts the built command in an environment of nothing but PATH and what the test gives. */
export function start(args: readonly string[], options: CommandOptions = {}): Running {
  const { env = {}, cwd, stdin = "", node = process.execPath } = options;
  const child = spawn(node, [join(inject("clone"), "dist/cli.js"), ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { PATH: process.env["PATH"] ?? "", ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  // A command that ends without reading leaves a broken pipe behind.
  child.stdin.on("error", () => {});
  if (stdin !== "open") child.stdin.end(stdin);
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      said[name] += text;
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, killedBy) => resolve({ code, killedBy, ...said }));
  });
  return {
    pid: child.pid ?? 0,
    said: (pattern) => untilMatch(child.stderr, () => said.stderr, pattern, ended),
    printed: (pattern) => untilMatch(child.stdout, () => said.stdout, pattern, ended),
    readsStdin: () => untilRead(child.stdin),
    kill: (signal) => void child.kill(signal),
    ended,
  };
}

/** Runs the built command to its end. */
export function jirasync(args: readonly string[], options: CommandOptions = {}): Promise<Ended> {
  return start(args, options).ended;
}

function untilMatch(stream: Readable, text: () => string, pattern: RegExp, ended: Promise<Ended>): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (pattern.test(text())) resolve();
    };
    look();
    stream.on("data", look);
    ended.then(({ stderr }) => reject(new Error(`It ended without ${pattern}:\n${stderr}`)), reject);
  });
}

// A pipe takes 64 KiB by itself: what is larger has gone only when it is being read. Blank lines mean nothing in YAML.
function untilRead(stdin: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    stdin.write("\n".repeat(1024 * 1024), (error) => (error ? reject(error) : resolve()));
  });
}
