import type { Client } from "jira.js/core";
import type { Dispatcher } from "undici";
import { passing, type Redactor } from "../failure/index.ts";
import { backoffMs } from "./backoff.ts";
import { createDispatcher } from "./dispatcher.ts";
import { exchange, type HttpRequest } from "./exchange.ts";
import { Gate, pauseFor } from "./gate.ts";
import { located } from "./issue.ts";
import { problemBeneath, RequestProblem } from "./request-problem.ts";
import {
  type Authorization,
  authorizationOf,
  type BaseUrl,
  type JiraDeps,
  type JiraSettings,
  parseBaseUrl,
} from "./settings.ts";
import { type Json, judgeAnswer, judgeProblem, type RequestContext, type Verdict } from "./verdict.ts";

const DEFAULTS = {
  concurrency: 16,
  requestTimeoutMs: 60_000,
  maxResponseBytes: 64 * 1024 * 1024,
  maxAttempts: 6,
  maxRateLimitWaitMs: 600_000,
} as const;

/** A request that was silent to its limit three times will not be answered at the sixth. */
const MAX_TIMEOUTS = 3;
const SHOWN_WAIT_MS = 1000;

export interface JiraRequest {
  /** From the context path on, e.g. "/rest/api/2/field". */
  readonly path: string;
  readonly method?: "GET" | "POST";
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** How much a request is worth: fewer tries while bisecting, and none for what a wrong address looks like. */
export interface Patience {
  readonly maxAttempts?: number;
  readonly isFirstContact?: boolean;
}

export interface JiraAnswer {
  readonly value: Json;
  /** The server's clock at the answer, in milliseconds, when it said so. */
  readonly serverDateMs: number | null;
}

/**
 * Sends requests to one Jira: authenticates, decodes, retries what may pass, waits for rate limits (all requests together),
 * and turns everything else into a `SyncError` whose cause is a `RequestProblem`.
 */
export class Transport implements AsyncDisposable {
  readonly base: BaseUrl;
  readonly authorization: Authorization;
  readonly #settings: JiraSettings;
  readonly #deps: JiraDeps;
  readonly #gate: Gate;
  readonly #dispatcher: Dispatcher;
  readonly #leave: () => void;
  #requests = 0;

  constructor(settings: JiraSettings, deps: JiraDeps) {
    const concurrency = settings.concurrency ?? DEFAULTS.concurrency;
    this.base = parseBaseUrl(settings.baseUrl);
    this.authorization = authorizationOf(settings);
    this.#settings = settings;
    this.#deps = deps;
    this.#gate = new Gate(concurrency, deps);
    this.#dispatcher = createDispatcher(this.base, settings, concurrency, deps.env);
    this.#leave = deps.traffic?.join(this.#host, this.#gate) ?? (() => {});
  }

  get redactor(): Redactor {
    return this.#deps.redactor;
  }

  /** Requests sent so far, every try counted. */
  get requests(): number {
    return this.#requests;
  }

  /** How many requests may run at once right now. */
  get concurrency(): number {
    return this.#gate.limit;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#leave();
    await this.#dispatcher.destroy();
  }

