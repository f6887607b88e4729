import { watch } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { SyncChange, SyncNotice } from "../cluster/index.ts";
import { type ListedSync, listedSync } from "../cluster/index.ts";
import type { Output } from "../console/index.ts";
import { messageOf, UsageError } from "../failure/index.ts";
import { readStatusFiles } from "../run/index.ts";
import { keyOf } from "./listed-sync.ts";
import type { SyncSource } from "./sync-source.ts";

// A change that the operating system does not tell (network file systems) is seen after this time.
const LOOK_EVERY_MS = 2_000;

/** The status files that runs keep in a folder. */
export class FolderSource implements SyncSource {
  readonly kind = "folder";
  readonly name: string;
  readonly #namespace: string | undefined;
  readonly #stderr: Output;

  /** Without a namespace all of them. */
  constructor(folder: string, namespace: string | undefined, stderr: Output) {
    this.name = folder;
    this.#namespace = namespace;
    this.#stderr = stderr;
  }

  async list(_signal: AbortSignal): Promise<readonly ListedSync[]> {
    const { resources, unreadable } = await readStatusFiles(this.name).catch((error: unknown) => {
      throw new UsageError(`can't read ${this.name}: ${messageOf(error)}`);
    });
    for (const name of unreadable) this.#stderr.line(`${name} is no JIRASync; it is left out`);
    return this.#listed(resources);
  }

  async *changes(
    names: readonly string[],
    signal: AbortSignal,
  ): AsyncGenerator<SyncChange<ListedSync>, void, undefined> {
    const known = new Map<string, { readonly sync: ListedSync; readonly text: string }>();
    while (!signal.aborted) {
      const syncs = (await this.#read()).filter(({ name }) => names.length === 0 || names.includes(name));
      const present = new Set(syncs.map(keyOf));
      for (const [key, { sync }] of known) {
        if (present.has(key)) continue;
        known.delete(key);
        yield { kind: "deleted", sync };
      }
      for (const sync of syncs) {
        const text = JSON.stringify(sync.object);
        if (known.get(keyOf(sync))?.text === text) continue;
        known.set(keyOf(sync), { sync, text });
        yield { kind: "changed", sync };
      }
      yield { kind: "synced" };
      await nextChange(this.name, AbortSignal.any([signal, AbortSignal.timeout(LOOK_EVERY_MS)]));
    }
  }

  async notices(_sync: ListedSync, _signal: AbortSignal): Promise<readonly SyncNotice[]> {
    return [];
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  // A folder that is not there yet is one without syncs: watching may begin before the first run.
  async #read(): Promise<readonly ListedSync[]> {
    const { resources } = await readStatusFiles(this.name).catch(() => ({ resources: [] }));
    return this.#listed(resources);
  }

  #listed(resources: readonly Readonly<Record<string, unknown>>[]): readonly ListedSync[] {
    const syncs = resources.map((resource) => listedSync(resource));
    return syncs.filter(({ namespace = "default" }) => namespace === (this.#namespace ?? namespace));
  }
}

async function nextChange(folder: string, signal: AbortSignal): Promise<void> {
  try {
    for await (const _ of watch(folder, { signal })) return;
  } catch {
    // The limit came, or the folder is not there yet: look again either way, but not in a tight loop.
    if (!signal.aborted) await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => {});
  }
}
