import { createHash } from "node:crypto";
import { API_VERSION, KIND } from "../resource/index.ts";
import { isConflict } from "./api-problem.ts";
import type { ClusterClient } from "./client.ts";
import { EVENTS, type JiraSyncObject } from "./object.ts";
import type { Transition } from "./transition.ts";

interface Recorded {
  readonly name: string;
  count: number;
}

const CONTROLLER = "sync.jira.io/jirasync";
const MAX_NOTE_BYTES = 1024;
const MAX_INSTANCE_LENGTH = 128;
// Who is that far behind has an API server that is away; the oldest transitions say least.
const MAX_WAITING = 20;
const PATIENCE = { maxAttempts: 3, requestLimitMs: 5_000 };

/** Writes transitions as Events of one resource, in order and in the background. Best effort: it never fails, and never waits. */
export class EventRecorder {
  readonly #client: ClusterClient;
  readonly #object: JiraSyncObject;
  readonly #instance: string;
  readonly #stop = new AbortController();
  readonly #recorded = new Map<string, Recorded>();
  #waiting: { readonly transition: Transition; readonly at: Date }[] = [];
  #work: Promise<void> | undefined;

  /** `instance` says which program reports. */
  constructor(client: ClusterClient, object: JiraSyncObject, instance: string) {
    this.#client = client;
    this.#object = object;
    this.#instance = instance.slice(0, MAX_INSTANCE_LENGTH);
  }

  /** `at` is when it happened. */
  record(transition: Transition, at: Date = new Date(this.#client.deps.now())): void {
    this.#waiting = [...this.#waiting, { transition, at }].slice(-MAX_WAITING);
    this.#work ??= this.#writeAll();
  }

  /** Waits until all is written, for `limitMs` at most. */
  async close(limitMs: number): Promise<void> {
    const timer = setTimeout(() => this.#stop.abort(), limitMs);
    try {
      await this.#work;
    } finally {
      clearTimeout(timer);
      this.#stop.abort();
    }
  }

  async #writeAll(): Promise<void> {
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      try {
        await this.#write(next.transition, next.at);
      } catch {
        // An Event is for people who look; the status tells the same to everyone who depends on it.
      }
    }
    this.#work = undefined;
  }

  /** The first of its reason is made; what repeats it is counted in its series, as Kubernetes does. */
  async #write(transition: Transition, at: Date): Promise<void> {
    const { namespace = this.#client.namespace } = this.#object.metadata;
    const known = this.#recorded.get(transition.reason);
    // Only a retry repeats itself; each run has its own start and end.
    if (known !== undefined && transition.reason === "Retrying") {
      known.count++;
      const series = { count: known.count, lastObservedTime: microTime(at) };
      await this.#client.patch(EVENTS, { name: known.name, namespace }, { series }, this.#stop.signal, PATIENCE);
      return;
    }
    const name = this.#nameOf(transition, at);
    this.#recorded.set(transition.reason, { name, count: 1 });
    try {
      await this.#client.create(EVENTS, this.#eventOf(name, namespace, transition, at), this.#stop.signal, PATIENCE);
    } catch (error) {
      // The name is this transition's alone: an answer was lost, the Event was not.
      if (!isConflict(error)) throw error;
    }
  }

  #eventOf(name: string, namespace: string, { reason, type, note }: Transition, at: Date) {
    const { metadata } = this.#object;
    return {
      metadata: { name, namespace },
      eventTime: microTime(at),
      reportingController: CONTROLLER,
      reportingInstance: this.#instance,
      action: "Sync",
      reason,
      type,
      note: limitedNote(note),
      regarding: { apiVersion: API_VERSION, kind: KIND, name: metadata.name, namespace, uid: metadata.uid },
    };
  }

  #nameOf({ reason }: Transition, at: Date): string {
    const { name, uid } = this.#object.metadata;
    const identity = createHash("sha256").update(`${uid} ${reason} ${at.toISOString()} ${this.#instance}`);
    return `${name}.${identity.digest("hex").slice(0, 16)}`;
  }
}

/** Six fractional digits, without which the API server refuses the time. */
function microTime(at: Date): string {
  return at.toISOString().replace("Z", "000Z");
}

function limitedNote(note: string): string {
  let text = note;
  while (Buffer.byteLength(text) > MAX_NOTE_BYTES - 3) text = text.slice(0, Math.floor(text.length * 0.9));
  return text === note ? note : `${text}…`;
}
