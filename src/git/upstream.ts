import { passing } from "../failure/index.ts";
import { isObjectId } from "./object-id.ts";
import { expectGit, type GitSetup, runGit } from "./process.ts";
import { connectionFailure, isMissingRef } from "./refusal.ts";
import type { Target } from "./target.ts";
import type { Repository } from "./workspace.ts";

/** The other side's refs as it advertises them. */
export interface Advertised {
  /** The branch's commit, null when the branch does not exist. */
  readonly branch: string | null;
  /** The default branch's commit, null when the repository is empty. */
  readonly head: string | null;
}

/** Where the branch stands: `head` is the commit to build on, `branch` what the ref itself holds (null: it does not exist yet). */
export interface Upstream {
  readonly head: string | null;
  readonly branch: string | null;
}

const BASE_REF = "refs/jirasync/base";
const FETCH_ATTEMPTS = 3;

/** Asks for the branch and HEAD in one request, without fetching anything. */
export async function advertisedRefs(setup: GitSetup, target: Target, signal: AbortSignal): Promise<Advertised> {
  const url = target.remote.url;
  const { code, stdout, stderr } = await runGit(
    setup,
    ["ls-remote", "--quiet", "--", url, "HEAD", target.ref],
    {},
    signal,
  );
  if (code !== 0) throw connectionFailure("Reading from", url, stderr);
  const refs = new Map<string, string>();
  for (const line of stdout.toString("utf8").split("\n")) {
    const [oid, name] = line.split("\t");
    // Patterns match the end of names: refs/heads/x/refs/heads/main is listed too.
    if (oid !== undefined && name !== undefined && isObjectId(oid)) refs.set(name, oid);
  }
  return { branch: refs.get(target.ref) ?? null, head: refs.get("HEAD") ?? null };
}

/**
 * Brings the commits that the other side advertises into the repository: the first time only the newest one and its trees
 * (`"shallow"`), later everything since, so that ancestry can be seen (`"since"`). A branch that does not exist starts from HEAD.
 */
export async function fetchUpstream(
  repository: Repository,
  advertised: Advertised,
  depth: "shallow" | "since",
  signal: AbortSignal,
): Promise<Upstream> {
  const { target, setup } = repository;
  let refs = advertised;
  for (let attempt = 1; attempt <= FETCH_ATTEMPTS; attempt++) {
    const wanted = refs.branch ?? refs.head;
    if (wanted === null) return { head: null, branch: null };
    // The objects of a local repository are borrowed, not fetched.
    if (target.remote.kind === "local") return { head: wanted, branch: refs.branch };
    const head = await fetchRef(repository, refs.branch === null ? "HEAD" : target.ref, depth, signal);
    if (head !== null) return { head, branch: refs.branch === null ? null : head };
    // The ref vanished between the two requests.
    refs = await advertisedRefs(setup, target, signal);
  }
  throw passing(
    "RepositoryUnavailable",
    `The branch ${target.branch} of ${target.remote.url} keeps appearing and vanishing.`,
  );
}

async function fetchRef(
  repository: Repository,
  ref: string,
  depth: "shallow" | "since",
  signal: AbortSignal,
): Promise<string | null> {
  const { setup, target } = repository;
  // A server without filters ignores the option with a warning and sends the blobs of that commit.
  // fetch.fsckObjects stays off: old repositories hold trees that it refuses, and nothing is ever checked out here.
  const args = [
    "fetch",
    "--quiet",
    "--no-tags",
    "--no-write-fetch-head",
    "--no-recurse-submodules",
    "--no-auto-maintenance",
  ];
  const filter = ["--filter=blob:none", ...(depth === "shallow" ? ["--depth=1"] : [])];
  const { code, stderr } = await runGit(setup, [...args, ...filter, "--", "origin", `+${ref}:${BASE_REF}`], {}, signal);
  if (code === 0) return expectGit(setup, ["rev-parse", "--verify", "--quiet", `${BASE_REF}^{commit}`], {}, signal);
  if (isMissingRef(stderr)) return null;
  throw connectionFailure("Fetching from", target.remote.url, stderr);
}

/** Whether `commit` is `head` or one of its ancestors. */
export async function isContained(
  repository: Repository,
  commit: string,
  head: string,
  signal: AbortSignal,
): Promise<boolean> {
  if (commit === head) return true;
  const { code } = await runGit(repository.setup, ["merge-base", "--is-ancestor", commit, head], {}, signal);
  return code === 0;
}
