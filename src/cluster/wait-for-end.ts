import type { Failure } from "../failure/index.ts";
import { hasEnded, type ObservedSync } from "../status/index.ts";

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
  /** The wait was over before it had ended. */
  | { readonly kind: "open"; readonly name: string; readonly sync: T };

export interface WaitOptions {
  /** Those to wait for; without names, all that are there when the wait begins, or come before these have ended. */
  readonly names: readonly string[];
  /** For so long a sync may be missing before it counts as gone. */
  readonly graceMs: number;
  readonly limitMs: number;
}

// A timer of more than this fires at once.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

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
  readonly #names: readonly string[];
  readonly #syncs = new Map<string, T>();
  readonly #deleted = new Set<string>();
  #isSynced = false;
  #isGraceOver = false;

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  take(change: SyncChange<T>): void {
    switch (change.kind) {
      case "changed":
        this.#deleted.delete(change.sync.name);
        this.#syncs.set(change.sync.name, change.sync);
        break;
      case "deleted":
        this.#syncs.delete(change.sync.name);
        this.#deleted.add(change.sync.name);
        break;
      case "synced":
        this.#isSynced = true;
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
  }

  areOver(): boolean {
    if (!this.#isSynced) return false;
    const missing = this.#names.filter((name) => !this.#syncs.has(name) && !this.#deleted.has(name));
    const isAnyThere = this.#syncs.size + this.#deleted.size > 0;
    if (!this.#isGraceOver && (missing.length > 0 || !isAnyThere)) return false;
    return [...this.#syncs.values()].every(hasEnded);
  }

  results(): readonly WaitResult<T>[] {
    const names = new Set([...this.#names, ...this.#syncs.keys(), ...this.#deleted]);
    return [...names].map((name) => resultOf(name, this.#syncs.get(name)));
  }
}

function resultOf<T extends ObservedSync>(name: string, sync: T | undefined): WaitResult<T> {
  if (sync === undefined) return { kind: "gone", name };
  if (!hasEnded(sync)) return { kind: "open", name, sync };
  switch (sync.status.phase) {
    case "Completed":
      return { kind: "completed", name, sync };
    case "Cancelled":
      return { kind: "cancelled", name, sync };
    default:
      return { kind: "failed", name, sync };
  }
}
