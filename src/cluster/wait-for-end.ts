import type { Failure } from "../failure/index.ts";
import { LONGEST_TIMER_MS, type ObservedSync } from "../status/index.ts";
import { waitVerdict } from "./wait-verdict.ts";

/** What happens to syncs while somebody waits for them. */
export type SyncChange<T extends ObservedSync = ObservedSync> =
  | { readonly kind: "changed"; readonly sync: T }
  /** As it last was. */
  | { readonly kind: "deleted"; readonly sync: T }
  /** The connection is being made again; what happens meanwhile will be told then. */
  | { readonly kind: "interrupted"; readonly failure: Failure }
  /** What was told so far is all there is. */
  | { readonly kind: "synced" };

/** How the wait for one sync came out. */
export type WaitResult<T extends ObservedSync = ObservedSync> =
  | { readonly kind: "completed" | "failed" | "cancelled"; readonly name: string; readonly sync: T }
  /** It was deleted, or never appeared. */
  | { readonly kind: "gone"; readonly name: string }
  /** The wait was over before it had ended; without a sync it was not seen until then. */
  | { readonly kind: "open"; readonly name: string; readonly sync: T | undefined };

export interface WaitOptions {
  /** Those to wait for; without names, all that are there when the wait begins, or come before these have ended. */
  readonly names: readonly string[];
  /** For so long a sync may be missing before it counts as gone. */
  readonly graceMs: number;
  readonly limitMs: number;
}

/** Told of every change; what is shown of it is the caller's choice. */
export type WaitObserver<T extends ObservedSync = ObservedSync> = (change: SyncChange<T>) => void;

/**
 * Waits until the syncs have ended: for the present generation and the newest trigger, whatever the status of an older
 * one says. Resolves at the end of all, at the limit, or when `signal` is aborted; throws what the watch throws.
 */
export async function waitForEnd<T extends ObservedSync>(
  changes: (signal: AbortSignal) => AsyncIterable<SyncChange<T>>,
  options: WaitOptions,
  observer: WaitObserver<T>,
  signal: AbortSignal,
): Promise<readonly WaitResult<T>[]> {
  const waited = new WaitedSyncs<T>(options.names);
  const over = new AbortController();
  const grace = setTimeout(
    () => {
      waited.giveUpMissing();
      if (waited.areOver()) over.abort();
    },
    Math.min(options.graceMs, LONGEST_TIMER_MS),
  );
  const limit = setTimeout(() => over.abort(), Math.min(options.limitMs, LONGEST_TIMER_MS));
  try {
    for await (const change of changes(AbortSignal.any([signal, over.signal]))) {
      observer(change);
      waited.take(change);
      if (waited.areOver()) break;
    }
  } finally {
    clearTimeout(grace);
    clearTimeout(limit);
  }
  return waited.results();
}

class WaitedSyncs<T extends ObservedSync> {
  readonly #open = new Map<string, T | undefined>();
  /** Final: what is started anew while others are waited for is not waited for once more. */
  readonly #decided = new Map<string, WaitResult<T>>();
  readonly #isAnyAwaited: boolean;
  #isListed = false;
  #isGraceOver = false;

  constructor(names: readonly string[]) {
    this.#isAnyAwaited = names.length === 0;
    for (const name of names) this.#open.set(name, undefined);
  }

  take(change: SyncChange<T>): void {
    switch (change.kind) {
      case "changed":
        this.#judge(change.sync.name, change.sync, false);
        break;
      case "deleted":
        this.#judge(change.sync.name, undefined, true);
        break;
      case "synced":
        this.#isListed = true;
        this.#judgeMissing();
        break;
      case "interrupted":
        break;
      default:
        change satisfies never;
    }
  }

  /** What is not there by now will not come. */
  giveUpMissing(): void {
    this.#isGraceOver = true;
    this.#judgeMissing();
  }

  areOver(): boolean {
    if (!this.#isListed || this.#open.size > 0) return false;
    return !this.#isAnyAwaited || this.#decided.size > 0 || this.#isGraceOver;
  }

  results(): readonly WaitResult<T>[] {
    const open = [...this.#open].map(([name, sync]) => ({ kind: "open", name, sync }) as const);
    return [...this.#decided.values(), ...open];
  }

  #judgeMissing(): void {
    for (const [name, sync] of this.#open) if (sync === undefined) this.#judge(name, undefined, false);
  }

  #judge(name: string, sync: T | undefined, isDeleted: boolean): void {
    if (this.#decided.has(name)) return;
    const verdict = waitVerdict({ sync, isDeleted, isListed: this.#isListed, isGraceOver: this.#isGraceOver });
    if (verdict === "pending") {
      this.#open.set(name, sync);
      return;
    }
    this.#open.delete(name);
    this.#decided.set(
      name,
      sync === undefined || verdict === "gone" ? { kind: "gone", name } : { kind: verdict, name, sync },
    );
  }
}
