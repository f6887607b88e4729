import * as z from "zod";
import { CANCEL_REQUESTED, type KubernetesObject, type ResourceKind } from "../cluster/index.ts";
import { API_VERSION, KIND, PRIORITIES, type Priority } from "../resource/index.ts";
import { initialStatus, type ObservedSync, observedSync } from "../status/index.ts";

/** Kept on a JIRASync while a run must be stopped before it may go. */
export const RUN_FINALIZER = "sync.jira.io/run";

/** All that an operator keeps of a JIRASync: what decides, without the rest of its spec. */
export interface WatchedSync extends ObservedSync {
  readonly namespace: string;
  readonly uid: string;
  readonly resourceVersion: string;
  readonly priority: Priority;
  readonly schedule: string | undefined;
  readonly timeZone: string | undefined;
  /** How long it is kept after its end, in seconds. */
  readonly ttlSeconds: number | undefined;
  readonly retryPolicy: {
    readonly maxRetries: number;
    readonly backoffMultiplier: number;
    readonly initialDelay: number;
  };
  /** The value of the annotation that asks to cancel the run under way. */
  readonly cancelRequest: string | undefined;
  readonly finalizers: readonly string[];
  /** The repository and branch that it writes to. */
  readonly place: string;
  /** Names of the Secrets that it refers to, in its namespace. */
  readonly secrets: readonly string[];
}

const Reference = z.object({ name: z.string() }).optional().catch(undefined);

// Lenient, as the API server has judged the spec: what a newer version has added must not stop the others.
const Watched = z.object({
  metadata: z.object({
    uid: z.string().catch(""),
    resourceVersion: z.string().catch(""),
    annotations: z.record(z.string(), z.string()).catch({}),
    finalizers: z.array(z.string()).catch([]),
  }),
  spec: z
    .object({
      priority: z.enum(PRIORITIES).catch("normal"),
      schedule: z.string().optional().catch(undefined),
      timeZone: z.string().optional().catch(undefined),
      ttlSecondsAfterFinished: z.number().optional().catch(undefined),
      retryPolicy: z
        .object({
          maxRetries: z.number().catch(3),
          backoffMultiplier: z.number().catch(2),
          initialDelay: z.number().catch(30),
        })
        .catch({ maxRetries: 3, backoffMultiplier: 2, initialDelay: 30 }),
      source: z.object({ secretRef: Reference }).optional().catch(undefined),
      destination: z
        .object({ repository: z.string().catch(""), branch: z.string().catch("main"), secretRef: Reference })
        .catch({ repository: "", branch: "main" }),
    })
    .catch({
      priority: "normal",
      retryPolicy: { maxRetries: 3, backoffMultiplier: 2, initialDelay: 30 },
      destination: { repository: "", branch: "main" },
    }),
});

/** Reads a JIRASync as the API server gives it; a status that this version can't read counts as none. */
export function watchedSync(object: Readonly<Record<string, unknown>>): WatchedSync {
  const { metadata, spec } = Watched.parse(object);
  const observed = observedOf(object);
  const { repository, branch } = spec.destination;
  const secrets = [spec.source?.secretRef?.name, spec.destination.secretRef?.name];
  return {
    ...observed,
    namespace: observed.namespace ?? "default",
    uid: metadata.uid,
    resourceVersion: metadata.resourceVersion,
    priority: spec.priority,
    schedule: spec.schedule,
    timeZone: spec.timeZone,
    ttlSeconds: spec.ttlSecondsAfterFinished,
    retryPolicy: spec.retryPolicy,
    cancelRequest: metadata.annotations[CANCEL_REQUESTED],
    finalizers: metadata.finalizers,
    place: `${placeOf(repository)}#${branch}`,
    secrets: secrets.filter((name) => name !== undefined),
  };
}

function observedOf(object: Readonly<Record<string, unknown>>): ObservedSync {
  try {
    return observedSync(object);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    return observedSync({ ...object, status: initialStatus });
  }
}

/** One repository has many spellings: with and without ".git", a slash at the end, a host in capitals. */
function placeOf(repository: string): string {
  const trimmed = repository.replace(/\/+$/, "").replace(/\.git$/, "");
  if (!URL.canParse(trimmed)) return trimmed;
  const { host, pathname } = new URL(trimmed);
  return `${host.toLowerCase()}${pathname}`;
}

/** A JIRASync in the operator's watch. */
export interface WatchedObject extends KubernetesObject {
  readonly sync: WatchedSync;
}

// A bookmark has nothing but a version.
const Named = z.looseObject({ metadata: z.looseObject({ name: z.string().default("") }) });

/** JIRASyncs as the operator watches them: the rest of each object is not kept. */
export const WATCHED_SYNCS: ResourceKind<WatchedObject> = {
  apiVersion: API_VERSION,
  kind: KIND,
  plural: "jirasyncs",
  read: (value) => {
    const sync = watchedSync(Named.parse(value));
    const { name, namespace, uid, resourceVersion } = sync;
    return { metadata: { name, namespace, uid, resourceVersion }, sync };
  },
};
