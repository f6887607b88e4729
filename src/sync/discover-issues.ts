import { allOf, type Jira, updatedSince } from "../jira/index.ts";
import type { Spec } from "../resource/index.ts";
import type { Run } from "./prepare.ts";

/** What the target holds, as far as this run has to know it. */
export interface Discovered {
  /** Ids (or the keys of a key list) to fetch. */
  readonly ids: readonly string[];
  /** The key of each of `ids`. */
  readonly keys: readonly string[];
  /** Whether these are all issues of the target, or only the changed ones. */
  readonly isComplete: boolean;
}

export async function discoverIssues(spec: Spec, run: Run, jira: Jira, signal: AbortSignal): Promise<Discovered> {
  if (run.query === null) {
    const keys = [...new Set(spec.target.issueKeys)];
    return { ids: keys, keys, isComplete: true };
  }
  if (run.mode.kind === "changes") {
    return { ...(await list(allOf(run.query, updatedSince(run.mode.sinceMs)), jira, signal)), isComplete: false };
  }
  return { ...(await list(run.query, jira, signal)), isComplete: true };
}

/** Ids and keys of all issues that match; never a part of them. */
export async function list(
  query: string,
  jira: Jira,
  signal: AbortSignal,
): Promise<{ ids: readonly string[]; keys: readonly string[] }> {
  const issues = await jira.list(query, signal);
  return { ids: issues.map(({ id }) => id), keys: issues.map(({ key }) => key) };
}
