import { type ClusterClient, JIRA_SYNCS, type JiraSyncObject } from "../cluster/index.ts";
import { RUN_FINALIZER, watchedSync } from "./watched-sync.ts";

/** Adds or takes away the finalizer that keeps an object while its run must be stopped before it goes. */
export async function setHeld(
  client: ClusterClient,
  object: JiraSyncObject,
  isHeld: boolean,
  signal: AbortSignal,
): Promise<void> {
  const { name, namespace, uid, resourceVersion } = object.metadata;
  const { finalizers: before } = watchedSync(object);
  if (before.includes(RUN_FINALIZER) === isHeld) return;
  const others = before.filter((finalizer) => finalizer !== RUN_FINALIZER);
  // With the version that the others were read in: none of them may be lost.
  const patch = { metadata: { uid, resourceVersion, finalizers: isHeld ? [...others, RUN_FINALIZER] : others } };
  await client.patch(JIRA_SYNCS, { name, namespace }, patch, signal);
}
