import { abortError, permanent } from "../failure/index.ts";
import { type GitChild, internal, startGit } from "./process.ts";
import type { Repository } from "./workspace.ts";

/** Reads trees through one `git cat-file --batch`, started with the first. Dispose it to end the process. */
export class TreeReader implements AsyncDisposable {
  readonly #repository: Repository;
  readonly #signal: AbortSignal;
  #reading: { readonly child: GitChild; readonly chunks: AsyncIterator<unknown> } | undefined;
  #rest: Buffer = Buffer.alloc(0);

  constructor(repository: Repository, signal: AbortSignal) {
    this.#repository = repository;
    this.#signal = signal;
  }

  /** The id of the tree that `revision` names. */
  async resolve(revision: string): Promise<string> {
    return (await this.#ask(revision)).oid;
  }

  /** The tree's bytes. */
  async read(oid: string): Promise<Buffer> {
    return (await this.#ask(oid)).content;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#reading === undefined) return;
    this.#reading.child.stdin.end();
    this.#reading.child.stdout.destroy();
    await this.#reading.child.exit;
  }

  /** The answer is `oid SP type SP size LF`, the object's bytes, LF. */
  async #ask(revision: string): Promise<{ oid: string; content: Buffer }> {
    this.#reading ??= this.#start();
    this.#reading.child.stdin.write(`${revision}\n`);
    const header = await this.#takeLine();
    const [oid, type, size] = header.split(" ");
    if (oid === undefined || type !== "tree") throw permanent("Internal", `git cat-file has no tree ${revision}.`);
    const content = await this.#take(Number(size) + 1);
    return { oid, content: content.subarray(0, -1) };
  }

  #start() {
    const { setup } = this.#repository;
    const child = startGit(setup, ["cat-file", "--batch"], setup.limitMs, this.#signal);
    return { child, chunks: child.stdout[Symbol.asyncIterator]() };
  }

  async #takeLine(): Promise<string> {
    while (!this.#rest.includes("\n")) this.#rest = Buffer.concat([this.#rest, await this.#nextChunk()]);
    const line = await this.#take(this.#rest.indexOf("\n") + 1);
    return line.toString("latin1").trimEnd();
  }

  /** The next bytes of the output. Joined once: a large tree comes in hundreds of pieces. */
  async #take(length: number): Promise<Buffer> {
    const pieces = [this.#rest];
    for (let got = this.#rest.length; got < length; ) {
      const chunk = await this.#nextChunk();
      pieces.push(chunk);
      got += chunk.length;
    }
    const buffered = pieces.length === 1 ? this.#rest : Buffer.concat(pieces);
    this.#rest = buffered.subarray(length);
    return buffered.subarray(0, length);
  }

  async #nextChunk(): Promise<Buffer> {
    const { child, chunks } = this.#reading ?? this.#start();
    try {
      const { value, done } = await chunks.next();
      if (done !== true && Buffer.isBuffer(value)) return value;
    } catch (error) {
      // An abort destroys the stream under the iterator, which then throws an error of its own.
      if (this.#signal.aborted) throw abortError(this.#signal);
      throw error;
    }
    const exit = await child.exit;
    throw exit.kind === "stopped" ? exit.failure : internal("git cat-file", exit.stderr);
  }
}
