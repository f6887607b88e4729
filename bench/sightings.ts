import * as z from "zod";
import {
  type ClusterClient,
  JIRA_SYNCS,
  type KubernetesObject,
  type ResourceKind,
  watchObjects,
} from "../src/cluster/index.ts";

/** What a watch has shown of one JIRASync; times by `performance.now()`. */
export interface Sighting {
  phase: string;
  /** When it was first seen to run since the last `forget`. */
  runningAt: number | undefined;
  endedAt: number | undefined;
  /** How often its status was written while it ran, without the writes that began and ended the run. */
  writesWhileRunning: number;
}

interface Phase extends KubernetesObject {
  readonly phase: string;
}

const Watched = z.object({
  metadata: z.object({ name: z.string().default(""), uid: z.string().default(""), resourceVersion: z.string() }),
  status: z.object({ phase: z.string().default("") }).default({ phase: "" }),
});

/** No more than what is looked for: whoever measures must not be the load. */
const PHASES: ResourceKind<Phase> = {
  ...JIRA_SYNCS,
  read: (value) => {
    const { metadata, status } = Watched.parse(value);
    return { metadata, phase: status.phase };
  },
};

const ENDS = ["Completed", "Failed", "Cancelled"];

/** Follows the JIRASyncs of the client's namespace and notes when their phases were seen. */
export class Sightings {
  readonly #seen = new Map<string, Sighting>();
  #wake: (() => void)[] = [];

  async follow(client: ClusterClient, onSynced: () => void, signal: AbortSignal): Promise<void> {
    for await (const event of watchObjects(client, PHASES, {}, {}, signal)) {
      if (event.kind === "synced") onSynced();
      else if (event.kind !== "interrupted") this.#take(event.object);
    }
  }

  get(name: string): Sighting | undefined {
    return this.#seen.get(name);
  }

  all(): readonly Sighting[] {
    return [...this.#seen.values()];
  }

  /** Resolves as soon as it holds. */
  async until(holds: () => boolean, signal: AbortSignal): Promise<void> {
    while (!holds()) {
      signal.throwIfAborted();
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const onAbort = () => reject(signal.reason);
      signal.addEventListener("abort", onAbort, { once: true });
      this.#wake.push(resolve);
      await promise;
      signal.removeEventListener("abort", onAbort);
    }
  }

  #take({ metadata: { name }, phase }: Phase): void {
    const now = performance.now();
    const none = { phase: "", runningAt: undefined, endedAt: undefined, writesWhileRunning: 0 };
    const sighting = this.#seen.get(name) ?? none;
    if (phase === "Running" && sighting.phase === "Running") sighting.writesWhileRunning++;
    if (phase === "Running") sighting.runningAt ??= now;
    if (ENDS.includes(phase)) sighting.endedAt ??= now;
    sighting.phase = phase;
    this.#seen.set(name, sighting);
    for (const wake of this.#wake.splice(0)) wake();
  }
}
