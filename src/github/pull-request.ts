import * as z from "zod";
import { readAnswer } from "./answer.ts";
import type { GithubClient } from "./client.ts";
import { createOnce } from "./create-once.ts";
import { assertSlug } from "./settings.ts";
import { refusedStatus } from "./verdict.ts";

export interface PullRequestWish {
  /** `owner/name` of the repository that has both branches. */
  readonly repository: string;
  /** The branch that holds the changes. */
  readonly head: string;
  /** The branch that is to get them. */
  readonly base: string;
  readonly title: string;
  /** Markdown, already safe. */
  readonly body: string;
}

export interface PullRequest {
  readonly number: number;
  /** Its page. */
  readonly url: string;
  readonly isNew: boolean;
}

const PullRequestSchema = z.object({
  number: z.int(),
  html_url: z.url(),
  title: z.string(),
  body: z.string().nullish(),
});

type Found = z.infer<typeof PullRequestSchema>;

const PERMISSION = "contents: write, pull-requests: write";
const TITLE_LENGTH = 256;
const BODY_LENGTH = 65_536;

/**
 * The one open pull request from `head` to `base`, with this title and body: opened when there is none, else brought up to date.
 * Both branches must be there and differ. Needs `pull-requests: write`, and that the repository lets workflows open them.
 */
export async function ensurePullRequest(
  client: GithubClient,
  wish: PullRequestWish,
  signal: AbortSignal,
): Promise<PullRequest> {
  const path = `/repos/${assertSlug(wish.repository)}/pulls`;
  const text = { title: wish.title.slice(0, TITLE_LENGTH), body: wish.body.slice(0, BODY_LENGTH) };
  const find = () => findOpen(client, path, wish, signal);
  const create = async () => {
    const request = { what: `opening a pull request from ${wish.head} to ${wish.base}`, permission: PERMISSION };
    const body = { ...text, head: wish.head, base: wish.base };
    try {
      const answer = await client.send({ ...request, method: "POST", path, body }, signal);
      return readAnswer(PullRequestSchema, answer, request.what);
    } catch (error) {
      // Another run may have opened it since we looked.
      const other = refusedStatus(error) === 422 ? await find() : undefined;
      if (other === undefined) throw error;
      return other;
    }
  };
  const { value, isNew } = await createOnce(client, find, create, signal);
  const isCurrent = value.title === text.title && sameBody(value.body ?? "", text.body);
  if (!isCurrent) await update(client, `${path}/${value.number}`, text, signal);
  return { number: value.number, url: value.html_url, isNew };
}

async function findOpen(
  client: GithubClient,
  path: string,
  { repository, head, base }: PullRequestWish,
  signal: AbortSignal,
): Promise<Found | undefined> {
  const [owner = ""] = repository.split("/");
  const query = new URLSearchParams({ state: "open", head: `${owner}:${head}`, base });
  const what = `looking for the pull request from ${head} to ${base}`;
  const answer = await client.send({ method: "GET", path: `${path}?${query}`, what, permission: PERMISSION }, signal);
  return readAnswer(z.array(PullRequestSchema), answer, what)[0];
}

async function update(
  client: GithubClient,
  path: string,
  body: { readonly title: string; readonly body: string },
  signal: AbortSignal,
): Promise<void> {
  const what = "bringing the pull request up to date";
  await client.send({ method: "PATCH", path, body, what, permission: PERMISSION }, signal);
}

// GitHub gives texts back with the line ends of a web form.
const sameBody = (a: string, b: string): boolean => a.replaceAll("\r\n", "\n") === b.replaceAll("\r\n", "\n");
