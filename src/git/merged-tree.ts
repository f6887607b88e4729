import { type ChangeLog, NONE } from "./change-log.ts";
import { longestEntry, parseTree, sortName, TREE_MODE, type TreeEntry, writeEntry } from "./tree-entry.ts";

const PIECE_BYTES = 64 * 1024;

/** What becomes of a directory. */
export interface DirectoryChange {
  /** The directory's tree as it was. */
  readonly old: Buffer;
  /** Its id; of the empty tree where there was none. */
  readonly oldOid: string;
  /** By name, where its entry stands in the log; `NONE` for one that goes. */
  readonly files: ReadonlyMap<string, number>;
  /** By name, the id of its new tree, or null where nothing is left of it. */
  readonly trees: ReadonlyMap<string, string | null>;
}

/** The bytes of a directory that has changed, piece by piece, the same each time: as a whole a large one would take megabytes. */
export class MergedTree {
  readonly #change: DirectoryChange;
  readonly #log: ChangeLog;
  /** The names of new entries as git sorts them. */
  readonly #added: readonly string[];
  /** No piece has to be longer. */
  readonly #pieceBytes: number;

  constructor(change: DirectoryChange, log: ChangeLog) {
    const { old, oldOid, files, trees } = change;
    const added: string[] = [];
    for (const [name, oid] of trees) if (oid !== null) added.push(sortName(name, true));
    for (const [name, position] of files) if (position !== NONE) added.push(name);
    this.#change = change;
    this.#log = log;
    this.#added = added.sort();
    const longest = added.reduce((length, name) => length + longestEntry(name, oldOid), old.length);
    this.#pieceBytes = Math.min(longest, PIECE_BYTES);
  }

  /** None when nothing is left in the directory. */
  *pieces(): Generator<Buffer> {
    let piece = Buffer.allocUnsafe(this.#pieceBytes);
    let end = 0;
    for (const entry of this.#entries()) {
      const length = typeof entry === "string" ? longestEntry(entry, this.#change.oldOid) : entry.bytes.length;
      if (end + length > piece.length) {
        if (end > 0) yield piece.subarray(0, end);
        piece = Buffer.allocUnsafe(Math.max(length, this.#pieceBytes));
        end = 0;
      }
      end = typeof entry === "string" ? this.#write(entry, piece, end) : end + entry.bytes.copy(piece, end);
    }
    if (end > 0) yield piece.subarray(0, end);
  }

  /** The entries that stay, and the names of those that are added. */
  *#entries(): Generator<TreeEntry | string> {
    const { old, oldOid } = this.#change;
    let next = 0;
    for (const entry of parseTree(old, oldOid)) {
      if (!this.#isKept(entry)) continue;
      const limit = sortName(entry.name, entry.isTree);
      for (let name = this.#added[next]; name !== undefined && name < limit; name = this.#added[++next]) yield name;
      yield entry;
    }
    yield* this.#added.slice(next);
  }

  /** A file that goes is no reason for a directory of its name to go. */
  #isKept({ name, isTree }: TreeEntry): boolean {
    const { files, trees } = this.#change;
    if (trees.has(name)) return false;
    const position = files.get(name);
    return position === undefined || (isTree && position === NONE);
  }

  #write(sorted: string, piece: Buffer, at: number): number {
    const { files, trees } = this.#change;
    if (sorted.endsWith("/")) {
      const name = sorted.slice(0, -1);
      return writeEntry(piece, at, TREE_MODE, name, trees.get(name) ?? "");
    }
    const { mode = "", oid = "" } = this.#log.read(files.get(sorted) ?? NONE).written ?? {};
    return writeEntry(piece, at, mode, sorted, oid);
  }
}
