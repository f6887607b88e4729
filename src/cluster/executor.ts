import type { Status } from "../resource/index.ts";
import type { Environment } from "./access.ts";

/** Who runs a sync, as the status tells it. */
export type Executor = Omit<NonNullable<Status["executor"]>, "lastHeartbeat">;

/** A run outside the cluster: the workflow that it belongs to, else this process of this host. */
export function externalExecutor(env: Environment, host: string, processId: number): Executor {
  const { GITHUB_RUN_ID: run, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, CI_JOB_URL: jobUrl } = env;
  if (run && server && repository) {
    return { kind: "External", id: `github-${run}`, url: `${server}/${repository}/actions/runs/${run}` };
  }
  if (jobUrl) return { kind: "External", id: `gitlab-${env["CI_JOB_ID"] ?? "job"}`, url: jobUrl };
  return { kind: "External", id: `${host}-${processId}` };
}

const FRESH_MS = 90_000;

/** Whether somebody else runs the sync, with a sign of life from the last 90 seconds. */
export function isRunElsewhere({ phase, executor }: Status, self: Executor, now: Date): boolean {
  if (phase !== "Running" || executor?.lastHeartbeat === undefined || executor.id === self.id) return false;
  return now.getTime() - Date.parse(executor.lastHeartbeat) < FRESH_MS;
}
