export type { Signature, SyncDeps, SyncJob } from "./job.ts";
export { lastCompleteRun } from "./last-run.ts";
export type { Outcome, PlannedChange, Report } from "./outcome.ts";
export { retryDelay, runSync } from "./run-sync.ts";
