import * as z from "zod";
import { type ClusterClient, isNotFound, SECRETS } from "../cluster/index.ts";
import { permanent } from "../failure/index.ts";
import type { Spec } from "../resource/index.ts";
import { GIT_FILES, GIT_KEYS, JIRA_KEYS } from "./job-credentials.ts";

/** What the Secrets of a sync say, by the variable that a run reads it from. */
export interface RunSecrets {
  readonly env: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, Buffer>>;
}

export interface SecretData {
  readonly name: string;
  readonly resourceVersion: string;
  readonly data: Readonly<Record<string, Buffer>>;
}

/** The Secrets that a spec refers to; undefined where it refers to none. */
export interface ReferencedSecrets {
  readonly jira: SecretData | undefined;
  readonly git: SecretData | undefined;
}

/** Reads the Secrets of a sync. Throws a `SyncError`, a permanent one for a Secret that is missing. */
export async function readSecrets(
  client: ClusterClient,
  { source, destination }: Pick<Spec, "source" | "destination">,
  namespace: string,
  signal: AbortSignal,
): Promise<ReferencedSecrets> {
  const read = (field: string, reference: { readonly name: string } | undefined) =>
    reference === undefined ? undefined : readSecret(client, field, { name: reference.name, namespace }, signal);
  const [jira, git] = await Promise.all([
    read("spec.source.secretRef", source?.secretRef),
    read("spec.destination.secretRef", destination.secretRef),
  ]);
  return { jira, git };
}

/** As what a run is given them; the operator's own Jira where the spec names no source. */
export function runSecrets({ jira, git }: ReferencedSecrets, ownJira: Readonly<Record<string, string>>): RunSecrets {
  return {
    env: { ...(jira === undefined ? ownJira : variables(jira, JIRA_KEYS)), ...variables(git, GIT_KEYS) },
    files: picked(git, GIT_FILES),
  };
}

// Linux takes 128 KiB for a variable with its name; no token or password is as long.
const LONGEST_VALUE = 64 * 1024;

const DataSchema = z.record(z.string(), z.string()).nullish();

/** `field` says in a message who needs it. */
export async function readSecret(
  client: ClusterClient,
  field: string,
  key: { readonly name: string; readonly namespace: string },
  signal: AbortSignal,
): Promise<SecretData> {
  try {
    const secret = await client.get(SECRETS, key, signal);
    const data = DataSchema.parse(secret["data"]) ?? {};
    const decoded = Object.entries(data).map(([name, value]) => [name, Buffer.from(value, "base64")] as const);
    return { name: key.name, resourceVersion: secret.metadata.resourceVersion, data: Object.fromEntries(decoded) };
  } catch (error) {
    if (!isNotFound(error)) throw error;
    throw permanent(
      "NotFound",
      `There is no Secret ${key.name} in namespace ${key.namespace}, which ${field} needs. Create it: kubectl create secret generic ${key.name} -n ${key.namespace}`,
      error,
    );
  }
}

function variables(secret: SecretData | undefined, table: Readonly<Record<string, string>>): Record<string, string> {
  const found = Object.entries(picked(secret, table)).map(([name, value]) => [name, value.toString("utf8")] as const);
  for (const [name, value] of found) {
    if (value.includes("\0")) {
      throw permanent("InvalidSpec", `The Secret ${secret?.name} holds a NUL character for ${name}. Create it again.`);
    }
    if (Buffer.byteLength(value) > LONGEST_VALUE) {
      const message = `The Secret ${secret?.name} holds more than ${LONGEST_VALUE} bytes for ${name}. Create it again.`;
      throw permanent("InvalidSpec", message);
    }
  }
  return Object.fromEntries(found);
}

function picked(secret: SecretData | undefined, table: Readonly<Record<string, string>>): Record<string, Buffer> {
  const found: Record<string, Buffer> = {};
  for (const [key, variable] of Object.entries(table)) {
    const value = secret?.data[key];
    if (value !== undefined && value.length > 0) found[variable] = value;
  }
  return found;
}
