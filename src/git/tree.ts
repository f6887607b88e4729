import { permanent } from "../failure/index.ts";
import { ChangeLog, NONE } from "./change-log.ts";
import { MergedTree } from "./merged-tree.ts";
import { emptyTreeId } from "./object-id.ts";
import { PackWriter } from "./pack-writer.ts";
import { entryOid, parseTree, type TreeEntry } from "./tree-entry.ts";
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

/** A directory with what changes in it. There may be one for every issue: what changes of its files is in the log. */
interface Folder {
  lastChange: number;
  folders: Map<string, Folder> | undefined;
}

/**
 * Writes the tree that `changes` make of the one of `head`; of two changes of one path the later counts. Only the directories that
 * change are read, and all new ones reach the repository in packs: `git write-tree` makes a file of each, and there is one for each
 * issue that has relationships.
 */
export async function buildTree(
  repository: Repository,
  head: string | null,
  changes: Iterable<FileChange>,
  signal: AbortSignal,
): Promise<BuiltTree> {
  const emptyTree = emptyTreeId(repository.objectFormat);
  const log = new ChangeLog();
  const root = toFolders(changes, log);
  const pack = new PackWriter(repository);
  await using base = new TreeReader(repository, signal);
  const before = head === null ? null : await base.resolve(`${head}^{tree}`);
  const oid = (await buildFolder("", root, before)) ?? emptyTree;
  await pack.finish(signal);
  return { oid, isChanged: oid !== (before ?? emptyTree) };

  /** The id of the directory's tree, or null when nothing is left in it. */
  async function buildFolder(path: string, folder: Folder, baseOid: string | null): Promise<string | null> {
    const old = baseOid === null ? NO_ENTRIES : await base.read(baseOid);
    const files = latestChanges(folder, log);
    const standing = entriesNamed(folder.folders, old, baseOid ?? emptyTree);
    const trees = new Map<string, string | null>();
    for (const [name, changed] of folder.folders ?? []) {
      const below = `${path}${name}/`;
      const entry = standing.get(name);
      const file = files.get(name);
      const isReplaced = file !== undefined && file !== NONE;
      const isFile = isReplaced || (file === undefined && entry?.isTree === false);
      const oldTree = entry?.isTree === true && !isReplaced ? entryOid(entry, emptyTree) : null;
      const oid = await buildFolder(below, changed, oldTree);
      if (oid !== null && isFile) throw occupied(below);
      if (!isFile) trees.set(name, oid);
    }
    return pack.addTree(new MergedTree({ old, oldOid: baseOid ?? emptyTree, files, trees }, log), baseOid, signal);
  }
}

const NO_ENTRIES = Buffer.alloc(0);

function toFolders(changes: Iterable<FileChange>, log: ChangeLog): Folder {
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
    const written = change.kind === "delete" ? ({ mode: "", oid: "" } as const) : change;
    folder.lastChange = log.add(path.slice(slash + 1), written, folder.lastChange);
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

const newFolder = (): Folder => ({ lastChange: NONE, folders: undefined });

/** By the name of each file that changes, where the entry that it gets stands in the log; `NONE` for one that goes. */
function latestChanges({ lastChange }: Folder, log: ChangeLog): Map<string, number> {
  const latest = new Map<string, number>();
  for (let position = lastChange; position !== NONE; ) {
    const { name, written, previous } = log.read(position);
    if (!latest.has(name)) latest.set(name, written === undefined ? NONE : position);
    position = previous;
  }
  return latest;
}

function entriesNamed(names: Folder["folders"], tree: Buffer, treeOid: string): Map<string, TreeEntry> {
  const found = new Map<string, TreeEntry>();
  if (names === undefined) return found;
  for (const entry of parseTree(tree, treeOid)) if (names.has(entry.name)) found.set(entry.name, entry);
  return found;
}

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
