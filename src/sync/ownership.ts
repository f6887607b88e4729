import { checkIssueKey, projectOf } from "../document/index.ts";
import type { Spec } from "../resource/index.ts";
import { fromKeyRanges } from "./key-ranges.ts";
import type { State } from "./state.ts";

/** Which mirrored issues are this sync's: to be removed, where it prunes, when they are gone from Jira, and to be kept up to date. */
export type Ownership =
  | { readonly kind: "project"; readonly project: string } // all in the folder of the project
  | { readonly kind: "keys"; readonly keys: ReadonlySet<string> }; // those that earlier runs wrote

export function ownershipOf({ target }: Pick<Spec, "target">, state: State | null): Ownership {
  if (target.projectKey !== undefined) return { kind: "project", project: target.projectKey };
  return { kind: "keys", keys: new Set(fromKeyRanges(state?.owned ?? {})) };
}

export function owns(ownership: Ownership, key: string): boolean {
  switch (ownership.kind) {
    case "project":
      return projectOf(key) === ownership.project;
    case "keys":
      return ownership.keys.has(key);
    default:
      return ownership satisfies never;
  }
}

/** Whether an issue cannot be of the target: a search index that lags still finds an issue by the project that it has left. */
export function isStranger(ownership: Ownership, key: string): boolean {
  // A key that is none says nothing; it is named as a failure where the issue would be written.
  return ownership.kind === "project" && projectOf(key) !== ownership.project && checkIssueKey(key) === null;
}
