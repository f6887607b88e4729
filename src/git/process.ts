import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { abortError, passing, permanent, type Redactor, type SyncError } from "../failure/index.ts";
import { OWN_GROUP, signalGroup } from "../process/index.ts";
import { StderrTail } from "./stderr-tail.ts";

/** What git processes of one destination share. */
export interface GitSetup {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** How long one git process may run, in milliseconds. */
  readonly limitMs: number;
  readonly lifetime: Lifetime;
  /** Goes over what git says before any of it is cut. */
  readonly redactor: Redactor;
}

/** Ends every process that is still running when the destination is closed. */
export interface Lifetime {
  readonly closed: AbortSignal;
  readonly running: Set<Promise<GitExit>>;
}

/** How a process ended: by itself, or stopped by us (abort, time limit, could not be started). */
export type GitExit =
  | { readonly kind: "exited"; readonly code: number | null; readonly stderr: string }
  | { readonly kind: "stopped"; readonly failure: SyncError };

export interface GitChild {
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Never rejects. */
  readonly exit: Promise<GitExit>;
}

export interface GitResult {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface RunOptions {
  /** What it reads, piece by piece: joined, a pack would take its room twice. */
  readonly input?: Iterable<string | Buffer> | AsyncIterable<string | Buffer>;
  readonly env?: Readonly<Record<string, string>>;
}

const OUTPUT_LIMIT = 64 * 1024 * 1024; // bytes
const KILL_GRACE_MS = 2_000;
const GROUP_CHECK_MS = 20;

/**
 * Starts git in a process group of its own, because git starts others (git-remote-https, ssh) that must end with it.
 * An abort or `limitMs` ends the group: SIGTERM, then SIGKILL.
 */
export function startGit(
  setup: GitSetup,
  args: readonly string[],
  limitMs: number | null,
  signal: AbortSignal,
): GitChild {
  const { closed, running } = setup.lifetime;
  const child = spawnGit(setup, args);
  // A process that ends early makes our writes fail with EPIPE; its exit code and stderr say why.
  child.stdin.on("error", () => {});
  const stderr = new StderrTail(setup.redactor);
  const exit = exitOf(child, stderr, args[0] ?? "git", limitMs, [signal, closed]);
  running.add(exit);
  void exit.then(() => running.delete(exit));
  return { stdin: child.stdin, stdout: child.stdout, exit };
}

/** Of what keeps a process from starting Node tells some by an event, and throws the rest, such as ENOMEM. */
function spawnGit({ cwd, env }: GitSetup, args: readonly string[]): ChildProcessWithoutNullStreams {
  try {
    return spawn("git", args, { cwd, env, ...OWN_GROUP, stdio: "pipe" });
  } catch (error) {
    throw notStarted(error instanceof Error ? error : new Error(String(error)));
  }
}

function exitOf(
  child: ChildProcessWithoutNullStreams,
  stderr: StderrTail,
  command: string,
  limitMs: number | null,
  signals: readonly AbortSignal[],
): Promise<GitExit> {
  child.stderr.setEncoding("utf8").on("data", (text: string) => stderr.add(text));
  return new Promise((resolve) => {
    let stopped: { failure: SyncError; ended: Promise<void> } | undefined;
    const stop = (failure: SyncError): void => {
      stopped ??= { failure, ended: endGroup(child) };
    };
    const onAbort = (): void => {
      const aborted = signals.find((signal) => signal.aborted);
      if (aborted !== undefined) stop(abortError(aborted));
    };
    const limitTimer = limitMs === null ? undefined : setTimeout(() => stop(limitPassed(command, limitMs)), limitMs);
    const finish = (exit: GitExit): void => {
      clearTimeout(limitTimer);
      for (const signal of signals) signal.removeEventListener("abort", onAbort);
      resolve(exit);
    };
    child.once("error", (error) => finish({ kind: "stopped", failure: notStarted(error) }));
    child.once("close", (code) => {
      if (stopped === undefined) return finish({ kind: "exited", code, stderr: stderr.text });
      const { failure, ended } = stopped;
      return void ended.then(() => finish({ kind: "stopped", failure }));
    });
    for (const signal of signals) signal.addEventListener("abort", onAbort, { once: true });
    onAbort();
  });
}

/** Ends a process and all that it started, also those that outlive it (a hook, ssh): asks first, then insists. */
async function endGroup(child: ChildProcessWithoutNullStreams): Promise<void> {
  const deadline = performance.now() + KILL_GRACE_MS;
  signalGroup(child.pid, "SIGTERM");
  while (signalGroup(child.pid, 0) && performance.now() < deadline) await sleep(GROUP_CHECK_MS);
  signalGroup(child.pid, "SIGKILL");
  // A process that left the group could hold the pipes open for ever.
  child.stdout.destroy();
  child.stderr.destroy();
}

const limitPassed = (command: string, limitMs: number): SyncError =>
  passing("Timeout", `git ${command} did not finish within ${limitMs / 1000} s. Check that the repository answers.`);

function notStarted(error: Error): SyncError {
  const code = "code" in error ? String(error.code) : error.message;
  return code === "ENOENT"
    ? permanent(
        "RepositoryUnavailable",
        "The git program was not found. Install git 2.31 or later and put it on PATH.",
        error,
      )
    : passing("Internal", `The git program could not be started (${code}). The machine may be short of memory.`, error);
}

/** Runs git to its end and returns what it wrote, whatever its exit code; throws when it was stopped or not started. */
export async function runGit(
  setup: GitSetup,
  args: readonly string[],
  options: RunOptions,
  signal: AbortSignal,
): Promise<GitResult> {
  if (signal.aborted) throw abortError(signal);
  const env = { ...setup.env, ...options.env };
  const child = startGit({ ...setup, env }, args, setup.limitMs, signal);
  const fed = feed(child.stdin, options.input);
  const [stdout, exit] = await Promise.all([collect(child.stdout), child.exit, fed]);
  if (exit.kind === "stopped") throw exit.failure;
  if (stdout === "too much") throw permanent("Internal", `git ${args[0]} wrote more than ${OUTPUT_LIMIT} bytes.`);
  return { code: exit.code, stdout, stderr: exit.stderr };
}

/** Like `runGit`, for commands on our own temporary repository that do not fail unless something is badly wrong. */
export async function expectGit(
  setup: GitSetup,
  args: readonly string[],
  options: RunOptions,
  signal: AbortSignal,
): Promise<string> {
  const { code, stdout, stderr } = await runGit(setup, args, options, signal);
  if (code === null) throw passing("Internal", `git ${args[0]} was killed. The machine may be short of memory.`);
  if (code !== 0) throw internal(`git ${args[0]}`, stderr);
  return stdout.toString("utf8").trimEnd();
}

/** A failure inside our own temporary repository. A full disk is the one cause that passes. */
export function internal(what: string, stderr: string): SyncError {
  const lines = stderr.trim().split("\n");
  const line = lines.find((text) => /^(?:fatal|error):/.test(text)) ?? lines.at(-1) ?? "";
  if (/No space left on device|Disk quota exceeded/.test(stderr)) {
    return passing("Internal", `${what} failed: no space left for temporary files. Free some, or set TMPDIR.`);
  }
  return permanent("Internal", `${what} failed: ${line.slice(0, 300) || "it gave no reason"}.`);
}

async function collect(stream: Readable): Promise<Buffer | "too much"> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      if (!Buffer.isBuffer(chunk)) continue;
      size += chunk.length;
      if (size <= OUTPUT_LIMIT) chunks.push(chunk);
    }
  } catch {
    // The stream is destroyed when the process is stopped; its exit says so.
  }
  return size > OUTPUT_LIMIT ? "too much" : Buffer.concat(chunks);
}

async function feed(stdin: Writable, input: RunOptions["input"] = []): Promise<void> {
  try {
    await pipeline(Readable.from(input, { objectMode: false }), stdin);
  } catch {
    // The pipe of a process that ended early: its exit and stderr say why.
  }
}
