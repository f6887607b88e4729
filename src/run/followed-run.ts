import {
  type ClusterClient,
  type Executor,
  followOnCluster,
  type JiraSyncObject,
  REQUESTED_AT,
  StatusWriter,
} from "../cluster/index.ts";
import { abortError, type Failure, permanent, SyncError } from "../failure/index.ts";
import type { Status } from "../resource/index.ts";
import type { Outcome } from "../sync/index.ts";
import type { Observer, RequestedRun } from "./run-jira-sync.ts";

/** A cluster in which a run is to be seen. */
export interface ClusterTarget {
  readonly client: ClusterClient;
  readonly executor: Executor;
  /** Whether a run that can't be seen there must not begin. */
  readonly isRequired: boolean;
  /**
   * The resource as who asks for this run has read it: it is followed as it is, never applied, and the run ends without a
   * push when another one takes its status over.
   */
  readonly object?: JiraSyncObject;
}

/** What the cluster says to a run before it begins, and how it is told of it. */
export type FollowedRun =
  | {
      readonly kind: "followed";
      /** The status of the runs before, where there is a cluster. */
      readonly previous: Status | undefined;
      readonly generation: number | undefined;
      /** The trigger that this run answers. */
      readonly request: string | undefined;
      /** Aborted with `signal`, and when the resource is deleted or its run cancelled. */
      readonly signal: AbortSignal;
      readonly update: (status: Status) => void;
      /** Resolves when it is certain that no other run has taken the resource over; rejects when the run has to end. */
      readonly confirm: (signal: AbortSignal) => Promise<void>;
      /** Writes the last status; gives why it could not. */
      readonly close: () => Promise<Failure | undefined>;
    }
  | { readonly kind: "refused"; readonly outcome: Exclude<Outcome, { kind: "completed" }> };

const NOT_FOLLOWED = {
  kind: "followed",
  previous: undefined,
  generation: undefined,
  request: undefined,
  update: () => {},
  confirm: () => Promise.resolve(),
  close: () => Promise.resolve(undefined),
} as const;

export async function followRun(
  { resource, cluster, dryRun, settings }: RequestedRun,
  { onTrouble, onStatusWritten }: Observer,
  signal: AbortSignal,
): Promise<FollowedRun> {
  // What writes nothing is nobody's to see.
  if (cluster === undefined || dryRun) return { ...NOT_FOLLOWED, signal };
  const { client, executor, isRequired } = cluster;
  const end = new AbortController();
  const { name, namespace = client.namespace } = resource.metadata;
  const what = `The JIRASync ${name} in namespace ${namespace}`;
  const cancel = (why: string) => () => end.abort(permanent("Cancelled", `${what} ${why}, so its sync was cancelled.`));
  const events = {
    onDeleted: cancel("was deleted"),
    onCancelRequested: cancel("was asked to cancel"),
    onTrouble,
    ...(onStatusWritten === undefined ? {} : { onWritten: onStatusWritten }),
  };
  if (cluster.object !== undefined) {
    const onTakenOver = () => end.abort(permanent("ClusterConflict", `${what} is run by another, so this run ended.`));
    const writer = new StatusWriter(client, cluster.object, executor, { ...events, onTakenOver });
    const run = followed(cluster.object, writer, AbortSignal.any([signal, end.signal]));
    return { ...run, confirm: (limit) => writer.confirm(AbortSignal.any([limit, end.signal])) };
  }
  try {
    const options = { executor, force: settings.force, events };
    const { object, writer } = await followOnCluster(client, resource, options, signal);
    return followed(object, writer, AbortSignal.any([signal, end.signal]));
  } catch (error) {
    if (signal.aborted) return { kind: "refused", outcome: cancelled(signal) };
    if (!(error instanceof SyncError)) throw error;
    if (isRequired) return { kind: "refused", outcome: { kind: "failed", failure: error.failure } };
    onTrouble(error.failure);
    return { ...NOT_FOLLOWED, signal };
  }
}

function followed(
  { metadata, status }: JiraSyncObject,
  writer: StatusWriter,
  signal: AbortSignal,
): Extract<FollowedRun, { kind: "followed" }> {
  return {
    kind: "followed",
    previous: status,
    generation: metadata.generation,
    request: metadata.annotations?.[REQUESTED_AT],
    signal,
    confirm: () => Promise.resolve(),
    update: (next) => writer.update(next),
    close: () => writer.close(),
  };
}

function cancelled(signal: AbortSignal): Exclude<Outcome, { kind: "completed" }> {
  const { failure } = abortError(signal);
  return failure.reason === "Cancelled" ? { kind: "cancelled", message: failure.message } : { kind: "failed", failure };
}
