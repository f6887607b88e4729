import { createHash } from "node:crypto";

const LONGEST_MS = 10_000;

/** How long after its time a scheduled sync starts, so that not all of an hour start at once: always the same for one. */
export function jitterMs({ namespace, name }: { readonly namespace: string; readonly name: string }): number {
  return createHash("sha256").update(`${namespace}/${name}`).digest().readUInt32BE() % LONGEST_MS;
}
