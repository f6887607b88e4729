import { execFile } from "node:child_process";
import { access, constants, mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildFromGo, goModuleHash, goVersion } from "./go-build.ts";
import { withLockFile } from "./lock-file.ts";
import { downloadRelease } from "./release-download.ts";

/** The programs of a control plane, by the names of their files. */
export const PROGRAMS = ["etcd", "kube-apiserver", "kube-controller-manager", "kubectl"] as const;

export type Program = (typeof PROGRAMS)[number];

/** Absolute path of each program. */
export type Binaries = Readonly<Record<Program, string>>;

/** Where each program was found, or in one line what a person can do where one is missing. */
export type FoundBinaries =
  | { readonly kind: "found"; readonly binaries: Binaries }
  | { readonly kind: "missing"; readonly remedy: string };

export type BinariesSettings = {
  /** PATH, HOME, XDG_CACHE_HOME, KUBEBUILDER_ASSETS and Go's own variables are read from it. */
  readonly env: NodeJS.ProcessEnv;
  /** Told in one line what takes minutes, and what was passed over. */
  readonly notice: (line: string) => void;
  readonly download?: typeof downloadRelease;
};

type Paths = Partial<Record<Program, string>>;

/**
 * Finds etcd, kube-apiserver, kube-controller-manager and kubectl of Kubernetes 1.34, each in the first place that has
 * it: `KUBEBUILDER_ASSETS`; the cache folder; the releases on the network, where it gives them; a build from Go modules,
 * where `go` is on the PATH (10 to 20 minutes on two cores, once). The last two fill the cache folder.
 */
export async function controlPlaneBinaries(settings: BinariesSettings, signal: AbortSignal): Promise<FoundBinaries> {
  const { env, notice } = settings;
  const go = await goVersion(env, signal);
  const cache = await cacheFolder(env, go);
  const assets = await assetsPaths(env["KUBEBUILDER_ASSETS"], notice, signal);
  const look = async (): Promise<Paths> => ({ ...(await programsIn(cache)), ...assets });

  if (missingFrom(await look()).length > 0) {
    await mkdir(cache, { recursive: true });
    await withLockFile(join(cache, "lock"), () => fill(cache, look, go !== null, settings, signal), signal);
  }
  const paths = await look();
  const missing = missingFrom(paths);
  return missing.length === 0
    ? { kind: "found", binaries: complete(paths) }
    : { kind: "missing", remedy: remedy(missing) };
}

/** What another run has brought while this one waited for the lock is not fetched again. */
async function fill(
  cache: string,
  look: () => Promise<Paths>,
  hasGo: boolean,
  { env, notice, download = downloadRelease }: BinariesSettings,
  signal: AbortSignal,
): Promise<void> {
  // A place that fails is passed over like one that has nothing: a run without the programs still runs the other tests.
  const passOver = (error: unknown): void => {
    signal.throwIfAborted();
    notice(
      String(error instanceof Error ? error.message : error)
        .split("\n", 1)
        .join(),
    );
  };
  const missing = missingFrom(await look());
  if (missing.length > 0) await download(cache, missing, signal).catch(passOver);
  if (!hasGo || missingFrom(await look()).length === 0) return;
  notice(
    "Building Kubernetes' control plane for the tests from Go modules: 10 to 20 minutes, once; then it is cached.",
  );
  await buildFromGo(cache, PROGRAMS, env, signal).catch(passOver);
}

/** Those of another Kubernetes would answer otherwise than the tests expect. */
async function assetsPaths(
  folder: string | undefined,
  notice: (line: string) => void,
  signal: AbortSignal,
): Promise<Paths> {
  const paths = folder === undefined ? {} : await programsIn(folder);
  const apiServer = paths["kube-apiserver"];
  if (apiServer === undefined) return paths;
  const { stdout } = await promisify(execFile)(apiServer, ["--version"], { signal });
  if (stdout.startsWith("Kubernetes v1.34.")) return paths;
  notice(`KUBEBUILDER_ASSETS is passed over: it holds ${stdout.trim()}, and the tests need 1.34.`);
  return {};
}

async function cacheFolder(env: NodeJS.ProcessEnv, go: string | null): Promise<string> {
  const caches = env["XDG_CACHE_HOME"] || join(env["HOME"] ?? homedir(), ".cache");
  return join(caches, "jirasync", "control-plane", await goModuleHash(go));
}

async function programsIn(folder: string): Promise<Paths> {
  const paths: Paths = {};
  for (const program of PROGRAMS) {
    const path = join(folder, program);
    if (await isExecutable(path)) paths[program] = path;
  }
  return paths;
}

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

const missingFrom = (paths: Paths): readonly Program[] => PROGRAMS.filter((program) => paths[program] === undefined);

function complete(paths: Paths): Binaries {
  const path = (program: Program): string => {
    const found = paths[program];
    if (found === undefined) throw new Error(`${program} is missing`);
    return found;
  };
  return {
    etcd: path("etcd"),
    "kube-apiserver": path("kube-apiserver"),
    "kube-controller-manager": path("kube-controller-manager"),
    kubectl: path("kubectl"),
  };
}

const remedy = (missing: readonly Program[]): string =>
  `no ${missing.join(", ")} of Kubernetes 1.34: put Go 1.24 or newer on the PATH (it is built once, in 10 to 20 minutes), ` +
  "or set KUBEBUILDER_ASSETS to a folder that holds etcd, kube-apiserver, kube-controller-manager and kubectl";
