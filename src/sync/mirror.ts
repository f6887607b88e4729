import { checkIssueKey, issueKeyAt, issuePath, type Place, projectOf } from "../document/index.ts";
import type { Base } from "../git/index.ts";

/** An issue's document in the branch. */
export interface MirroredIssue {
  readonly key: string;
  /** Its blob's id. */
  readonly oid: string;
}

/** The mirrored issues of the projects that `keys` belong to, one by one. */
export async function* listMirrored(
  base: Base,
  place: Place,
  keys: Iterable<string>,
  signal: AbortSignal,
): AsyncGenerator<MirroredIssue> {
  const folders = new Set<string>();
  // A key that can name no file has none, and its "project" could lead git out of the tree.
  for (const key of keys) if (checkIssueKey(key) === null) folders.add(projectFolder(place, projectOf(key)));
  if (base.head === null || folders.size === 0) return;
  for await (const { path, oid } of base.listFiles([...folders].sort(), signal)) {
    const key = issueKeyAt(path, place);
    if (key !== null) yield { key, oid };
  }
}

/** Blob ids of the mirrored issues of the projects that `keys` belong to, by issue key. */
export async function mirroredIssues(
  base: Base,
  place: Place,
  keys: Iterable<string>,
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const mirrored = new Map<string, string>();
  for await (const { key, oid } of listMirrored(base, place, keys, signal)) mirrored.set(key, oid);
  return mirrored;
}

/** The folder above everything of one project. */
export function projectFolder(place: Place, project: string): string {
  return `${projectsFolder(place)}/${project}`;
}

export function projectsFolder({ root }: Place): string {
  return root === "" ? "projects" : `${root}/projects`;
}

export function samePlace(a: Place, b: Place): boolean {
  return issuePath("A-1", a) === issuePath("A-1", b);
}
