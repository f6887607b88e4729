import { SyncError } from "../failure/index.ts";
import { type Base, openBase } from "./base.ts";
import type { BlobWriter } from "./blob-writer.ts";
import { buildCommit, type CommitPlan } from "./commit.ts";
import { type Lander, type Landing, landStaged } from "./landing.ts";
import { push } from "./push.ts";
import { advertisedRefs, fetchUpstream, isContained, type Upstream } from "./upstream.ts";
import { pause } from "./wait.ts";
import type { Repository } from "./workspace.ts";

/** Why and when the push is tried again; `attempt` counts the pushes made so far. */
export interface PushRetry {
  readonly attempt: number;
  readonly delayMs: number;
  readonly reason: string;
}

export interface Published {
  /** The commit that holds the plan's changes, null when there was nothing to change. */
  readonly commit: string | null;
  /** Pushes made. */
  readonly attempts: number;
}

export type Plan = (base: Base) => Promise<CommitPlan | null>;

export interface PublishDeps {
  readonly repository: Repository;
  readonly blobs: BlobWriter;
  readonly random: () => number;
  readonly onRetry: (retry: PushRetry) => void;
  /** Null: by a push. */
  readonly lander: Lander | null;
}

const MAX_PUSHES = 30;
const MAX_UNANSWERED = 5;
const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 10_000;

/**
 * Commits the plan on `start` and pushes it. When the branch has moved meanwhile, the plan is asked again for the new head, so
 * that nobody's commit is lost. When an answer is missing, the branch tells whether the commit arrived, so that it is not made twice.
 */
export async function publish(
  deps: PublishDeps,
  start: Upstream,
  plan: Plan,
  signal: AbortSignal,
): Promise<Published & { readonly upstream: Upstream }> {
  const pushed: string[] = [];
  let unanswered = 0;
  let upstream = start;
  let again: string | null = null; // pushed before on this very head: pushing it twice is harmless, a second commit is not
  for (let attempts = 1; ; attempts++) {
    const commit: string | null = again ?? (await nextCommit(deps, upstream, plan, signal));
    if (commit === null) return { commit, attempts: attempts - 1, upstream };
    const outcome = await land(deps, commit, upstream, signal);
    if (outcome.kind === "landed") {
      return { commit: outcome.commit, attempts, upstream: await standAfter(deps, outcome.commit, commit, signal) };
    }
    if (outcome.kind === "unanswered") unanswered++;
    if (attempts >= MAX_PUSHES || unanswered >= MAX_UNANSWERED) throw outcome.failure;
    // Also after a rejection: HTTP clients repeat a request whose connection was cut, and the repetition is what is rejected.
    pushed.push(outcome.commit);

    const now = await lookAgain(deps, attempts, outcome.failure, signal);
    const arrived = await findArrived(deps.repository, pushed, now, signal);
    if (arrived !== null) return { commit: arrived, attempts, upstream: now };
    again = now.head === upstream.head && now.branch === upstream.branch ? commit : null;
    upstream = now;
  }
}

async function land(
  { repository, lander }: PublishDeps,
  commit: string,
  upstream: Upstream,
  signal: AbortSignal,
): Promise<Landing> {
  if (lander !== null) return landStaged(repository, commit, upstream, lander, signal);
  return { ...(await push(repository, commit, upstream, signal)), commit };
}

/** Where the branch stands after `landed`; a commit that a lander made has to be fetched first. */
async function standAfter(
  { repository }: PublishDeps,
  landed: string,
  local: string,
  signal: AbortSignal,
): Promise<Upstream> {
  const there = { branch: landed, head: landed };
  return landed === local ? there : fetchUpstream(repository, there, "since", signal);
}

async function nextCommit(
  { repository, blobs }: PublishDeps,
  { head }: Upstream,
  plan: Plan,
  signal: AbortSignal,
): Promise<string | null> {
  const planned = await plan(openBase(repository, head));
  await blobs.finish(signal);
  return planned === null ? null : buildCommit(repository, head, planned, signal);
}

/** Waits and reads the branch again; a server that cannot be reached just then gets a few more chances. */
async function lookAgain(deps: PublishDeps, attempt: number, cause: SyncError, signal: AbortSignal): Promise<Upstream> {
  const { repository } = deps;
  for (let tries = 1, reason = cause; ; tries++) {
    const delayMs = backoffMs(attempt + tries - 1, deps.random);
    deps.onRetry({ attempt, delayMs, reason: reason.message });
    await pause(delayMs, signal);
    try {
      const advertised = await advertisedRefs(repository.setup, repository.target, signal);
      return await fetchUpstream(repository, advertised, "since", signal);
    } catch (error) {
      const passes =
        error instanceof SyncError && error.failure.reason === "RepositoryUnavailable" && error.failure.retryable;
      if (!passes || tries >= MAX_UNANSWERED) throw error;
      reason = error;
    }
  }
}

async function findArrived(
  repository: Repository,
  commits: readonly string[],
  { branch }: Upstream,
  signal: AbortSignal,
): Promise<string | null> {
  if (branch === null) return null;
  for (const commit of commits) {
    if (await isContained(repository, commit, branch, signal)) return commit;
  }
  return null;
}

/** Full jitter: publishers that collided once are unlikely to collide again. */
function backoffMs(attempt: number, random: () => number): number {
  return Math.round(random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt));
}
