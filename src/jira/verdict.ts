import { passing, permanent, type Redactor, type SyncError } from "../failure/index.ts";
import { askedWaitMs } from "./backoff.ts";
import type { HttpAnswer } from "./exchange.ts";
import { plainText } from "./plain-text.ts";
import { RequestProblem } from "./request-problem.ts";
import type { AuthKind } from "./settings.ts";

/** What an attempt came to. */
export type Verdict =
  | { readonly kind: "accepted"; readonly value: Json }
  | { readonly kind: "refused"; readonly error: SyncError } // another try would end the same
  | { readonly kind: "again"; readonly error: SyncError; readonly askedMs: number | null }
  | { readonly kind: "rate-limited"; readonly error: SyncError; readonly askedMs: number | null };

/** As `JSON.parse` types it: jira.js promises more than anyone has checked, so callers take answers as `unknown`. */
export type Json = ReturnType<typeof JSON.parse>;

export interface RequestContext {
  /** Method and address without query, for messages. */
  readonly what: string;
  readonly origin: string;
  /** The path asked for, context path included. */
  readonly path: string;
  readonly auth: AuthKind;
  /** Nothing has been heard of this Jira yet: what a wrong address looks like is not worth another try. */
  readonly isFirstContact: boolean;
  readonly nowMs: number;
  readonly redactor: Redactor;
}

const JIRA_TEXT_LENGTH = 400;

/** Judges an answer that arrived whole. */
export function judgeAnswer(answer: HttpAnswer, context: RequestContext): Verdict {
  const { status, headers } = answer;
  // Jira Cloud serves a request with a wrong or expired token as an anonymous one, with status 200 and fewer issues.
  const login = String(headers["x-seraph-loginreason"] ?? "");
  if (login.includes("AUTHENTICATED_FAILED") && status !== 429) return refuse(loginRefused(status, context));
  if (status >= 200 && status < 300) return judgeBody(answer, context);
  if (status >= 300 && status < 400) return refuse(redirected(answer, context));
  if (status === 429) {
    const error = passing(
      "RateLimited",
      `Jira limits the rate of requests (429 for ${context.what}).`,
      problem(status),
    );
    return { kind: "rate-limited", error, askedMs: askedWaitMs(headers, context.nowMs) };
  }
  if (status >= 500 || status === 408 || status === 425) {
    const message = `Jira answered ${status} to ${context.what}${jiraText(answer, context)}.`;
    return {
      kind: "again",
      error: passing("JiraUnavailable", message, problem(status)),
      askedMs: headers["retry-after"] === undefined ? null : askedWaitMs(headers, context.nowMs),
    };
  }
  if (status === 404 && !context.isFirstContact && !isJson(answer)) {
    // A gateway's or a proxy's own page: were it taken for Jira's word, it would delete issues.
    const message = `${context.what} was answered with 404, but not by Jira. A proxy or gateway before it may be at fault.`;
    return again(passing("JiraUnavailable", message, problem(status)));
  }
  return refuse(clientError(answer, context, login));
}

/** Judges a request that got no whole answer. */
export function judgeProblem(problem: RequestProblem, context: RequestContext): Verdict {
  switch (problem.kind) {
    case "timeout":
      return again(passing("JiraUnavailable", `${context.origin} did not answer ${context.what} in time.`, problem));
    case "malformed":
      return again(
        passing("MalformedResponse", `Jira's answer to ${context.what} is broken: ${problem.message}.`, problem),
      );
    case "too-large":
      return refuse(
        permanent("MalformedResponse", `Jira's answer to ${context.what} is refused: ${problem.message}.`, problem),
      );
    case "proxy":
      return judgeProxy(problem, context);
    case "connection":
    case "status":
      return judgeConnection(problem, context);
    default:
      return problem.kind satisfies never;
  }
}

/** A proxy that would not open the tunnel: its own trouble may pass, its refusal does not. */
function judgeProxy(refusal: RequestProblem, context: RequestContext): Verdict {
  const { status } = refusal;
  if (status === 407) return refuse(proxyCredentials(refusal));
  const message = `The proxy answered ${status} instead of connecting to ${context.origin}. Check HTTPS_PROXY, NO_PROXY and what the proxy allows.`;
  if (status !== null && status < 500) return refuse(permanent("JiraUnavailable", message, refusal));
  return again(passing("JiraUnavailable", message, refusal));
}

const proxyCredentials = (cause: RequestProblem): SyncError =>
  permanent("JiraUnavailable", "The proxy wants other credentials (407). Check HTTPS_PROXY or HTTP_PROXY.", cause);

const CERTIFICATE_CODES = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ERR_TLS_CERT/;

function judgeConnection(problem: RequestProblem, context: RequestContext): Verdict {
  const code = problem.message;
  if (CERTIFICATE_CODES.test(code)) {
    const message = `The TLS certificate of ${context.origin} is not trusted (${code}). Name its certificate authority in Jira's CA file or in NODE_EXTRA_CA_CERTS.`;
    return refuse(permanent("JiraUnavailable", message, problem));
  }
  const message = `${context.origin} cannot be reached (${code}). Check Jira's base URL, the network and the proxy settings.`;
  const error = passing("JiraUnavailable", message, problem);
  return context.isFirstContact && code === "ENOTFOUND" ? refuse(error) : again(error);
}

