import { mkdir, mkdtempDisposable, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type BinariesSettings, controlPlaneBinaries, type FoundBinaries, PROGRAMS } from "./binaries.ts";
import { standInGo } from "./stand-in-go.ts";

const folder = () => mkdtempDisposable(join(tmpdir(), "jirasync-binaries-"));

const find = (env: NodeJS.ProcessEnv, signal: AbortSignal, settings: Partial<BinariesSettings> = {}) =>
  controlPlaneBinaries({ env, notice: () => {}, download: async () => {}, ...settings }, signal);

async function addPrograms(path: string, names: readonly string[], version = "v1.34.9"): Promise<void> {
  await mkdir(path, { recursive: true });
  const script = `#!/bin/sh\necho Kubernetes ${version}\n`;
  for (const name of names) await writeFile(join(path, name), script, { mode: 0o755 });
}

const pathsOf = (found: FoundBinaries): readonly string[] =>
  found.kind === "found" ? Object.values(found.binaries) : [found.remedy];

it("takes the programs that KUBEBUILDER_ASSETS has before it looks elsewhere", async ({ signal }) => {
  await using temporary = await folder();
  await addPrograms(join(temporary.path, "assets"), PROGRAMS);
  const go = await standInGo(temporary.path);
  const found = await find({ ...go.env, KUBEBUILDER_ASSETS: join(temporary.path, "assets") }, signal);
  expect(pathsOf(found)).toEqual(PROGRAMS.map((name) => join(temporary.path, "assets", name)));
  expect(await go.builds()).toBe(0);
});

it("builds what KUBEBUILDER_ASSETS lacks", async ({ signal }) => {
  await using temporary = await folder();
  await addPrograms(join(temporary.path, "assets"), ["etcd", "kube-apiserver", "kubectl"]);
  const go = await standInGo(temporary.path);
  const found = await find({ ...go.env, KUBEBUILDER_ASSETS: join(temporary.path, "assets") }, signal);
  expect(pathsOf(found).map((path) => path.startsWith(join(temporary.path, "assets")))).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect(await go.builds()).toBe(1);
});

it("passes over KUBEBUILDER_ASSETS of another Kubernetes, and says so", async ({ signal }) => {
  await using temporary = await folder();
  const assets = join(temporary.path, "assets");
  await addPrograms(assets, PROGRAMS, "v1.31.0");
  const notices: string[] = [];
  const env = { PATH: temporary.path, XDG_CACHE_HOME: temporary.path, KUBEBUILDER_ASSETS: assets };
  const found = await find(env, signal, { notice: (line) => void notices.push(line) });
  expect(found.kind).toBe("missing");
  expect(notices).toEqual([expect.stringContaining("Kubernetes v1.31.0, and the tests need 1.34")]);
});

it("says in one line why Go could not build", async ({ signal }) => {
  await using temporary = await folder();
  const go = await standInGo(temporary.path, "dial tcp: no such host");
  const notices: string[] = [];
  const found = await find(go.env, signal, { notice: (line) => void notices.push(line) });
  expect(found.kind).toBe("missing");
  expect(notices.at(-1)).toMatch(/^the control plane .* could not be built .*: dial tcp: no such host$/);
});

it("builds although the download is broken", async ({ signal }) => {
  await using temporary = await folder();
  const go = await standInGo(temporary.path);
  const download = () => Promise.reject(new Error("wrong checksum"));
  expect((await find(go.env, signal, { download })).kind).toBe("found");
});

it("builds once for runs that start together", async ({ signal }) => {
  await using temporary = await folder();
  const go = await standInGo(temporary.path);
  const runs = await Promise.all([find(go.env, signal), find(go.env, signal), find(go.env, signal)]);
  expect(runs.map(({ kind }) => kind)).toEqual(["found", "found", "found"]);
  expect(await go.builds()).toBe(1);
});

it("finds in the cache what an earlier run has built, and says nothing", async ({ signal }) => {
  await using temporary = await folder();
  const go = await standInGo(temporary.path);
  const notices: string[] = [];
  const notice = (line: string): void => void notices.push(line);
  const first = await find(go.env, signal, { notice });
  expect(await find(go.env, signal, { notice })).toEqual(first);
  expect(notices).toHaveLength(1);
});

it("takes over the lock of a run that died", async ({ signal }) => {
  await using temporary = await folder();
  const go = await standInGo(temporary.path);
  await find(go.env, signal);
  const modules = join(temporary.path, "cache/jirasync/control-plane");
  const [cache = ""] = await readdir(modules);
  await using other = await folder();
  const again = await standInGo(other.path);
  await mkdir(join(other.path, "cache/jirasync/control-plane", cache), { recursive: true });
  const unusedPid = 2 ** 22 + 1; // more than Linux gives
  await writeFile(join(other.path, "cache/jirasync/control-plane", cache, "lock"), String(unusedPid));
  expect((await find(again.env, signal)).kind).toBe("found");
});

it("tells in one line what to do where nothing has the programs", async ({ signal }) => {
  await using temporary = await folder();
  const found = await find({ PATH: temporary.path, XDG_CACHE_HOME: temporary.path }, signal);
  expect(pathsOf(found)).toEqual([
    expect.stringMatching(/^no etcd, .*put Go .* on the PATH.*KUBEBUILDER_ASSETS[^\n]*$/),
  ]);
});
