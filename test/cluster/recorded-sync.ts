import { type ClusterClient, JIRA_SYNCS, type JiraSyncObject } from "../../src/cluster/index.ts";
import type { Failure } from "../../src/failure/index.ts";
import type { Status } from "../../src/resource/index.ts";
import { initialStatus, nextStatus, type SyncEvent } from "../../src/status/index.ts";
import { aJiraSync } from "./jira-syncs.ts";

type Step = SyncEvent extends infer Event ? (Event extends SyncEvent ? Omit<Event, "at"> : never) : never;

/** A JIRASync in a cluster whose status the test writes, as a run would. */
export interface RecordedSync {
  readonly object: JiraSyncObject;
  /** Goes on by these steps, now, and writes the status once. */
  record(...steps: readonly Step[]): Promise<Status>;
  /** Writes a status as it is. */
  write(status: Status): Promise<void>;
}

/** Applies a JIRASync with the defaults of tests. */
export async function createRecordedSync(
  client: ClusterClient,
  name: string,
  signal: AbortSignal,
  labels: Readonly<Record<string, string>> = {},
): Promise<RecordedSync> {
  const { spec } = aJiraSync(name, client.namespace);
  const metadata = { name, namespace: client.namespace, labels };
  const object = await client.apply(JIRA_SYNCS, { metadata, spec }, { fieldManager: "test" }, signal);
  let status: Status = initialStatus;
  const write = async (next: Status) => {
    status = next;
    const body = { metadata: { name, namespace: client.namespace }, status };
    await client.apply(JIRA_SYNCS, body, { fieldManager: "test-status", force: true, subresource: "status" }, signal);
  };
  return {
    object,
    write,
    async record(...steps) {
      const at = new Date();
      await write(steps.reduce<Status>((before, step) => nextStatus(before, { ...step, at }), status));
      return status;
    },
  };
}

/** From the start to 98 of 150 issues. */
export const TO_65_PERCENT: readonly Step[] = [
  { kind: "started", operationID: "op-1", generation: 1, configHash: "7f9a8b2c3d4e5f6a" },
  { kind: "operation-started", operation: "connect" },
  { kind: "operation-started", operation: "discover-issues" },
  { kind: "discovered", total: 150 },
  { kind: "operation-started", operation: "sync-issues" },
  { kind: "processed", created: 96, updated: 0, unchanged: 2, failed: 0 },
];

/** From there to the end. */
export const TO_THE_END: readonly Step[] = [
  { kind: "processed", created: 52, updated: 0, unchanged: 0, failed: 0 },
  { kind: "operation-started", operation: "push-changes" },
  { kind: "completed", commit: "7f9a8b2c3d4e5f6a7f9a8b2c3d4e5f6a7f9a8b2c" },
];

export const NOT_FOUND: Failure = {
  reason: "NotFound",
  message: "There is no project DEMO. Check spec.target.projectKey.",
  retryable: false,
};
