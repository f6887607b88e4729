import { passing } from "../failure/index.ts";
import { allOf, updatedSince } from "../jira/index.ts";
import { describeTarget } from "../resource/index.ts";
import { IssueList } from "./issue-list.ts";
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
  /** Whether these are all issues of the target, or only the changed ones. */
  readonly isComplete: boolean;
}

export async function discoverIssues(run: Run, signal: AbortSignal): Promise<Discovered> {
  if (run.query === null) {
    const issues = new IssueList();
    for (const key of new Set(run.job.spec.target.issueKeys)) issues.add({ id: key, key });
    return { issues, strangers: [], isComplete: true };
  }
  if (run.mode.kind === "changes") {
    const changed = allOf(run.query, updatedSince(run.mode.sinceMs));
    return { ...(await list(changed, run, signal)), isComplete: false };
  }
  return { ...(await listAll(run.query, run, signal)), isComplete: true };
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
