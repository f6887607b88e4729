import type { PullRequest } from "../github/index.ts";
import type { EndedRun } from "./run-shown.ts";

/** What a step has done. */
export interface SyncAccount {
  readonly runs: readonly EndedRun[];
  readonly pullRequests: readonly PullRequest[];
  readonly notDue: readonly string[];
  /** Something that was asked for did not begin, or its result did not get where it belongs. */
  readonly isRefused: boolean;
  /** The workflow was cancelled before all of it was done. */
  readonly isCancelled: boolean;
}
