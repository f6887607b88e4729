import type { IncomingHttpHeaders } from "node:http";
import { passing, permanent, type Redactor, type SyncError } from "../failure/index.ts";

/** What is needed to judge an answer, in words for its reader. */
export interface RequestDescription {
  /** As in "creating the pull request". */
  readonly what: string;
  /** What the job has to grant, as workflows write it: `pull-requests: write`. */
  readonly permission: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export type Verdict =
  | { readonly kind: "accepted"; readonly value: unknown }
  /** GitHub did nothing yet and asks to come back; null where it does not say when. */
  | { readonly kind: "rate-limited"; readonly error: SyncError; readonly askedMs: number | null }
  /** Trouble that may pass; GitHub may have carried the request out all the same. */
  | { readonly kind: "again"; readonly error: SyncError }
  | { readonly kind: "refused"; readonly error: SyncError };

/** The cause of a failure that GitHub answered with. */
export class GithubRefusal extends Error {
  override readonly name = "GithubRefusal";
  readonly status: number;

  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

/** The status that GitHub answered with, where that is what `error` is about. */
export function refusedStatus(error: unknown): number | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof GithubRefusal ? cause.status : undefined;
}

export function judge(answer: Answer, request: RequestDescription, nowMs: number, redactor: Redactor): Verdict {
  const { status, headers } = answer;
  const body = parsed(answer.text);
  const cause = new GithubRefusal(status);
  if (status >= 200 && status < 300) return accepted(answer, body, request, cause);
  const said = words(body, redactor);
  if ((status === 403 || status === 429) && isRateLimit(status, headers, said)) {
    const message = `GitHub limits the rate of requests (${status} for ${request.what}).`;
    return { kind: "rate-limited", error: passing("RateLimited", message, cause), askedMs: askedMs(headers, nowMs) };
  }
  const quote = said === "" ? "" : `: ${said}`;
  if (status >= 500 || status === 408) {
    const message = `GitHub answered ${status} to ${request.what}${quote}. See githubstatus.com if that goes on.`;
    return { kind: "again", error: passing("RepositoryUnavailable", message, cause) };
  }
  return { kind: "refused", error: refusal(status, quote, request, cause) };
}

function accepted(answer: Answer, body: unknown, { what }: RequestDescription, cause: GithubRefusal): Verdict {
  if (answer.text === "" || body !== undefined) return { kind: "accepted", value: body ?? null };
  const message = `The answer to ${what} is not JSON. Check GITHUB_API_URL, and whether a proxy stands before it.`;
  return { kind: "refused", error: permanent("RepositoryUnavailable", message, cause) };
}

function refusal(status: number, quote: string, request: RequestDescription, cause: GithubRefusal): SyncError {
  const { what, permission } = request;
  switch (status) {
    case 401:
      return permanent(
        "AuthenticationFailed",
        `GitHub refused the token (401 for ${what}). Check that it belongs to this GitHub and has not expired.`,
        cause,
      );
    case 403:
      return permanent(
        "PermissionDenied",
        `The token may not do this (403 for ${what})${quote}. Give the job \`permissions: ${permission}\`; a pull request from a fork has none.`,
        cause,
      );
    case 404:
      return permanent(
        "NotFound",
        `GitHub has nothing there for this token (404 for ${what}). Check the repository's name, and that the job has \`permissions: ${permission}\`.`,
        cause,
      );
    case 409:
      return passing("PushConflict", `GitHub could not do this just now (409 for ${what})${quote}.`, cause);
    case 422:
      return permanent("PushRejected", `GitHub refused ${what} (422)${quote}.`, cause);
    default:
      return status >= 300 && status < 400
        ? permanent("NotFound", `The repository has moved (${status} for ${what}). Give its new name.`, cause)
        : permanent("RepositoryUnavailable", `GitHub refused ${what} (${status})${quote}.`, cause);
  }
}

// A limit without headers, as the secondary ones may be, is told apart by GitHub's words alone.
function isRateLimit(status: number, headers: IncomingHttpHeaders, said: string): boolean {
  const hasHeader = headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0";
  return status === 429 || hasHeader || /rate limit|abuse detection/i.test(said);
}

/** Against the server's own clock: the runner's may be off by more than the wait. */
function askedMs(headers: IncomingHttpHeaders, nowMs: number): number | null {
  const retryAfter = headers["retry-after"]?.trim() ?? "";
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const reset = String(headers["x-ratelimit-reset"] ?? "");
  if (headers["x-ratelimit-remaining"] !== "0" || !/^\d+$/.test(reset)) return null;
  const serverNowMs = Date.parse(headers.date ?? "");
  return Math.max(0, Number(reset) * 1000 - (Number.isNaN(serverNowMs) ? nowMs : serverNowMs));
}

const WORDS_KEPT = 300;

/** What GitHub says about an error, on one line; the details of 422 are in a list. A secret that is cut in two would be known no more. */
function words(body: unknown, redactor: Redactor): string {
  if (typeof body !== "object" || body === null) return "";
  const parts: unknown[] = ["message" in body ? body.message : undefined];
  const errors = "errors" in body && Array.isArray(body.errors) ? body.errors : [];
  for (const error of errors.slice(0, 5)) parts.push(detail(error));
  const texts = parts.filter((part) => typeof part === "string" && part !== "");
  return redactor
    .redact(texts.join(": "))
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .slice(0, WORDS_KEPT)
    .replace(/[.\s]+$/, "");
}

function detail(error: unknown): unknown {
  if (typeof error !== "object" || error === null) return error;
  if ("message" in error && error.message) return error.message;
  const fields = ["resource" in error ? error.resource : "", "field" in error ? error.field : ""];
  return [...fields, "code" in error ? error.code : ""]
    .filter((part) => typeof part === "string" && part !== "")
    .join(" ");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
