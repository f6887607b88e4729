import * as z from "zod";
import { abortError, passing, SyncError } from "../failure/index.ts";
import { isConflict, isNotFound } from "./api-problem.ts";
import type { ClusterClient } from "./client.ts";
import { type KubernetesObject, kindOf } from "./object.ts";

export const LEASES = kindOf("coordination.k8s.io/v1", "Lease", "leases");

export interface LeaseSettings {
  readonly name: string;
  /** Who we are; no two processes may have the same. */
  readonly identity: string;
  /** After so long without a renewal another may take the lease. */
  readonly durationMs: number;
  /** After so long without a renewal of ours that arrived we are leader no more; less than the duration. */
  readonly renewDeadlineMs: number;
  /** How often it is renewed, and looked at. */
  readonly retryMs: number;
}

export interface LeaseObserver {
  readonly onLeader: (isLeader: boolean) => void;
  readonly onTrouble: (error: SyncError) => void;
}

const RecordSchema = z.object({
  metadata: z.object({ resourceVersion: z.string() }),
  spec: z
    .object({
      holderIdentity: z.string().nullish(),
      leaseDurationSeconds: z.number().nullish(),
      leaseTransitions: z.number().nullish(),
    })
    .nullish(),
});

interface LeaseRecord {
  readonly resourceVersion: string;
  /** "" where nobody holds it. */
  readonly holder: string;
  readonly durationMs: number;
  readonly transitions: number;
}

/**
 * Waits until this process is the leader, and works as long as it is: the signal of `work` is aborted when the lease is
 * lost, and the call then rejects with a `SyncError`. Gives the lease back when the work is over or `signal` is aborted, so that the
 * next one need not wait for it to expire.
 */
