import { checkIssueKey } from "../document/index.ts";
import { passing } from "../failure/index.ts";
import { allOf, updatedSince } from "../jira/index.ts";
import { describeTarget } from "../resource/index.ts";
import { IssueList } from "./issue-list.ts";
import { recordedOf, type Versions } from "./look-back.ts";
import { isStranger } from "./ownership.ts";
import type { Run } from "./prepare.ts";

/** Issues of the target, as a search finds them. */
export interface Listing {
  /** What to fetch; of a key list the keys stand for the ids. */
  readonly issues: IssueList;
  /** Found by the project that they have left, and left out. */
  readonly strangers: readonly string[];
}

/** What the target holds, as far as this run has to know it. */
export interface Discovered extends Listing {
  /** Changed issues that are left out, because the branch holds these very versions of them. */
  readonly known: Versions;
  /** Whether these are all issues of the target, or only the changed ones. */
  readonly isComplete: boolean;
}

export async function discoverIssues(run: Run, signal: AbortSignal): Promise<Discovered> {
  if (run.query === null) {
    const issues = new IssueList();
    for (const key of new Set(run.job.spec.target.issueKeys)) issues.add({ id: key, key });
    return { issues, strangers: [], known: new Map(), isComplete: true };
  }
  if (run.mode.kind === "changes") {
    const query = allOf(run.query, updatedSince(run.mode.sinceMs));
    const changed = await list(query, run, signal);
    const known = await knownVersions(query, changed.issues.length, run, signal);
    return { ...changed, issues: without(changed.issues, known), known, isComplete: false };
  }
  return { ...(await listAll(run.query, run, signal)), known: new Map(), isComplete: true };
}

/**
 * The watermark moves only with a commit, and a search begins a while before it: most of what it finds in a quiet time, the last run
 * has mirrored already. Where that may be, Jira is asked once more, for the dates of update, which cost Cloud more pages.
 */
async function knownVersions(
  query: string,
  changedIssues: number,
  { state, jira }: Run,
  signal: AbortSignal,
): Promise<Versions> {
  const lookBack = state?.lookBack;
  if (lookBack === undefined || changedIssues === 0 || changedIssues > 2 * lookBack.issues) return new Map();
  const found = new Map<string, number>();
  for (const { key, updatedMs } of await jira.list(query, signal, { withUpdated: true })) {
    if (checkIssueKey(key) === null && updatedMs !== undefined) found.set(key, updatedMs);
  }
  return recordedOf(found, lookBack);
}

function without(all: IssueList, known: Versions): IssueList {
  if (known.size === 0) return all;
  const others = new IssueList();
  for (const issue of all) if (!known.has(issue.key)) others.add(issue);
  return others;
}

/** Every issue of the target; throws `Incomplete` when Jira knows its project by another key now. */
export async function listAll(query: string, run: Run, signal: AbortSignal): Promise<Listing> {
  const all = await list(query, run, signal);
  const [stranger] = all.strangers;
  if (all.issues.length > 0 || stranger === undefined) return all;
  throw passing(
    "Incomplete",
    `All issues that Jira lists for ${describeTarget(run.job.spec.target)} have keys of another project, such as ${JSON.stringify(stranger)}. ` +
      "Nothing was written. If the project's key was changed in Jira, use the new one.",
  );
}

/** All issues that match; never a part of them. */
async function list(query: string, { ownership, jira }: Run, signal: AbortSignal): Promise<Listing> {
  const issues = new IssueList();
  const strangers: string[] = [];
  for (const issue of await jira.list(query, signal)) {
    if (isStranger(ownership, issue.key)) strangers.push(issue.key);
    else issues.add(issue);
  }
  return { issues, strangers };
}
