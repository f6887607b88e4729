import * as z from "zod";
import { API_VERSION, KIND, type Status, StatusSchema } from "../resource/index.ts";

const Text = z.record(z.string(), z.string());

// Loose: what this version does not know passes through.
const Metadata = z.looseObject({
  name: z.string().default(""),
  namespace: z.string().optional(),
  uid: z.string().default(""),
  resourceVersion: z.string().default(""),
  generation: z.int().optional(),
  creationTimestamp: z.string().optional(),
  deletionTimestamp: z.string().optional(),
  labels: Text.optional(),
  annotations: Text.optional(),
});

const ObjectSchema = z.looseObject({ metadata: Metadata });

/** Any object as the API server gives it. */
export type KubernetesObject = z.infer<typeof ObjectSchema>;
export type Metadata = z.infer<typeof Metadata>;

/** A JIRASync as the API server gives it: what is in its spec the server has judged, perhaps by a newer version's rules. */
export interface JiraSyncObject extends KubernetesObject {
  readonly spec: unknown;
  readonly status: Status;
}

/** Where the objects of one kind are, and how they are read. */
export interface ResourceKind<T extends KubernetesObject = KubernetesObject> {
  /** "v1", "sync.jira.io/v1alpha1" */
  readonly apiVersion: string;
  readonly kind: string;
  readonly plural: string;
  /** Whether the server is asked for their metadata alone. */
  readonly isMetadataOnly?: boolean;
  /** Throws a ZodError for what is none of this kind. */
  readonly read: (value: unknown) => T;
}

const JiraSyncObjectSchema = z.looseObject({
  metadata: Metadata,
  spec: z.unknown(),
  status: StatusSchema.prefault({}),
});

export const JIRA_SYNCS: ResourceKind<JiraSyncObject> = {
  apiVersion: API_VERSION,
  kind: KIND,
  plural: "jirasyncs",
  read: (value) => JiraSyncObjectSchema.parse(value),
};

export const EVENTS: ResourceKind = kindOf("events.k8s.io/v1", "Event", "events");
export const SECRETS: ResourceKind = kindOf("v1", "Secret", "secrets");

/** A kind of the server's own, its objects read as they are. */
export function kindOf(apiVersion: string, kind: string, plural: string): ResourceKind {
  return { apiVersion, kind, plural, read: (value) => ObjectSchema.parse(value) };
}

/** One object; without a namespace the client's. */
export interface ObjectKey {
  readonly name: string;
  readonly namespace?: string | undefined;
}

/** An object as it is sent: the server adds what it knows of it. */
export type ObjectDraft = { readonly metadata: ObjectKey & Readonly<Record<string, unknown>> } & Readonly<
  Record<string, unknown>
>;

/** Several objects. */
export interface Selection {
  /** "" for all namespaces; the client's without it. */
  readonly namespace?: string;
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
}

export interface ObjectList<T extends KubernetesObject> {
  readonly items: readonly T[];
  /** From where a watch goes on. */
  readonly resourceVersion: string;
}
