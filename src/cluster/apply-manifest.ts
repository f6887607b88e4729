import * as z from "zod";
import { MAX_NAME_LENGTH } from "../resource/index.ts";
import type { ClusterClient } from "./client.ts";
import { CLI_FIELD_MANAGER } from "./follow.ts";
import { JIRA_SYNCS, type JiraSyncObject } from "./object.ts";

const ManifestSchema = z.looseObject({
  metadata: z.looseObject({ name: z.string(), namespace: z.string().optional() }),
});

export interface ApplyManifestOptions {
  /** Take over fields that another manager keeps. */
  readonly force: boolean;
  /** Put behind the name, after a hyphen. */
  readonly suffix?: string;
}

/** Server-side apply of a manifest as its author wrote it: the defaults stay the server's. It must have been validated. */
export function applyManifest(
  client: ClusterClient,
  asWritten: unknown,
  { force, suffix }: ApplyManifestOptions,
  signal: AbortSignal,
): Promise<JiraSyncObject> {
  const { metadata, ...manifest } = ManifestSchema.parse(asWritten);
  // What a saved status says is long past, and its own writer's to say.
  const { status: _, ...rest } = manifest;
  const name = suffix === undefined ? metadata.name : withSuffix(metadata.name, suffix);
  const object = { ...rest, metadata: { ...metadata, name } };
  return client.apply(
    JIRA_SYNCS,
    withNamespace(object, client.namespace),
    { fieldManager: CLI_FIELD_MANAGER, force },
    signal,
  );
}

function withNamespace<T extends { readonly metadata: z.infer<typeof ManifestSchema>["metadata"] }>(
  object: T,
  namespace: string,
): T & { readonly metadata: { readonly name: string; readonly namespace: string } } {
  return { ...object, metadata: { ...object.metadata, namespace: object.metadata.namespace ?? namespace } };
}

/** The name of one run of many: "nightly-20261123-162000". Cut where it would be too long, never in the suffix. */
export function withSuffix(name: string, suffix: string): string {
  return `${name.slice(0, MAX_NAME_LENGTH - suffix.length - 1).replace(/[-.]+$/, "")}-${suffix}`;
}

/** "20261123-162000", in UTC. */
export function timeSuffix(at: Date): string {
  return at
    .toISOString()
    .replace(/\.\d+Z$/, "")
    .replaceAll(/[-:]/g, "")
    .replace("T", "-");
}
