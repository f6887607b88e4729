import { isNotFound, JIRA_SYNCS } from "../cluster/index.ts";
import { SyncError } from "../failure/index.ts";
import type { ActiveRun, Entry } from "./entry.ts";
import { setHeld } from "./held.ts";
import type { OperatorDeps } from "./settings.ts";

const RELEASE_LIMIT_MS = 3_000;

/** The runs of this operator that are under way, from their start to their end. */
export class ActiveRuns {
  readonly #deps: OperatorDeps;
  readonly #onEnded: (key: string) => void;
  readonly #entries = new Set<Entry>();

  /** `onEnded` is called when a run is over, and its entry knows of it. */
  constructor(deps: OperatorDeps, onEnded: (key: string) => void) {
    this.#deps = deps;
    this.#onEnded = onEnded;
  }

  follow(entry: Entry, run: ActiveRun, why: string): void {
    const { name, namespace } = entry.sync;
    entry.run = run;
    this.#entries.add(entry);
    this.#deps.observer.onRun({ kind: "started", key: { name, namespace }, executor: run.executor, why });
    void run.ended.then((end) => {
      const seconds = (this.#deps.now() - run.startedMs) / 1000;
      const past = { ...run, ...end, seconds, wasStopped: run.isStopping, isTold: false };
      entry.run = undefined;
      // Of another resource by now, which was made under the old name, it says nothing.
      if (entry.sync.uid === run.uid) entry.past = past;
      this.#entries.delete(entry);
      this.#onEnded(entry.key);
    });
  }

  /** Tells the run to end, once. */
  stop({ run, sync }: Entry, why: "cancelled" | "deleted"): void {
    if (run === undefined || run.isStopping) return;
    run.isStopping = true;
    run.stop(why, sync.status.phase === "Running");
  }

  /** Tells who looks on of an end that the status, as it was read now, tells too; once. */
  tellEnd({ past, sync: { name, namespace, status } }: Entry): void {
    if (past === undefined || past.isTold) return;
    past.isTold = true;
    const { executor, seconds } = past;
    this.#deps.observer.onRun({ kind: "ended", key: { name, namespace }, executor, phase: status.phase, seconds });
  }

  /** Ends all processes so that another operator runs them again; resolves when all have ended. Jobs go on. */
  async interrupt(): Promise<void> {
    const entries = [...this.#entries].filter(({ run }) => run?.executor === "Operator");
    await Promise.all(entries.map((entry) => this.#interruptOne(entry)));
  }

  /** Nothing is left that keeps the object from being deleted: perhaps no operator comes any more. */
  async #interruptOne({ run, sync: { name, namespace } }: Entry): Promise<void> {
    run?.stop("interrupted", true);
    await run?.ended;
    const { client, observer } = this.#deps;
    try {
      const limit = AbortSignal.timeout(RELEASE_LIMIT_MS);
      const object = await client.get(JIRA_SYNCS, { name, namespace }, limit);
      // One that runs is another operator's by now.
      if (object.status.phase !== "Running") await setHeld(client, object, false, limit);
    } catch (error) {
      if (!(error instanceof SyncError)) throw error;
      if (!isNotFound(error)) observer.onTrouble(error.failure);
    }
  }
}
