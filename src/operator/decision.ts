import { isRequestOpen, isSpecAhead } from "../status/index.ts";
import { retryDelay } from "../sync/index.ts";
import { jitterMs } from "./jitter.ts";
import { type Plan, planOf } from "./plan.ts";
import { RUN_FINALIZER, type WatchedSync } from "./watched-sync.ts";

/** What an operator knows besides the resource itself. */
export interface World {
  readonly now: Date;
  /** Of this operator: in its processes, or as a Job that is under way. */
  readonly run: OwnRun;
  /** Who runs, as `status.executor.id` has it. */
  readonly operatorID: string;
  /** Whether no other operator can be alive: then what another has left Running runs no more. */
  readonly isSoleOperator: boolean;
  /** Whether all Jobs under way are known here. */
  readonly areJobsKnown: boolean;
  /** When the present heartbeat of the status was first seen here, by this clock: others' may be wrong. */
  readonly heartbeatSeenAt: Date;
  readonly heartbeatLimitMs: number;
  /** When the last run was started here, by this clock; its own, which the status tells, may be another machine's. */
  readonly startedAt: Date | undefined;
  /** When a Secret that the sync refers to was last changed. */
  readonly secretsChangedAt: Date | undefined;
  /** Whether one has changed since the last run here read it. */
  readonly areSecretsNew: boolean;
  readonly nextTime: (schedule: string, timeZone: string | undefined, after: Date) => Date | undefined;
}

export type OwnRun =
  | { readonly kind: "none" }
  /** Waits for a slot; with the value of the cancel annotation when it began to. */
  | { readonly kind: "queued"; readonly cancelRequest: string | undefined }
  | { readonly kind: "running"; readonly cancelRequest: string | undefined }
  /** Has been told to end. */
  | { readonly kind: "stopping" }
  /** Ended without a word, before or after it wrote a status; `retryCount` is its own. */
  | { readonly kind: "crashed"; readonly retryCount: number; readonly message: string; readonly isFinal: boolean };

export type Decision =
  | { readonly kind: "run"; readonly why: string; readonly retryCount: number }
  | { readonly kind: "stop-run"; readonly why: "cancelled" | "deleted" }
  /** The run that waits for a slot, or was stopped before it began, is not wanted any more. */
  | { readonly kind: "cancel-queued" }
  /** Failed with the reason ExecutorLost. */
  | { readonly kind: "mark-lost"; readonly message: string; readonly retryCount: number }
  | { readonly kind: "mark-scheduled"; readonly nextSyncTime: Date }
  | { readonly kind: "release" }
  | { readonly kind: "delete" }
  | { readonly kind: "wait-until"; readonly at: Date; readonly why: string }
  | { readonly kind: "nothing"; readonly why: string };

/** What to do about one JIRASync now. Pure; asked again after every change, and when the time that it names has come. */
export function decide(sync: WatchedSync, world: World): Decision {
  const decision = decisionOf(sync, world);
  const isActive = world.run.kind === "running" || world.run.kind === "stopping";
  // Whoever deletes it while nothing runs need not wait for us.
  const isHeld = !isActive && decision.kind !== "run" && sync.finalizers.includes(RUN_FINALIZER);
  return isHeld ? { kind: "release" } : decision;
}

function decisionOf(sync: WatchedSync, world: World): Decision {
  if (sync.isBeingDeleted) return endOf(sync, world);
  if (world.run.kind === "running") {
    const isCancelled = isNewRequest(sync.cancelRequest, world.run.cancelRequest);
    return isCancelled ? { kind: "stop-run", why: "cancelled" } : nothing("it runs");
  }
  if (world.run.kind === "stopping") return nothing("its run is ending");
  if (sync.executor === "External") return external(sync, world);
  if (world.run.kind === "crashed") return crashed(sync, world.run);
  if (world.run.kind === "queued" && isNewRequest(sync.cancelRequest, world.run.cancelRequest)) {
    return { kind: "cancel-queued" };
  }
  if (sync.status.phase === "Running") return foreignRun(sync, world);
  return atRest(sync, world);
}

function endOf({ finalizers }: WatchedSync, { run }: World): Decision {
  if (run.kind === "running") return { kind: "stop-run", why: "deleted" };
  if (run.kind === "stopping") return nothing("its run is ending");
  return finalizers.includes(RUN_FINALIZER) ? { kind: "release" } : nothing("it is being deleted");
}

/** Somebody outside runs it: all that is seen of them is their heartbeat. */
function external(sync: WatchedSync, world: World): Decision {
  if (sync.status.phase !== "Running") return finished(sync, world);
  const lost = lostAt(world);
  if (world.now < lost) return { kind: "wait-until", at: lost, why: "its next heartbeat" };
  const message = `Who ran it (${executorText(sync)}) gives no sign of life. See whether the workflow or process was stopped.`;
  return { kind: "mark-lost", message, retryCount: sync.status.retryCount ?? 0 };
}

/** Its status says that it runs, but not here. */
function foreignRun(sync: WatchedSync, world: World): Decision {
  const isGone = isExecutorGone(sync, world);
  if (!isGone && world.now < lostAt(world)) {
    return { kind: "wait-until", at: lostAt(world), why: `a sign of life of ${executorText(sync)}` };
  }
  const retryCount = (sync.status.retryCount ?? 0) + 1;
  if (retryCount <= sync.retryPolicy.maxRetries) {
    return { kind: "run", why: `taken over from ${executorText(sync)}, which is gone`, retryCount };
  }
  const message = `Who ran it (${executorText(sync)}) is gone, and the retries of its policy are used up.`;
  return { kind: "mark-lost", message, retryCount: retryCount - 1 };
}

