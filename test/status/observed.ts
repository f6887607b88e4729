import type { Condition, Status } from "../../src/resource/index.ts";
import { type ObservedSync, observedSync } from "../../src/status/index.ts";

/** The moment that the syncs of these tests are looked at. */
export const NOW = new Date("2026-03-01T12:00:00Z");

/** A time before that moment. */
export function ago(seconds: number): string {
  return new Date(NOW.getTime() - seconds * 1000).toISOString();
}

export interface Given {
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly status?: Partial<Status>;
}

/** The sync "demo" in namespace "mirrors", as far as the test says. */
export function aSync({ metadata = {}, spec = {}, status = {} }: Given = {}): ObservedSync {
  return observedSync({ metadata: { name: "demo", namespace: "mirrors", ...metadata }, spec, status });
}

export function condition(type: Condition["type"], reason: string, message: string): Condition {
  return { type, status: "True", reason, message, observedGeneration: 1, lastTransitionTime: ago(60) };
}

/** A run that began some seconds ago and has done 98 of 150 issues. */
export function running(startedSeconds: number, status: Partial<Status> = {}): Partial<Status> {
  return {
    phase: "Running",
    observedGeneration: 1,
    lastStatusUpdate: ago(5),
    progress: { percentage: 65, currentOperation: "sync-issues", totalOperations: 4, completedOperations: 2 },
    syncState: {
      startTime: ago(startedSeconds),
      totalIssues: 150,
      processedIssues: 98,
      successfulIssues: 98,
      failedIssues: 0,
      issues: "98/150",
      createdIssues: 98,
      updatedIssues: 0,
      deletedIssues: 0,
      unchangedIssues: 0,
      healthStatus: "Healthy",
    },
    ...status,
  };
}

/** An executor whose last sign of life came some seconds ago. */
export function executor(heartbeatSeconds: number): Status["executor"] {
  return { kind: "External", id: "github-42", lastHeartbeat: ago(heartbeatSeconds) };
}