  /** Asks Jira and reads what it answers, one request after the other; a complaint about an answer says what it answered. */
  async ask<T>(read: (client: Client) => Promise<T>, signal: AbortSignal, patience: Patience = {}): Promise<T> {
    let asked = "";
    const client = this.#client(patience, signal, (request) => {
      asked = this.#what(request);
    });
    try {
      return await read(client);
    } catch (error) {
      throw located(error, asked);
    }
  }

  /** The interface that jira.js's functions run on. Their schemas are not applied: callers check the fields they use. */
  #client(patience: Patience, signal: AbortSignal, onRequest: (request: JiraRequest) => void): Client {
    return {
      sendRequest: async (options) => {
        const method = options.method ?? "GET";
        if (method !== "GET" && method !== "POST")
          throw new Error(`jirasync only reads from Jira, ${method} is refused`);
        const request: JiraRequest = {
          path: options.url,
          method,
          ...(options.searchParams === undefined ? {} : { query: options.searchParams }),
          ...(options.body === undefined ? {} : { body: options.body }),
        };
        onRequest(request);
        return (await this.send(request, patience, signal)).value;
      },
    };
  }

  /** Sends one request until it is answered, refused, or not worth another try. */
  async send(request: JiraRequest, patience: Patience, signal: AbortSignal): Promise<JiraAnswer> {
    const maxAttempts = patience.maxAttempts ?? this.#settings.maxAttempts ?? DEFAULTS.maxAttempts;
    let failures = 0;
    let timeouts = 0;
    let rateLimits = 0;
    let rateLimitedMs = 0;
    for (;;) {
      const { verdict, serverDateMs } = await this.#attempt(request, patience, signal);
      switch (verdict.kind) {
        case "accepted":
          return { value: verdict.value, serverDateMs };
        case "refused":
          throw verdict.error;
        case "rate-limited":
          rateLimits++;
          rateLimitedMs += this.#waitForRateLimit(verdict, rateLimits, rateLimitedMs);
          break;
        case "again": {
          failures++;
          if (problemBeneath(verdict.error)?.kind === "timeout") timeouts++;
          if (failures >= maxAttempts || timeouts >= MAX_TIMEOUTS) throw verdict.error;
          await this.#waitForRetry(verdict, failures, maxAttempts, signal);
          break;
        }
        default:
          return verdict satisfies never;
      }
    }
  }

  #attempt(request: JiraRequest, patience: Patience, signal: AbortSignal) {
    return this.#gate.run(async (epoch): Promise<{ verdict: Verdict; serverDateMs: number | null }> => {
      this.#requests++;
      const context = this.#context(request, patience);
      const startMs = performance.now();
      try {
        const answer = await exchange(this.#dispatcher, this.#wire(request), this.#limits(), signal);
        this.#tell(answer.status, startMs);
        const verdict = judgeAnswer(answer, context);
        if (verdict.kind === "accepted") this.#gate.succeeded();
        if (verdict.kind === "rate-limited" || answer.status === 503) this.#gate.slowDown(epoch);
        const dateMs = Date.parse(answer.headers.date ?? "");
        return { verdict, serverDateMs: Number.isNaN(dateMs) ? null : dateMs };
      } catch (error) {
        // One that was aborted here says nothing of Jira.
        if (!(error instanceof RequestProblem)) throw error;
        this.#tell(0, startMs);
        return { verdict: judgeProblem(error, context), serverDateMs: null };
      }
    }, signal);
  }

  #tell(status: number, startMs: number): void {
    const seconds = (performance.now() - startMs) / 1000;
    this.#deps.onRequest?.({ host: this.#host, status, seconds });
  }

  get #host(): string {
    return new URL(this.base.origin).host;
  }

  /** Pauses every request; returns the milliseconds. Throws `RateLimited` when the wait would exceed what one request may spend on it. */
  #waitForRateLimit(verdict: Extract<Verdict, { kind: "rate-limited" }>, times: number, spentMs: number): number {
    const { askedMs } = verdict;
    const maxMs = this.#settings.maxRateLimitWaitMs ?? DEFAULTS.maxRateLimitWaitMs;
    // "Retry-After: 0" is common and must not become a busy loop; jitter keeps clients of one account apart.
    const jitter = backoffMs(times, this.#deps.random());
    const ms = askedMs !== null && askedMs > 0 ? askedMs + Math.min(jitter, 1000) : Math.max(jitter, 250);
    if (spentMs + ms > maxMs) {
      const seconds = Math.ceil(ms / 1000);
      const message = `Jira limits the rate of requests and asks to wait ${seconds} s, longer than the sync waits at once. It can be run again after that.`;
      throw passing("RateLimited", message, verdict.error.failure.cause, seconds);
    }
    if (this.#gate.pause(ms)) {
      this.#deps.traffic?.onPause(this.#host, ms);
      this.#showWait("rate-limit", ms, "Jira limits the rate of requests");
    }
    return ms;
  }

  async #waitForRetry(
    verdict: Extract<Verdict, { kind: "again" }>,
    failures: number,
    maxAttempts: number,
    signal: AbortSignal,
  ): Promise<void> {
    const jitter = backoffMs(failures, this.#deps.random());
    const asked = Math.min(verdict.askedMs ?? 0, this.#settings.maxRateLimitWaitMs ?? DEFAULTS.maxRateLimitWaitMs);
    const ms = Math.max(jitter, asked);
    this.#showWait("retry", ms, `${verdict.error.failure.message} Try ${failures + 1} of ${maxAttempts}`);
    await pauseFor(ms, this.#deps, signal);
  }

  #showWait(kind: "rate-limit" | "retry", ms: number, message: string): void {
    if (ms >= SHOWN_WAIT_MS) this.#deps.onWait?.({ kind, seconds: Math.round(ms / 1000), message });
  }

  #limits() {
    return {
      requestTimeoutMs: this.#settings.requestTimeoutMs ?? DEFAULTS.requestTimeoutMs,
      maxResponseBytes: this.#settings.maxResponseBytes ?? DEFAULTS.maxResponseBytes,
    };
  }

  /** Method and address without query, for messages. */
  #what({ method = "GET", path }: JiraRequest): string {
    return `${method} ${this.base.href}${path}`;
  }

  #context(request: JiraRequest, patience: Patience): RequestContext {
    return {
      what: this.#what(request),
      origin: this.base.origin,
      path: this.base.contextPath + request.path,
      auth: this.authorization.kind,
      isFirstContact: patience.isFirstContact ?? false,
      nowMs: this.#deps.now(),
      redactor: this.redactor,
    };
  }

  #wire(request: JiraRequest): HttpRequest {
    const body = request.body === undefined ? null : JSON.stringify(request.body);
    return {
      origin: this.base.origin,
      path: this.base.contextPath + request.path + queryString(request.query ?? {}),
      method: request.method ?? "GET",
      headers: {
        accept: "application/json",
        "accept-encoding": "gzip",
        authorization: this.authorization.header,
        "user-agent": "jirasync",
        ...(body === null ? {} : { "content-type": "application/json" }),
      },
      body,
    };
  }
}

function queryString(query: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    parameters.set(name, Array.isArray(value) ? value.join(",") : String(value));
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
