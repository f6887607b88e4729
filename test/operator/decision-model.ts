import * as fc from "fast-check";
import { type Decision, decide, type OwnRun } from "../../src/operator/decision.ts";
import { cancelledStatus, lostStatus, pendingStatus, scheduledStatus } from "../../src/operator/next-statuses.ts";
import type { WatchedSync } from "../../src/operator/watched-sync.ts";
import { nextStatus, type Status, type SyncEvent } from "../../src/status/index.ts";
import { aWatchedSync, aWorld, begun, later, NOON, runBy } from "./a-world.ts";

/** What happens to a JIRASync and to those who run it. */
export type Happening =
  | { readonly kind: "time"; readonly seconds: number }
  | { readonly kind: "spec" }
  | { readonly kind: "request" }
  | { readonly kind: "cancel" }
  | { readonly kind: "suspend"; readonly isSuspended: boolean }
  | { readonly kind: "secret" }
  | { readonly kind: "run-ends"; readonly how: "completed" | "failed" | "stalled" | "interrupted" }
  | { readonly kind: "crash"; readonly hasBegun: boolean }
  | { readonly kind: "operator-killed" };

export const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant<"time">("time"), seconds: fc.integer({ min: 1, max: 9000 }) }),
    },
    fc.constantFrom<Happening>({ kind: "spec" }, { kind: "request" }, { kind: "cancel" }, { kind: "secret" }),
    fc.record({ kind: fc.constant<"suspend">("suspend"), isSuspended: fc.boolean() }),
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant<"run-ends">("run-ends"),
        how: fc.constantFrom<("completed" | "failed" | "stalled" | "interrupted")[]>(
          "completed",
          "failed",
          "stalled",
          "interrupted",
        ),
      }),
    },
    fc.record({ kind: fc.constant<"crash">("crash"), hasBegun: fc.boolean() }),
    fc.constant<Happening>({ kind: "operator-killed" }),
  ),
  { maxLength: 40 },
);

export interface ModelSpec {
  readonly schedule?: string;
  readonly executor?: "Operator" | "External";
  readonly ttlSecondsAfterFinished?: number;
  readonly suspend?: boolean;
}

/** A run that was started. */
export interface Started {
  readonly at: Date;
  readonly why: string;
  /** What had changed since the status was last looked at for being stalled. */
  readonly wasStalled: boolean;
  readonly hadReason: boolean;
}

const MOST_STEPS = 10;

/** An operator with one JIRASync, the API server and the clock as they would be. */
export class Model {
  readonly started: Started[] = [];
  readonly decisions: Decision["kind"][] = [];
  isDeleted = false;
  #now = NOON;
  #spec: ModelSpec;
  #status: Status | undefined;
  #generation = 1;
  #request: string | undefined;
  #cancel: string | undefined;
  #finalizers: readonly string[] = [];
  #run: OwnRun = { kind: "none" };
  #retryCount = 0;
  #secretChangedAt = later(-3600);
  #operator = 1;
  #count = 0;
  /** Whether anything a stalled sync waits for has changed since it stalled. */
  #isReasonNew = false;

  constructor(spec: ModelSpec) {
    this.#spec = spec;
  }

  get isRunning(): boolean {
    return this.#run.kind === "running" || this.#run.kind === "stopping";
  }

  /** Lets something happen, and the operator do what it decides until it has nothing more to do. */
  take(happening: Happening): void {
    this.#happen(happening);
    this.settle();
  }

