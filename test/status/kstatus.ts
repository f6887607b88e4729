import type { Status } from "../../src/status/index.ts";

/**
 * How kstatus (sigs.k8s.io/cli-utils) reads a custom resource: a generation that is not yet observed, then Reconciling and
 * Stalled, then Ready. Written from its documentation, to hold our conditions against the rules of the tools that wait.
 */
export function kstatusOf(status: Status, generation: number): "InProgress" | "Failed" | "Current" {
  const isTrue = (type: string) =>
    status.conditions.some((condition) => condition.type === type && condition.status === "True");
  const has = (type: string) => status.conditions.some((condition) => condition.type === type);
  if (status.observedGeneration !== generation) return "InProgress";
  if (isTrue("Reconciling")) return "InProgress";
  if (isTrue("Stalled")) return "Failed";
  if (has("Ready") && !isTrue("Ready")) return "InProgress";
  return "Current";
}
