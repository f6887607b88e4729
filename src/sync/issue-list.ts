import type { ListedIssue } from "../jira/index.ts";

const CHUNK_BYTES = 256 * 1024;
// bytes of the id (4), bytes of the key (4)
const HEADER_BYTES = 8;

/** Issues as a search found them, in its order. As bytes: as strings a hundred thousand would take three times the room. */
export class IssueList {
  readonly #chunks: { readonly bytes: Buffer; used: number }[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add({ id, key }: ListedIssue): void {
    const [idBytes, keyBytes] = [Buffer.byteLength(id), Buffer.byteLength(key)];
    const chunk = this.#chunkFor(HEADER_BYTES + idBytes + keyBytes);
    const { bytes } = chunk;
    bytes.writeUInt32LE(idBytes, chunk.used);
    bytes.writeUInt32LE(keyBytes, chunk.used + 4);
    chunk.used += HEADER_BYTES;
    chunk.used += bytes.write(id, chunk.used);
    chunk.used += bytes.write(key, chunk.used);
    this.#length++;
  }

  *[Symbol.iterator](): Generator<ListedIssue> {
    for (const { bytes, used } of this.#chunks) {
      for (let at = 0; at < used; ) {
        const idAt = at + HEADER_BYTES;
        const keyAt = idAt + bytes.readUInt32LE(at);
        const end = keyAt + bytes.readUInt32LE(at + 4);
        yield { id: bytes.toString("utf8", idAt, keyAt), key: bytes.toString("utf8", keyAt, end) };
        at = end;
      }
    }
  }

  *ids(): Generator<string> {
    for (const { id } of this) yield id;
  }

  *keys(): Generator<string> {
    for (const { key } of this) yield key;
  }

  #chunkFor(length: number) {
    const last = this.#chunks.at(-1);
    if (last !== undefined && last.used + length <= last.bytes.length) return last;
    const chunk = { bytes: Buffer.allocUnsafeSlow(Math.max(CHUNK_BYTES, length)), used: 0 };
    this.#chunks.push(chunk);
    return chunk;
  }
}
