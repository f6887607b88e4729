import type { Failure } from "../failure/index.ts";
import type { FailedIssue } from "../jira/index.ts";

export interface PlannedChange {
  readonly key: string;
  readonly action: "create" | "update" | "delete";
  readonly why: string;
}

/** What a run did, or with `dryRun` would do. Keys in the order of their project and number. */
export interface Report {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly deleted: readonly string[];
  readonly unchanged: number;
  readonly failed: readonly FailedIssue[];
  /** Why the run listed everything, or since when it asked for changes. */
  readonly mode: string;
  readonly commit: string | null;
  /** Of a dry run alone. */
  readonly planned?: readonly PlannedChange[];
}

export type Outcome =
  | { readonly kind: "completed"; readonly report: Report }
  /** The report is there when issues failed but the others were pushed. */
  | { readonly kind: "failed"; readonly failure: Failure; readonly report?: Report }
  | { readonly kind: "cancelled"; readonly message: string };
