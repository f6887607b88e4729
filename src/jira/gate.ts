import { abortError } from "../failure/index.ts";

const START_LIMIT = 8;

interface Waiter {
  readonly admit: () => void;
}

interface Clock {
  now(): number;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/**
 * Lets a bounded number of requests through at once. The bound halves when Jira asks to slow down, and from then on grows by one
 * after as many successes as it counts; a pause holds all requests back together.
 */
export class Gate {
  #max: number;
  readonly #clock: Clock;
  readonly #waiting: Waiter[] = [];
  #limit: number;
  #running = 0;
  #successes = 0;
  #pausedUntilMs = 0;
  #epoch = 0;

  constructor(max: number, clock: Clock) {
    this.#max = Math.max(1, Math.floor(max));
    this.#limit = Math.min(START_LIMIT, this.#max);
    this.#clock = clock;
  }

  /** How many requests may run at once right now. */
  get limit(): number {
    return this.#limit;
  }

  /** Runs `work` when there is room and no pause; it gets the epoch that `slowDown` wants back. */
  async run<T>(work: (epoch: number) => Promise<T>, signal: AbortSignal): Promise<T> {
    await this.#enter(signal);
    try {
      await this.#pauseOver(signal);
      return await work(this.#epoch);
    } finally {
      this.#running--;
      this.#admitNext();
    }
  }

  succeeded(): void {
    this.#successes++;
    if (this.#limit >= this.#max) return;
    // Until Jira first asks to slow down nothing is known of its limit: the bound grows with every success.
    if (this.#epoch > 0 && this.#successes < this.#limit) return;
    this.#successes = 0;
    this.#limit++;
    this.#admitNext();
  }

  /** Halves the bound once for all requests that began before the last halving: they all met the same limit. */
  slowDown(epoch: number): void {
    this.#successes = 0;
    if (epoch !== this.#epoch) return;
    this.#epoch++;
    this.#limit = Math.max(1, Math.floor(this.#limit / 2));
  }

  /** Bounds the bound, as when others share what Jira allows. */
  limitTo(max: number): void {
    this.#max = Math.max(1, Math.floor(max));
    this.#limit = Math.min(this.#limit, this.#max);
  }

  /** Holds every request back for `ms` from now; true when that is later than an earlier pause. */
  pause(ms: number): boolean {
    const until = this.#clock.now() + ms;
    if (until <= this.#pausedUntilMs) return false;
    this.#pausedUntilMs = until;
    return true;
  }

  async #enter(signal: AbortSignal): Promise<void> {
    if (signal.aborted) throw abortError(signal);
    if (this.#running < this.#limit && this.#waiting.length === 0) {
      this.#running++;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const onAbort = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(abortError(signal));
      };
      const waiter: Waiter = {
        admit: () => {
          signal.removeEventListener("abort", onAbort);
          resolve();
        },
      };
      signal.addEventListener("abort", onAbort, { once: true });
      this.#waiting.push(waiter);
    });
  }

  #admitNext(): void {
    while (this.#running < this.#limit) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#running++;
      next.admit();
    }
  }

  async #pauseOver(signal: AbortSignal): Promise<void> {
    for (;;) {
      const ms = this.#pausedUntilMs - this.#clock.now();
      if (ms <= 0) return;
      await pauseFor(ms, this.#clock, signal);
    }
  }
}

/** Sleeps; an abort surfaces as the failure that it means. */
export async function pauseFor(ms: number, clock: Pick<Clock, "sleep">, signal: AbortSignal): Promise<void> {
  if (signal.aborted) throw abortError(signal);
  try {
    await clock.sleep(ms, signal);
  } catch (error) {
    if (signal.aborted) throw abortError(signal);
    throw error;
  }
  if (signal.aborted) throw abortError(signal);
}
