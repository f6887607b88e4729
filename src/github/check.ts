import * as z from "zod";
import { readAnswer } from "./answer.ts";
import type { GithubClient } from "./client.ts";
import { assertSlug } from "./settings.ts";
import { refusedStatus } from "./verdict.ts";

/** What is to be seen beside a commit. */
export interface Check {
  /** `owner/name` */
  readonly repository: string;
  readonly sha: string;
  readonly name: string;
  readonly conclusion: "success" | "failure" | "neutral";
  /** One line of plain text. */
  readonly title: string;
  /** Markdown, already safe. */
  readonly summary: string;
  /** The page of the run. */
  readonly detailsUrl?: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** A note on a line of a file, counted from 1. Texts are plain. */
export interface CheckAnnotation {
  readonly level: "error" | "warning" | "notice";
  readonly file: string;
  readonly line: number;
  readonly col?: number;
  readonly title: string;
  readonly message: string;
}

const CHECK_PERMISSION = "checks: write";
const STATUS_PERMISSION = "statuses: write";
const SUMMARY_LENGTH = 65_000;
const ANNOTATIONS_AT_ONCE = 50;
const ANNOTATIONS_MOST = 500;
const DESCRIPTION_LENGTH = 140;
const STATES = { success: "success", failure: "failure", neutral: "success" } as const;

/** Writes a check run or, where the token may not (a personal one never may), a commit status. Gives which. */
export async function writeCheck(
  client: GithubClient,
  check: Check,
  signal: AbortSignal,
): Promise<"check run" | "commit status"> {
  try {
    await writeCheckRun(client, check, signal);
    return "check run";
  } catch (error) {
    const status = refusedStatus(error);
    if (status !== 403 && status !== 404) throw error;
    try {
      await writeStatus(client, check, signal);
      return "commit status";
    } catch (statusError) {
      // The check run is what the workflow was meant to be allowed: its message has the better advice.
      throw refusedStatus(statusError) === undefined ? statusError : error;
    }
  }
}

async function writeCheckRun(client: GithubClient, check: Check, signal: AbortSignal): Promise<void> {
  const path = `/repos/${assertSlug(check.repository)}/check-runs`;
  const notes = check.annotations.slice(0, ANNOTATIONS_MOST).map(annotationOf);
  const output = { title: check.title, summary: check.summary.slice(0, SUMMARY_LENGTH) };
  const request = { what: `writing the check run ${check.name}`, permission: CHECK_PERMISSION };
  const body = {
    name: check.name,
    head_sha: check.sha,
    status: "completed",
    conclusion: check.conclusion,
    ...(check.detailsUrl === undefined ? {} : { details_url: check.detailsUrl }),
    output: { ...output, annotations: notes.slice(0, ANNOTATIONS_AT_ONCE) },
  };
  // Of several check runs of one name GitHub shows the last: one too many does no harm.
  const answer = await client.send({ ...request, method: "POST", path, body, isRepeatable: true }, signal);
  const { id } = readAnswer(z.object({ id: z.int() }), answer, request.what);
  for (let from = ANNOTATIONS_AT_ONCE; from < notes.length; from += ANNOTATIONS_AT_ONCE) {
    const more = { output: { ...output, annotations: notes.slice(from, from + ANNOTATIONS_AT_ONCE) } };
    // An update adds its annotations to those that are there: twice would show them twice.
    await client.send({ ...request, method: "PATCH", path: `${path}/${id}`, body: more, isRepeatable: false }, signal);
  }
}

const LEVELS = { error: "failure", warning: "warning", notice: "notice" } as const;

function annotationOf({ level, file, line, col, title, message }: CheckAnnotation): Readonly<Record<string, unknown>> {
  return {
    path: file,
    start_line: line,
    end_line: line,
    ...(col === undefined ? {} : { start_column: col, end_column: col }),
    annotation_level: LEVELS[level],
    title: title.slice(0, 255),
    message: message.slice(0, 16_000),
  };
}

async function writeStatus(client: GithubClient, check: Check, signal: AbortSignal): Promise<void> {
  const path = `/repos/${assertSlug(check.repository)}/statuses/${check.sha}`;
  const body = {
    state: STATES[check.conclusion],
    context: check.name,
    description: check.title.slice(0, DESCRIPTION_LENGTH),
    ...(check.detailsUrl === undefined ? {} : { target_url: check.detailsUrl }),
  };
  const what = `writing the commit status ${check.name}`;
  await client.send({ method: "POST", path, body, what, permission: STATUS_PERMISSION, isRepeatable: true }, signal);
}
