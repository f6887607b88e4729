import { access, constants, mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
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
  /** Told in one line before anything that takes minutes. */
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
  const { env } = settings;
  const version = await goVersion(env, signal);
  const cache = await cacheFolder(env, version);
  const assets = env["KUBEBUILDER_ASSETS"];
  const look = async (): Promise<Paths> => ({
    ...(await programsIn(cache)),
    ...(assets === undefined ? {} : await programsIn(assets)),
  });

  let paths = await look();
  if (missingFrom(paths).length > 0) {
    await mkdir(cache, { recursive: true });
    await withLockFile(join(cache, "lock"), () => fill(cache, look, version, settings, signal), signal);
    paths = await look();
  }
  const missing = missingFrom(paths);
  return missing.length === 0
    ? { kind: "found", binaries: complete(paths) }
    : { kind: "missing", remedy: remedy(missing) };
}

/** What another run may have brought while this one waited for the lock is not fetched again. */
async function fill(
  cache: string,
  look: () => Promise<Paths>,
  version: string | null,
  { env, notice, download = downloadRelease }: BinariesSettings,
  signal: AbortSignal,
): Promise<void> {
  const missing = missingFrom(await look());
  if (missing.length > 0) await download(cache, missing, signal);
  if (version === null || missingFrom(await look()).length === 0) return;
  notice(
    "Building Kubernetes' control plane for the tests from Go modules: 10 to 20 minutes, once; then it is cached.",
  );
  await buildFromGo(cache, PROGRAMS, env, signal);
}

async function cacheFolder(env: NodeJS.ProcessEnv, version: string | null): Promise<string> {
  const caches = env["XDG_CACHE_HOME"] || join(env["HOME"] ?? homedir(), ".cache");
  return join(caches, "jirasync", "control-plane", await goModuleHash(version));
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
