import type { SyncError } from "../failure/index.ts";
import { runGit } from "./process.ts";
import { connectionFailure, rejection } from "./refusal.ts";
import type { Upstream } from "./upstream.ts";
import type { Repository } from "./workspace.ts";

export type PushOutcome =
  | { readonly kind: "landed" }
  /** Somebody else moved the branch first. */
  | { readonly kind: "conflict"; readonly failure: SyncError }
  /** The connection or the server failed; the commit may have arrived all the same. */
  | { readonly kind: "unanswered"; readonly failure: SyncError };

/** Moves the branch from what `upstream` saw to `commit`, or not at all; throws when trying again would not help. */
export function push(
  repository: Repository,
  commit: string,
  upstream: Upstream,
  signal: AbortSignal,
): Promise<PushOutcome> {
  // It never overwrites: the commit's parent is what the ref must still hold.
  return pushRef(repository, { source: commit, ref: repository.target.ref, expected: upstream.branch }, signal);
}

/** A ref to be `source` ("" removes it) where it is `expected` now; null: where it does not exist. */
export interface RefUpdate {
  readonly source: string;
  readonly ref: string;
  readonly expected: string | null;
}

/** Updates one ref of the other side, or leaves it as it is; throws when trying again would not help. */
export async function pushRef(
  repository: Repository,
  { source, ref, expected }: RefUpdate,
  signal: AbortSignal,
): Promise<PushOutcome> {
  const { target, setup } = repository;
  // The lease makes this compare-and-swap.
  const lease = `--force-with-lease=${ref}:${expected ?? ""}`;
  // --no-thin: a thin pack would search deltas against the base's blobs.
  const options = ["--porcelain", "--no-thin", "--no-verify", "--no-signed", "--recurse-submodules=no", lease];
  const { code, stdout, stderr } = await runGit(
    setup,
    ["push", ...options, "--", "origin", `${source}:${ref}`],
    {},
    signal,
  );
  const status = refStatus(stdout.toString("utf8"), ref);
  const place = target.remote.url;
  if (status === null) return withoutStatus(code, connectionFailure("Pushing to", place, stderr));
  if (status.flag !== "!") return { kind: "landed" };
  const { kind, failure } = rejection(place, target.branch, status.summary, stderr);
  switch (kind) {
    case "refused":
      throw failure;
    case "trouble":
      return { kind: "unanswered", failure };
    case "conflict":
      return { kind, failure };
    default:
      return kind satisfies never;
  }
}

function withoutStatus(code: number | null, failure: SyncError): PushOutcome {
  if (code === 0 || failure.failure.reason === "RepositoryUnavailable") return { kind: "unanswered", failure };
  throw failure;
}

/** The line of `git push --porcelain` for `ref`: `flag TAB from:to TAB summary`. */
function refStatus(porcelain: string, ref: string): { flag: string; summary: string } | null {
  for (const line of porcelain.split("\n")) {
    const [flag, refs, summary] = line.split("\t");
    if (flag !== undefined && summary !== undefined && refs?.endsWith(`:${ref}`)) return { flag, summary };
  }
  return null;
}
