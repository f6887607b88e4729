import type { ClusterClient } from "../cluster/index.ts";
import type { OperatorObserver } from "./observer.ts";
import type { QueueDeps } from "./work-queue.ts";

/** How an operator works; all of it known before it begins. */
export interface OperatorSettings {
  /** Whose JIRASyncs it runs; "" for those of all namespaces. */
  readonly namespace: string;
  /** Tells it from all others, also from those of the same name before it. */
  readonly id: string;
  /** Whether no other operator can be at work: then what others have left Running runs no more. */
  readonly isSoleOperator: boolean;
  readonly maxConcurrentSyncs: number;
  readonly child: ChildProgram;
  readonly jobs: JobProgram;
  /** After so long without a heartbeat a run from outside is lost, in milliseconds. */
  readonly heartbeatLimitMs: number;
  /** How long a run may take to end when it is told to, in milliseconds. */
  readonly graceMs: number;
}

/** What runs a sync in a process of its own. */
export interface ChildProgram {
  /** Such as `node dist/cli.js`. */
  readonly command: readonly [string, ...string[]];
  /** After `run NAME --namespace NAMESPACE`. */
  readonly args: readonly string[];
  /** What every run gets: no secrets but those that all may use. */
  readonly env: Readonly<Record<string, string>>;
  /** The Jira of syncs that name no source. */
  readonly ownJira: Readonly<Record<string, string>>;
  /** Where the folders of runs are made; the system's by default. */
  readonly temporaryFolder?: string;
}

/** What runs a sync as a Job. */
export interface JobProgram {
  /** Undefined where it is not known. */
  readonly image: string | undefined;
  /** What every pod gets: no secrets. */
  readonly env: Readonly<Record<string, string>>;
}

/** The outside world of an operator. */
export interface OperatorDeps extends Pick<QueueDeps, "now" | "schedule"> {
  readonly client: ClusterClient;
  readonly observer: OperatorObserver;
  /** The clock on the wall. */
  readonly date: () => Date;
  /** A line that a run has printed. */
  readonly relay: (line: string, fields: { readonly sync: string; readonly namespace: string }) => void;
  /** Told when the JIRASyncs are known, and when that is not so any more. */
  readonly onReady?: (isReady: boolean) => void;
}
