import { abortError } from "../failure/index.ts";
import { internal, runGit, startGit } from "./process.ts";
import { connectionFailure } from "./refusal.ts";
import type { Repository } from "./workspace.ts";

/** A file, link or submodule of a commit; `mode` as git writes it (100644, 100755, 120000, 160000). */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly oid: string;
}

/** The commit that the next one is built on. */
export interface Base {
  /** Null in an empty repository. */
  readonly head: string | null;
  /** The bytes of a regular file; null where there is none. Fetches just this file from a remote repository. */
  readFile(path: string, signal: AbortSignal): Promise<Buffer | null>;
  /** The files below any of the directories (or files) `prefixes`, `""` being the root, in git's order. Reads no contents. */
  listFiles(prefixes: readonly string[], signal: AbortSignal): AsyncIterable<TreeEntry>;
}

export function openBase(repository: Repository, head: string | null): Base {
  return {
    head,
    readFile: async (path, signal) => (head === null ? null : readFile(repository, head, path, signal)),
    listFiles: (prefixes, signal) => listFiles(repository, head, prefixes, signal),
  };
}

async function readFile(
  repository: Repository,
  head: string,
  path: string,
  signal: AbortSignal,
): Promise<Buffer | null> {
  const { setup, target } = repository;
  const listed = await runGit(setup, ["ls-tree", "-z", "--full-tree", head, "--", path], {}, signal);
  if (listed.code !== 0) throw internal("git ls-tree", listed.stderr);
  const entry = parseEntry(listed.stdout.toString("utf8").split("\0")[0] ?? "");
  if (entry === null || entry.path !== path || !/^100/.test(entry.mode)) return null;
  const read = await runGit(setup, ["cat-file", "blob", entry.oid], {}, signal);
  // In a partial clone the blob comes from the server now, so this may fail as any connection.
  if (read.code !== 0) throw connectionFailure(`Reading ${JSON.stringify(path)} from`, target.remote.url, read.stderr);
  return read.stdout;
}

async function* listFiles(
  repository: Repository,
  head: string | null,
  prefixes: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<TreeEntry> {
  if (head === null || prefixes.length === 0) return;
  const paths = prefixes.map((prefix) => prefix.replace(/^\/+|\/+$/g, ""));
  const operands = paths.includes("") ? [] : ["--", ...paths];
  const stopped = new AbortController();
  const { setup } = repository;
  const args = ["ls-tree", "-r", "-z", "--full-tree", head, ...operands];
  const child = startGit(setup, args, setup.limitMs, AbortSignal.any([signal, stopped.signal]));
  child.stdin.end();
  try {
    let rest = "";
    // A chunk's end may cut a character in two; the stream's decoder keeps the half.
    for await (const chunk of child.stdout.setEncoding("utf8")) {
      const records = (rest + String(chunk)).split("\0");
      rest = records.pop() ?? "";
      for (const record of records) {
        const entry = parseEntry(record);
        if (entry !== null) yield entry;
      }
    }
    const exit = await child.exit;
    if (exit.kind === "stopped") throw exit.failure;
    if (exit.code !== 0) throw internal("git ls-tree", exit.stderr);
  } catch (error) {
    // An abort destroys the stream under the loop, which then throws an error of its own.
    if (signal.aborted) throw abortError(signal);
    throw error;
  } finally {
    // The consumer may have left the loop early.
    stopped.abort();
    await child.exit;
  }
}

/** `mode SP type SP oid TAB path` */
function parseEntry(record: string): TreeEntry | null {
  const tab = record.indexOf("\t");
  const [mode, , oid] = record.slice(0, Math.max(tab, 0)).split(" ");
  return mode === undefined || oid === undefined ? null : { path: record.slice(tab + 1), mode, oid };
}
