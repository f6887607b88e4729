import { setImmediate as othersTurn } from "node:timers/promises";
import {
  isConflict,
  type KubernetesObject,
  type ResourceKind,
  type Selection,
  type WatchOptions,
  watchObjects,
} from "../cluster/index.ts";
import { SyncError } from "../failure/index.ts";
import { createCodeCache } from "./code-cache.ts";
import { type Entry, newEntry, updateEntry } from "./entry.ts";
import { JOB_APP } from "./job.ts";
import { JobRuns } from "./job-runs.ts";
import type { Reconciled } from "./observer.ts";
import { Reconciler } from "./reconciler.ts";
import { removeAbandonedFolders } from "./run-folder.ts";
import { SECRET_CHANGES, type SecretChange, SecretTimes } from "./secret-times.ts";
import type { OperatorDeps, OperatorSettings } from "./settings.ts";
import { WATCHED_JOBS, type WatchedJob } from "./watched-job.ts";
import { WATCHED_SYNCS, type WatchedObject, type WatchedSync } from "./watched-sync.ts";
import { WorkQueue } from "./work-queue.ts";

/** Waits mostly for the API server: more than these only wait at the server. */
const WORKERS = 8;
const LONGEST_TURN_MS = 20;
const JOBS_SELECTOR = `app=${JOB_APP}`;
/** After a first list that was refused: permissions and CRDs are mended by people. */
const REFUSED_PAUSE_MS = 15_000;
const OUTAGE_PAUSE_MS = 15_000;
/** Refused or not, it goes on where it was: one that begins anew does not know what was there, and can tell nobody that it went. */
const WATCH: WatchOptions = { refusedMs: Number.POSITIVE_INFINITY };

/** What a watch shows of an object. */
interface Seen<T extends KubernetesObject> {
  readonly kind: "added" | "modified" | "deleted";
  readonly object: T;
}

/**
 * Runs the JIRASyncs of a cluster until `signal` is aborted; then ends its runs, so that another operator runs them again, and
 * resolves. Faults of the cluster do not end it.
 */
export async function runOperator(settings: OperatorSettings, deps: OperatorDeps, signal: AbortSignal): Promise<void> {
  const { child } = settings;
  await removeAbandonedFolders(child.temporaryFolder);
  await using codeCache = await createCodeCache(child.temporaryFolder);
  const operator = new Operator({ ...settings, child: { ...child, env: { ...child.env, ...codeCache.env } } }, deps);
  await operator.run(signal);
}

class Operator {
  readonly #settings: OperatorSettings;
  readonly #deps: OperatorDeps;
  readonly #entries = new Map<string, Entry>();
  readonly #secrets = new SecretTimes();
  readonly #jobs: JobRuns;
  /** Keys by the uid of the JIRASync. */
  readonly #keys = new Map<string, string>();
  readonly #queue: WorkQueue;
  readonly #reconciler: Reconciler;
  #turnSinceMs = 0;

