import { glob, readFile, stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { UsageError } from "../failure/index.ts";
import { type ManifestResult, type ParseOptions, parseManifests } from "../resource/index.ts";

export interface ManifestSource {
  /** Path from the workspace, or how messages call the input. */
  readonly source: string;
  /** Whether `source` is a file of the repository. */
  readonly isFile: boolean;
  readonly text: string;
  readonly result: ManifestResult;
}

// What no path looks like: a field of a manifest at the start of a line, a document mark, or a mapping in braces. A pattern
// may begin with a brace too: {a,b}/*.yaml, even {C:\a,D:\b}.
const YAML = /^(?:apiVersion|kind|metadata|spec)\s*:|^---\s*$|^\s*\{\s*(?:"[^"\n]*"\s*:|'[^'\n]*'\s*:|\w+\s*:\s)/m;

/** Reads and validates what the input `manifest` names: YAML, or files by name or pattern, one a line, from `workspace`. */
export async function readManifestInput(
  text: string,
  workspace: string,
  options: ParseOptions,
): Promise<readonly ManifestSource[]> {
  if (YAML.test(text)) {
    const source = "the input manifest";
    return [{ source, isFile: false, text, result: parseManifests(text, source, options) }];
  }
  const sources: ManifestSource[] = [];
  for (const path of await filesOf(text, workspace)) {
    const source = relative(workspace, path).replaceAll("\\", "/");
    const content = await readFile(path, "utf8");
    sources.push({ source, isFile: true, text: content, result: parseManifests(content, source, options) });
  }
  return sources;
}

/** Absolute paths, each once, those of one pattern in alphabetical order. */
async function filesOf(text: string, workspace: string): Promise<readonly string[]> {
  const patterns = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const found = new Set<string>();
  for (const pattern of patterns) {
    const paths = await matching(pattern, workspace);
    if (paths.length === 0) throw new UsageError(noFile(pattern));
    for (const path of paths) found.add(path);
  }
  return [...found];
}

function noFile(pattern: string): string {
  return (
    `the input manifest names ${JSON.stringify(pattern)}, and there is no such file in the workspace; ` +
    "check the path, and that actions/checkout runs before this step"
  );
}

/** A file of this very name goes before a pattern: names may hold brackets. */
async function matching(pattern: string, workspace: string): Promise<readonly string[]> {
  const path = resolve(workspace, pattern);
  if (await isFile(path)) return [path];
  const paths: string[] = [];
  for await (const name of glob(pattern, { cwd: workspace })) paths.push(resolve(workspace, name));
  const files = await Promise.all(paths.map(async (found) => ((await isFile(found)) ? [found] : [])));
  return files.flat().sort();
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
