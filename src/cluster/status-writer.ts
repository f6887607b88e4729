import { abortError, type Failure, messageOf, SyncError } from "../failure/index.ts";
import type { Status } from "../resource/index.ts";
import { CANCEL_REQUESTED } from "./annotation.ts";
import { isConflict, isNotFound } from "./api-problem.ts";
import { askedMs, backoffMs } from "./backoff.ts";
import type { ClusterClient } from "./client.ts";
import { EventRecorder } from "./event-recorder.ts";
import type { Executor } from "./executor.ts";
import { JIRA_SYNCS, type JiraSyncObject } from "./object.ts";
import { watchObjects } from "./reflector.ts";
import { transitionOf } from "./transition.ts";

/** What a run wants to know of its resource. Each is called at most once, but `onTrouble` once for each outage and `onWritten` for each write. */
export interface StatusWriterEvents {
  /** The resource is deleted, or another one has its name now: nothing more is written. */
  readonly onDeleted: () => void;
  /** The annotation that asks to cancel has changed since the run began. */
  readonly onCancelRequested: () => void;
  /** The status lags behind for this reason; it is written as soon as it can be. */
  readonly onTrouble: (failure: Failure) => void;
  /** Whether the API server took a status. One that somebody else was quicker with is written again, and is no error. */
  readonly onWritten?: (result: "success" | "error") => void;
  /** Another run has the status now: nothing more is written. Only for a run that gives way; others go on beside it. */
  readonly onTakenOver?: () => void;
}

export const FIELD_MANAGER = "jirasync";

const WRITE_EVERY_MS = 1_000;
const HEARTBEAT_EVERY_MS = 30_000;
const CLOSE_LIMIT_MS = 30_000;
const EVENTS_LIMIT_MS = 5_000;
const WRITE_PATIENCE = { maxAttempts: 1, requestLimitMs: 10_000 };
const BACKOFF_BASE_MS = 500;
const BACKOFF_CAP_MS = 15_000;
const CLOSING_BACKOFF_CAP_MS = 1_000;
const CONFLICT_BASE_MS = 50;
const CONFLICT_CAP_MS = 400;

/** The status as it is written: with who runs the sync, and that they are alive. */
export function reportedStatus(status: Status, executor: Executor, at: Date): Status {
  const lastHeartbeat = at.toISOString().replace(/\.\d+Z$/, "Z");
  return { ...status, executor: { ...executor, lastHeartbeat } };
}

/**
 * Writes the status of one JIRASync while a sync runs, and its Events. The newest status wins: at most one write a
 * second, at once when the phase changes, again every 30 seconds as a sign of life. Whatever happens to the API server
 * delays the status and nothing else.
 */
export class StatusWriter implements AsyncDisposable {
  readonly #client: ClusterClient;
  readonly #executor: Executor;
  readonly #events: StatusWriterEvents;
  readonly #recorder: EventRecorder;
  readonly #uid: string;
  readonly #key: { readonly name: string; readonly namespace: string };
  readonly #handledCancel: string | undefined;
  readonly #stop = new AbortController();
  /** The first write has been answered. Who looks waits for that one: what else is asked must not slow it down. */
  readonly #begun = Promise.withResolvers<void>();
  readonly #writing: Promise<void>;
  readonly #watching: Promise<void>;
  #resourceVersion: string;
  #status: Status;
  #hasNews = false;
  #writtenPhase: Status["phase"];
  #lastWriteMs = Number.NEGATIVE_INFINITY;
  #waitUntilMs = Number.NEGATIVE_INFINITY;
  #failures = 0;
  /** In a row. */
  #conflicts = 0;
  #failure: Failure | undefined;
  #isClosing = false;
  #isGone = false;
  #isCancelled = false;
  #wake: () => void = () => {};
  /** The operation that was there when the run began, and those that it has sent, whether or not the answer has arrived. */
  readonly #ownOperations: Set<string | undefined>;
  #hasWritten = false;
  #confirmations: (() => void)[] = [];

  /** `object` as the server has it now. The status stays there until the first `update`. */
  constructor(client: ClusterClient, object: JiraSyncObject, executor: Executor, events: StatusWriterEvents) {
    const { name, namespace = client.namespace, uid, resourceVersion, annotations } = object.metadata;
    this.#client = client;
    this.#executor = executor;
    this.#events = events;
    this.#recorder = new EventRecorder(client, object, executor.id);
    this.#uid = uid;
    this.#key = { name, namespace };
    this.#resourceVersion = resourceVersion;
    this.#handledCancel = annotations?.[CANCEL_REQUESTED];
    this.#status = object.status;
    this.#writtenPhase = object.status.phase;
    this.#ownOperations = new Set([object.status.syncState?.operationID]);
    this.#stop.signal.addEventListener("abort", () => this.#begun.resolve(), { once: true });
    this.#writing = this.#writeLoop();
    this.#watching = this.#watch();
  }

