import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { JiraSync } from "../resource/index.ts";
import { repeatedSyncs } from "../run/index.ts";
import type { ManifestSource } from "./manifest-input.ts";
import { placeOf } from "./manifest-place.ts";
import { repeatedName } from "./repeated-name.ts";

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

/** Syncs that two files describe. */
export async function repeatedNames(syncs: readonly SourcedSync[], workspace: string): Promise<readonly Finding[]> {
  const findings = repeatedSyncs(syncs).map(({ sync, earlier }) => {
    const said = {
      level: "error",
      title: "Repeated name",
      message: repeatedName(sync.resource, earlier.file),
    } as const;
    return findingAt(sync, ["metadata", "name"], workspace, said);
  });
  return Promise.all(findings);
}
