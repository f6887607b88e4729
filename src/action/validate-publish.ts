import { SyncError } from "../failure/index.ts";
import { type GithubClient, writeCheck, writeStickyComment } from "../github/index.ts";
import { githubClient } from "./github-client.ts";
import type { Inputs } from "./input.ts";
import type { Runner } from "./runner.ts";
import type { TriggeringEvent } from "./validate-event.ts";
import { errorsOf, headlineOf, type Validation, validationReport } from "./validate-report.ts";

const CHANGES_SHOWN = 20;

/** What was written where people look, and what could not be. */
export interface Publication {
  readonly commentUrl?: string;
  /** Plain text. */
  readonly notDone: readonly string[];
}

/** Writes the comment and the check run that the inputs ask for. What GitHub refuses is said, and no reason to fail. */
export async function publishValidation(
  validation: Validation,
  event: TriggeringEvent,
  inputs: Inputs,
  runner: Runner,
  signal: AbortSignal,
): Promise<Publication> {
  const isComment = inputs.flag("comment") !== false && event.pullRequest !== undefined;
  const checkName = inputs.text("check");
  if (!isComment && checkName === undefined) return { notDone: [] };
  const token = inputs.text("github-token");
  if (token === undefined) return { notDone: ["There is no comment and no check run: no github-token is given."] };
  if (event.repository === "")
    return { notDone: ["There is no comment and no check run: GITHUB_REPOSITORY is not set."] };

  await using client = githubClient(token, runner);
  const notDone: string[] = [];
  const attempt = async <T>(what: string, write: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof SyncError) || signal.aborted) throw error;
      const isPullOfFork = event.isFork && event.pullRequest !== undefined;
      const why = isPullOfFork ? " A pull request from a fork has a token that may only read." : "";
      notDone.push(`${what} could not be written: ${error.failure.message}${why}`);
      return undefined;
    }
  };
  const commentUrl = isComment
    ? await attempt("The comment", () => writeComment(client, validation, event, runner, signal))
    : undefined;
  if (checkName !== undefined && event.sha !== "") {
    await attempt("The check run", () => writeCheckRun(client, checkName, validation, event, runner, signal));
  }
  return { notDone, ...(commentUrl === undefined ? {} : { commentUrl }) };
}

/** One comment a workflow: two of them that check other manifests must not replace each other's. */
function writeComment(
  client: GithubClient,
  validation: Validation,
  { repository, pullRequest = 0, sha }: TriggeringEvent,
  { env, markdown }: Runner,
  signal: AbortSignal,
): Promise<string> {
  const name = `validate-${(env["GITHUB_WORKFLOW"] ?? "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
  const report = validationReport(validation, fileUrl(env, repository, sha), CHANGES_SHOWN, markdown);
  const body = `${report}\n${footer(env, repository, sha)}`;
  return writeStickyComment(client, { repository, number: pullRequest, name, body }, signal);
}

async function writeCheckRun(
  client: GithubClient,
  name: string,
  validation: Validation,
  { repository, sha }: TriggeringEvent,
  { env, redactor, markdown }: Runner,
  signal: AbortSignal,
): Promise<void> {
  const isWrong = errorsOf(validation).length > 0;
  const detailsUrl = runUrl(env, repository);
  const check = {
    repository,
    sha,
    name,
    conclusion: isWrong ? "failure" : validation.findings.length > 0 ? "neutral" : "success",
    title: headlineOf(validation),
    summary: validationReport(validation, fileUrl(env, repository, sha), CHANGES_SHOWN, markdown),
    annotations: validation.findings.map(({ column, message, ...finding }) => ({
      ...finding,
      col: column,
      message: redactor.redact(message),
    })),
    ...(detailsUrl === undefined ? {} : { detailsUrl }),
  } as const;
  await writeCheck(client, check, signal);
}

/** Where the files of a commit are shown; undefined outside of a workflow. */
export function fileUrl(env: Runner["env"], repository: string, sha: string): string | undefined {
  const server = env["GITHUB_SERVER_URL"];
  return server && repository !== "" && sha !== "" ? `${server}/${repository}/blob/${sha}` : undefined;
}

function runUrl(env: Runner["env"], repository: string): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run } = env;
  return server && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}

function footer(env: Runner["env"], repository: string, sha: string): string {
  const url = runUrl(env, repository);
  const commit = `<sub>For ${sha.slice(0, 10)}`;
  return url === undefined ? `${commit}</sub>` : `${commit}, by [this run](${url})</sub>`;
}
