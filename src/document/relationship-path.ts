import { assertIssueKey, checkIssueKey, projectOf } from "./key.ts";
import { fileName, issuePath, keyOfFile, type Place, projectsPath, relativePath, shardOf } from "./path.ts";
import type { Relationship } from "./relationship.ts";
import { isRelationshipType } from "./relationship-type.ts";

/** The path of the symbolic link that stands for the relationship. */
export function linkPath({ type, source, target }: Relationship, place: Place): string {
  assertIssueKey(source);
  assertIssueKey(target);
  const directory = `${projectsPath(place)}${projectOf(source)}/relationships/${type}/${shardOf(source, place)}${source}`;
  return `${directory}/${shardOf(target, place)}${fileName(target, place)}`;
}

/** What the symbolic link holds: the path of the target's document, relative to the link's directory. */
export function linkTarget(relationship: Relationship, place: Place): string {
  return relativePath(linkPath(relationship, place), issuePath(relationship.target, place));
}

/** Which relationship's link is at the path: the inverse of `linkPath`; null for every other path. */
export function relationshipAt(path: string, place: Place): Relationship | null {
  const projects = projectsPath(place);
  if (!path.startsWith(projects)) return null;
  const segments = path.slice(projects.length).split("/");
  // A sharded path has two directories before the source, and two before the target.
  const sourceAt = place.layout === "flat" ? 3 : 5;
  const type = segments[2] ?? "";
  const source = segments[sourceAt] ?? "";
  const target = keyOfFile(segments.at(-1) ?? "", place);
  if (target === null || checkIssueKey(source) !== null || !isRelationshipType(type)) return null;
  const relationship = { type, source, target };
  return linkPath(relationship, place) === path ? relationship : null;
}
