import { type Failure, SyncError } from "../failure/index.ts";
import { apiProblemOf, isGone } from "./api-problem.ts";
import { askedMs, backoffMs } from "./backoff.ts";
import type { ClusterClient } from "./client.ts";
import type { KubernetesObject, ObjectList, ResourceKind, Selection } from "./object.ts";
import { readBookmark, readObject } from "./read-object.ts";
import { watchLines } from "./watch-stream.ts";

/** What happened to the objects of a selection. */
export type WatchEvent<T extends KubernetesObject = KubernetesObject> =
  | { readonly kind: "added"; readonly object: T }
  | { readonly kind: "modified"; readonly object: T }
  /** As it last was. */
  | { readonly kind: "deleted"; readonly object: T }
  /** What was told so far is all there is: after the first list, and after each later one. */
  | { readonly kind: "synced" }
  /** The connection is lost or refused; it is being made again, and what happens meanwhile will be told then. */
  | { readonly kind: "interrupted"; readonly failure: Failure };

export interface WatchOptions {
  /** After so long without a byte the connection counts as dead. Bookmarks come once a minute. */
  readonly idleMs?: number;
  /** For how long one connection is asked for; a new one goes on where it ended. */
  readonly connectionSeconds?: number;
  /** For how long a refusal that needs a person (permission, a missing kind) is tried again once the watch had begun. */
  readonly refusedMs?: number;
}

const IDLE_MS = 90_000;
const CONNECTION_SECONDS = 240;
const REFUSED_MS = 60_000;
const SHORT_MS = 1_000;
const BACKOFF_BASE_MS = 200;
const BACKOFF_CAP_MS = 10_000;

/**
 * Lists the objects of a selection and follows them: goes on after lost connections where it was, lists again when the
 * server has forgotten that place, and tells what changed in between. Ends when `signal` is aborted; throws a `SyncError`
 * when the first list fails, or when a refusal lasts that only a person can mend. It ends in no other way.
 */
export async function* watchObjects<T extends KubernetesObject>(
  client: ClusterClient,
  kind: ResourceKind<T>,
  selection: Selection,
  options: WatchOptions,
  signal: AbortSignal,
): AsyncGenerator<WatchEvent<T>, void, undefined> {
  const reflector = new Reflector(client, kind, selection, options);
  while (!signal.aborted) {
    try {
      yield* reflector.follow(signal);
      await reflector.pause(undefined, signal);
    } catch (error) {
      if (signal.aborted) return;
      const interruption = reflector.interruption(error);
      if (interruption !== undefined) yield interruption;
      await reflector.pause(error, signal);
    }
  }
}

class Reflector<T extends KubernetesObject> {
  readonly #client: ClusterClient;
  readonly #kind: ResourceKind<T>;
  readonly #selection: Selection;
  readonly #options: Required<WatchOptions>;
  readonly #known = new Map<string, T>();
  /** "" before a list. */
  #resourceVersion = "";
  #hasListed = false;
  #failures = 0;
  #refusedSinceMs: number | undefined;

  constructor(client: ClusterClient, kind: ResourceKind<T>, selection: Selection, options: WatchOptions) {
    this.#client = client;
    this.#kind = kind;
    this.#selection = selection;
    this.#options = {
      idleMs: options.idleMs ?? IDLE_MS,
      connectionSeconds: options.connectionSeconds ?? CONNECTION_SECONDS,
      refusedMs: options.refusedMs ?? REFUSED_MS,
    };
  }

  /** One list where it is needed, and one connection, to its end. */
  async *follow(signal: AbortSignal): AsyncGenerator<WatchEvent<T>, void, undefined> {
    if (this.#resourceVersion === "") {
      // Once it has begun, the pauses between tries are made here, where they can be told.
      const patience = this.#hasListed ? { maxAttempts: 1 } : {};
      const list = await this.#client.list(this.#kind, this.#selection, signal, patience);
      this.#hasListed = true;
      yield* this.#replace(list);
      yield { kind: "synced" };
    }
    const context = this.#client.contextOf("watch", this.#kind, this.#selection);
    const query = {
      resourceVersion: this.#resourceVersion,
      allowWatchBookmarks: true,
      timeoutSeconds: this.#options.connectionSeconds,
    };
    const startMs = this.#client.deps.now();
    const body = await this.#client.openWatch(this.#kind, this.#selection, query, signal);
    for await (const { type, object } of watchLines(body, this.#options.idleMs, context, signal)) {
      const read = type === "BOOKMARK" ? undefined : readObject(this.#kind, object, context);
      this.#resourceVersion = read?.metadata.resourceVersion ?? readBookmark(object, context);
      this.#failures = 0;
      this.#refusedSinceMs = undefined;
      if (read !== undefined) yield* this.#take(type === "DELETED", read);
    }
    // A server that ends every watch at once must not be asked without a pause.
    if (this.#client.deps.now() - startMs < SHORT_MS) this.#failures++;
  }

  /** What to tell of a failure: nothing where only a new list is needed. Throws it where trying again makes no sense. */
  interruption(error: unknown): WatchEvent<T> | undefined {
    if (!(error instanceof SyncError) || !this.#hasListed) throw error;
    this.#failures++;
    if (isGone(error)) {
      this.#resourceVersion = "";
      return undefined;
    }
    if (!error.failure.retryable && !this.#client.mayPass(error)) {
      const now = this.#client.deps.now();
      this.#refusedSinceMs ??= now;
      if (now - this.#refusedSinceMs >= this.#options.refusedMs) throw error;
    }
    // Bytes that are no watch, or an answer without a place to go on from: a list is the way out.
    if (apiProblemOf(error)?.reason === "Malformed") this.#resourceVersion = "";
    return { kind: "interrupted", failure: error.failure };
  }

  async pause(error: unknown, signal: AbortSignal): Promise<void> {
    const { random, sleep } = this.#client.deps;
    // After a lost connection at once: mostly the server is there, and what is waited for may just have happened.
    const ms = this.#failures <= 1 ? 0 : backoffMs(this.#failures - 1, random(), BACKOFF_BASE_MS, BACKOFF_CAP_MS);
    try {
      await sleep(Math.min(ms + askedMs(error), BACKOFF_CAP_MS), signal);
    } catch (interrupted) {
      if (!signal.aborted) throw interrupted;
    }
  }

  *#replace({ items, resourceVersion }: ObjectList<T>): Generator<WatchEvent<T>, void, undefined> {
    const listed = new Set(items.map(keyOf));
    for (const [key, object] of this.#known) {
      if (listed.has(key)) continue;
      this.#known.delete(key);
      yield { kind: "deleted", object };
    }
    for (const object of items) yield* this.#take(false, object);
    this.#resourceVersion = resourceVersion;
  }

  *#take(isDeleted: boolean, object: T): Generator<WatchEvent<T>, void, undefined> {
    const key = keyOf(object);
    const before = this.#known.get(key);
    if (isDeleted) {
      this.#known.delete(key);
      yield { kind: "deleted", object };
      return;
    }
    this.#known.set(key, object);
    if (before === undefined) yield { kind: "added", object };
    else if (before.metadata.resourceVersion !== object.metadata.resourceVersion) yield { kind: "modified", object };
  }
}

// Who deletes an object and makes it again gets another one: the uid tells them apart, where the name does not.
function keyOf({ metadata: { uid, namespace = "", name } }: KubernetesObject): string {
  return `${namespace}/${name}/${uid}`;
}
