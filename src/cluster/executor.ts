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
