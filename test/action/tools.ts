import { execFile } from "node:child_process";
import { access, constants, mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { withLockFile } from "../cluster/lock-file.ts";

/** Programs that only tests need: workflows are checked and run by them without GitHub, and the chart is rendered. */
const TOOLS = {
  actionlint: "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12",
  act: "github.com/nektos/act@v0.2.89",
  helm: "helm.sh/helm/v3/cmd/helm@v3.19.2",
} as const;

export type Tool = keyof typeof TOOLS;

/** Path of a tool, or in one line what a person can do where it is missing. */
export type FoundTool =
  | { readonly kind: "found"; readonly path: string }
  | { readonly kind: "missing"; readonly remedy: string };

export interface ToolSettings {
  /** PATH, HOME, XDG_CACHE_HOME and Go's own variables are read from it. */
  readonly env: NodeJS.ProcessEnv;
  /** Told in one line what takes minutes. */
  readonly notice: (line: string) => void;
}

const LIMIT_MS = 20 * 60_000;

/** Finds a tool in the cache folder or on the PATH; else builds it from its Go module, once, where `go` is there. */
export async function findTool(tool: Tool, { env, notice }: ToolSettings, signal: AbortSignal): Promise<FoundTool> {
  const version = TOOLS[tool].replace(/^.*@/, "");
  const caches = env["XDG_CACHE_HOME"] || join(env["HOME"] ?? homedir(), ".cache");
  const cache = join(caches, "jirasync", `${tool}-${version}`);
  const path = join(cache, tool);
  if (await isExecutable(path)) return { kind: "found", path };
  if (await hasGo(env)) {
    await mkdir(cache, { recursive: true });
    const build = async () => {
      if (await isExecutable(path)) return;
      notice(`Building ${tool} ${version} from its Go module, once; then it is cached.`);
      await install(tool, cache, env, signal).catch((error: unknown) => {
        signal.throwIfAborted();
        notice(`${tool} could not be built: ${firstLine(error)}`);
      });
    };
    await withLockFile(join(cache, "lock"), build, signal);
    if (await isExecutable(path)) return { kind: "found", path };
  }
  const onPath = await onSearchPath(tool, env);
  if (onPath !== undefined) return { kind: "found", path: onPath };
  return { kind: "missing", remedy: `put ${tool} ${version} on the PATH, or Go and a way to its modules` };
}

async function install(tool: Tool, folder: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]);
  await promisify(execFile)("go", ["install", TOOLS[tool]], {
    env: { ...env, GOBIN: folder, GOFLAGS: "-trimpath -buildvcs=false" },
    signal: limit,
    maxBuffer: 64 << 20,
  });
}

async function hasGo(env: NodeJS.ProcessEnv): Promise<boolean> {
  return (await onSearchPath("go", env)) !== undefined;
}

async function onSearchPath(name: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  for (const folder of (env["PATH"] ?? "").split(delimiter)) {
    const path = join(folder, name);
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error)
    .split("\n", 1)
    .join();
}
