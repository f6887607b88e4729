import type { Limits } from "./options.ts";
import { json, type Reply } from "./reply.ts";

/** Jira's rate limits: a bucket of requests that refills every second, and a bound on requests at the same time. */
export class Throttle {
  readonly #limits: Limits;
  readonly #now: () => number;
  #tokens: number;
  #refilledAt: number;
  #active = 0;

  constructor(limits: Limits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
    this.#tokens = limits.requestsPerSecond ?? 0;
    this.#refilledAt = now();
  }

  /** The 429 for a request that comes too soon; a request without one must be left again. */
  enter(): Reply | undefined {
    const { requestsPerSecond, concurrentRequests } = this.#limits;
    if (concurrentRequests !== undefined && this.#active >= concurrentRequests) return this.#tooMany(1);
    if (requestsPerSecond !== undefined) {
      this.#refill(requestsPerSecond);
      if (this.#tokens < 1) return this.#tooMany(Math.ceil((1 - this.#tokens) / requestsPerSecond));
      this.#tokens -= 1;
    }
    this.#active += 1;
    return undefined;
  }

  leave(): void {
    this.#active -= 1;
  }

  /** The headers of every answer while a limit is set. */
  headers(): Record<string, string> {
    const limit = this.#limits.requestsPerSecond;
    if (limit === undefined) return {};
    return { "x-ratelimit-limit": String(limit), "x-ratelimit-remaining": String(Math.floor(this.#tokens)) };
  }

  #refill(requestsPerSecond: number): void {
    const now = this.#now();
    this.#tokens = Math.min(requestsPerSecond, this.#tokens + ((now - this.#refilledAt) / 1000) * requestsPerSecond);
    this.#refilledAt = now;
  }

  #tooMany(seconds: number): Reply {
    const wait = Math.max(1, seconds);
    return json({ errorMessages: ["Rate limit exceeded."] }, 429, {
      "retry-after": String(wait),
      "x-ratelimit-limit": String(this.#limits.requestsPerSecond ?? this.#limits.concurrentRequests ?? 0),
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": new Date(this.#now() + wait * 1000).toISOString(),
    });
  }
}