function judgeBody(answer: HttpAnswer, context: RequestContext): Verdict {
  const text = answer.body.toString("utf8");
  const type = String(answer.headers["content-type"] ?? "");
  if (type.includes("text/html") || /^\s*</.test(text.slice(0, 200))) {
    const message = `${context.what} was answered with a web page instead of JSON. Check Jira's base URL and its context path, and whether a login page or a proxy stands before it.`;
    return brokenBody(message, context);
  }
  try {
    return { kind: "accepted", value: JSON.parse(text) };
  } catch {
    return brokenBody(`Jira's answer to ${context.what} is not valid JSON; it may have been cut on the way.`, context);
  }
}

function brokenBody(message: string, context: RequestContext): Verdict {
  const cause = new RequestProblem("malformed", "no JSON", { status: 200 });
  return context.isFirstContact
    ? refuse(permanent("MalformedResponse", message, cause))
    : again(passing("MalformedResponse", message, cause));
}

function clientError(answer: HttpAnswer, context: RequestContext, login: string): SyncError {
  const { status, headers } = answer;
  const { what } = context;
  const denied = String(headers["x-authentication-denied-reason"] ?? "");
  if (login.includes("AUTHENTICATION_DENIED") || denied.includes("CAPTCHA")) {
    const message = `Jira asks this account for a CAPTCHA after failed logins (${status} for ${what}). Log in once in a browser, then check the token.`;
    return permanent(status === 401 ? "AuthenticationFailed" : "PermissionDenied", message, problem(status));
  }
  switch (status) {
    case 400:
      return permanent("InvalidQuery", `Jira refused ${what} (400)${jiraText(answer, context)}.`, problem(status));
    case 401:
      return loginRefused(status, context);
    case 403:
      return permanent(
        "PermissionDenied",
        `The Jira account may not do this (403 for ${what})${jiraText(answer, context)}.`,
        problem(status),
      );
    case 404: {
      const hint = context.isFirstContact ? " Check Jira's base URL and its context path." : "";
      return permanent(
        "NotFound",
        `Jira has nothing at ${what} (404)${jiraText(answer, context)}.${hint}`,
        problem(status),
      );
    }
    case 407:
      return proxyCredentials(problem(status));
    case 410:
      return permanent(
        "NotFound",
        `Jira has removed ${what} (410)${jiraText(answer, context)}. A newer jirasync may know its replacement.`,
        problem(status),
      );
    default:
      return permanent(
        "JiraUnavailable",
        `Jira refused ${what} (${status})${jiraText(answer, context)}.`,
        problem(status),
      );
  }
}

function loginRefused(status: number, context: RequestContext): SyncError {
  const hint =
    context.auth === "basic"
      ? "Check the e-mail address and the API token, and whether the token has expired."
      : "Check the personal access token and its expiry; Jira Cloud wants the e-mail address of the token's account as well.";
  return permanent(
    "AuthenticationFailed",
    `Jira refused the credentials (${status} for ${context.what}). ${hint}`,
    problem(status),
  );
}

/** Credentials are never sent after a redirect; the message names the base URL that would have met no redirect. */
function redirected(answer: HttpAnswer, context: RequestContext): SyncError {
  const location = answer.headers.location ?? "";
  const from = context.origin + context.path;
  const target = URL.canParse(location, from) ? new URL(location, from) : null;
  const cause = problem(answer.status);
  if (target === null) {
    return permanent(
      "NotFound",
      `${context.what} was answered with a redirect to nowhere (${answer.status}). Check Jira's base URL.`,
      cause,
    );
  }
  const place = plainText(target.origin + target.pathname, 200, context.redactor);
  if (/\b(?:login|signin|sso|saml2?|oauth2?|auth)\b/i.test(target.hostname + target.pathname)) {
    const message = `${context.what} was sent to a login page, ${place}. Give a token that this Jira accepts for its REST API, and an address that reaches it without single sign-on.`;
    return permanent("AuthenticationFailed", message, cause);
  }
  const api = context.path.indexOf("/rest/api/");
  const suffix = context.path.slice(Math.max(api, 0));
  const base = target.pathname.endsWith(suffix) ? place.slice(0, -suffix.length) : target.origin;
  return permanent("NotFound", `${context.what} was redirected to ${place}. Use ${base} as Jira's base URL.`, cause);
}

/** What Jira itself says about an error, as ": text", or nothing. */
function jiraText(answer: HttpAnswer, { redactor }: RequestContext): string {
  const body = jsonObject(answer);
  if (body === null) return "";
  const parts: string[] = [];
  if ("errorMessages" in body && Array.isArray(body.errorMessages)) parts.push(...body.errorMessages.filter(isText));
  if ("errors" in body && typeof body.errors === "object" && body.errors !== null) {
    for (const [field, message] of Object.entries(body.errors)) if (isText(message)) parts.push(`${field}: ${message}`);
  }
  if ("message" in body && typeof body.message === "string") parts.push(body.message);
  const text = plainText(parts.join(" "), JIRA_TEXT_LENGTH, redactor).replace(/\.+$/, "");
  return text === "" ? "" : `: ${text}`;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isJson(answer: HttpAnswer): boolean {
  return jsonObject(answer) !== null;
}

function jsonObject(answer: HttpAnswer): object | null {
  try {
    const body: unknown = JSON.parse(answer.body.toString("utf8"));
    return typeof body === "object" ? body : null;
  } catch {
    return null;
  }
}

function problem(status: number): RequestProblem {
  return new RequestProblem("status", `HTTP ${status}`, { status });
}

function refuse(error: SyncError): Verdict {
  return { kind: "refused", error };
}

function again(error: SyncError): Verdict {
  return { kind: "again", error, askedMs: null };
}
