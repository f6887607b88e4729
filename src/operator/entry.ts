import type { OwnRun } from "./decision.ts";
import type { WatchedSync } from "./watched-sync.ts";

/** A run of this operator that is under way. */
export interface ActiveRun {
  readonly executor: "Operator" | "Job";
  readonly uid: string;
  /** Milliseconds of the clock that never goes back. */
  readonly startedMs: number;
  readonly retryCount: number;
  /** The cancel annotation when it began. */
  readonly cancelRequest: string | undefined;
  /** The operation that the status told of when it began. */
  readonly previousOperation: string | undefined;
  isStopping: boolean;
  /** `hasBegun`: whether its status has told of it. */
  readonly stop: (why: "cancelled" | "deleted" | "interrupted", hasBegun: boolean) => void;
  readonly ended: Promise<RunEnd>;
}

/** How a run came to its end, as far as its process or Job tells. */
export interface RunEnd {
  /** Why nobody may have told the end, for the status. */
  readonly lostMessage: string;
  /** No retry of ours makes sense: Kubernetes has tried again already. */
  readonly isFinal: boolean;
}

/** A run that is over; what its status says of it has to be read. */
export interface PastRun
  extends RunEnd,
    Pick<ActiveRun, "executor" | "retryCount" | "cancelRequest" | "previousOperation"> {
  readonly seconds: number;
  readonly wasStopped: boolean;
  /** Whether the observer knows. */
  isTold: boolean;
}

/** All that an operator remembers of one JIRASync. */
export interface Entry {
  readonly key: string;
  /** As it was last read. */
  sync: WatchedSync;
  /** As the watch last showed it. */
  shown: WatchedSync | undefined;
  isGone: boolean;
  heartbeat: { readonly value: string; readonly seenAt: Date };
  run: ActiveRun | undefined;
  past: PastRun | undefined;
  /** When its last run here was started. */
  startedAt: Date | undefined;
  /** Set while it waits for a slot. */
  queued: { readonly cancelRequest: string | undefined } | undefined;
  /** The versions of the Secrets that its last run here has read, by name. */
  secretVersions: ReadonlyMap<string, string>;
}

export function newEntry(key: string, sync: WatchedSync, now: Date): Entry {
  return {
    key,
    sync,
    shown: undefined,
    isGone: false,
    heartbeat: { value: heartbeatOf(sync), seenAt: now },
    run: undefined,
    past: undefined,
    startedAt: undefined,
    queued: undefined,
    secretVersions: new Map(),
  };
}

/** Takes what was read just now. */
export function updateEntry(entry: Entry, sync: WatchedSync, now: Date): void {
  entry.sync = sync;
  const value = heartbeatOf(sync);
  if (value !== entry.heartbeat.value) entry.heartbeat = { value, seenAt: now };
}

/** The operator's own run as a decision sees it; `operatorID` as `status.executor.id` has it. */
export function ownRunOf({ run, past, queued, sync }: Entry, operatorID: string): OwnRun {
  if (run !== undefined) {
    return run.isStopping ? { kind: "stopping" } : { kind: "running", cancelRequest: run.cancelRequest };
  }
  if (past !== undefined && !hasLeftResult(past, sync, operatorID)) {
    if (past.wasStopped) return { kind: "queued", cancelRequest: past.cancelRequest };
    return { kind: "crashed", retryCount: past.retryCount, message: past.lostMessage, isFinal: past.isFinal };
  }
  return queued === undefined ? { kind: "none" } : { kind: "queued", cancelRequest: queued.cancelRequest };
}

/** Also a run that gave way to another one has: that one, which goes on elsewhere, is not ours to judge. */
function hasLeftResult({ executor, previousOperation }: PastRun, { status }: WatchedSync, operatorID: string): boolean {
  if (status.syncState?.operationID === previousOperation) return false;
  if (status.phase !== "Running" || status.executor === undefined) return status.phase !== "Running";
  return status.executor.kind !== executor || (executor === "Operator" && status.executor.id !== operatorID);
}

function heartbeatOf({ status }: WatchedSync): string {
  return `${status.executor?.id} ${status.executor?.lastHeartbeat}`;
}
