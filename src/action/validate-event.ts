import { readFile } from "node:fs/promises";
import * as z from "zod";
import type { Runner } from "./runner.ts";

const EventSchema = z.object({
  pull_request: z
    .object({
      number: z.int(),
      // A fork that was deleted is null.
      head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
    })
    .optional(),
});

/** What started the workflow, as far as it matters here. */
export interface TriggeringEvent {
  /** `owner/name` of the repository of the workflow. */
  readonly repository: string;
  /** The commit that people look at: of a pull request its last, not the merge that was checked out. */
  readonly sha: string;
  /** The number of the pull request. */
  readonly pullRequest?: number;
  /** Whether the manifests are somebody's who may not write here. */
  readonly isFork: boolean;
}

/** Reads the runner's event file; what it does not tell, the environment does. */
export async function triggeringEvent({ env, log }: Pick<Runner, "env" | "log">): Promise<TriggeringEvent> {
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const ownSha = env["GITHUB_SHA"] ?? "";
  const path = env["GITHUB_EVENT_PATH"];
  if (!path) return { repository, sha: ownSha, isFork: false };
  const event = EventSchema.safeParse(parsed(await readFile(path, "utf8")));
  if (!event.success) {
    log.line("The event of the workflow can't be read: it is taken for one of a fork.");
    return { repository, sha: ownSha, isFork: true };
  }
  const pull = event.data.pull_request;
  if (pull === undefined) return { repository, sha: ownSha, isFork: false };
  const { sha, repo } = pull.head;
  return { repository, sha, pullRequest: pull.number, isFork: repo?.full_name !== repository };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
