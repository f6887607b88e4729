import type { State } from "./state.ts";

/** How late an issue may become searchable, or a server's clock run behind another's, and still be seen by the next run. */
export const LOOK_BACK_MS = 15 * 60_000;

/** After this time the count is no longer trusted alone (Jira Cloud's is approximate) and all issues are listed again. */
export const CENSUS_INTERVAL_MS = 7 * 24 * 60 * 60_000;

/** `full`: every issue of the target is listed and compared. `changes`: those updated since the last complete run. */
export type Mode =
  | { readonly kind: "full"; readonly why: string }
  | { readonly kind: "changes"; readonly sinceMs: number };

export interface ModeFacts {
  readonly incremental: boolean;
  readonly force: boolean;
  readonly state: State | null;
  readonly configHash: string;
}

export function chooseMode({ incremental, force, state, configHash }: ModeFacts): Mode {
  if (!incremental) return { kind: "full", why: "all issues were asked for" };
  if (force) return { kind: "full", why: "--force was given" };
  if (state === null) return { kind: "full", why: "there is no state of an earlier run" };
  if (state.configHash !== configHash) return { kind: "full", why: "the configuration changed since the last run" };
  if (state.watermark === null) return { kind: "full", why: "no earlier run was complete" };
  return { kind: "changes", sinceMs: Date.parse(state.watermark) - LOOK_BACK_MS };
}

// As many as one page of a search holds: to list them takes no more requests than to count them.
const LISTED_AT_ONCE = { cloud: 5000, datacenter: 1000 } as const;

/** Whether the target is so small that each run can list all of it, which also finds one issue gone and another one come. */
export function isListedAtOnce({ census }: State, deployment: keyof typeof LISTED_AT_ONCE): boolean {
  return census !== null && census.issues < LISTED_AT_ONCE[deployment];
}

export interface CensusFacts {
  readonly state: State;
  readonly createdIssues: number;
  readonly countedIssues: number;
  readonly now: Date;
}

/** Whether an incremental run has to list all issues: something disappeared, came in unseen, or is still to be mended. */
export function needsCensus({ state, createdIssues, countedIssues, now }: CensusFacts): boolean {
  if (state.census === null || state.pending.length > 0) return true;
  return countedIssues !== state.census.issues + createdIssues || isCensusDue(state, now);
}

/** Whether the last census is too old, so that one is taken whatever Jira counts. */
export function isCensusDue({ census }: State, now: Date): boolean {
  return census !== null && now.getTime() - Date.parse(census.at) > CENSUS_INTERVAL_MS;
}
