import { isAuthority, type Relationship } from "../document/index.ts";

// One string an edge: a project with a hundred thousand of them holds a set of strings, not of objects. Types and keys have no "/".
// Joined, and not a template, which would leave a tree of its parts of several times the size.
export function encodeRelationship({ type, source, target }: Relationship): string {
  return [type, source, target].join("/");
}

export function decodeRelationship(encoded: string): Relationship {
  const [type = "", source = "", target = ""] = encoded.split("/");
  return { type, source, target };
}

/** Whether an existing link has to go, judged by an issue that was fetched in this run and no longer tells of it. */
export function isStale(
  relationship: Relationship,
  fetched: { has(key: string): boolean },
  relationships: ReadonlySet<string>,
): boolean {
  if (relationships.has(encodeRelationship(relationship))) return false;
  const { source, target } = relationship;
  return [source, target].some((key) => fetched.has(key) && isAuthority(key, relationship));
}
