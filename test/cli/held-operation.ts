import type { Status } from "../../src/status/index.ts";
import type { Running } from "./command.ts";
import type { Scene } from "./scene.ts";
import { holdPushes } from "./slow-push.ts";

/** The operations of a run, each with the line that announces it and the request that it can't do without. */
const HOLDS = {
  connect: { said: /connecting to Jira/, path: "/serverInfo", nth: 1 },
  "discover-issues": { said: /finding the issues/, path: "/search/jql", nth: 1 },
  "sync-issues": { said: /\d+\/\d+ issues/, path: "/bulkfetch", nth: 2 },
} as const;

export const OPERATIONS = ["connect", "discover-issues", "sync-issues", "push-changes"] as const;

export interface HeldOperation {
  /** Resolves when the run is in the operation, where it stays. */
  reached(running: Running): Promise<void>;
  /** Lets this run, and those after it, go on. */
  release(): Promise<void>;
}

/** Whether a run that is held in "sync-issues" has told of issues. Of which request, its two under way at once, is chance. */
export function hasSomeIssues({ status }: { readonly status: Status }): boolean {
  return (status.syncState?.processedIssues ?? 0) > 0;
}

/** Makes Jira, or the repository's server, fall silent in one operation: a run stays there until it is ended. */
export async function holdOperation(
  scene: Pick<Scene, "jira" | "remote" | "folder">,
  operation: (typeof OPERATIONS)[number],
): Promise<HeldOperation> {
  if (operation === "push-changes") {
    const push = await holdPushes(scene);
    return { reached: () => push.arrived(), release: () => push.release() };
  }
  const { said, path, nth } = HOLDS[operation];
  const fault = scene.jira.fault({ kind: "hang", path, nth, times: 1000 });
  return { reached: (running) => running.said(said), release: async () => fault.remove() };
}
