import { copyFile, mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectionEnvironment, type GitCredentials } from "./credentials.ts";
import { type Configuration, type Environment, isolatedEnvironment } from "./environment.ts";
import type { ObjectFormat } from "./object-id.ts";
import { expectGit, type GitSetup, runGit } from "./process.ts";
import { connectionFailure } from "./refusal.ts";
import type { Remote, Target } from "./target.ts";

/** A directory of this run alone, and how git runs in it. Deleting the directory leaves nothing behind. */
export interface Workspace {
  readonly dir: string;
  readonly target: Target;
  readonly setup: GitSetup;
}

/** The temporary bare repository inside a workspace: what is new is written here and pushed from here. */
export interface Repository {
  readonly dir: string;
  readonly target: Target;
  readonly objectFormat: ObjectFormat;
  readonly setup: GitSetup;
}

// Level 1 without deltas, measured for 22,000 YAML files of 4 KB (88 MB), user CPU seconds of fast-import + local push, pack size:
// level 0 1.3 + 1.1 s, 87 MB; level 1 1.9 + 1.0 s, 30 MB; level 3 2.1 + 1.0 s, 29 MB; level 6 2.4 + 1.0 s, 27 MB.
// Both keys must agree, or pack-objects deflates everything again.
const STORAGE: Configuration = [
  ["core.compression", "1"],
  ["pack.compression", "1"],
  ["pack.window", "0"],
  ["pack.depth", "0"],
  // Marks everything in the parent's trees as known: a file that only moves is neither sent nor, in a partial clone, fetched.
  ["pack.useSparse", "false"],
  // One pack however few the objects: no second process that unpacks them.
  ["fastimport.unpackLimit", "0"],
  // The directory is thrown away after the push: waiting for the disk protects nothing.
  ["core.fsync", "none"],
  ["core.hooksPath", "/dev/null"],
  ["core.protectHFS", "true"],
  ["core.protectNTFS", "true"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
];

const STALL_SECONDS = 120;

/** Makes the directory and everything that git processes of this run share. The caller removes it with `removeWorkspace`. */
export async function createWorkspace(
  target: Target,
  credentials: GitCredentials,
  env: Environment,
  tempDir: string | undefined,
  shared: Pick<GitSetup, "limitMs" | "lifetime" | "redactor">,
): Promise<Workspace> {
  const parent = tempDir ?? env["TMPDIR"] ?? tmpdir();
  await removeAbandoned(parent);
  const dir = await mkdtemp(join(parent, PREFIX));
  try {
    const configuration = [...STORAGE, ...connectionConfiguration(target.remote)];
    const connection = await connectionEnvironment(target.remote, credentials, configuration, env, dir);
    return { dir, target, setup: { cwd: dir, env: { ...isolatedEnvironment(env, dir), ...connection }, ...shared } };
  } catch (error) {
    await removeWorkspace(dir);
    throw error;
  }
}

const PREFIX = "jirasync-git-";
const ABANDONED_AFTER_MS = 24 * 60 * 60_000; // a sync may take two hours

/** Directories of runs that were killed. What can't be looked at or removed is somebody else's, and no reason to stop. */
async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    if (!name.startsWith(PREFIX)) continue;
    const dir = join(parent, name);
    const { mtimeMs } = await stat(dir).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > ABANDONED_AFTER_MS) await removeWorkspace(dir).catch(() => {});
  }
}

export const removeWorkspace = (dir: string): Promise<void> => rm(dir, { recursive: true, force: true, maxRetries: 5 });

function connectionConfiguration(remote: Remote): Configuration {
  const origin = ["remote.origin.url", remote.url] as const;
  if (remote.kind === "local") return [origin];
  return [
    origin,
    ["remote.origin.promisor", "true"],
    ["remote.origin.partialCloneFilter", "blob:none"],
    ["http.lowSpeedLimit", "1"],
    ["http.lowSpeedTime", String(STALL_SECONDS)],
  ];
}

/** Creates the bare repository; objects of a local destination are read where they are. */
export async function createRepository(
  workspace: Workspace,
  objectFormat: ObjectFormat,
  signal: AbortSignal,
): Promise<Repository> {
  const dir = join(workspace.dir, "repository.git");
  const init = ["init", "--quiet", "--bare", "--template=", `--object-format=${objectFormat}`, "--", dir];
  await expectGit(workspace.setup, init, {}, signal);
  const setup = { ...workspace.setup, cwd: dir, env: { ...workspace.setup.env, GIT_DIR: dir } };
  if (workspace.target.remote.kind === "local") await borrowObjects(workspace, dir, signal);
  return { dir, target: workspace.target, objectFormat, setup };
}

async function borrowObjects(workspace: Workspace, dir: string, signal: AbortSignal): Promise<void> {
  const { objects, shallow } = await openLocal(workspace, signal);
  await mkdir(join(dir, "objects", "info"), { recursive: true });
  // An absolute path needs no quoting there: only lines that start with `"` or `#` are special.
  await writeFile(join(dir, "objects", "info", "alternates"), `${objects}\n`);
  // Without it git would look for the parents that a shallow repository does not have.
  await copyFile(shallow, join(dir, "shallow")).catch((error: unknown) => {
    if (!isMissingFile(error)) throw error;
  });
}

const isMissingFile = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";

interface LocalRepository {
  readonly objects: string;
  readonly shallow: string;
  readonly objectFormat: ObjectFormat;
}

async function openLocal(workspace: Workspace, signal: AbortSignal): Promise<LocalRepository> {
  const path = workspace.target.remote.url;
  const asked = ["--show-object-format", "--path-format=absolute", "--git-path", "objects", "--git-path", "shallow"];
  // Only `path` itself counts, not a repository that happens to enclose it.
  const env = { GIT_CEILING_DIRECTORIES: join(path, "..") };
  const { code, stdout, stderr } = await runGit(workspace.setup, ["-C", path, "rev-parse", ...asked], { env }, signal);
  const [format, objects, shallow] = stdout.toString("utf8").trimEnd().split("\n");
  if (code !== 0 || objects === undefined || shallow === undefined) throw connectionFailure("Opening", path, stderr);
  return { objects, shallow, objectFormat: format === "sha256" ? "sha256" : "sha1" };
}

/** The object format of a repository without refs, where no object's id shows it. */
export async function emptyRepositoryFormat(workspace: Workspace, signal: AbortSignal): Promise<ObjectFormat> {
  const { setup, target } = workspace;
  if (target.remote.kind === "local") return (await openLocal(workspace, signal)).objectFormat;
  // Only the protocol's trace shows the server's capabilities; `git clone` of 2.39 overlooks this one.
  const env = { GIT_TRACE_PACKET: "1" };
  const { code, stderr } = await runGit(setup, ["ls-remote", "--", target.remote.url, "HEAD"], { env }, signal);
  if (code !== 0) throw connectionFailure("Reading from", target.remote.url, stderr);
  return /\bobject-format=sha256\b/.test(stderr) ? "sha256" : "sha1";
}
