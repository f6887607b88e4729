import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { objectId } from "./object-id.ts";
import { expectGit } from "./process.ts";
import type { Repository } from "./workspace.ts";

const TYPE_NUMBERS = { tree: 2 } as const;
const OBJECTS_A_PACK = 8192;
const BYTES_A_PACK = 1024 * 1024;

const SMALL_BYTES = 4096;
const LEVEL = 1;

/** Brings objects into the repository as packs through `git index-pack`. Holds one pack at most. */
export class PackWriter {
  readonly #repository: Repository;
  #records: Buffer[] = [];
  #bytes = 0;
  #packed = new Set<string>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** Returns the object's id; what is `known` already is not written again. */
  async add(type: "tree", content: Buffer, known: string | null, signal: AbortSignal): Promise<string> {
    const oid = objectId(type, content, this.#repository.objectFormat);
    if (oid === known || this.#packed.has(oid)) return oid;
    const header = recordHeader(TYPE_NUMBERS[type], content.length);
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
    const start = Buffer.from("PACK\0\0\0\x02\0\0\0\0", "latin1");
    start.writeUInt32BE(count, 8);
    const pack = [start, ...this.#records];
    const hash = createHash(this.#repository.objectFormat);
    for (const part of pack) hash.update(part);
    const input = [...pack, hash.digest()];
    this.#records = [];
    this.#bytes = 0;
    this.#packed = new Set();
    await expectGit(this.#repository.setup, ["index-pack", "--stdin", "--threads=1"], { input }, signal);
  }
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
