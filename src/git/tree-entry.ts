import { permanent } from "../failure/index.ts";

/** An entry of a directory. Names are kept as latin1 text, one character a byte: whatever bytes a name has, it stays as it is. */
export interface TreeEntry {
  readonly name: string;
  readonly isTree: boolean;
  /** As the tree holds it: `mode SP name NUL` and the id's bytes. */
  readonly bytes: Buffer;
}

export const TREE_MODE = "40000";

/** The entries of a tree, in git's order; `oid` is the tree's own id. */
export function* parseTree(content: Buffer, oid: string): Generator<TreeEntry> {
  const idLength = oid.length / 2;
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(0x20, at);
    const nul = content.indexOf(0, space);
    const end = nul + 1 + idLength;
    if (space < 0 || nul < 0 || end > content.length) throw permanent("Internal", `The tree ${oid} cannot be read.`);
    // Old tools wrote the mode with a leading zero.
    const isTree = /^0?40000$/.test(content.toString("latin1", at, space));
    yield { name: content.toString("latin1", space + 1, nul), isTree, bytes: content.subarray(at, end) };
    at = end;
  }
}

/** The id that the entry of a tree with the id `oid` names. */
export function entryOid({ bytes }: TreeEntry, { length }: string): string {
  return bytes.toString("hex", bytes.length - length / 2);
}

/** Writes an entry at `at` and returns where it ends. */
export function writeEntry(content: Buffer, at: number, mode: string, name: string, oid: string): number {
  const start = at + content.write(`${mode} ${name}\0`, at, "latin1");
  return start + content.write(oid, start, "hex");
}

/** At least as long as an entry of this name and id. */
export function longestEntry(name: string, oid: string): number {
  return "100644".length + 2 + name.length + oid.length / 2;
}

/** Git sorts a directory as if its name ended in a slash. */
export const sortName = (name: string, isTree: boolean): string => (isTree ? `${name}/` : name);
