const SMALLEST = 64 * 1024;
// A larger buffer is not kept: one huge issue must not cost its size for the rest of the run.
const LARGEST_KEPT = 1024 * 1024;
const LONGEST_UNIT = 3; // bytes of UTF-8 that one UTF-16 unit takes at most
const NEWLINE = 0x0a;
const BLANK = 0x20;

/**
 * Collects the bytes of one document after another in a buffer that it uses again: most parts of a document are a few characters long,
 * and to copy these takes a fraction of the time that joining strings and encoding them does.
 */
export class Utf8Writer {
  #bytes = Buffer.allocUnsafeSlow(SMALLEST);

  /** How many bytes there are; whoever writes into what `reserve` gave sets it to the end. */
  length = 0;

  /** The buffer, with room for `size` bytes more from `length` on; the next call can give another one. */
  reserve(size: number): Uint8Array {
    if (this.length + size > this.#bytes.length) this.#grow(this.length + size);
    return this.#bytes;
  }

  /** Adds a few bytes; for many, a loop is not the quickest. */
  add(added: Uint8Array): void {
    const bytes = this.reserve(added.length);
    let at = this.length;
    for (let index = 0; index < added.length; index++) bytes[at++] = added[index] ?? 0;
    this.length = at;
  }

  /** Adds a few characters that are known to be ASCII. */
  ascii(text: string): void {
    const bytes = this.reserve(text.length);
    let at = this.length;
    for (let index = 0; index < text.length; index++) bytes[at++] = text.charCodeAt(index);
    this.length = at;
  }

  /** Adds any text without lone surrogates. */
  text(text: string): void {
    this.reserve(text.length * LONGEST_UNIT);
    this.length += this.#bytes.write(text, this.length, "utf8");
  }

  /** Adds a newline and an indentation. */
  newLine(indent: number): void {
    const bytes = this.reserve(indent + 1);
    let at = this.length;
    bytes[at++] = NEWLINE;
    for (const end = at + indent; at < end; at++) bytes[at] = BLANK;
    this.length = at;
  }

  /** A copy of what was added since `clear`. */
  copy(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.length));
  }

  /** Begins the next document. */
  clear(): void {
    this.length = 0;
    if (this.#bytes.length > LARGEST_KEPT) this.#bytes = Buffer.allocUnsafeSlow(SMALLEST);
  }

  #grow(size: number): void {
    const larger = Buffer.allocUnsafeSlow(size * 2);
    this.#bytes.copy(larger, 0, 0, this.length);
    this.#bytes = larger;
  }
}
