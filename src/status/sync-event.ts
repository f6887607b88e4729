import type { Failure } from "../failure/index.ts";
import type { Operation } from "../resource/index.ts";

/** What happens to a sync, in the order it happens; the status follows from these alone. Times are the sender's, counts are issues. */
export type SyncEvent = { readonly at: Date } & (
  | { readonly kind: "pending"; readonly generation: number } // accepted, waits for its turn
  | { readonly kind: "scheduled"; readonly generation: number; readonly nextSyncTime: Date }
  | {
      readonly kind: "started";
      readonly operationID: string;
      readonly generation: number;
      /** Where it is known before Jira has answered; else `configured` follows. */
      readonly configHash?: string;
      /** 0, or which retry of the same run this is. */
      readonly retryCount?: number;
      /** The value of the trigger annotation that asked for this run. */
      readonly request?: string;
    }
  | { readonly kind: "configured"; readonly configHash: string }
  | { readonly kind: "operation-started"; readonly operation: Operation }
  | { readonly kind: "discovered"; readonly total: number } // again with a corrected total, when issues come or go meanwhile
  | {
      // What was added since the last such event.
      readonly kind: "processed";
      readonly created: number;
      readonly updated: number;
      readonly unchanged: number;
      readonly failed: number;
    }
  | { readonly kind: "deleted"; readonly issues: number } // added since the last such event
  | { readonly kind: "waiting"; readonly message: string; readonly seconds: number } // a rate limit or a short fault
  | { readonly kind: "retrying"; readonly failure: Failure; readonly retryCount: number; readonly seconds: number }
  | { readonly kind: "completed"; readonly commit: string | null } // null: nothing had changed
  | {
      readonly kind: "failed";
      readonly failure: Failure;
      /** The generation whose spec was refused before a run could start. */
      readonly generation?: number;
    }
  | { readonly kind: "cancelled"; readonly message: string }
  | { readonly kind: "interrupted"; readonly message: string } // who runs it has to end; the sync waits for another
);

/** The event of one kind. */
export type EventOf<Kind extends SyncEvent["kind"]> = Extract<SyncEvent, { readonly kind: Kind }>;
