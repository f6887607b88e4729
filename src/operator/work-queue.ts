import { abortError } from "../failure/index.ts";
import { PRIORITIES, type Priority } from "../resource/index.ts";
import { LONGEST_TIMER_MS } from "../status/index.ts";
import { SortedList } from "./sorted-list.ts";

/** The outside world of a queue. */
export interface QueueDeps {
  /** Milliseconds, never going back. */
  readonly now: () => number;
  /** Calls `work` once after `ms`; gives what calls it off. */
  readonly schedule: (ms: number, work: () => void) => () => void;
  /** Told after each change. */
  readonly onChange?: (state: QueueCounts) => void;
}

export interface QueueCounts {
  /** Ready to be taken. */
  readonly depth: number;
  readonly added: number;
  readonly retried: number;
  /** How long the one taken last was ready, in seconds. */
  readonly waitedSeconds?: number;
  /** Taken and not yet done. */
  readonly active: number;
}

interface Ready {
  readonly key: string;
  readonly sinceMs: number;
  readonly rank: number;
}

interface Delayed {
  readonly key: string;
  readonly priority: Priority;
  readonly atMs: number;
}

// As controller-runtime's.
const FIRST_RETRY_MS = 5;
const LONGEST_RETRY_MS = 1_000_000;
/** So much earlier a key of the next higher priority may have come and still is second: none waits for ever. */
const AGEING_MS = 10_000;

/**
 * Keys that want to be looked at. Each is in it once, however often it is added, and is never taken by two at the same time: one
 * that is added while it is worked on is taken again afterwards. The more urgent go first; who waits long is urgent, too.
 */
export class WorkQueue {
  readonly #deps: QueueDeps;
  readonly #ready = new SortedList<Ready>(({ rank }) => rank);
  readonly #readyKeys = new Map<string, Ready>();
  readonly #delayed = new SortedList<Delayed>(({ atMs }) => atMs);
  readonly #delayedKeys = new Map<string, Delayed>();
  readonly #taken = new Set<string>();
  /** Added while they were taken. */
  readonly #again = new Map<string, Priority>();
  readonly #failures = new Map<string, number>();
  readonly #takers: ((key: string) => void)[] = [];
  #callOff: (() => void) | undefined;
  #added = 0;
  #retried = 0;
  #waitedMs: number | undefined;

  constructor(deps: QueueDeps) {
    this.#deps = deps;
  }

  /** To be taken as soon as possible. */
  add(key: string, priority: Priority): void {
    this.#added++;
    this.#makeReady(key, priority);
    this.#tell();
  }

  /** To be taken after `ms`; of several times the earliest counts. */
  addAfter(key: string, priority: Priority, ms: number): void {
    const atMs = this.#deps.now() + Math.max(ms, 0);
    const before = this.#delayedKeys.get(key);
    if (before !== undefined && before.atMs <= atMs) return;
    if (before !== undefined) this.#delayed.remove(before);
    const delayed = { key, priority, atMs };
    this.#delayed.add(delayed);
    this.#delayedKeys.set(key, delayed);
    this.#setTimer();
  }

  /** To be taken after a pause that doubles with every failure since `forget`; gives it in milliseconds. */
  addRateLimited(key: string, priority: Priority): number {
    const failures = this.#failures.get(key) ?? 0;
    this.#failures.set(key, failures + 1);
    this.#retried++;
    const ms = Math.min(FIRST_RETRY_MS * 2 ** Math.min(failures, 30), LONGEST_RETRY_MS);
    this.addAfter(key, priority, ms);
    return ms;
  }

  /** Work on the key has succeeded: the next failure is the first one again. */
  forget(key: string): void {
    this.#failures.delete(key);
  }

  /** The next key; it is the taker's alone until `done`. Rejects when `signal` is aborted. */
  async take(signal: AbortSignal): Promise<string> {
    if (signal.aborted) throw abortError(signal);
    const next = this.#next();
    if (next !== undefined) return next;
    return await new Promise<string>((resolve, reject) => {
      const taker = (key: string): void => {
        signal.removeEventListener("abort", onAbort);
        resolve(key);
      };
      const onAbort = (): void => {
        this.#takers.splice(this.#takers.indexOf(taker), 1);
        reject(abortError(signal));
      };
      signal.addEventListener("abort", onAbort, { once: true });
      this.#takers.push(taker);
    });
  }

  done(key: string): void {
    this.#taken.delete(key);
    const priority = this.#again.get(key);
    this.#again.delete(key);
    if (priority !== undefined) this.#makeReady(key, priority);
    this.#tell();
  }

  /** Ends all timers. */
  close(): void {
    this.#callOff?.();
    this.#callOff = undefined;
  }

  #makeReady(key: string, priority: Priority): void {
    this.#undelay(key);
    if (this.#taken.has(key)) {
      const before = this.#again.get(key);
      const isHigher = before === undefined || PRIORITIES.indexOf(priority) < PRIORITIES.indexOf(before);
      if (isHigher) this.#again.set(key, priority);
      return;
    }
    const before = this.#readyKeys.get(key);
    const sinceMs = before?.sinceMs ?? this.#deps.now();
    const rank = sinceMs + PRIORITIES.indexOf(priority) * AGEING_MS;
    if (before !== undefined && before.rank <= rank) return;
    if (before !== undefined) this.#ready.remove(before);
    const ready = { key, sinceMs, rank };
    this.#ready.add(ready);
    this.#readyKeys.set(key, ready);
    this.#serve();
  }

  #serve(): void {
    while (this.#takers.length > 0) {
      const key = this.#next();
      if (key === undefined) return;
      this.#takers.shift()?.(key);
    }
  }

  #next(): string | undefined {
    const ready = this.#ready.shift();
    if (ready === undefined) return undefined;
    this.#readyKeys.delete(ready.key);
    this.#taken.add(ready.key);
    this.#waitedMs = this.#deps.now() - ready.sinceMs;
    this.#tell();
    return ready.key;
  }

  #undelay(key: string): void {
    const delayed = this.#delayedKeys.get(key);
    if (delayed === undefined) return;
    this.#delayedKeys.delete(key);
    this.#delayed.remove(delayed);
  }

  #setTimer(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    const { first } = this.#delayed;
    if (first === undefined) return;
    const ms = Math.min(Math.max(first.atMs - this.#deps.now(), 0), LONGEST_TIMER_MS);
    this.#callOff = this.#deps.schedule(ms, () => this.#release());
  }

  /** What has waited for its time is ready now. */
  #release(): void {
    const now = this.#deps.now();
    for (let { first } = this.#delayed; first !== undefined && first.atMs <= now; { first } = this.#delayed) {
      this.#added++;
      this.#makeReady(first.key, first.priority);
    }
    this.#setTimer();
    this.#tell();
  }

  #tell(): void {
    this.#deps.onChange?.({
      depth: this.#ready.length,
      added: this.#added,
      retried: this.#retried,
      active: this.#taken.size,
      ...(this.#waitedMs === undefined ? {} : { waitedSeconds: this.#waitedMs / 1000 }),
    });
    this.#waitedMs = undefined;
  }
}