  /** Takes the newest status; returns at once. */
  update(status: Status): void {
    if (status === this.#status) return;
    const transition = transitionOf(this.#status, status);
    this.#status = status;
    this.#hasNews = true;
    if (this.#isGone) return;
    this.#wake();
    if (transition === undefined) return;
    const at = new Date(this.#client.deps.now());
    void this.#begun.promise.then(() => this.#recorder.record(transition, at));
  }

  /**
   * Resolves when a write that was sent after this call has arrived: the server would have refused it if anybody had taken
   * the resource over. Waits as long as the API server is away; rejects when `signal` is aborted.
   */
  async confirm(signal: AbortSignal): Promise<void> {
    if (signal.aborted) throw abortError(signal);
    await new Promise<void>((resolve, reject) => {
      const onAbort = () => reject(abortError(signal));
      signal.addEventListener("abort", onAbort, { once: true });
      this.#confirmations.push(() => {
        signal.removeEventListener("abort", onAbort);
        resolve();
      });
      this.#hasNews = true;
      this.#wake();
    });
  }

  /** Writes the last status, for up to `limitMs`, and ends. Gives the failure that kept the status from the cluster. */
  async close(limitMs: number = CLOSE_LIMIT_MS): Promise<Failure | undefined> {
    this.#isClosing = true;
    // What the server asked to wait stays; our own caution ends here.
    if (this.#failures > 0) this.#waitUntilMs = Math.min(this.#waitUntilMs, this.#client.deps.now() + WRITE_EVERY_MS);
    this.#wake();
    const timer = setTimeout(() => this.#stop.abort(), limitMs);
    try {
      await this.#writing;
    } finally {
      clearTimeout(timer);
      this.#stop.abort();
    }
    await this.#watching;
    await this.#recorder.close(Math.min(limitMs, EVENTS_LIMIT_MS));
    return this.#hasNews && !this.#isGone ? this.#failure : undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #writeLoop(): Promise<void> {
    while (!this.#isGone && !this.#stop.signal.aborted) {
      if (this.#isClosing && !this.#hasNews) return;
      const waitMs = this.#dueInMs();
      if (waitMs > 0) await this.#sleep(waitMs);
      else await this.#write();
    }
  }

  /** Milliseconds until the next write may or must be made. A clock that was set back can't make it longer than its rule. */
  #dueInMs(): number {
    const now = this.#client.deps.now();
    const pause = Math.min(this.#waitUntilMs - now, BACKOFF_CAP_MS * 2);
    const since = this.#lastWriteMs;
    if (!this.#hasNews) {
      if (this.#status.phase !== "Running") return HEARTBEAT_EVERY_MS;
      return Math.max(pause, Math.min(since + HEARTBEAT_EVERY_MS - now, HEARTBEAT_EVERY_MS));
    }
    const isUrgent = this.#isClosing || this.#confirmations.length > 0;
    if (isUrgent || this.#status.phase !== this.#writtenPhase) return pause;
    return Math.max(pause, Math.min(since + WRITE_EVERY_MS - now, WRITE_EVERY_MS));
  }

  async #sleep(ms: number): Promise<void> {
    const woken = new AbortController();
    this.#wake = () => woken.abort();
    try {
      await this.#client.deps.sleep(ms, AbortSignal.any([this.#stop.signal, woken.signal]));
    } catch (error) {
      if (!woken.signal.aborted && !this.#stop.signal.aborted) throw error;
    } finally {
      this.#wake = () => {};
    }
  }

  async #write(): Promise<void> {
    const status = this.#status;
    const at = new Date(this.#client.deps.now());
    const body = {
      // A stale version is refused: without it the status would also land on a new resource of the same name.
      metadata: { ...this.#key, resourceVersion: this.#resourceVersion },
      status: reportedStatus(status, this.#executor, at),
    };
    this.#lastWriteMs = at.getTime();
    this.#ownOperations.add(status.syncState?.operationID);
    const awaiting = this.#confirmations.length;
    try {
      const options = { fieldManager: FIELD_MANAGER, force: true, subresource: "status" } as const;
      this.#see(await this.#client.apply(JIRA_SYNCS, body, options, this.#stop.signal, WRITE_PATIENCE));
      this.#writtenPhase = status.phase;
      this.#hasWritten = true;
      this.#hasNews = this.#status !== status || this.#confirmations.length > awaiting;
      this.#failures = 0;
      this.#conflicts = 0;
      if (!this.#isGone) for (const confirmed of this.#confirmations.splice(0, awaiting)) confirmed();
      this.#events.onWritten?.("success");
    } catch (error) {
      await this.#recover(error);
    } finally {
      this.#begun.resolve();
    }
  }

  async #recover(error: unknown): Promise<void> {
    if (this.#stop.signal.aborted) return;
    // A heartbeat that failed is news too: the loop must come back to it.
    this.#hasNews = true;
    if (isNotFound(error)) return this.#lose();
    if (!isConflict(error)) return this.#postpone(error);
    try {
      const object = await this.#client.get(JIRA_SYNCS, this.#key, this.#stop.signal, WRITE_PATIENCE);
      if (this.#isAnothers(object)) return this.#lose(this.#events.onTakenOver);
      this.#see(object);
      // Once at once, then with short pauses: who writes it without end must not keep the status from it.
      this.#conflicts++;
      const { now, random } = this.#client.deps;
      if (this.#conflicts > 1) {
        this.#waitUntilMs = now() + backoffMs(this.#conflicts, random(), CONFLICT_BASE_MS, CONFLICT_CAP_MS);
      }
    } catch (second) {
      if (isNotFound(second)) this.#lose();
      else this.#postpone(second);
    }
  }

  #postpone(error: unknown): void {
    const failure = failureOf(error);
    this.#failures++;
    this.#failure = failure;
    this.#events.onWritten?.("error");
    if (this.#failures === 1) this.#events.onTrouble(failure);
    this.#pause(error);
  }

  #pause(error: unknown): void {
    const { now, random } = this.#client.deps;
    const capMs = this.#isClosing ? CLOSING_BACKOFF_CAP_MS : BACKOFF_CAP_MS;
    const jitter = backoffMs(this.#failures, random(), BACKOFF_BASE_MS, capMs);
    this.#waitUntilMs = now() + Math.min(askedMs(error), BACKOFF_CAP_MS) + jitter;
  }

  async #watch(): Promise<void> {
    await this.#begun.promise;
    const { name, namespace } = this.#key;
    const selection = { namespace, fieldSelector: `metadata.name=${name}` };
    let isThere = false;
    try {
      for await (const event of watchObjects(this.#client, JIRA_SYNCS, selection, {}, this.#stop.signal)) {
        if (event.kind === "interrupted") continue;
        if (event.kind === "synced") {
          if (!isThere) this.#lose();
        } else if (event.object.metadata.uid === this.#uid) {
          isThere = event.kind !== "deleted";
          if (isThere) this.#notice(event.object);
          else this.#lose();
        }
      }
    } catch (error) {
      // What is not watched is still seen with every write.
      this.#events.onTrouble(failureOf(error));
    }
  }

  #see(object: JiraSyncObject): void {
    if (object.metadata.uid !== this.#uid) this.#lose();
    else {
      this.#resourceVersion = object.metadata.resourceVersion;
      this.#notice(object);
    }
  }

  #notice({ metadata }: JiraSyncObject): void {
    const request = metadata.annotations?.[CANCEL_REQUESTED] ?? "";
    if (this.#isCancelled || request === "" || request === this.#handledCancel) return;
    this.#isCancelled = true;
    this.#events.onCancelRequested();
  }

  /**
   * Only for what was read just now: a watch may still tell of the run before this one. What has another operation belongs to
   * another run, also when this one has ended meanwhile; its own operation at rest is its own end, or that somebody has ended it.
   */
  #isAnothers({ metadata, status }: JiraSyncObject): boolean {
    if (this.#events.onTakenOver === undefined || metadata.uid !== this.#uid) return false;
    if (!this.#ownOperations.has(status.syncState?.operationID)) return true;
    return this.#hasWritten && this.#status.phase === "Running" && status.phase !== "Running";
  }

  #lose(tell: () => void = this.#events.onDeleted): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#wake();
    tell();
    this.#stop.abort();
  }
}

// A mistake of ours in here must not end the sync either.
function failureOf(error: unknown): Failure {
  if (error instanceof SyncError) return error.failure;
  const message = `Can't follow the resource in the cluster: ${messageOf(error)}`;
  return { reason: "Internal", message, retryable: true, cause: error };
}
