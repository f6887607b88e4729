import * as z from "zod";
import { type Status, StatusSchema, SYNC_TYPES, type SyncType } from "../resource/index.ts";

/** The annotation that asks for a run of a JIRASync; any new value asks again. */
export const REQUESTED_AT = "sync.jira.io/requestedAt";
const DEFAULT_TIMEOUT_SECONDS = 1800;

/** A JIRASync as somebody found it, in a cluster or a file: its status, and what of the rest decides how that is to be read. */
export interface ObservedSync {
  readonly name: string;
  readonly namespace: string | undefined;
  /** Undefined for a file, which has no generations. */
  readonly generation: number | undefined;
  readonly createdAt: Date | undefined;
  readonly isBeingDeleted: boolean;
  /** The value of the annotation that asks for a run. */
  readonly request: string | undefined;
  readonly syncType: SyncType | undefined;
  readonly executor: "Operator" | "Job" | "External";
  readonly isSuspended: boolean;
  readonly timeoutSeconds: number;
  readonly maxRetries: number;
  readonly status: Status;
}

// Lenient: a spec of a newer version, or one that nobody validated, is shown all the same.
const Observed = z.object({
  metadata: z.object({
    name: z.string(),
    namespace: z.string().optional().catch(undefined),
    generation: z.int().optional().catch(undefined),
    creationTimestamp: z.iso.datetime({ offset: true }).optional().catch(undefined),
    deletionTimestamp: z.string().optional().catch(undefined),
    annotations: z.record(z.string(), z.string()).catch({}),
  }),
  spec: z
    .object({
      syncType: z.enum(SYNC_TYPES).optional().catch(undefined),
      executor: z.enum(["Operator", "Job", "External"]).catch("Operator"),
      suspend: z.boolean().catch(false),
      timeout: z.number().catch(DEFAULT_TIMEOUT_SECONDS),
      retryPolicy: z.object({ maxRetries: z.number().catch(3) }).catch({ maxRetries: 3 }),
    })
    .catch({
      executor: "Operator",
      suspend: false,
      timeout: DEFAULT_TIMEOUT_SECONDS,
      retryPolicy: { maxRetries: 3 },
    }),
  status: StatusSchema.prefault({}),
});

/** Reads a JIRASync as it stands in a cluster or a file; throws a ZodError where its status is none. */
export function observedSync(object: unknown): ObservedSync {
  const { metadata, spec, status } = Observed.parse(object);
  return {
    name: metadata.name,
    namespace: metadata.namespace,
    generation: metadata.generation,
    createdAt: metadata.creationTimestamp === undefined ? undefined : new Date(metadata.creationTimestamp),
    isBeingDeleted: metadata.deletionTimestamp !== undefined,
    request: metadata.annotations[REQUESTED_AT],
    syncType: spec.syncType,
    executor: spec.executor,
    isSuspended: spec.suspend,
    timeoutSeconds: spec.timeout,
    maxRetries: spec.retryPolicy.maxRetries,
    status,
  };
}

/** Whether the spec was changed after the run that the status tells of had read it. */
export function isSpecAhead({ generation, status }: ObservedSync): boolean {
  return generation !== undefined && status.observedGeneration >= 0 && status.observedGeneration < generation;
}

/** Whether a run was asked for that the status does not tell of yet. */
export function isRequestOpen({ request, status }: ObservedSync): boolean {
  return request !== undefined && request !== "" && request !== status.lastHandledRequest;
}

/** Whether what was asked for has come to its end; what is left of an older spec or an older request has not. */
export function hasEnded(sync: ObservedSync): boolean {
  const { phase } = sync.status;
  const isEnd = phase === "Completed" || phase === "Failed" || phase === "Cancelled";
  return isEnd && !isSpecAhead(sync) && !isRequestOpen(sync);
}
