import { isEntry } from "./real-fields.ts";
import { errorMessages, html, json, type Reply } from "./reply.ts";

export const FAULT_KINDS = [
  "400",
  "401",
  "403",
  "captcha",
  "429",
  "500",
  "502",
  "503",
  "504",
  /** The connection is reset before an answer. */
  "reset",
  /** The answer trickles, `delayMs` in all (default 500). */
  "slow",
  /** The connection ends in the middle of the body. */
  "cut",
  /** The body is not JSON. */
  "malformed",
  /** The body is JSON, but not of the documented shape. */
  "wrong-shape",
  /** A login page with status 200. */
  "html",
  /** Never answers. */
  "hang",
  /** Answers when the rule is removed, and not before. */
  "hold",
  "redirect",
  /** The answer carries `bytes` more (default 100 MB). */
  "oversize",
  /** Search pages repeat the token that they were asked with, for ever. */
  "token-loop",
  /** A token from an earlier page is refused. */
  "expired-token",
  /** The page lacks the second half of its issues, and says nothing about it. */
  "truncate",
  /** A search page without issues, though it is not the last. */
  "empty-page",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

export interface FaultRule {
  readonly kind: FaultKind;
  /** Requests whose path (or path with query) contains this or matches it; all when absent. */
  readonly path?: RegExp | string;
  readonly method?: string;
  /** The first matching request that is hit, counted from 1; default 1. */
  readonly nth?: number;
  /** How many matching requests in a row are hit; default 1. */
  readonly times?: number;
  /** Retry-After of 429 and 503: seconds, or the header's text (an HTTP date). */
  readonly retryAfter?: number | string;
  readonly delayMs?: number;
  readonly bytes?: number;
  /** Where a redirect leads; default a login page on another host. */
  readonly location?: string;
}

/** A rule at work. */
export interface FaultHandle {
  /** How many requests were hit so far. */
  readonly hits: number;
  remove(): void;
}

/** What a request turned out to be, for the faults that change the answer of it. */
export interface FaultyRequest {
  readonly method: string;
  /** Path and query, below the context path. */
  readonly target: string;
  readonly body: unknown;
}

/** A rule that hits a request. */
export interface TakenFault extends FaultRule {
  /** Resolves when the rule is removed. */
  readonly removed: Promise<void>;
}

interface ActiveFault {
  readonly taken: TakenFault;
  readonly end: () => void;
  seen: number;
  hits: number;
}

/** The faults on order: each request is hit by the first rule that matches and is due. */
export class Faults {
  readonly #active = new Set<ActiveFault>();

  add(rule: FaultRule): FaultHandle {
    const { promise: removed, resolve: end } = Promise.withResolvers<void>();
    const fault: ActiveFault = { taken: { ...rule, removed }, end, seen: 0, hits: 0 };
    this.#active.add(fault);
    return {
      get hits() {
        return fault.hits;
      },
      remove: () => this.#remove(fault),
    };
  }

  clear(): void {
    for (const fault of this.#active) this.#remove(fault);
  }

  #remove(fault: ActiveFault): void {
    this.#active.delete(fault);
    fault.end();
  }

  take(request: FaultyRequest): TakenFault | undefined {
    for (const fault of this.#active) {
      if (!matches(fault.taken, request)) continue;
      fault.seen += 1;
      const { nth = 1, times = 1 } = fault.taken;
      if (fault.seen < nth || fault.seen >= nth + times) continue;
      fault.hits += 1;
      return fault.taken;
    }
    return undefined;
  }
}

function matches({ path, method, kind }: FaultRule, request: FaultyRequest): boolean {
  if (method !== undefined && method !== request.method) return false;
  // Only a request with a token can find that it expired, and only search pages have one.
  if (kind === "expired-token" && !(isEntry(request.body) && typeof request.body["nextPageToken"] === "string"))
    return false;
  if (path === undefined) return true;
  return typeof path === "string" ? request.target.includes(path) : path.test(request.target);
}

/** The answer that a fault gives in place of Jira's; none for the faults that spoil Jira's own answer. */
export function faultReply({ kind, retryAfter, location }: FaultRule): Reply | undefined {
  const retry: Record<string, string> = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  switch (kind) {
    case "400":
      return errorMessages(400, ["Error in the JQL Query: a fault on request."]);
    case "401":
      return errorMessages(401, ["Client must be authenticated to access this resource."], {
        "www-authenticate": 'OAuth realm="jira"',
      });
    case "403":
      return errorMessages(403, ["You do not have permission to do this."]);
    case "captcha":
      return html(403, "Forbidden (403)", {
        "x-seraph-loginreason": "AUTHENTICATION_DENIED",
        "x-authentication-denied-reason": "CAPTCHA_CHALLENGE; login-url=https://jira.example.com/login.jsp",
      });
    case "429":
      return json({ errorMessages: ["Rate limit exceeded."] }, 429, { "x-ratelimit-remaining": "0", ...retry });
    case "500":
      return errorMessages(500, ["Internal server error"]);
    case "502":
    case "504":
      return html(Number(kind), "Bad gateway");
    case "503":
      return html(503, "Service unavailable", retry);
    case "html":
      return html(200, "Log in with your Atlassian account");
    case "expired-token":
      return errorMessages(400, ["The provided next page token is invalid or expired for the requested JQL query."]);
    case "redirect":
      return {
        status: 302,
        headers: { location: location ?? "https://sso.example.net/login?continue=jira" },
        body: [],
      };
    case "wrong-shape":
      return json({ issues: "many", values: 7 });
    default:
      return undefined;
  }
}

/** Jira's own answer, spoilt. */
export function spoil(reply: Reply, { kind, bytes = 100_000_000 }: FaultRule, request: FaultyRequest): Reply {
  switch (kind) {
    case "malformed":
      return { ...reply, body: [Buffer.from('{"issues": [{"id": "10000", "key": ')] };
    case "oversize":
      return changeJson(reply, (page) => ({ ...page, padding: "x".repeat(bytes) }));
    case "token-loop":
      return changeJson(reply, (page) => {
        const token = (isEntry(request.body) ? request.body["nextPageToken"] : undefined) ?? page["nextPageToken"];
        return { ...page, isLast: false, nextPageToken: token };
      });
    case "truncate":
      return changeJson(reply, (page) => ({ ...page, issues: firstHalf(page["issues"]) }));
    case "empty-page":
      return changeJson(reply, (page) => ({ ...page, issues: [] }));
    default:
      return reply;
  }
}

function changeJson(reply: Reply, change: (page: Record<string, unknown>) => Record<string, unknown>): Reply {
  const page: unknown = JSON.parse(Buffer.concat(reply.body).toString("utf8"));
  return isEntry(page) ? { ...reply, body: [Buffer.from(JSON.stringify(change(page)))] } : reply;
}

const firstHalf = (list: unknown): unknown => (Array.isArray(list) ? list.slice(0, Math.floor(list.length / 2)) : list);
