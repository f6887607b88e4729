import type { ToRun } from "../run/index.ts";

/** What Jira's own limits bear, however many syncs of one host run. */
const REQUESTS_AT_ONCE = 16;

type Send = (message: ToRun) => void;

/** The runs under way by the Jira that they ask: one host has one rate limit, so they share it. */
export class JiraHosts {
  readonly #requests: number;
  readonly #now: () => number;
  readonly #runs = new Map<string, Map<string, Send>>();
  readonly #pausedUntilMs = new Map<string, number>();

  /** `now` in milliseconds, never going back. */
  constructor(now: () => number, requests: number = REQUESTS_AT_ONCE) {
    this.#now = now;
    this.#requests = requests;
  }

  join(host: string, key: string, send: Send): void {
    const runs = this.#runs.get(host) ?? new Map<string, Send>();
    this.#runs.set(host, runs.set(key, send));
    this.#divide(runs);
    const leftMs = (this.#pausedUntilMs.get(host) ?? 0) - this.#now();
    if (leftMs > 0) send({ kind: "jira-pause", ms: leftMs });
  }

  /** Jira asked one of them to wait: the others wait, too. */
  pause(host: string, key: string, ms: number): void {
    const until = this.#now() + ms;
    if (until <= (this.#pausedUntilMs.get(host) ?? 0)) return;
    this.#pausedUntilMs.set(host, until);
    for (const [other, send] of this.#runs.get(host) ?? []) if (other !== key) send({ kind: "jira-pause", ms });
  }

  leave(key: string, host?: string): void {
    for (const [name, runs] of this.#runs) {
      if ((host !== undefined && name !== host) || !runs.delete(key)) continue;
      if (runs.size > 0) this.#divide(runs);
      else this.#forget(name);
    }
  }

  #forget(host: string): void {
    this.#runs.delete(host);
    // A pause outlives the runs that met it.
    for (const [name, until] of this.#pausedUntilMs) if (until <= this.#now()) this.#pausedUntilMs.delete(name);
  }

  #divide(runs: ReadonlyMap<string, Send>): void {
    const requests = Math.max(1, Math.floor(this.#requests / runs.size));
    for (const send of runs.values()) send({ kind: "jira-limit", requests });
  }
}
