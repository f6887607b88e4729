import { passing } from "../failure/index.ts";
import type { FailedIssue, Jira, JiraIssue } from "../jira/index.ts";
import { describeTarget } from "../resource/index.ts";
import type { Run } from "./prepare.ts";

/** As many as one request fetches. */
const ISSUES_ASKED = 100;

/**
 * A search index that lost issues, or is being built anew, agrees with itself: what it does not list it does not count either. So
 * Jira is asked for the unlisted issues of a project by their keys, which it answers from its database: for all, or for a hundred
 * spread over them. Throws `Incomplete` when one of them still is in the project.
 * A query's or an epic's issues may leave it and exist; these are not asked for.
 */
export async function assertNotInProject(run: Run, unlisted: readonly string[], signal: AbortSignal): Promise<void> {
  const { job, jira, ownership } = run;
  if (ownership.kind !== "project" || job.force || unlisted.length === 0) return;
  const [present] = await stillPresent(evenly(unlisted), jira, signal);
  if (present === undefined) return;
  throw passing(
    "Incomplete",
    `Jira's search leaves out ${unlisted.length} mirrored issues of ${describeTarget(job.spec.target)}, but Jira ${present}. Nothing was deleted. ` +
      "The search index may be behind, or being rebuilt: run the sync again later, and if it lasts have Jira's administrator re-index the project. " +
      "If these issues are really to go, run once with --force.",
  );
}

/** What Jira answered for those that it does not prove to be gone. */
async function stillPresent(keys: readonly string[], jira: Jira, signal: AbortSignal): Promise<string[]> {
  const asked = new Set(keys);
  const present: string[] = [];
  // Archived issues are left out of every search, and are answered by their keys all the same.
  const options = { fields: ["created", "archiveddate", "archivedby"], include: [] };
  for await (const { issues, failed } of jira.fetch(keys, options, signal)) {
    // One that moved answers to its old key with the new one.
    for (const issue of issues) if (asked.has(issue.key) && !isArchived(issue)) present.push(`has ${issue.key}`);
    for (const issue of failed) if (!isHidden(issue)) present.push(`cannot tell of ${issue.id}`);
  }
  return present;
}

function isArchived({ fields }: JiraIssue): boolean {
  return [fields["archiveddate"], fields["archivedby"]].some((value) => value !== undefined && value !== null);
}

/** Data Center says of an issue that the account may not see that it may not be seen. */
function isHidden({ failure }: FailedIssue): boolean {
  return failure.reason === "PermissionDenied";
}

function evenly(keys: readonly string[]): readonly string[] {
  if (keys.length <= ISSUES_ASKED) return keys;
  return keys.filter((_, index) => {
    const before = Math.floor((index * ISSUES_ASKED) / keys.length);
    return Math.floor(((index + 1) * ISSUES_ASKED) / keys.length) > before;
  });
}
