import { readFile } from "node:fs/promises";
import { addAbortSignal } from "node:stream";
import { text as readAll } from "node:stream/consumers";
import { abortError, messageOf, UsageError } from "../failure/index.ts";
import { type JiraSync, type ParseOptions, type Problem, parseManifests } from "../resource/index.ts";
import type { Io } from "./command.ts";

export interface Manifests {
  readonly resources: readonly JiraSync[];
  /** The same without defaults. */
  readonly asWritten: readonly unknown[];
  readonly problems: readonly Problem[];
}

/** Reads and validates the files of `--file`; "-" is stdin. All problems of all files are found at once. */
export async function readManifests(
  files: readonly string[],
  io: Io,
  options: ParseOptions,
  signal: AbortSignal,
): Promise<Manifests> {
  const resources: JiraSync[] = [];
  const asWritten: unknown[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const result = parseManifests(await readText(file, io, signal), file === "-" ? "stdin" : file, options);
    if (result.ok) {
      resources.push(...result.manifests);
      asWritten.push(...result.asWritten);
    } else problems.push(...result.problems);
  }
  return { resources, asWritten, problems };
}

async function readText(file: string, io: Io, signal: AbortSignal): Promise<string> {
  try {
    return file === "-" ? await readAll(addAbortSignal(signal, io.stdin)) : await readFile(file, "utf8");
  } catch (error) {
    if (signal.aborted) throw abortError(signal);
    throw new UsageError(`can't read ${file === "-" ? "stdin" : file}: ${messageOf(error)}`);
  }
}

/** "sync.yaml:7:3: spec.target.projectKey: …", as editors and compilers write it. */
export function problemLine({ source, line, column, message }: Problem): string {
  return `${line === undefined ? source : `${source}:${line}:${column ?? 1}`}: ${message}`;
}
