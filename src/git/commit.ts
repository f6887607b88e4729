import { permanent } from "../failure/index.ts";
import { expectGit } from "./process.ts";
import { buildTree, type FileChange } from "./tree.ts";
import type { Repository } from "./workspace.ts";

export interface Identity {
  readonly name: string;
  readonly email: string;
  readonly date: Date;
}

/** What the next commit changes. Each path is named once. */
export interface CommitPlan {
  readonly changes: Iterable<FileChange>;
  readonly message: string;
  readonly author: Identity;
  /** The author, when absent. */
  readonly committer?: Identity;
}

/** Makes the commit of `plan` on top of `head` and returns its id, or null when the tree would stay as it is. */
export async function buildCommit(
  repository: Repository,
  head: string | null,
  plan: CommitPlan,
  signal: AbortSignal,
): Promise<string | null> {
  const { oid, isChanged } = await buildTree(repository, head, plan.changes, signal);
  return isChanged ? commitTree(repository, oid, head, plan, signal) : null;
}

function commitTree(
  repository: Repository,
  tree: string,
  head: string | null,
  plan: CommitPlan,
  signal: AbortSignal,
): Promise<string> {
  const env = {
    ...identityVariables("AUTHOR", plan.author),
    ...identityVariables("COMMITTER", plan.committer ?? plan.author),
  };
  const parent = head === null ? [] : ["-p", head];
  // A message with NUL is refused by git; Jira's text may hold one.
  const message = plan.message.replaceAll("\0", "");
  return expectGit(repository.setup, ["commit-tree", tree, ...parent], { env, input: [message] }, signal);
}

function identityVariables(role: "AUTHOR" | "COMMITTER", { name, email, date }: Identity): Record<string, string> {
  const cleanName = withoutCrud(name);
  if (cleanName === "")
    throw permanent("InvalidSpec", `The commit's ${role.toLowerCase()} has no name. Give one, as in "Jira Sync".`);
  return {
    [`GIT_${role}_NAME`]: cleanName,
    [`GIT_${role}_EMAIL`]: withoutCrud(email),
    [`GIT_${role}_DATE`]: `@${Math.floor(date.getTime() / 1000)} +0000`,
  };
}

/** What would end the field early in a commit's header; git drops the rest of the "crud" itself. */
const withoutCrud = (text: string): string =>
  text.replace(/[\u0000-\u0020\u007f<>]+/g, " ").replace(/^[\s.,:;"'\\]+|[\s.,:;"'\\]+$/g, "");
