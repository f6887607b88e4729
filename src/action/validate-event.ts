import { readFile } from "node:fs/promises";
import * as z from "zod";
import type { Runner } from "./runner.ts";

// A fork that was deleted is null.
const HeadRepositorySchema = z.object({ full_name: z.string() }).nullish();

const EventSchema = z.object({
  pull_request: z
    .object({ number: z.int(), head: z.object({ sha: z.string(), repo: HeadRepositorySchema }) })
    .optional(),
  workflow_run: z.object({ event: z.string(), head_repository: HeadRepositorySchema }).optional(),
});

type Event = z.infer<typeof EventSchema>;

/** What started the workflow, as far as it matters here. */
export interface TriggeringEvent {
  /** `owner/name` of the repository of the workflow. */
  readonly repository: string;
  /** The commit that people look at: of a pull request its last, not the merge that was checked out. */
  readonly sha: string;
  /** The number of the pull request. */
  readonly pullRequest?: number;
  /** Whether the manifests are, or may be, somebody's who may not write here. */
  readonly isFork: boolean;
}

/** Reads the runner's event file; what it does not tell, the environment does. */
export async function triggeringEvent({ env, log }: Pick<Runner, "env" | "log">): Promise<TriggeringEvent> {
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const ownSha = env["GITHUB_SHA"] ?? "";
  const path = env["GITHUB_EVENT_PATH"];
  const event = EventSchema.safeParse(path ? parsed(await readFile(path, "utf8")) : {});
  if (!event.success) {
    log.line("The event of the workflow can't be read: it is taken for one of a fork.");
    return { repository, sha: ownSha, isFork: true };
  }
  const pull = event.data.pull_request;
  if (pull === undefined) {
    return { repository, sha: ownSha, isFork: !isOfWriter(env["GITHUB_EVENT_NAME"] ?? "", event.data, repository) };
  }
  const { sha, repo } = pull.head;
  return { repository, sha, pullRequest: pull.number, isFork: repo?.full_name !== repository };
}

// Whom GitHub lets start these may write to the repository, or has reviewed what they merge.
const OF_WRITERS = new Set(["push", "schedule", "workflow_dispatch", "repository_dispatch", "merge_group"]);

/**
 * Whether an event that is about no pull request is started by those who may write alone. Of the others nobody knows whose
 * files a job has checked out: anybody may comment on an issue, and workflows answer by checking out what it is about.
 */
function isOfWriter(name: string, { workflow_run: run }: Event, repository: string): boolean {
  if (name !== "workflow_run") return OF_WRITERS.has(name);
  // The head is the one that the run before looked at only where that was about a branch, or about a pull request itself.
  const isTold = run !== undefined && (run.event === "pull_request" || OF_WRITERS.has(run.event));
  return isTold && run.head_repository?.full_name === repository;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
