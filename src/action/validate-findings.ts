import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { JiraSync } from "../resource/index.ts";
import type { ManifestSource } from "./manifest-input.ts";
import { placeOf } from "./validate-place.ts";

/** Something that is to be said of a line of a manifest. */
export interface Finding {
  readonly level: "error" | "warning";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly title: string;
  /** Plain text. */
  readonly message: string;
}

/** A manifest that is right, and the file that it was read from. */
export interface SourcedSync {
  readonly file: string;
  readonly resource: JiraSync;
}

/** The syncs of all files, and what is wrong with the files by themselves. */
export function readSources(sources: readonly ManifestSource[]): {
  readonly syncs: readonly SourcedSync[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = sources.flatMap(({ result }) =>
    result.ok
      ? []
      : result.problems.map(({ source, line = 1, column = 1, message }) => ({
          level: "error",
          file: source,
          line,
          column,
          title: "Invalid manifest",
          message,
        })),
  );
  const syncs = sources.flatMap(({ source, result }) =>
    result.ok ? result.manifests.map((resource) => ({ file: source, resource })) : [],
  );
  return { syncs, findings };
}

/** A finding on a field of a manifest that is right by itself. */
export async function findingAt(
  { file, resource }: SourcedSync,
  path: readonly string[],
  workspace: string,
  said: Pick<Finding, "level" | "title" | "message">,
): Promise<Finding> {
  return { ...said, file, ...placeOf(await readFile(join(workspace, file), "utf8"), resource, path) };
}

/** Syncs of one name in two files: each would take the other's state for its own. */
export async function repeatedNames(syncs: readonly SourcedSync[], workspace: string): Promise<readonly Finding[]> {
  const first = new Map<string, SourcedSync>();
  const findings: Finding[] = [];
  for (const sync of syncs) {
    const { name, namespace } = sync.resource.metadata;
    const key = `${namespace ?? ""}/${name}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, sync);
      continue;
    }
    const message = `metadata.name: "${name}" is the name of a sync in ${earlier.file} too. Give each its own name.`;
    const said = { level: "error", title: "Repeated name", message } as const;
    findings.push(await findingAt(sync, ["metadata", "name"], workspace, said));
  }
  return findings;
}
