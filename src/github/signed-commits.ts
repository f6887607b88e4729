import * as z from "zod";
import { passing, permanent, SyncError } from "../failure/index.ts";
import type { Lander, Landing, Proposal } from "../git/index.ts";
import { readAnswer } from "./answer.ts";
import type { GithubClient } from "./client.ts";
import { assertSlug } from "./settings.ts";
import { refusedStatus } from "./verdict.ts";

const CommitSchema = z.object({
  sha: z.string().regex(/^[\da-f]{40}$/),
  verification: z.object({ verified: z.boolean(), reason: z.string() }).optional(),
});

const RefSchema = z.object({ object: z.object({ sha: z.string() }) });

const PERMISSION = "contents: write";

/** A commit that GitHub did not sign, and its word for why. */
export interface Unsigned {
  readonly commit: string;
  readonly reason: string;
}

/**
 * Commits through GitHub's API, which signs what an app or a job's token commits, as long as it names no author.
 *
 * createCommitOnBranch would sign for every token, but knows neither symbolic links nor more than some 40 MB. Here git sends
 * the objects in one pack, and the API makes nothing but the commit: two requests, whatever the number of issues.
 */
export function signedCommits(
  client: GithubClient,
  repository: string,
  onUnsigned: (unsigned: Unsigned) => void,
): Lander {
  const api = `/repos/${assertSlug(repository)}`;
  return {
    async land(proposal, signal) {
      if (proposal.parent === null) throw empty(repository);
      const commit = await createCommit(client, api, { ...proposal, parent: proposal.parent }, signal);
      const landing = await moveBranch(client, api, proposal, commit.sha, signal);
      if (landing.kind === "landed" && commit.verification?.verified !== true) {
        onUnsigned({ commit: commit.sha, reason: commit.verification?.reason ?? "unknown" });
      }
      return landing;
    },
  };
}

async function createCommit(
  client: GithubClient,
  api: string,
  { tree, parent, message }: Proposal & { readonly parent: string },
  signal: AbortSignal,
): Promise<z.infer<typeof CommitSchema>> {
  const what = "making a commit";
  const body = { message, tree, parents: [parent] };
  // A commit that no branch holds is nothing: making it twice does no harm.
  const request = { method: "POST", path: `${api}/git/commits`, body, isRepeatable: true } as const;
  return readAnswer(CommitSchema, await client.send({ ...request, what, permission: PERMISSION }, signal), what);
}

async function moveBranch(
  client: GithubClient,
  api: string,
  { branch, expected }: Proposal,
  commit: string,
  signal: AbortSignal,
): Promise<Landing> {
  const request = { what: `moving the branch ${branch}`, permission: PERMISSION };
  const path = `${api}/git/refs`;
  try {
    // Without force GitHub takes descendants alone, and ours descends from nothing newer than what was expected.
    if (expected !== null) {
      const body = { sha: commit, force: false };
      await client.send({ ...request, method: "PATCH", path: `${path}/heads/${encodedRef(branch)}`, body }, signal);
    } else {
      const body = { ref: `refs/heads/${branch}`, sha: commit };
      await client.send({ ...request, method: "POST", path, body }, signal);
    }
    return { kind: "landed", commit };
  } catch (error) {
    if (!(error instanceof SyncError)) throw error;
    if (error.failure.reason === "RepositoryUnavailable" && error.failure.retryable) {
      return { kind: "unanswered", commit, failure: error };
    }
    // A moved branch and a rule that forbids the change have the same status: where the branch stands tells them apart.
    const status = refusedStatus(error);
    const mayHaveMoved = status === 422 || status === 409 || status === 404;
    if (mayHaveMoved && (await headOf(client, api, branch, signal)) !== expected) {
      const message = `Others keep committing to ${branch} on GitHub. The next run tries again.`;
      return { kind: "conflict", commit, failure: passing("PushConflict", message, error) };
    }
    if (status === 409) return { kind: "unanswered", commit, failure: error };
    throw error;
  }
}

async function headOf(client: GithubClient, api: string, branch: string, signal: AbortSignal): Promise<string | null> {
  const what = `reading the branch ${branch}`;
  const path = `${api}/git/ref/heads/${encodedRef(branch)}`;
  try {
    const answer = await client.send({ method: "GET", path, what, permission: "contents: read" }, signal);
    return readAnswer(RefSchema, answer, what).object.sha;
  } catch (error) {
    if (refusedStatus(error) === 404) return null;
    throw error;
  }
}

const encodedRef = (branch: string): string => branch.split("/").map(encodeURIComponent).join("/");

function empty(repository: string): SyncError {
  const message = `${repository} is empty, and GitHub's API makes no first commit. Make one, such as a README, or commit by git.`;
  return permanent("InvalidSpec", message);
}
