import { assertIssueKey, checkIssueKey, issueNumber, projectOf } from "./key.ts";

export type Format = "yaml" | "markdown" | "json";
export type Layout = "flat" | "sharded";

/** Where in the repository the issues live. `root` is "" or a path like "a/b", without a slash at either end. */
export interface Place {
  readonly root: string;
  readonly layout: Layout;
  readonly format: Format;
}

const EXTENSIONS = { yaml: ".yaml", markdown: ".md", json: ".json" } as const;

const ISSUES_PER_DIRECTORY = 500;
const DIRECTORIES_PER_DIRECTORY = 500;

/** The path of the issue's document. Throws `MalformedResponse` for a key that cannot name a file. */
export function issuePath(key: string, place: Place): string {
  assertIssueKey(key);
  return `${projectsPath(place)}${projectOf(key)}/issues/${shardOf(key, place)}${fileName(key, place)}`;
}

/** Which issue's document is at the path: the inverse of `issuePath`; null for every other path. */
export function issueKeyAt(path: string, place: Place): string | null {
  const key = keyOfFile(path.slice(path.lastIndexOf("/") + 1), place);
  return key !== null && issuePath(key, place) === path ? key : null;
}

/** The directory of all projects, with a slash at its end. */
export function projectsPath(place: Place): string {
  return place.root === "" ? "projects/" : `${place.root}/projects/`;
}

/** The path of `to` as seen from the directory of the file `from`, both paths in the repository. */
export function relativePath(from: string, to: string): string {
  const fromSegments = from.split("/");
  const toSegments = to.split("/");
  let shared = 0;
  while (shared < fromSegments.length - 1 && fromSegments[shared] === toSegments[shared]) shared++;
  return "../".repeat(fromSegments.length - 1 - shared) + toSegments.slice(shared).join("/");
}

/** The name of the issue's document, without its directory. */
export function fileName(key: string, place: Place): string {
  return key + EXTENSIONS[place.format];
}

/** The issue key that a file name is made of, or null when `fileName` never gives this name. */
export function keyOfFile(name: string, place: Place): string | null {
  const extension = EXTENSIONS[place.format];
  if (!name.endsWith(extension)) return null;
  const key = name.slice(0, -extension.length);
  return checkIssueKey(key) === null ? key : null;
}

/**
 * The directories, each with a slash at its end, that keep every directory of a project under 1,000 entries: 500 documents in one,
 * 500 of these in the next, and as many of those as the project has quarter millions of issues.
 */
export function shardOf(key: string, place: Place): string {
  if (place.layout === "flat") return "";
  const directory = Math.floor(issueNumber(key) / ISSUES_PER_DIRECTORY);
  return `${Math.floor(directory / DIRECTORIES_PER_DIRECTORY)}/${directory % DIRECTORIES_PER_DIRECTORY}/`;
}
