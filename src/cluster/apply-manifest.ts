import * as z from "zod";
import { MAX_NAME_LENGTH } from "../resource/index.ts";
import type { ClusterClient } from "./client.ts";
import { CLI_FIELD_MANAGER } from "./follow.ts";
import { JIRA_SYNCS, type JiraSyncObject } from "./object.ts";

// Those that Kubernetes puts behind a generateName: no vowels, so no words.
const LETTERS = "bcdfghjklmnpqrstvwxz2456789";

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
  // What a saved resource carries besides is the server's to say, and of a moment long past.
  const { metadata, status: _status, ...manifest } = ManifestSchema.parse(asWritten);
  const { managedFields: _, uid: _uid, resourceVersion: _version, ...kept } = metadata;
  const { generation: _generation, creationTimestamp: _created, ...written } = kept;
  const name = suffix === undefined ? metadata.name : withSuffix(metadata.name, suffix);
  const place = { name, namespace: metadata.namespace ?? client.namespace };
  const object = { ...manifest, metadata: { ...written, ...place } };
  return client.apply(JIRA_SYNCS, object, { fieldManager: CLI_FIELD_MANAGER, force }, signal);
}

/** The name of one run of many: "nightly-20261123-162000-x4k7d". Cut where it would be too long, never in the suffix. */
export function withSuffix(name: string, suffix: string): string {
  return `${name.slice(0, MAX_NAME_LENGTH - suffix.length - 1).replace(/[-.]+$/, "")}-${suffix}`;
}

/** "20261123-162000-x4k7d": the time in UTC, and letters so that two runs of one second differ. */
export function timeSuffix(at: Date, random: () => number): string {
  const time = at
    .toISOString()
    .replace(/\.\d+Z$/, "")
    .replaceAll(/[-:]/g, "")
    .replace("T", "-");
  const letters = Array.from({ length: 5 }, () => LETTERS[Math.floor(random() * LETTERS.length)]);
  return `${time}-${letters.join("")}`;
}
