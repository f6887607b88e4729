export { assertDistinct, describedSync, type Requested, withOverrides } from "./described-sync.ts";
export { ENVIRONMENT, type EnvironmentVariable, PASSED_ENVIRONMENT, setting } from "./environment.ts";
export type { ClusterTarget } from "./followed-run.ts";
export type { Options, World } from "./options.ts";
export { type Finished, type Observer, type RequestedRun, runJiraSync } from "./run-jira-sync.ts";
export { readSettings, type Settings } from "./settings.ts";
export { openStatusFile, readStatusFiles, type StatusFile } from "./status-file.ts";
export { syncDeps, wait } from "./sync-deps.ts";
