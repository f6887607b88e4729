import type { ListedSync } from "../cluster/index.ts";
import type { Failure } from "../failure/index.ts";
import { hasEnded } from "../status/index.ts";
import { type Arguments, EXIT, type Io } from "./command.ts";
import { keyOf } from "./listed-sync.ts";
import type { SyncSource } from "./sync-source.ts";

const DEFAULT_LIMIT_SECONDS = 1800;

/** Shows syncs while they are followed. */
export interface View {
  changed(sync: ListedSync): void;
  deleted(sync: ListedSync): void;
  interrupted(failure: Failure): void;
  /** Everything that is there has been told. */
  synced(): void;
  /** `isComplete` is false where somebody else has written to the terminal since. */
  end(isComplete: boolean): void;
}

/**
 * Shows syncs until they end: 0 when all completed, 1 when one did not, 3 at the limit, 130 when interrupted. Without
 * names a cluster is followed until somebody interrupts it, for there the next sync may begin at any time.
 */
export async function followSyncs(
  source: SyncSource,
  args: Arguments,
  view: View,
  io: Io,
  signal: AbortSignal,
): Promise<number> {
  const names = args.operands;
  const isEndless = source.kind === "cluster" && names.length === 0;
  const seconds = args.integer("timeout") ?? (isEndless ? undefined : DEFAULT_LIMIT_SECONDS);
  const limit = seconds === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
  const watched = new Watched(names);
  const isEnd = await followUntil(source, names, watched, view, isEndless, limit).finally(() => {
    view.end(!signal.aborted);
  });
  if (isEnd) return watched.areCompleted() ? EXIT.completed : EXIT.failed;
  if (signal.aborted) return EXIT.interrupted;
  const open = watched.open();
  const what = open.length === 0 ? `no sync began in ${source.name}` : `${open.join(", ")} did not end`;
  io.stderr.line(`jirasync: ${what} within ${seconds} s`);
  return EXIT.timeout;
}

/** True when all that was watched has ended, false at the limit. */
async function followUntil(
  source: SyncSource,
  names: readonly string[],
  watched: Watched,
  view: View,
  isEndless: boolean,
  limit: AbortSignal,
): Promise<boolean> {
  let isSynced = false;
  for await (const change of source.changes(names, limit)) {
    switch (change.kind) {
      case "changed":
      case "deleted":
        watched.take(change.kind, change.sync);
        view[change.kind](change.sync);
        break;
      case "interrupted":
        view.interrupted(change.failure);
        break;
      case "synced":
        isSynced = true;
        view.synced();
        break;
      default:
        return change satisfies never;
    }
    if (!isEndless && isSynced && watched.haveEnded()) return true;
  }
  return false;
}

/** How the syncs stand that a command follows. */
class Watched {
  readonly #names: readonly string[];
  readonly #syncs = new Map<string, ListedSync>();
  readonly #deleted = new Map<string, ListedSync>();

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  take(kind: "changed" | "deleted", sync: ListedSync): void {
    const [to, from] = kind === "changed" ? [this.#syncs, this.#deleted] : [this.#deleted, this.#syncs];
    from.delete(keyOf(sync));
    to.set(keyOf(sync), sync);
  }

  /** Names of what has not ended; one that is gone has. */
  open(): readonly string[] {
    const running = [...this.#syncs.values()].filter((sync) => !hasEnded(sync)).map(({ name }) => name);
    const seen = new Set([...this.#syncs.values(), ...this.#deleted.values()].map(({ name }) => name));
    return [...this.#names.filter((name) => !seen.has(name)), ...running];
  }

  haveEnded(): boolean {
    return this.#syncs.size + this.#deleted.size > 0 && this.open().length === 0;
  }

  areCompleted(): boolean {
    return this.#deleted.size === 0 && [...this.#syncs.values()].every(({ status }) => status.phase === "Completed");
  }
}