  constructor(settings: OperatorSettings, deps: OperatorDeps) {
    this.#settings = settings;
    this.#deps = deps;
    this.#queue = new WorkQueue({
      now: deps.now,
      schedule: deps.schedule,
      onChange: (counts) => deps.observer.onQueue(counts),
    });
    const onWanted = (key: string) => this.#want(key);
    this.#jobs = new JobRuns(settings, deps);
    this.#reconciler = new Reconciler(settings, deps, { secrets: this.#secrets, jobs: this.#jobs }, { onWanted });
  }

  async run(signal: AbortSignal): Promise<void> {
    this.#deps.onReady?.(false);
    const end = new AbortController();
    const working = AbortSignal.any([signal, end.signal]);
    const syncs = this.#follow(WATCHED_SYNCS, {}, (event) => this.#takeSync(event), working);
    const secrets = this.#follow(SECRET_CHANGES, {}, (event) => this.#takeSecret(event), working);
    const onJobsKnown = () => {
      this.#jobs.areKnown = true;
    };
    const ourJobs = { labelSelector: JOBS_SELECTOR };
    const jobs = this.#follow(WATCHED_JOBS, ourJobs, (event) => this.#takeJob(event), working, onJobsKnown);
    // What was left Stalled is judged by when its Secrets were changed, and what was left Running by whether its Job is
    // there: before these are known, or refused, nothing is decided.
    const known = Promise.all([syncs.known, secrets.known, jobs.known]);
    const work = known.then(() => this.#work(working));
    const loops = [syncs.ended, secrets.ended, jobs.ended, work];
    // A mistake of ours in one of them ends all.
    const guarded = loops.map((loop) => loop.catch((error: unknown) => working.aborted || end.abort(error)));
    await Promise.all(guarded);
    this.#queue.close();
    this.#deps.onReady?.(false);
    await this.#reconciler.interrupt();
    if (end.signal.aborted) throw end.signal.reason;
  }

  async #work(signal: AbortSignal): Promise<void> {
    this.#deps.onReady?.(true);
    await Promise.all(Array.from({ length: WORKERS }, () => this.#workOn(signal)));
  }

  async #workOn(signal: AbortSignal): Promise<void> {
    for (;;) {
      const key = await this.#queue.take(signal);
      try {
        await this.#reconcile(key, signal);
      } finally {
        this.#queue.done(key);
      }
      await this.#letOthersWork();
    }
  }

  /** What needs no request is dealt with at once: without this, thousands of them would keep probes and the Lease waiting. */
  async #letOthersWork(): Promise<void> {
    if (this.#deps.now() - this.#turnSinceMs < LONGEST_TURN_MS) return;
    await othersTurn();
    this.#turnSinceMs = this.#deps.now();
  }

  async #reconcile(key: string, signal: AbortSignal): Promise<void> {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    const { name, namespace, priority } = entry.sync;
    const startMs = this.#deps.now();
    const tell = (result: Reconciled["result"]) => {
      const seconds = (this.#deps.now() - startMs) / 1000;
      this.#deps.observer.onReconciled({ key: { name, namespace }, result, seconds });
    };
    try {
      if (entry.isGone) {
        this.#forget(entry);
        return;
      }
      this.#reconciler.adopt(entry);
      const result = await this.#reconciler.reconcile(entry, signal);
      this.#queue.forget(key);
      if (result.kind === "again") this.#queue.addAfter(key, priority, result.ms);
      tell(result.kind === "again" ? "requeue_after" : "success");
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof SyncError)) throw error;
      this.#queue.addRateLimited(key, priority);
      // Somebody changed it meanwhile, as people and runs do: what they made of it is looked at.
      if (isConflict(error)) return tell("requeue");
      // When the API server is there again, who failed often must not wait for long.
      if (error.failure.reason === "ClusterUnavailable") this.#queue.addAfter(key, priority, OUTAGE_PAUSE_MS);
      tell("error");
      this.#deps.observer.onTrouble(error.failure);
    }
  }

  #want(key: string): void {
    const entry = this.#entries.get(key);
    if (entry !== undefined) this.#queue.add(key, entry.sync.priority);
  }

  /** Follows the objects of a kind for good, whatever the API server does. `known` tells when all are (as `onSynced` does), or that they were refused. */
  #follow<T extends KubernetesObject>(
    kind: ResourceKind<T>,
    more: Pick<Selection, "labelSelector">,
    take: (event: Seen<T>) => void,
    signal: AbortSignal,
    onSynced: () => void = () => {},
  ): { readonly known: Promise<void>; readonly ended: Promise<void> } {
    const selection = { namespace: this.#settings.namespace, ...more };
    const { promise: known, resolve } = Promise.withResolvers<void>();
    const follow = async (): Promise<void> => {
      while (!signal.aborted) {
        try {
          for await (const event of watchObjects(this.#deps.client, kind, selection, WATCH, signal)) {
            if (event.kind === "synced") {
              onSynced();
              resolve();
            } else if (event.kind === "interrupted") this.#deps.observer.onTrouble(event.failure);
            else take(event);
            await this.#letOthersWork();
          }
        } catch (error) {
          if (signal.aborted) return;
          if (!(error instanceof SyncError)) throw error;
          this.#deps.observer.onTrouble(error.failure);
          // Without the right to see Secrets or Jobs an operator can still run what needs none.
          if (kind.plural !== WATCHED_SYNCS.plural) resolve();
          await this.#deps.client.deps.sleep(REFUSED_PAUSE_MS, signal);
        }
      }
    };
    return { known, ended: follow() };
  }

  #takeSync({ kind, object }: Seen<WatchedObject>): void {
    const { sync } = object;
    const key = `${sync.namespace}/${sync.name}`;
    const entry = this.#entries.get(key);
    if (kind === "deleted") {
      // Another of its name may be there by now.
      if (entry === undefined || entry.sync.uid !== sync.uid) return;
      entry.isGone = true;
      this.#queue.add(key, sync.priority);
      return;
    }
    const taken = entry ?? newEntry(key, sync, this.#deps.date());
    if (entry === undefined) this.#entries.set(key, taken);
    this.#change(taken, sync);
    this.#queue.add(key, sync.priority);
  }

  #change(entry: Entry, sync: WatchedSync): void {
    const { shown } = entry;
    if (shown !== undefined) this.#secrets.forget(shown.namespace, shown.secrets, entry.key);
    this.#secrets.use(sync.namespace, sync.secrets, entry.key);
    if (entry.run !== undefined && entry.run.uid !== sync.uid) this.#reconciler.forget(entry);
    if (entry.sync.uid !== sync.uid) this.#keys.delete(entry.sync.uid);
    this.#keys.set(sync.uid, entry.key);
    updateEntry(entry, sync, this.#deps.date());
    entry.isGone = false;
    this.#deps.observer.onSync(sync, shown);
    entry.shown = sync;
  }

  #forget(entry: Entry): void {
    const { name, namespace, secrets, uid } = entry.sync;
    this.#reconciler.forget(entry);
    this.#keys.delete(uid);
    if (entry.shown !== undefined) {
      entry.shown = undefined;
      this.#secrets.forget(namespace, secrets, entry.key);
      this.#deps.observer.onGone({ name, namespace });
    }
    // Until its run has ended its place is taken.
    if (entry.run === undefined) this.#entries.delete(entry.key);
  }

  #takeSecret({ kind, object }: Seen<SecretChange>): void {
    if (kind === "deleted") this.#secrets.remove(object);
    else for (const key of this.#secrets.set(object)) this.#want(key);
  }

  #takeJob({ kind, object }: Seen<WatchedJob>): void {
    const key = this.#keys.get(this.#jobs.take(kind, object));
    if (key !== undefined) this.#want(key);
  }
}
