import { createHash } from "node:crypto";
import { pipeline, Readable } from "node:stream";
import { createDeflate, deflateSync } from "node:zlib";
import type { MergedTree } from "./merged-tree.ts";
import { type ObjectFormat, treeIdOf } from "./object-id.ts";
import { expectGit } from "./process.ts";
import type { Repository } from "./workspace.ts";

const TREE_TYPE = 2;
const OBJECTS_A_PACK = 8192;
const BYTES_A_PACK = 1024 * 1024;

const SMALL_BYTES = 4096;
const LEVEL = 1;

/** Brings trees into the repository as packs through `git index-pack`. Holds one pack of small ones at most. */
export class PackWriter {
  readonly #repository: Repository;
  #records: Buffer[] = [];
  #bytes = 0;
  #packed = new Set<string>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** Returns the tree's id, or null when nothing is in it; what is `known` already is not written again. */
  async addTree(tree: MergedTree, known: string | null, signal: AbortSignal): Promise<string | null> {
    const [content, more] = tree.pieces();
    if (content === undefined) return null;
    if (more !== undefined) return this.#addLarge(tree, known, signal);
    const oid = treeIdOf([content], content.length, this.#repository.objectFormat);
    if (oid === known || this.#packed.has(oid)) return oid;
    const header = recordHeader(TREE_TYPE, content.length);
    const deflated = deflate(content);
    this.#packed.add(oid);
    this.#records.push(header, deflated);
    this.#bytes += header.length + deflated.length;
    if (this.#packed.size >= OBJECTS_A_PACK || this.#bytes >= BYTES_A_PACK) await this.finish(signal);
    return oid;
  }

  /** Makes everything added so far an object of the repository. */
  async finish(signal: AbortSignal): Promise<void> {
    const count = this.#packed.size;
    if (count === 0) return;
    const records = this.#records;
    this.#records = [];
    this.#bytes = 0;
    this.#packed = new Set();
    await this.#index(packOf(count, records, this.#repository.objectFormat), signal);
  }

  /** In a pack of its own, which nobody holds as a whole. */
  async #addLarge(tree: MergedTree, known: string | null, signal: AbortSignal): Promise<string> {
    const { objectFormat } = this.#repository;
    let size = 0;
    for (const { length } of tree.pieces()) size += length;
    const oid = treeIdOf(tree.pieces(), size, objectFormat);
    if (oid !== known) await this.#index(packOf(1, largeRecord(tree, size), objectFormat), signal);
    return oid;
  }

  async #index(input: AsyncIterable<Buffer>, signal: AbortSignal): Promise<void> {
    await expectGit(this.#repository.setup, ["index-pack", "--stdin", "--threads=1"], { input }, signal);
  }
}

async function* packOf(
  count: number,
  records: Iterable<Buffer> | AsyncIterable<Buffer>,
  format: ObjectFormat,
): AsyncGenerator<Buffer> {
  const start = Buffer.from("PACK\0\0\0\x02\0\0\0\0", "latin1");
  start.writeUInt32BE(count, 8);
  const hash = createHash(format).update(start);
  yield start;
  for await (const part of records) {
    hash.update(part);
    yield part;
  }
  yield hash.digest();
}

async function* largeRecord(tree: MergedTree, size: number): AsyncGenerator<Buffer> {
  yield recordHeader(TREE_TYPE, size);
  // What fails is told where the result is read.
  yield* pipeline(Readable.from(tree.pieces()), createDeflate({ level: LEVEL }), () => {});
}

/** The type in bits 4 to 6 of the first byte, the size in the rest, 7 bits a byte, lowest first. */
function recordHeader(type: number, size: number): Buffer {
  const bytes: number[] = [];
  let byte = (type << 4) | (size & 0x0f);
  for (let rest = Math.floor(size / 16); ; rest = Math.floor(rest / 128)) {
    bytes.push(rest > 0 ? byte | 0x80 : byte);
    if (rest === 0) return Buffer.from(bytes);
    byte = rest & 0x7f;
  }
}

/** zlib takes 256 KiB of state and 16 KiB of output for each call as it is; most trees are smaller than that. */
function deflate(content: Buffer): Buffer {
  if (content.length > SMALL_BYTES) return deflateSync(content, { level: LEVEL });
  return deflateSync(content, { level: LEVEL, windowBits: 9, memLevel: 1, chunkSize: content.length + 64 });
}
