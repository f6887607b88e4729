import { permanent } from "../failure/index.ts";
import { emptyTreeId } from "./object-id.ts";
import { PackWriter } from "./pack-writer.ts";
import { TreeReader } from "./tree-reader.ts";
import type { Repository } from "./workspace.ts";

/** A file (100644) or a symlink (120000, its blob holds the target) to be, or a path to be without; `path` is relative to the root. */
export type FileChange =
  | { readonly kind: "write"; readonly path: string; readonly mode: "100644" | "120000"; readonly oid: string }
  | { readonly kind: "delete"; readonly path: string };

export interface BuiltTree {
  readonly oid: string;
  readonly isChanged: boolean;
}

/** An entry of one directory. Names are kept as latin1 text, one character a byte: whatever bytes a name has, it stays as it is. */
interface Entry {
  readonly name: string;
  readonly mode: string;
  readonly oid: string;
}

/** A directory with what changes in it, as a chain: there may be a directory for every issue, and an array takes room for many. */
interface Folder {
  lastFile: ChangedFile | undefined;
  folders: Map<string, Folder> | undefined;
}

/** An entry of the new tree, or with an empty mode a file that goes. */
interface ChangedFile extends Entry {
  readonly previous: ChangedFile | undefined;
}

const TREE_MODE = "40000";

/**
 * Writes the tree that `changes` make of the one of `head`. Only the directories that change are read, and all new ones reach the
 * repository in packs: `git write-tree` makes a file of each, and there is one for each issue that has relationships.
 */
export async function buildTree(
  repository: Repository,
  head: string | null,
  changes: Iterable<FileChange>,
  signal: AbortSignal,
): Promise<BuiltTree> {
  const root = toFolders(changes);
  const pack = new PackWriter(repository);
  await using base = new TreeReader(repository, signal);
  const before = head === null ? null : await base.resolve(`${head}^{tree}`);
  const oid = (await buildFolder("", root, before)) ?? emptyTreeId(repository.objectFormat);
  await pack.finish(signal);
  return { oid, isChanged: oid !== (before ?? emptyTreeId(repository.objectFormat)) };

  /** The id of the directory's tree, or null when nothing is left in it. */
  async function buildFolder(path: string, folder: Folder, baseOid: string | null): Promise<string | null> {
    const entries = new Map<string, Entry>();
    if (baseOid !== null)
      for (const entry of parseTree(await base.read(baseOid), baseOid)) entries.set(entry.name, entry);
    for (let file = folder.lastFile; file !== undefined; file = file.previous) {
      if (file.mode !== "") entries.set(file.name, file);
      else if (!isTree(entries.get(file.name))) entries.delete(file.name);
    }
    for (const [name, changed] of folder.folders ?? []) {
      const old = entries.get(name);
      const below = `${path}${name}/`;
      const oid = await buildFolder(below, changed, old !== undefined && isTree(old) ? old.oid : null);
      if (oid !== null && old !== undefined && !isTree(old)) throw occupied(below);
      if (oid !== null) entries.set(name, { name, mode: TREE_MODE, oid });
      else if (isTree(old)) entries.delete(name);
    }
    if (entries.size === 0) return null;
    return pack.add("tree", serializeTree(entries), baseOid, signal);
  }
}

function toFolders(changes: Iterable<FileChange>): Folder {
  const root = newFolder();
  let lastDirectory = "";
  let folder = root;
  for (const change of changes) {
    assertTreePath(change.path);
    const path = toBytes(change.path);
    const slash = path.lastIndexOf("/");
    const directory = path.slice(0, Math.max(slash, 0));
    // Changes come in the order of their paths, mostly.
    if (directory !== lastDirectory) folder = folderAt(root, directory);
    lastDirectory = directory;
    const { mode, oid } = change.kind === "delete" ? { mode: "", oid: "" } : change;
    folder.lastFile = { name: ownCopy(path, slash + 1), mode, oid, previous: folder.lastFile };
  }
  return root;
}

function folderAt(root: Folder, directory: string): Folder {
  let folder = root;
  if (directory === "") return root;
  for (const name of directory.split("/")) {
    folder.folders ??= new Map();
    const next = folder.folders.get(name) ?? newFolder();
    folder.folders.set(name, next);
    folder = next;
  }
  return folder;
}

const newFolder = (): Folder => ({ lastFile: undefined, folders: undefined });

// A slice would keep the whole path in memory.
const ownCopy = (path: string, start: number): string => Buffer.from(path, "latin1").toString("latin1", start);

/** Each entry is `mode SP name NUL` and the id's bytes. */
function* parseTree(content: Buffer, oid: string): Generator<Entry> {
  const idLength = oid.length / 2;
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(0x20, at);
    const nul = content.indexOf(0, space);
    const end = nul + 1 + idLength;
    if (space < 0 || nul < 0 || end > content.length) throw permanent("Internal", `The tree ${oid} cannot be read.`);
    const name = content.toString("latin1", space + 1, nul);
    yield { name, mode: content.toString("latin1", at, space), oid: content.toString("hex", nul + 1, end) };
    at = end;
  }
}

function serializeTree(entries: ReadonlyMap<string, Entry>): Buffer {
  const sorted = [...entries.values()].sort((a, b) => (sortName(a) < sortName(b) ? -1 : 1));
  let length = 0;
  for (const { mode, name, oid } of sorted) length += mode.length + name.length + 2 + oid.length / 2;
  const content = Buffer.allocUnsafe(length);
  let at = 0;
  for (const { mode, name, oid } of sorted) {
    at += content.write(`${mode} ${name}\0`, at, "latin1");
    at += content.write(oid, at, "hex");
  }
  return content;
}

/** Git sorts a directory as if its name ended in a slash. */
const sortName = (entry: Entry): string => (isTree(entry) ? `${entry.name}/` : entry.name);

// Old tools wrote the mode with a leading zero.
const isTree = (entry: Entry | undefined): boolean => entry !== undefined && /^0?40000$/.test(entry.mode);

const toBytes = (path: string): string => (/^[\0-\x7f]*$/.test(path) ? path : Buffer.from(path).toString("latin1"));

/** Paths that git would refuse, or that would mean something else than they say, are a mistake of whoever planned the commit. */
function assertTreePath(path: string): void {
  if (/^$|\0|(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i.test(path)) {
    throw permanent("Internal", `${JSON.stringify(path)} cannot be a path in a Git tree.`);
  }
}

function occupied(directory: string) {
  const path = JSON.stringify(Buffer.from(directory.slice(0, -1), "latin1").toString("utf8"));
  const advice = "Move the file away, or choose another path for the mirror.";
  return permanent("InvalidSpec", `${path} is a file in the branch, where the mirror needs a directory. ${advice}`);
}
