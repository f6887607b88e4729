import * as z from "zod";
import type { KubernetesObject } from "../cluster/index.ts";

/** How far the Job of a run is. */
export type JobState =
  | { readonly kind: "running" }
  | { readonly kind: "succeeded" }
  /** `reason` as Kubernetes gives it: PodFailurePolicy, BackoffLimitExceeded, DeadlineExceeded, … */
  | { readonly kind: "failed"; readonly reason: string; readonly message: string }
  /** Nobody will tell its end: it was deleted. */
  | { readonly kind: "lost" };

const Condition = z.object({
  type: z.string(),
  status: z.string(),
  reason: z.string().catch(""),
  message: z.string().catch(""),
});

const ConditionsSchema = z.object({ conditions: z.array(Condition).catch([]) }).catch({ conditions: [] });

/** Reads a Job as the API server gives it; undefined for one that is not there. */
export function jobStateOf(job: KubernetesObject | undefined): JobState {
  if (job === undefined) return { kind: "lost" };
  const { conditions } = ConditionsSchema.parse(job["status"]);
  const found = (type: string) =>
    conditions.find((condition) => condition.type === type && condition.status === "True");
  if (found("Complete") !== undefined) return { kind: "succeeded" };
  // FailureTarget, which comes first, is no end yet: the pod may still be on its way out, and write its last status.
  const failed = found("Failed");
  if (failed !== undefined) return { kind: "failed", reason: failed.reason, message: failed.message };
  return job.metadata.deletionTimestamp === undefined ? { kind: "running" } : { kind: "lost" };
}
