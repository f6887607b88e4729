import * as z from "zod";
import type { KubernetesObject, ResourceKind } from "../cluster/index.ts";

/** Of a Secret no more than when it was changed: what it holds is read only when a run starts. */
export interface SecretChange extends KubernetesObject {
  readonly changedAt: Date | undefined;
}

const Time = z.iso.datetime({ offset: true }).optional().catch(undefined);

const Changed = z.object({
  metadata: z.object({
    name: z.string().default(""),
    namespace: z.string().optional(),
    uid: z.string().default(""),
    resourceVersion: z.string().default(""),
    creationTimestamp: Time,
    managedFields: z.array(z.object({ time: Time })).catch([]),
  }),
});

export const SECRET_CHANGES: ResourceKind<SecretChange> = {
  apiVersion: "v1",
  kind: "Secret",
  plural: "secrets",
  isMetadataOnly: true,
  read: (value) => {
    const { name, namespace, uid, resourceVersion, creationTimestamp, managedFields } = Changed.parse(value).metadata;
    const times = [creationTimestamp, ...managedFields.map(({ time }) => time)].filter((time) => time !== undefined);
    const newest = Math.max(...times.map((time) => Date.parse(time)));
    return {
      metadata: { name, namespace, uid, resourceVersion },
      changedAt: times.length === 0 ? undefined : new Date(newest),
    };
  },
};

interface Known {
  readonly version: string;
  readonly changedAt: Date | undefined;
}

/** A Secret that some sync refers to, by namespace and name. */
const keyOf = (namespace: string, name: string): string => `${namespace}/${name}`;

/** When Secrets were changed, and which syncs refer to them. */
export class SecretTimes {
  readonly #secrets = new Map<string, Known>();
  readonly #users = new Map<string, Set<string>>();

  /** Gives the syncs that refer to it. */
  set({ metadata, changedAt }: SecretChange): readonly string[] {
    const key = keyOf(metadata.namespace ?? "default", metadata.name);
    this.#secrets.set(key, { version: metadata.resourceVersion, changedAt });
    return [...(this.#users.get(key) ?? [])];
  }

  remove({ metadata }: SecretChange): void {
    this.#secrets.delete(keyOf(metadata.namespace ?? "default", metadata.name));
  }

  use(namespace: string, names: readonly string[], user: string): void {
    for (const name of names) {
      const key = keyOf(namespace, name);
      this.#users.set(key, (this.#users.get(key) ?? new Set()).add(user));
    }
  }

  forget(namespace: string, names: readonly string[], user: string): void {
    for (const name of names) {
      const key = keyOf(namespace, name);
      const users = this.#users.get(key);
      users?.delete(user);
      if (users?.size === 0) this.#users.delete(key);
    }
  }

  newest(namespace: string, names: readonly string[]): Date | undefined {
    const times = names.map((name) => this.#secrets.get(keyOf(namespace, name))?.changedAt?.getTime());
    const known = times.filter((time) => time !== undefined);
    return known.length === 0 ? undefined : new Date(Math.max(...known));
  }

  /** The versions that are known now, by name; "" for one that is not there. */
  versions(namespace: string, names: readonly string[]): ReadonlyMap<string, string> {
    return new Map(names.map((name) => [name, this.#secrets.get(keyOf(namespace, name))?.version ?? ""] as const));
  }

  /** Whether one is known by now in another version than the run has read; versions by name. */
  areNewerThan(namespace: string, read: ReadonlyMap<string, string>): boolean {
    return [...read].some(([name, version]) => {
      const known = this.#secrets.get(keyOf(namespace, name));
      return known !== undefined && known.version !== version;
    });
  }
}
