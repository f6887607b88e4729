import { type Dispatcher, EnvHttpProxyAgent } from "undici";
import { abortError, passing, permanent, type SyncError } from "../failure/index.ts";
import { type ApiBase, type GithubDeps, type GithubSettings, parseApiUrl } from "./settings.ts";
import { type Answer, judge, type RequestDescription, type Verdict } from "./verdict.ts";

/** One request of the REST API. */
export interface GithubRequest extends RequestDescription {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** From the API's root, such as `/repos/octo/mirror/pulls?state=open`. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Whether it may be sent again when nobody knows if GitHub carried it out. Default: all but POST. */
  readonly isRepeatable?: boolean;
}

const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_RATE_LIMIT_WAIT_MS = 300_000;
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
const MAX_TRIES = 5;
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 20_000;
/** What GitHub's documentation asks for where its answer names no time. */
const UNTOLD_WAIT_MS = 60_000;
const PAGE = 100;
const MAX_PAGES = 50;

/** GitHub's REST API for one token: with time limits, retries and waits for its rate limits. Dispose it to close its connections. */
export class GithubClient implements AsyncDisposable {
  readonly #base: ApiBase;
  readonly #settings: GithubSettings;
  readonly #deps: GithubDeps;
  readonly #dispatcher: Dispatcher;

  constructor(settings: GithubSettings, deps: GithubDeps) {
    this.#base = parseApiUrl(settings.apiUrl);
    if (!/^[\x21-\x7e]+$/.test(settings.token)) {
      throw permanent("AuthenticationFailed", "The GitHub token is empty, or holds characters that no token has.");
    }
    this.#settings = settings;
    this.#deps = deps;
    this.#dispatcher = createDispatcher(this.#base, deps.env);
  }

  /** Sends one request until it is answered for good; throws `SyncError` with what the user has to mend. */
  async send(request: GithubRequest, signal: AbortSignal): Promise<unknown> {
    let waitedMs = 0;
    for (let tries = 1; ; tries++) {
      const verdict = await this.#try(request, signal);
      switch (verdict.kind) {
        case "accepted":
          return verdict.value;
        case "refused":
          throw verdict.error;
        case "rate-limited":
          waitedMs += await this.#waitForLimit(verdict.error, verdict.askedMs, waitedMs, tries, signal);
          break;
        case "again": {
          const isRepeatable = request.isRepeatable ?? request.method !== "POST";
          if (!isRepeatable || tries >= MAX_TRIES) throw verdict.error;
          await this.backOff(tries, verdict.error.message, signal);
          break;
        }
        default:
          return verdict satisfies never;
      }
    }
  }

  /** The items of every page of a list, in order; throws `Incomplete` rather than leave one out. */
  async list(request: Omit<GithubRequest, "method">, signal: AbortSignal): Promise<readonly unknown[]> {
    const items: unknown[] = [];
    const joint = request.path.includes("?") ? "&" : "?";
    for (let page = 1; page <= MAX_PAGES; page++) {
      const path = `${request.path}${joint}per_page=${PAGE}&page=${page}`;
      const answer = await this.send({ ...request, method: "GET", path }, signal);
      if (!Array.isArray(answer)) throw permanent("MalformedResponse", `The answer to ${request.what} is not a list.`);
      items.push(...answer);
      if (answer.length < PAGE) return items;
    }
    throw permanent("Incomplete", `${request.what} found more than ${MAX_PAGES * PAGE} entries.`);
  }

  /** Waits before another try. Full jitter: clients that failed together are unlikely to fail together again. */
  async backOff(tries: number, message: string, signal: AbortSignal): Promise<void> {
    const ms = Math.round(this.#deps.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (tries - 1)));
    await this.#pause(ms, message, signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#dispatcher.destroy();
  }

  async #try(request: GithubRequest, signal: AbortSignal): Promise<Verdict> {
    if (signal.aborted) throw abortError(signal);
    const limit = AbortSignal.timeout(this.#settings.requestTimeoutMs ?? DEFAULT_TIMEOUT_MS);
    try {
      const answer = await this.#exchange(request, AbortSignal.any([signal, limit]));
      return judge(answer, request, this.#deps.now(), this.#deps.redactor);
    } catch (error) {
      if (signal.aborted) throw abortError(signal);
      return {
        kind: "again",
        error: unreachable(this.#base, request, limit.aborted ? "no answer in time" : codeOf(error)),
      };
    }
  }

  async #exchange({ method, path, body }: GithubRequest, signal: AbortSignal): Promise<Answer> {
    const answer = await this.#dispatcher.request({
      origin: this.#base.origin,
      path: this.#base.prefix + path,
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${this.#settings.token}`,
        "user-agent": "jirasync",
        "x-github-api-version": "2022-11-28",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal,
    });
    return { status: answer.statusCode, headers: answer.headers, text: await boundedText(answer.body) };
  }

  /** Waits as long as GitHub asks; gives how long that was, and throws when it would be too long in all. */
  async #waitForLimit(
    error: SyncError,
    askedMs: number | null,
    waitedMs: number,
    tries: number,
    signal: AbortSignal,
  ): Promise<number> {
    // Everybody who was told the same second would come back in that second.
    const ms = (askedMs ?? UNTOLD_WAIT_MS * 2 ** (tries - 1)) + Math.round(1000 * this.#deps.random());
    if (waitedMs + ms > (this.#settings.maxRateLimitWaitMs ?? DEFAULT_MAX_RATE_LIMIT_WAIT_MS)) {
      const { message, cause } = error.failure;
      const seconds = Math.ceil(ms / 1000);
      throw passing("RateLimited", `${message} It asks to wait ${seconds} s, which is too long here.`, cause, seconds);
    }
    await this.#pause(ms, error.message, signal);
    return ms;
  }

  async #pause(ms: number, message: string, signal: AbortSignal): Promise<void> {
    if (ms >= 1000) this.#deps.onWait?.({ seconds: Math.round(ms / 1000), message });
    try {
      await this.#deps.sleep(ms, signal);
    } catch (error) {
      throw signal.aborted ? abortError(signal) : error;
    }
  }
}

/** Proxies as curl, git and Go take them: HTTP_PROXY is not for https. */
function createDispatcher({ origin }: ApiBase, env: GithubDeps["env"]): Dispatcher {
  const isHttps = origin.startsWith("https:");
  try {
    return new EnvHttpProxyAgent({
      connections: 4,
      allowH2: false,
      proxyTunnel: false,
      httpProxy: isHttps ? "" : (env["http_proxy"] ?? env["HTTP_PROXY"] ?? ""),
      httpsProxy: isHttps ? (env["https_proxy"] ?? env["HTTPS_PROXY"] ?? "") : "",
      noProxy: env["no_proxy"] ?? env["NO_PROXY"] ?? "",
    });
  } catch {
    // The message of a bad proxy URL would quote it, password and all.
    throw permanent("InvalidSpec", "The proxy named by HTTPS_PROXY or HTTP_PROXY is not a valid address.");
  }
}

async function boundedText(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > MAX_ANSWER_BYTES) throw new Error("the answer is too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function unreachable({ origin }: ApiBase, { what }: GithubRequest, why: string): SyncError {
  const message = `${origin} cannot be reached for ${what} (${why}). Check the network and the proxy settings.`;
  return passing("RepositoryUnavailable", message);
}

/** The code of the innermost error that has one; messages of undici may quote addresses. */
function codeOf(error: unknown): string {
  let code = "the connection broke";
  for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth++) {
    if ("code" in current && typeof current.code === "string") code = current.code;
  }
  return code;
}
