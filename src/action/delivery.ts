import { permanent, UsageError } from "../failure/index.ts";
import {
  ensurePullRequest,
  type GithubClient,
  type PullRequest,
  refusedStatus,
  repositoryOn,
  signedCommits,
} from "../github/index.ts";
import { type JiraSync, shortSyncKey } from "../resource/index.ts";
import type { RequestedRun } from "../run/index.ts";
import { githubClient } from "./github-client.ts";
import type { Inputs } from "./input.ts";
import { pullRequestText } from "./pull-request-text.ts";
import type { EndedRun } from "./run-shown.ts";
import type { Runner } from "./runner.ts";
import { reportOf } from "./sync-outputs.ts";

/** How commits reach GitHub where a plain push is not what was asked for. */
export interface Delivery extends AsyncDisposable {
  /** The branch whose changes wait in an open pull request. */
  pendingBranch(resource: JiraSync, signal: AbortSignal): Promise<string | undefined>;
  /** Makes ready for one run; gives what that run has to know. */
  prepare(resource: JiraSync, signal: AbortSignal): Promise<Pick<RequestedRun, "branch" | "lander">>;
  /** Brings what the run has pushed to where people look. */
  finish(ended: EndedRun, signal: AbortSignal): Promise<PullRequest | undefined>;
}

/** Undefined where the inputs ask for a plain push, or for none. */
export function deliveryOf(inputs: Inputs, runner: Runner): Delivery | undefined {
  const isPullRequest = inputs.text("push") === "pull-request";
  const isSigned = inputs.text("commit-api") === "github";
  if ((!isPullRequest && !isSigned) || inputs.flag("dry-run") === true) return undefined;
  const token = inputs.text("git-token") ?? inputs.text("github-token");
  const asked = isPullRequest ? "push: pull-request" : "commit-api: github";
  if (token === undefined) throw new UsageError(`${asked} needs a token; give the input github-token or git-token`);
  const client = githubClient(token, runner);
  const placeOf = ({ metadata, spec: { destination } }: JiraSync): Place => ({
    repository: slugOf(destination.repository, asked, runner),
    branch: branchOf(metadata),
    base: destination.branch,
  });
  return {
    async pendingBranch(resource, signal) {
      if (!isPullRequest) return undefined;
      const place = placeOf(resource);
      return (await hasPullRequest(client, place, signal)) ? place.branch : undefined;
    },
    async prepare(resource, signal) {
      const place = placeOf(resource);
      if (isPullRequest) await startBranch(client, place, signal);
      const lander = isSigned
        ? signedCommits(client, place.repository, (unsigned) => warn(unsigned, runner))
        : undefined;
      return {
        ...(isPullRequest ? { branch: place.branch } : {}),
        ...(lander === undefined ? {} : { lander }),
      };
    },
    async finish(ended, signal) {
      if (!isPullRequest) return undefined;
      const place = placeOf(ended.resource);
      const { repository, branch: head, base } = place;
      const isOpen = await hasPullRequest(client, place, signal);
      const commit = reportOf(ended)?.commit ?? null;
      if (commit === null && !isOpen) return await removeBranch(client, place, signal);
      const text = pullRequestText(ended, runner.markdown);
      return await ensurePullRequest(client, { repository, head, base, ...text }, signal);
    },
    [Symbol.asyncDispose]: () => client[Symbol.asyncDispose](),
  };
}

function slugOf(repository: string, asked: string, { env }: Runner): string {
  const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const slug = repositoryOn(server, repository);
  if (slug !== undefined) return slug;
  throw permanent(
    "InvalidSpec",
    `${asked} needs a repository on ${server}, and this one is elsewhere. Leave that input out.`,
  );
}

// No name holds the underscore; a slash could make a folder of what is another sync's branch.
const branchOf = (metadata: JiraSync["metadata"]): string => `jirasync/${shortSyncKey(metadata).replace("/", "_")}`;

interface Place {
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
  readonly base: string;
}

const PERMISSION = "contents: write, pull-requests: write";

/**
 * Without an open pull request the branch starts anew from `base`: what was merged by squashing, or closed, must not come
 * back with the next changes.
 */
async function startBranch(client: GithubClient, place: Place, signal: AbortSignal): Promise<void> {
  if (await hasPullRequest(client, place, signal)) return;
  const sha = await headOf(client, place.repository, place.base, signal);
  const present = await headOf(client, place.repository, place.branch, signal);
  if (sha === undefined || present === sha) return;
  const what = `starting the branch ${place.branch} at ${place.base}`;
  const refs = `/repos/${place.repository}/git/refs`;
  if (present === undefined) {
    const body = { ref: `refs/heads/${place.branch}`, sha };
    await client.send({ method: "POST", path: refs, body, what, permission: PERMISSION }, signal);
  } else {
    const path = `${refs}/heads/${encoded(place.branch)}`;
    await client.send({ method: "PATCH", path, body: { sha, force: true }, what, permission: PERMISSION }, signal);
  }
}

async function removeBranch(client: GithubClient, place: Place, signal: AbortSignal): Promise<undefined> {
  const [head, base] = [
    await headOf(client, place.repository, place.branch, signal),
    await headOf(client, place.repository, place.base, signal),
  ];
  if (head === undefined || head !== base) return;
  const path = `/repos/${place.repository}/git/refs/heads/${encoded(place.branch)}`;
  const what = `removing the branch ${place.branch}, which has no change`;
  await client.send({ method: "DELETE", path, what, permission: PERMISSION }, signal);
}

async function hasPullRequest(
  client: GithubClient,
  { repository, branch, base }: Place,
  signal: AbortSignal,
): Promise<boolean> {
  const [owner = ""] = repository.split("/");
  const query = new URLSearchParams({ state: "open", head: `${owner}:${branch}`, base });
  const what = `looking for the pull request from ${branch} to ${base}`;
  const path = `/repos/${repository}/pulls?${query}`;
  const found = await client.send({ method: "GET", path, what, permission: PERMISSION }, signal);
  return Array.isArray(found) && found.length > 0;
}

async function headOf(
  client: GithubClient,
  repository: string,
  branch: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const path = `/repos/${repository}/git/ref/heads/${encoded(branch)}`;
  const what = `reading the branch ${branch}`;
  try {
    const answer = await client.send({ method: "GET", path, what, permission: "contents: read" }, signal);
    return shaOf(answer);
  } catch (error) {
    if (refusedStatus(error) === 404) return undefined;
    throw error;
  }
}

function shaOf(answer: unknown): string {
  if (typeof answer === "object" && answer !== null && "object" in answer) {
    const { object } = answer;
    if (typeof object === "object" && object !== null && "sha" in object && typeof object.sha === "string") {
      return object.sha;
    }
  }
  throw permanent("MalformedResponse", "GitHub's answer about a branch holds no commit. Check GITHUB_API_URL.");
}

const encoded = (branch: string): string => branch.split("/").map(encodeURIComponent).join("/");

function warn({ commit, reason }: { readonly commit: string; readonly reason: string }, runner: Runner): void {
  const message = `GitHub did not sign the commit ${commit} (${reason}). It signs what a job's own token or an app commits.`;
  runner.annotate({ level: "warning", title: "The commit is not verified", message });
}
