/** What becomes of a file in its directory. */
export interface LoggedChange {
  readonly name: string;
  /** Undefined for a file that goes. */
  readonly written: { readonly mode: string; readonly oid: string } | undefined;
  /** Where an earlier change in the same directory stands, or `NONE`. */
  readonly previous: number;
}

/** No change. */
export const NONE = 0xffffffff;

const CHUNK_BYTES = 1024 * 1024;
// previous (4), mode (1), bytes of the id (1), bytes of the name (2)
const HEADER_BYTES = 8;
const MODES = ["", "100644", "120000"] as const;

/**
 * The changes of all directories, each in a chain of its own. In few large buffers, as bytes: as objects the changes of a large
 * project would take more memory than all that is known of its issues.
 */
export class ChangeLog {
  readonly #chunks: Buffer[] = [];
  #used = CHUNK_BYTES;

  /** Names are latin1 text of at most 65,535 characters. Returns where the change stands. */
  add(
    name: string,
    written: { readonly mode: (typeof MODES)[number]; readonly oid: string },
    previous: number,
  ): number {
    const { mode, oid } = written;
    const length = HEADER_BYTES + name.length + oid.length / 2;
    if (this.#used + length > CHUNK_BYTES) {
      this.#chunks.push(Buffer.allocUnsafeSlow(CHUNK_BYTES));
      this.#used = 0;
    }
    const chunk = this.#chunks.at(-1);
    if (chunk === undefined) throw new Error("a log without a chunk");
    const at = this.#used;
    chunk.writeUInt32LE(previous, at);
    chunk.writeUInt8(MODES.indexOf(mode), at + 4);
    chunk.writeUInt8(oid.length / 2, at + 5);
    chunk.writeUInt16LE(name.length, at + 6);
    chunk.write(name, at + HEADER_BYTES, "latin1");
    chunk.write(oid, at + HEADER_BYTES + name.length, "hex");
    this.#used += length;
    return (this.#chunks.length - 1) * CHUNK_BYTES + at;
  }

  read(position: number): LoggedChange {
    const chunk = this.#chunks[Math.floor(position / CHUNK_BYTES)];
    if (chunk === undefined) throw new Error(`no change at ${position}`);
    const at = position % CHUNK_BYTES;
    const mode = MODES[chunk.readUInt8(at + 4)] ?? "";
    const nameAt = at + HEADER_BYTES;
    const oidAt = nameAt + chunk.readUInt16LE(at + 6);
    const name = chunk.toString("latin1", nameAt, oidAt);
    const oid = chunk.toString("hex", oidAt, oidAt + chunk.readUInt8(at + 5));
    return { name, written: mode === "" ? undefined : { mode, oid }, previous: chunk.readUInt32LE(at) };
  }
}
