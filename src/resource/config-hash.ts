import { createHash } from "node:crypto";
import { directoryOf } from "./destination.ts";
import type { Spec } from "./spec.ts";

/**
 * 16 hex digits over everything that decides which bytes land where: the target, the Jira, the directory and form of the
 * files, the fields, the revision of the documents. Two specs that differ in schedule, retries, limits, credentials or the
 * repository have the same hash.
 */
export function configHash(
  spec: Pick<Spec, "target" | "destination" | "fields" | "include">,
  jiraUrl: string,
  documentRevision: number,
): string {
  const { target, destination, fields, include } = spec;
  // A list in a fixed order is hashed, so neither the order of keys in the manifest nor of the fields in the schema matters.
  const content = [
    ["issueKeys", target.issueKeys?.toSorted() ?? null],
    ["jqlQuery", target.jqlQuery ?? null],
    ["projectKey", target.projectKey ?? null],
    ["epicKey", target.epicKey ?? null],
    ["jira", normalized(jiraUrl)],
    ["directory", directoryOf(destination)],
    ["format", destination.format],
    ["layout", destination.layout],
    ["relationships", destination.relationships],
    ["fields", fields?.toSorted() ?? null],
    ["include", include?.toSorted() ?? null],
    // The first revision came before the hash knew of any.
    ...(documentRevision === 1 ? [] : [["documents", documentRevision]]),
  ];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16);
}

/** The same Jira written in two ways: upper case in the host, the default port, a slash at the end. */
function normalized(jiraUrl: string): string {
  if (!URL.canParse(jiraUrl)) return jiraUrl;
  const { origin, pathname } = new URL(jiraUrl);
  return `${origin}${pathname.replace(/\/+$/, "")}`;
}
