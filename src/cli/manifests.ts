import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { type JiraSync, type ParseOptions, type Problem, parseManifests } from "../resource/index.ts";
import { type Io, UsageError } from "./command.ts";
import { printable } from "./printable.ts";

export interface Manifests {
  readonly resources: readonly JiraSync[];
  readonly problems: readonly Problem[];
}

/** Reads and validates the files of `--file`; "-" is stdin. All problems of all files are found at once. */
export async function readManifests(files: readonly string[], io: Io, options: ParseOptions = {}): Promise<Manifests> {
  const resources: JiraSync[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const result = parseManifests(await readText(file, io), file === "-" ? "stdin" : file, options);
    if (result.ok) resources.push(...result.manifests);
    else problems.push(...result.problems);
  }
  return { resources, problems };
}

async function readText(file: string, io: Io): Promise<string> {
  if (file === "-") return readAll(io.stdin);
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UsageError(`can't read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** "sync.yaml:7:3: spec.target.projectKey: …", as editors and compilers write it. */
export function problemLine({ source, line, column, message }: Problem): string {
  const place = line === undefined ? source : `${source}:${line}:${column ?? 1}`;
  return printable(`${place}: ${message}`);
}
