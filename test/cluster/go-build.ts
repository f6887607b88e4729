import { execFile } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { readFile, rename, rm, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const MODULE = resolve(import.meta.dirname, "control-plane");

const VERSION = "k8s.io/component-base/version";

// Without the version flags `kubectl version` fails, and the API server calls itself v0.0.0.
const LINKER_FLAGS = `-s -w -X ${VERSION}.gitVersion=v1.34.2 -X ${VERSION}.gitMajor=1 -X ${VERSION}.gitMinor=34`;

// The same flags each time: with others Go's own cache misses as a whole.
const BUILD = ["build", "-mod=readonly", "-trimpath", "-buildvcs=false", "-ldflags", LINKER_FLAGS] as const;

const BUILD_LIMIT_MS = 90 * 60_000;

const run = promisify(execFile);

/** The version of the `go` on the PATH, such as "go1.26.1"; null where there is none. */
export async function goVersion(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<string | null> {
  try {
    const { stdout } = await run("go", ["env", "GOVERSION"], { cwd: MODULE, env: goEnvironment(env), signal });
    return stdout.trim();
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

/** Changes whenever the program that would be built may differ. */
export async function goModuleHash(version: string | null): Promise<string> {
  const hash = createHash("sha256");
  for (const file of ["go.sum", "main.go"]) hash.update(await readFile(join(MODULE, file)));
  hash.update(JSON.stringify([BUILD, version]));
  return hash.digest("hex").slice(0, 16);
}

/**
 * Builds the one program of test/cluster/control-plane into the folder, with a link for each of the names. The folder has
 * either all of it or nothing of it. Throws with the last line of what Go said.
 */
export async function buildFromGo(
  folder: string,
  names: readonly string[],
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> {
  const unfinished = join(folder, `unfinished-${randomUUID()}`);
  const limit = AbortSignal.any([signal, AbortSignal.timeout(BUILD_LIMIT_MS)]);
  try {
    // A person works on this machine, and other tests run: the compiler takes the cores that are left.
    await run("nice", ["-n", "19", "go", ...BUILD, "-o", unfinished, "."], {
      cwd: MODULE,
      env: goEnvironment(env),
      signal: limit,
      maxBuffer: 64 << 20,
    });
    for (const name of names) {
      await rm(join(folder, name), { force: true });
      await symlink("control-plane", join(folder, name));
    }
    await rename(unfinished, join(folder, "control-plane"));
  } catch (error) {
    const said =
      error instanceof Error && "stderr" in error ? String(error.stderr).trimEnd().split("\n").at(-1) : error;
    throw new Error(`the control plane for the tests could not be built from Go modules: ${said}`, { cause: error });
  } finally {
    await rm(unfinished, { force: true });
  }
}

const goEnvironment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({ ...env, CGO_ENABLED: "0", GOWORK: "off" });
