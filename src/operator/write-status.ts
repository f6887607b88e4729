import {
  type ClusterClient,
  EventRecorder,
  FIELD_MANAGER,
  JIRA_SYNCS,
  type JiraSyncObject,
  transitionOf,
} from "../cluster/index.ts";
import type { Status } from "../status/index.ts";

const EVENTS_LIMIT_MS = 5_000;

/** Writes the status of a JIRASync that nobody runs, and its Event. Throws a conflict where somebody was quicker. */
export async function writeStatus(
  client: ClusterClient,
  { metadata, status: previous }: JiraSyncObject,
  status: Status,
  instance: string,
  signal: AbortSignal,
): Promise<JiraSyncObject> {
  const { name, namespace = client.namespace, resourceVersion } = metadata;
  const body = { metadata: { name, namespace, resourceVersion }, status };
  const options = { fieldManager: FIELD_MANAGER, force: true, subresource: "status" } as const;
  const written = await client.apply(JIRA_SYNCS, body, options, signal);
  const transition = transitionOf(previous, status);
  if (transition !== undefined) {
    const recorder = new EventRecorder(client, written, instance);
    recorder.record(transition);
    await recorder.close(EVENTS_LIMIT_MS);
  }
  return written;
}
