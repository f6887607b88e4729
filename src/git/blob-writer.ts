import { passing } from "../failure/index.ts";
import { blobIdOf } from "./object-id.ts";
import { type GitChild, type GitExit, internal, startGit } from "./process.ts";
import { within } from "./wait.ts";
import type { Repository } from "./workspace.ts";

const CHUNK = 256 * 1024;

/**
 * Writes blobs through one `git fast-import`, started with the first blob. Their ids are computed here, so nobody waits for
 * answers, and small blobs share a write. Holds at most a few chunks, however many blobs pass.
 */
export class BlobWriter {
  readonly #repository: Repository;
  #import: FastImport | undefined;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** Returns the blob's id once git has taken enough of what was written before. The caller must not change `data` afterwards. */
  async write(data: Uint8Array, signal: AbortSignal): Promise<string> {
    this.#import ??= startImport(this.#repository);
    append(this.#import, data);
    await drained(this.#import, this.#repository.setup.limitMs, signal);
    return blobIdOf(data, this.#repository.objectFormat);
  }

  /** Makes everything written so far an object of the repository; the next `write` starts a new process. */
  async finish(signal: AbortSignal): Promise<void> {
    const current = this.#import;
    if (current === undefined) return;
    this.#import = undefined;
    flush(current);
    current.child.stdin.end("done\n");
    const exit = await within(current.child.exit, "git fast-import", this.#repository.setup.limitMs, signal);
    assertSucceeded(exit);
  }
}

interface FastImport {
  readonly child: GitChild;
  /** Of chunks that git has taken. */
  readonly free: Buffer[];
  chunk: Buffer;
  used: number;
  ended: GitExit | undefined;
  draining: Promise<void> | undefined;
}

function startImport(repository: Repository): FastImport {
  // --done: a stream that was cut is not taken for a complete one. --depth=0: no search for deltas.
  const child = startGit(
    repository.setup,
    ["fast-import", "--quiet", "--done", "--depth=0"],
    null,
    repository.setup.lifetime.closed,
  );
  child.stdout.resume();
  const started: FastImport = {
    child,
    free: [],
    chunk: Buffer.allocUnsafeSlow(CHUNK),
    used: 0,
    ended: undefined,
    draining: undefined,
  };
  void child.exit.then((exit) => {
    started.ended = exit;
  });
  return started;
}

function append(to: FastImport, data: Uint8Array): void {
  const header = `blob\ndata ${data.byteLength}\n`;
  const length = header.length + data.byteLength + 1;
  if (to.used + length > CHUNK) flush(to);
  if (length > CHUNK) {
    to.child.stdin.write(header);
    to.child.stdin.write(data);
    to.child.stdin.write("\n");
    return;
  }
  to.used += to.chunk.write(header, to.used, "latin1");
  to.chunk.set(data, to.used);
  to.used += data.byteLength;
  to.chunk[to.used++] = 0x0a;
}

function flush(from: FastImport): void {
  if (from.used === 0) return;
  const { chunk } = from;
  // Used again once the stream lets go of it: new ones for every 256 KiB leave the process's memory in pieces.
  from.child.stdin.write(chunk.subarray(0, from.used), () => from.free.push(chunk));
  from.chunk = from.free.pop() ?? Buffer.allocUnsafeSlow(CHUNK);
  from.used = 0;
}

async function drained(of: FastImport, limitMs: number, signal: AbortSignal): Promise<void> {
  const { stdin, exit } = of.child;
  if (of.ended !== undefined) assertSucceeded(of.ended);
  if (!stdin.writableNeedDrain) return;
  of.draining ??= new Promise<void>((resolve) => {
    const done = (): void => {
      stdin.off("drain", done).off("close", done);
      of.draining = undefined;
      resolve();
    };
    stdin.on("drain", done).on("close", done);
  });
  await within(of.draining, "Writing to git fast-import", limitMs, signal);
  if (stdin.destroyed) assertSucceeded(await within(exit, "git fast-import", limitMs, signal));
}

function assertSucceeded(exit: GitExit): void {
  if (exit.kind === "stopped") throw exit.failure;
  if (exit.code === 0) return;
  throw exit.code === null
    ? passing("Internal", "git fast-import was killed; the machine may be short of memory.")
    : internal("git fast-import", exit.stderr);
}
