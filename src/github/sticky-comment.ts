import * as z from "zod";
import { readAnswer } from "./answer.ts";
import type { GithubClient } from "./client.ts";
import { createOnce } from "./create-once.ts";
import { assertSlug } from "./settings.ts";
import { refusedStatus } from "./verdict.ts";

export interface StickyComment {
  /** `owner/name` */
  readonly repository: string;
  /** The number of the pull request or issue. */
  readonly number: number;
  /** What the comment is found again by: letters, digits, hyphens. */
  readonly name: string;
  /** Markdown, already safe. */
  readonly body: string;
}

const CommentSchema = z.object({
  id: z.int(),
  html_url: z.url(),
  body: z.string().nullish(),
  user: z.object({ login: z.string(), type: z.string() }).nullish(),
});

type Comment = z.infer<typeof CommentSchema>;

const PERMISSION = "pull-requests: write";
const BODY_LENGTH = 65_536;

/** Writes the one comment of this name: made the first time, later replaced. Gives its page. */
export async function writeStickyComment(
  client: GithubClient,
  comment: StickyComment,
  signal: AbortSignal,
): Promise<string> {
  const repository = `/repos/${assertSlug(comment.repository)}`;
  const path = `${repository}/issues/${comment.number}/comments`;
  const marker = `<!-- jirasync:${comment.name} -->`;
  const body = fitting(`${marker}\n${comment.body}`);
  const isOurs = authorship(await ownLogin(client, signal));

  const find = async (): Promise<Comment | undefined> => {
    const what = `reading the comments of #${comment.number}`;
    const answer = await client.list({ path, what, permission: "pull-requests: read" }, signal);
    const comments = readAnswer(z.array(CommentSchema), answer, what);
    return comments.find((found) => isOurs(found) && found.body?.startsWith(marker) === true);
  };
  const create = async (): Promise<Comment> => {
    const what = `commenting on #${comment.number}`;
    const answer = await client.send({ method: "POST", path, body: { body }, what, permission: PERMISSION }, signal);
    return readAnswer(CommentSchema, answer, what);
  };
  const { value } = await createOnce(client, find, create, signal);
  if (value.body?.replaceAll("\r\n", "\n") !== body) {
    const what = `replacing the comment on #${comment.number}`;
    const own = `${repository}/issues/comments/${value.id}`;
    await client.send({ method: "PATCH", path: own, body: { body }, what, permission: PERMISSION }, signal);
  }
  return value.html_url;
}

/** The account of a personal token; undefined for a job's or an app's own, which GitHub does not tell. */
async function ownLogin(client: GithubClient, signal: AbortSignal): Promise<string | undefined> {
  const what = "asking whose token this is";
  try {
    const answer = await client.send({ method: "GET", path: "/user", what, permission: "metadata: read" }, signal);
    return readAnswer(z.object({ login: z.string() }), answer, what).login;
  } catch (error) {
    const status = refusedStatus(error);
    if (status === 403 || status === 404) return undefined;
    throw error;
  }
}

// Anybody may write a comment that begins with our marker, and change it after us: only one of our own is written to.
function authorship(login: string | undefined): (comment: Comment) => boolean {
  return ({ user }) => (login === undefined ? user?.type === "Bot" : user?.login === login);
}

const CUT = "\n\n… the rest is in the summary of the workflow run";

/** GitHub takes no longer ones. Cut between lines: a half one could be another markup. */
function fitting(body: string): string {
  if (body.length <= BODY_LENGTH) return body;
  const kept = body.slice(0, BODY_LENGTH - CUT.length);
  return kept.slice(0, kept.lastIndexOf("\n")) + CUT;
}
