import type { Redactor } from "../failure/index.ts";
import type { Destination } from "../git/index.ts";
import type { Jira } from "../jira/index.ts";
import type { Spec } from "../resource/index.ts";
import type { SyncEvent } from "../status/index.ts";

export interface Signature {
  readonly name: string;
  readonly email: string;
}

/** One sync, asked for by a command, a workflow step or a reconciler. */
export interface SyncJob {
  readonly name: string;
  /** Default: `default`. */
  readonly namespace?: string;
  readonly generation: number;
  /** The trigger that the run answers. */
  readonly request?: string;
  /** How often the run was tried before, by those who were lost with it; default 0. */
  readonly retryCount?: number;
  readonly spec: Spec;
  /** Compute and report everything, write nothing. */
  readonly dryRun: boolean;
  /** Ignore the state of earlier runs, and remove all that Jira does not list, even if that is every mirrored issue. */
  readonly force: boolean;
  readonly author: Signature;
  /** The author, when absent. */
  readonly committer?: Signature;
  /** First line of the commit message in place of the counts. */
  readonly commitSubject?: string;
}

/** The outside world of a run; each is called once a try. */
export interface SyncDeps {
  readonly connectJira: (signal: AbortSignal) => Promise<Jira>;
  readonly openDestination: (signal: AbortSignal) => Promise<Destination>;
  readonly emit: (event: SyncEvent) => void;
  readonly now: () => Date;
  readonly newOperationID: () => string;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly redactor: Redactor;
}
