import { createHash } from "node:crypto";
import { issueNumber } from "../document/index.ts";
import type { State } from "./state.ts";

export type LookBack = NonNullable<State["lookBack"]>;

/** When issues were last updated, in milliseconds, by key: together with the key this names a version of the issue. */
export type Versions = ReadonlyMap<string, number>;

/** Changed or come issues make others be fetched again only as far as they share a bucket. */
const BUCKETS = 100;

/** These versions in as much room for a hundred thousand as for a hundred. */
export function toLookBack(versions: Versions): LookBack {
  const digests = [...buckets(versions)].map(([bucket, lines]) => [bucket, digestOf(lines)]);
  return { issues: versions.size, digests: Object.fromEntries(digests) };
}

/** Those of `found` that are surely among the recorded versions. */
export function recordedOf(found: Versions, { digests }: LookBack): Map<string, number> {
  const equal = new Set<number>();
  for (const [bucket, lines] of buckets(found)) if (digests[bucket] === digestOf(lines)) equal.add(bucket);
  return new Map([...found].filter(([key]) => equal.has(bucketOf(key))));
}

function buckets(versions: Versions): Map<number, string[]> {
  const all = new Map<number, string[]>();
  for (const [key, updatedMs] of versions) {
    const line = `${key} ${updatedMs}`;
    const lines = all.get(bucketOf(key));
    if (lines === undefined) all.set(bucketOf(key), [line]);
    else lines.push(line);
  }
  return all;
}

function bucketOf(key: string): number {
  return issueNumber(key) % BUCKETS;
}

function digestOf(lines: string[]): string {
  return createHash("sha256").update(lines.sort().join("\n")).digest("hex").slice(0, 16);
}
