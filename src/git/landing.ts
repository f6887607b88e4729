import { randomUUID } from "node:crypto";
import type { SyncError } from "../failure/index.ts";
import { expectGit } from "./process.ts";
import { pushRef } from "./push.ts";
import type { Upstream } from "./upstream.ts";
import type { Repository } from "./workspace.ts";

/** A commit for the branch, whose tree the server has by the time a `Lander` is asked. */
export interface Proposal {
  readonly branch: string;
  readonly tree: string;
  readonly message: string;
  /** Null in an empty repository. */
  readonly parent: string | null;
  /** What the branch must still hold; null when it does not exist yet. */
  readonly expected: string | null;
}

export type Landing =
  | { readonly kind: "landed"; readonly commit: string }
  /** Somebody else moved the branch first. */
  | { readonly kind: "conflict"; readonly commit: string; readonly failure: SyncError }
  /** The commit may have arrived all the same. */
  | { readonly kind: "unanswered"; readonly commit: string; readonly failure: SyncError };

/** Makes the commit itself and moves the branch to it, in place of a push; throws when trying again would not help. */
export interface Lander {
  land(proposal: Proposal, signal: AbortSignal): Promise<Landing>;
}

/** Brings the objects of `commit` to the server under a ref that nobody looks at, and lets `lander` do the rest. */
export async function landStaged(
  repository: Repository,
  commit: string,
  upstream: Upstream,
  lander: Lander,
  signal: AbortSignal,
): Promise<Landing> {
  const { setup, target } = repository;
  const described = await expectGit(setup, ["show", "--no-patch", "--format=%T%n%B", commit, "--"], {}, signal);
  const lineEnd = described.indexOf("\n");
  const [tree, message] = [described.slice(0, lineEnd), described.slice(lineEnd + 1)];
  // Not below refs/heads/: there it would be a branch, to people, to rules and to workflows.
  const ref = `refs/jirasync/staged/${randomUUID()}`;
  const staged = await pushRef(repository, { source: commit, ref, expected: null }, signal);
  if (staged.kind !== "landed") return { ...staged, commit };
  try {
    const proposal = { branch: target.branch, tree, message, parent: upstream.head, expected: upstream.branch };
    return await lander.land(proposal, signal);
  } finally {
    // One that stays behind holds objects that nobody misses: no reason to fail.
    await pushRef(repository, { source: "", ref, expected: commit }, signal).catch(() => {});
  }
}