/** Whether who ran it can't be alive; otherwise their heartbeat tells in time. */
function isExecutorGone({ status: { executor } }: WatchedSync, world: World): boolean {
  if (executor === undefined) return true;
  switch (executor.kind) {
    case "Operator":
      return executor.id === world.operatorID || world.isSoleOperator;
    case "Job":
      return world.areJobsKnown;
    case "External":
      return false;
    default:
      return executor.kind satisfies never;
  }
}

/** A crash is told before it is retried, so that nobody wonders about the wait. */
function crashed({ retryPolicy }: WatchedSync, run: Extract<OwnRun, { kind: "crashed" }>): Decision {
  const retryCount = run.isFinal ? Math.max(run.retryCount, retryPolicy.maxRetries) : run.retryCount;
  return { kind: "mark-lost", message: run.message, retryCount };
}

/** No run anywhere. */
function atRest(sync: WatchedSync, world: World): Decision {
  const { status, isSuspended } = sync;
  if (isRequestOpen(sync)) return run("it was requested");
  if (isSuspended) return finished(sync, world);
  const isAhead = isNew(sync);
  if (status.phase === "Pending" && !isAhead) return run("it waited for its turn");
  if (status.phase === "Failed" && !isAhead) {
    const again = afterFailure(sync, world);
    if (again !== undefined) return again;
  }
  if (sync.schedule !== undefined) return scheduled(sync, world);
  if (isAhead || status.phase === "Scheduled") return run(isAhead ? "its spec is new" : "it has no schedule any more");
  return finished(sync, world);
}

/** What a failure alone decides; undefined where it goes on as after any end. */
function afterFailure(sync: WatchedSync, world: World): Decision | undefined {
  const { retryPolicy, status } = sync;
  if (conditionOf(sync, "Stalled")?.status === "True") {
    const { secretsChangedAt, areSecretsNew } = world;
    const since = timeOf(conditionOf(sync, "Stalled")?.lastTransitionTime);
    const isMended =
      areSecretsNew || (secretsChangedAt !== undefined && since !== undefined && secretsChangedAt > since);
    // Not by schedule either: who sends a wrong token every hour gets the account locked.
    return isMended ? run("a Secret has changed") : finished(sync, world);
  }
  const reason = conditionOf(sync, "Failed")?.reason;
  const retryCount = status.retryCount ?? 0;
  // Whatever else passes was tried again by the run itself. What is refused to an operator keeps it from beginning.
  if (reason !== "ExecutorLost" && reason !== "PermissionDenied") return undefined;
  if (retryCount >= retryPolicy.maxRetries) return undefined;
  const seconds = retryDelay({ reason, message: "", retryable: true }, retryPolicy, retryCount);
  const at = new Date((timeOf(status.lastStatusUpdate) ?? world.now).getTime() + seconds * 1000);
  if (world.now < at) return { kind: "wait-until", at, why: "its retry" };
  const why = reason === "ExecutorLost" ? "its run was lost" : "it was refused to the operator";
  return { kind: "run", why, retryCount: retryCount + 1 };
}

function scheduled(sync: WatchedSync, world: World): Decision {
  const plan: Plan = planOf(sync, world);
  switch (plan.kind) {
    case "never":
      return finished(sync, world);
    case "unwritten":
      return { kind: "mark-scheduled", nextSyncTime: plan.time };
    case "planned": {
      const at = new Date(plan.time.getTime() + jitterMs(sync));
      return world.now < at ? { kind: "wait-until", at, why: "its schedule" } : run("its schedule");
    }
    default:
      return plan satisfies never;
  }
}

function finished(sync: WatchedSync, { now }: World): Decision {
  const { ttlSeconds, schedule, status } = sync;
  const isEnd = status.phase === "Completed" || status.phase === "Failed" || status.phase === "Cancelled";
  if (!isEnd || ttlSeconds === undefined || schedule !== undefined || isNew(sync) || isRequestOpen(sync)) {
    return nothing(sync.isSuspended ? "it is suspended" : "it is as it should be");
  }
  const ended = timeOf(conditionOf(sync, "Reconciling")?.lastTransitionTime) ?? timeOf(status.lastStatusUpdate) ?? now;
  const at = new Date(ended.getTime() + ttlSeconds * 1000);
  return now < at ? { kind: "wait-until", at, why: "the end of its time to live" } : { kind: "delete" };
}

/** Whether nobody has acted on the present spec. */
function isNew(sync: WatchedSync): boolean {
  return isSpecAhead(sync) || sync.status.observedGeneration < 0;
}

function isNewRequest(value: string | undefined, known: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== known;
}

function lostAt({ heartbeatSeenAt, heartbeatLimitMs }: World): Date {
  return new Date(heartbeatSeenAt.getTime() + heartbeatLimitMs);
}

function conditionOf({ status }: WatchedSync, type: string) {
  return status.conditions.find((condition) => condition.type === type);
}

function executorText({ status: { executor } }: WatchedSync): string {
  return executor === undefined ? "nobody known" : (executor.url ?? executor.id);
}

function timeOf(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text);
}

const run = (why: string): Decision => ({ kind: "run", why, retryCount: 0 });
const nothing = (why: string): Decision => ({ kind: "nothing", why });