  /** Throws where the operator would go on for ever. */
  settle(): void {
    for (let steps = 0; !this.isDeleted; steps++) {
      const sync = this.#sync();
      const decision = decide(sync, this.#world());
      this.decisions.push(decision.kind);
      if (decision.kind === "nothing" || decision.kind === "wait-until") return;
      if (steps >= MOST_STEPS) throw new Error(`it never rests: ${JSON.stringify(this.decisions.slice(-5))}`);
      this.#carryOut(decision, sync);
    }
  }

  #sync(): WatchedSync {
    const annotations = {
      ...(this.#request === undefined ? {} : { "sync.jira.io/requestedAt": this.#request }),
      ...(this.#cancel === undefined ? {} : { "sync.jira.io/cancelRequested": this.#cancel }),
    };
    const { suspend = false, ...spec } = this.#spec;
    const destination = { repository: "https://git.example.com/issues.git", secretRef: { name: "git" } };
    return aWatchedSync({
      metadata: { generation: this.#generation, annotations, finalizers: this.#finalizers },
      spec: { ...spec, suspend, destination },
      ...(this.#status === undefined ? {} : { status: this.#status }),
    });
  }

  #world() {
    return aWorld({
      now: this.#now,
      run: this.#run,
      operatorID: `operator-${this.#operator}`,
      heartbeatSeenAt: this.#now,
      secretsChangedAt: this.#secretChangedAt,
    });
  }

  #carryOut(decision: Decision, sync: WatchedSync): void {
    switch (decision.kind) {
      case "run":
        this.#start(decision, sync);
        break;
      case "stop-run":
        this.#emit({ kind: "cancelled", at: this.#now, message: "by hand" });
        this.#run = { kind: "none" };
        break;
      case "cancel-queued":
        this.#status = cancelledStatus(sync, this.#now);
        this.#run = { kind: "none" };
        break;
      case "mark-lost":
        this.#status = lostStatus(sync, decision.message, decision.retryCount, this.#now);
        this.#run = { kind: "none" };
        break;
      case "mark-scheduled":
        this.#status = scheduledStatus(sync, decision.nextSyncTime, this.#now);
        break;
      case "release":
        this.#finalizers = [];
        break;
      case "delete":
        this.isDeleted = true;
        break;
      case "wait-until":
      case "nothing":
        break;
      default:
        decision satisfies never;
    }
  }

  #start({ why, retryCount }: Extract<Decision, { kind: "run" }>, sync: WatchedSync): void {
    const stalled = sync.status.conditions.find(({ type }) => type === "Stalled");
    const wasStalled = sync.status.phase === "Failed" && stalled?.status === "True";
    this.started.push({ at: this.#now, why, wasStalled, hadReason: this.#isReasonNew });
    this.#isReasonNew = false;
    this.#finalizers = ["sync.jira.io/run"];
    this.#run = { kind: "running", cancelRequest: this.#cancel };
    this.#retryCount = retryCount;
    // Most runs come to say that they began; a crash may be sooner.
    this.#status = pendingStatus(sync, this.#now);
    this.#begin();
  }

  #begin(): void {
    this.#count++;
    const request = this.#request === undefined ? {} : { request: this.#request };
    const operationID = `operation-${this.#count}`;
    const more = { retryCount: this.#retryCount, generation: this.#generation, operationID, ...request };
    this.#emit(begun(this.#now, more));
  }

  #emit(event: SyncEvent): void {
    this.#status = runBy(nextStatus(this.#sync().status, event), "Operator", `operator-${this.#operator}`);
  }

  #happen(happening: Happening): void {
    this.#count++;
    switch (happening.kind) {
      case "time":
        this.#now = later(happening.seconds, this.#now);
        break;
      case "spec":
        this.#generation++;
        this.#isReasonNew = true;
        break;
      case "request":
        this.#request = `request-${this.#count}`;
        this.#isReasonNew = true;
        break;
      case "cancel":
        this.#cancel = `cancel-${this.#count}`;
        break;
      case "suspend":
        this.#generation++;
        this.#isReasonNew = true;
        this.#spec = { ...this.#spec, suspend: happening.isSuspended };
        break;
      case "secret":
        this.#now = later(1, this.#now);
        this.#secretChangedAt = this.#now;
        this.#isReasonNew = true;
        break;
      case "run-ends":
        this.#end(happening.how);
        break;
      case "crash":
        this.#crash(happening.hasBegun);
        break;
      case "operator-killed":
        this.#operator++;
        this.#run = { kind: "none" };
        break;
      default:
        happening satisfies never;
    }
  }

  #end(how: Extract<Happening, { kind: "run-ends" }>["how"]): void {
    if (!this.isRunning) return;
    const at = this.#now;
    const failure = { reason: "AuthenticationFailed", message: "The token is wrong." } as const;
    if (how === "completed") this.#emit({ kind: "completed", at, commit: null });
    else if (how === "interrupted") this.#emit({ kind: "interrupted", at, message: "it had to end" });
    else this.#emit({ kind: "failed", at, failure: { ...failure, retryable: how === "failed" } });
    this.#run = { kind: "none" };
  }

  #crash(hasBegun: boolean): void {
    if (!this.isRunning) return;
    if (!hasBegun) this.#status = pendingStatus({ ...this.#sync(), status: ENDED }, this.#now);
    this.#run = { kind: "crashed", retryCount: this.#retryCount, message: "It was killed.", isFinal: false };
  }
}

const ENDED: Status = nextStatus(
  nextStatus({ phase: "Pending", observedGeneration: -1, conditions: [] }, begun(NOON)),
  {
    kind: "completed",
    at: NOON,
    commit: null,
  },
);
