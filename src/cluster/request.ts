import { CANCEL_REQUESTED, REQUESTED_AT } from "./annotation.ts";
import type { ClusterClient } from "./client.ts";
import { JIRA_SYNCS, type JiraSyncObject, type ObjectKey } from "./object.ts";

/** Asks for a run of the JIRASync; every request is a new one. */
export function requestRun(client: ClusterClient, key: ObjectKey, signal: AbortSignal): Promise<JiraSyncObject> {
  return annotate(client, key, REQUESTED_AT, signal);
}

/** Asks whoever runs the JIRASync to end the run under way. */
export function requestCancel(client: ClusterClient, key: ObjectKey, signal: AbortSignal): Promise<JiraSyncObject> {
  return annotate(client, key, CANCEL_REQUESTED, signal);
}

function annotate(client: ClusterClient, key: ObjectKey, annotation: string, signal: AbortSignal) {
  // With milliseconds: two requests within a second are two.
  const annotations = { [annotation]: new Date(client.deps.now()).toISOString() };
  return client.patch(JIRA_SYNCS, key, { metadata: { annotations } }, signal);
}
