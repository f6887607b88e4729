import { permanent, type Redactor, type SyncError } from "../failure/index.ts";

/** How to reach GitHub's API. */
export interface GithubSettings {
  /** As the runner has it in GITHUB_API_URL: https://api.github.com, or https://HOST/api/v3 of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly token: string;
  /** The longest time for one request with its whole answer, in milliseconds; default 30,000. */
  readonly requestTimeoutMs?: number;
  /** How long one request may wait for GitHub's rate limits in all, in milliseconds; default 300,000. */
  readonly maxRateLimitWaitMs?: number;
}

/** A wait of a second or more, worth showing. */
export interface GithubWait {
  readonly seconds: number;
  readonly message: string;
}

/** The outside world of the client. */
export interface GithubDeps {
  /** Read for HTTPS_PROXY, HTTP_PROXY and NO_PROXY; Node itself reads NODE_EXTRA_CA_CERTS. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** From 0 up to, not including, 1. */
  random(): number;
  /** Resolves after `ms`, rejects when the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Knows the token. */
  readonly redactor: Redactor;
  onWait?(wait: GithubWait): void;
}

/** The address of GitHub's API as the runner gives it. */
export function apiUrlOf(env: GithubDeps["env"]): string {
  return env["GITHUB_API_URL"] || "https://api.github.com";
}

/** Scheme, host and port, and what stands before every path ("" or "/api/v3"). */
export interface ApiBase {
  readonly origin: string;
  readonly prefix: string;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Checks the address of the API; throws `InvalidSpec` for one that a token must not be sent to. */
export function parseApiUrl(text: string): ApiBase {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.test(url.hostname));
  if (url === undefined || !isSafe) throw invalid("is not an https address");
  if (url.username !== "" || url.password !== "") throw invalid("holds credentials");
  if (url.search !== "" || url.hash !== "") throw invalid("holds a query or a fragment");
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, "") };
}

function invalid(what: string): SyncError {
  return permanent(
    "InvalidSpec",
    `The address of GitHub's API (GITHUB_API_URL) ${what}, such as https://api.github.com.`,
  );
}

// GitHub's own rules, and nothing that would change the path of a request.
const SLUG = /^[\w-][\w.-]*\/(?!\.{1,2}$)[\w.-]+$/;

/** The repository's `owner/name` where its address is on the GitHub server `serverUrl`; undefined for one elsewhere. */
export function repositoryOn(serverUrl: string, address: string): string | undefined {
  if (!URL.canParse(serverUrl)) return undefined;
  const server = new URL(serverUrl);
  const path = URL.canParse(address) ? pathOn(server, new URL(address)) : scpPathOn(server, address);
  const slug = path
    ?.replace(/^\/+/, "")
    .replace(/\/+$/, "")
    .replace(/\.git$/, "");
  return slug !== undefined && SLUG.test(slug) ? slug : undefined;
}

function pathOn(server: URL, url: URL): string | undefined {
  const isThere = url.protocol === "ssh:" ? url.hostname === server.hostname : url.origin === server.origin;
  return isThere ? url.pathname : undefined;
}

function scpPathOn(server: URL, address: string): string | undefined {
  const [, host, path] = /^(?:[\w.+-]+@)?([\w.-]+):(.+)$/.exec(address) ?? [];
  return host === server.hostname ? path : undefined;
}

/** Checks an `owner/name` before it becomes a part of a path. */
export function assertSlug(repository: string): string {
  if (SLUG.test(repository)) return repository;
  throw permanent("InvalidSpec", `${JSON.stringify(repository)} is not a repository of GitHub. Give it as owner/name.`);
}