export async function whileLeader(
  client: ClusterClient,
  settings: LeaseSettings,
  observer: LeaseObserver,
  work: (signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const lease = new HeldLease(client, settings, observer);
  await lease.acquire(signal);
  observer.onLeader(true);
  const end = new AbortController();
  const renewing = lease.renew(end.signal).catch((error: unknown) => {
    if (!end.signal.aborted) end.abort(error);
  });
  const working = AbortSignal.any([signal, end.signal]);
  try {
    await work(working);
    if (end.signal.aborted) throw abortError(end.signal);
  } finally {
    const isLost = end.signal.aborted;
    end.abort();
    await renewing;
    observer.onLeader(false);
    if (!isLost) await lease.release();
  }
}

class HeldLease {
  readonly #client: ClusterClient;
  readonly #settings: LeaseSettings;
  readonly #observer: LeaseObserver;
  /** The version of the record, and since when by our clock it is the same: others' clocks may be wrong. */
  #seen: { readonly version: string; readonly sinceMs: number } | undefined;
  /** When it is free, if its holder does not renew it; milliseconds of the clock that never goes back. */
  #freeAtMs = 0;
  #version = "";
  #renewedMs = 0;

  constructor(client: ClusterClient, settings: LeaseSettings, observer: LeaseObserver) {
    this.#client = client;
    this.#settings = settings;
    this.#observer = observer;
  }

  /** Resolves when the lease is ours. */
  async acquire(signal: AbortSignal): Promise<void> {
    for (let isTold = false; ; ) {
      try {
        if (await this.#tryToAcquire(signal)) return;
        isTold = false;
      } catch (error) {
        if (signal.aborted) throw abortError(signal);
        if (!(error instanceof SyncError)) throw error;
        if (!isConflict(error) && !isTold) {
          isTold = true;
          this.#observer.onTrouble(error);
        }
      }
      await this.#client.deps.sleep(this.#pauseMs(), signal);
    }
  }

  /** Keeps the lease until `signal` is aborted; rejects when it is lost. */
  async renew(signal: AbortSignal): Promise<void> {
    const { retryMs, renewDeadlineMs } = this.#settings;
    for (;;) {
      await this.#client.deps.sleep(retryMs, signal);
      const leftMs = this.#renewedMs + renewDeadlineMs - performance.now();
      if (leftMs <= 0) throw lost("the API server took no renewal of it in time");
      // A connection that has fallen silent must leave time for a try on another one.
      const limitMs = Math.max(Math.min(leftMs, renewDeadlineMs / 2), 1);
      try {
        await this.#write({ renewTime: microTime(this.#client.deps.now()) }, signal, limitMs);
      } catch (error) {
        if (signal.aborted) throw abortError(signal);
        if (!(error instanceof SyncError)) throw error;
        if (isConflict(error) || isNotFound(error)) await this.#lookAgain(signal, limitMs);
      }
    }
  }

  /** Lets it go at once; whoever waits for it sees it with their next look. */
  async release(): Promise<void> {
    const spec = { holderIdentity: "", leaseDurationSeconds: 1, renewTime: microTime(this.#client.deps.now()) };
    try {
      await this.#write(spec, AbortSignal.timeout(this.#settings.retryMs), this.#settings.retryMs);
    } catch (error) {
      // It expires by itself.
      if (!(error instanceof SyncError)) throw error;
    }
  }

  async #tryToAcquire(signal: AbortSignal): Promise<boolean> {
    const found = await this.#read(signal, this.#settings.retryMs * 2);
    const now = microTime(this.#client.deps.now());
    const { identity, durationMs } = this.#settings;
    const spec = {
      holderIdentity: identity,
      leaseDurationSeconds: Math.max(1, Math.ceil(durationMs / 1000)),
      acquireTime: now,
      renewTime: now,
    };
    if (found === undefined) {
      await this.#create({ ...spec, leaseTransitions: 0 }, signal);
      return true;
    }
    if (!this.#isFree(found)) return false;
    const leaseTransitions = found.transitions + (found.holder === identity ? 0 : 1);
    this.#version = found.resourceVersion;
    await this.#write({ ...spec, leaseTransitions }, signal, this.#settings.renewDeadlineMs);
    return true;
  }

  #isFree({ holder, durationMs, resourceVersion }: LeaseRecord): boolean {
    if (holder === "" || holder === this.#settings.identity) return true;
    const now = performance.now();
    if (this.#seen?.version !== resourceVersion) this.#seen = { version: resourceVersion, sinceMs: now };
    this.#freeAtMs = this.#seen.sinceMs + durationMs;
    return now >= this.#freeAtMs;
  }

  /** Until the next look: no longer than until it may be free. */
  #pauseMs(): number {
    const leftMs = this.#freeAtMs - performance.now();
    return leftMs > 0 ? Math.min(leftMs + 1, this.#settings.retryMs) : this.#settings.retryMs;
  }

  /** Somebody changed the record: perhaps its labels, perhaps its holder. */
  async #lookAgain(signal: AbortSignal, limitMs: number): Promise<void> {
    const found = await this.#read(signal, limitMs).catch((error: unknown) => {
      if (error instanceof SyncError && !signal.aborted) return "unknown" as const;
      throw error;
    });
    if (found === "unknown") return;
    if (found?.holder !== this.#settings.identity) throw lost(`it is held by ${found?.holder || "nobody"}`);
    this.#version = found.resourceVersion;
  }

  async #read(signal: AbortSignal, requestLimitMs: number): Promise<LeaseRecord | undefined> {
    try {
      const { name } = this.#settings;
      return recordOf(await this.#client.get(LEASES, { name }, signal, { maxAttempts: 1, requestLimitMs }));
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }

  async #create(spec: object, signal: AbortSignal): Promise<void> {
    const sentMs = performance.now();
    const lease = { metadata: { name: this.#settings.name }, spec };
    const patience = { maxAttempts: 1, requestLimitMs: this.#settings.renewDeadlineMs };
    this.#take(await this.#client.create(LEASES, lease, signal, patience), sentMs);
  }

  async #write(spec: object, signal: AbortSignal, requestLimitMs: number): Promise<void> {
    const sentMs = performance.now();
    const patch = { metadata: { resourceVersion: this.#version }, spec };
    const { name } = this.#settings;
    this.#take(await this.#client.patch(LEASES, { name }, patch, signal, { maxAttempts: 1, requestLimitMs }), sentMs);
  }

  #take(lease: KubernetesObject, sentMs: number): void {
    this.#version = lease.metadata.resourceVersion;
    // From when it was sent: the answer may have been long on its way.
    this.#renewedMs = sentMs;
  }
}

function recordOf(lease: KubernetesObject): LeaseRecord {
  const { metadata, spec } = RecordSchema.parse(lease);
  return {
    resourceVersion: metadata.resourceVersion,
    holder: spec?.holderIdentity ?? "",
    durationMs: (spec?.leaseDurationSeconds ?? 0) * 1000,
    transitions: spec?.leaseTransitions ?? 0,
  };
}

function lost(why: string): SyncError {
  return passing("ClusterConflict", `This process is the leader no more: ${why}. Another one takes over.`);
}

/** Six fractional digits, without which the API server refuses the time. */
function microTime(ms: number): string {
  return new Date(ms).toISOString().replace("Z", "000Z");
}
