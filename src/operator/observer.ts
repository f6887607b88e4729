import type { ObjectKey } from "../cluster/index.ts";
import type { Failure } from "../failure/index.ts";
import type { ObservedSync } from "../status/index.ts";

/** Who looks at an operator while it works: its log and its metrics. Called on the way; must not throw or wait. */
export interface OperatorObserver {
  /** A JIRASync as the watch showed it, at the start and on every change; `previous` is undefined for one that is new. */
  readonly onSync: (sync: ObservedSync, previous: ObservedSync | undefined) => void;
  readonly onGone: (key: ObjectKey) => void;
  readonly onReconciled: (reconciled: Reconciled) => void;
  /** The queue as it stands after it has changed. */
  readonly onQueue: (queue: QueueState) => void;
  readonly onRun: (run: RunEvent) => void;
  /** What one request to Jira came to. */
  readonly onJiraRequest: (request: JiraRequest) => void;
  readonly onLeader: (isLeader: boolean) => void;
  /** What went wrong beside the runs: a watch that was cut, an API server that is away. */
  readonly onTrouble: (failure: Failure) => void;
}

export interface Reconciled {
  readonly key: ObjectKey;
  readonly result: "success" | "requeue" | "requeue_after" | "error";
  readonly seconds: number;
}

export interface QueueState {
  /** Waiting for a worker now, without those that wait for their time. */
  readonly depth: number;
  /** Since the operator began, as `retried`. */
  readonly added: number;
  readonly retried: number;
  /** How long the one taken last had waited, in seconds; undefined when none was taken. */
  readonly waitedSeconds?: number;
  /** Workers that reconcile at this moment. */
  readonly active?: number;
}

export type RunEvent =
  | { readonly kind: "started"; readonly key: ObjectKey; readonly executor: "Operator" | "Job"; readonly why: string }
  | {
      readonly kind: "ended";
      readonly key: ObjectKey;
      readonly executor: "Operator" | "Job";
      readonly phase: string;
      readonly seconds: number;
    }
  /** A status that the API server has taken, or has not. */
  | { readonly kind: "status-written"; readonly key: ObjectKey; readonly result: "success" | "error" };

export interface JiraRequest {
  readonly host: string;
  readonly seconds: number;
  /** The HTTP status; 0 where there was no answer. */
  readonly status: number;
}
