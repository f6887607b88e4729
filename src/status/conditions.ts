import type { Failure } from "../failure/index.ts";
import { CONDITION_TYPES, type Condition, type ConditionType } from "../resource/index.ts";
import { rfc3339 } from "./time.ts";

/** What the conditions tell: where the sync stands, and why. */
export type Situation =
  | { readonly kind: "waiting"; readonly reason: "SyncPending" | "SyncScheduled"; readonly message: string }
  | { readonly kind: "running"; readonly message: string; readonly activity: string }
  | { readonly kind: "completed"; readonly message: string }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "cancelled"; readonly message: string };

/**
 * Every condition for a situation. kstatus reads the last two: Reconciling makes a resource InProgress, Stalled makes it
 * Failed, and Ready alone makes it Current. A time of transition changes only with the status of its condition.
 */
export function conditionsOf(
  previous: readonly Condition[],
  situation: Situation,
  observedGeneration: number,
  at: Date,
): Condition[] {
  const holding = trueIn(situation);
  return CONDITION_TYPES.map((type) => {
    const status = holding.includes(type) ? "True" : "False";
    const before = previous.find((condition) => condition.type === type);
    const lastTransitionTime = before?.status === status ? before.lastTransitionTime : rfc3339(at);
    return {
      type,
      status,
      reason: reasonOf(type, situation),
      message: messageOf(type, situation),
      observedGeneration,
      lastTransitionTime,
    };
  });
}

function trueIn(situation: Situation): readonly ConditionType[] {
  switch (situation.kind) {
    case "waiting":
      return ["Reconciling"];
    case "running":
      return ["Processing", "Progressing", "Reconciling"];
    case "completed":
      return ["Ready"];
    case "failed":
      return situation.failure.retryable ? ["Failed"] : ["Failed", "Stalled"];
    case "cancelled":
      // Nothing goes on until somebody asks for it; without Stalled a tool that waits would wait for ever.
      return ["Stalled"];
    default:
      return situation satisfies never;
  }
}

function reasonOf(type: ConditionType, situation: Situation): string {
  switch (situation.kind) {
    case "waiting":
      return situation.reason;
    case "running":
      return RUNNING_REASONS[type] ?? "SyncInProgress";
    case "completed":
      return "SyncCompleted";
    case "failed":
      return situation.failure.reason;
    case "cancelled":
      return "Cancelled";
    default:
      return situation satisfies never;
  }
}

const RUNNING_REASONS: Partial<Record<ConditionType, string>> = {
  Processing: "SyncActive",
  Progressing: "ProgressMade",
};

function messageOf(type: ConditionType, situation: Situation): string {
  if (situation.kind === "failed") return situation.failure.message;
  if (situation.kind === "running" && type === "Processing") return situation.activity;
  return situation.message;
}
