import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, it } from "vitest";
import * as z from "zod";
import { jirasync } from "../cli/command.ts";
import { type BareRemote, createBareRemote, foreignEnvironment } from "../git/bare-remote.ts";

const root = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

/** Releases `tag` of a commit of its own, as the workflow does. */
async function release(remote: BareRemote, tag: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "jirasync-release-"));
  const options = { cwd: folder, env: foreignEnvironment };
  const git = (...args: readonly string[]) => run("git", args, options);
  try {
    await git("clone", "-q", remote.path, ".");
    await git("commit", "-q", "--allow-empty", "-m", tag);
    await git("tag", "-a", "-m", tag, tag);
    await git("push", "-q", "origin", tag);
    await run("bash", [join(root, ".github/major-tag.sh"), tag], options);
    return (await git("rev-parse", "HEAD")).stdout.trim();
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const at = (remote: BareRemote, tag: string) => remote.git("rev-parse", tag);

describe("the tag of the major version", () => {
  it("goes to a release that is the highest of its major, by numbers and not by letters", async () => {
    await using remote = await createBareRemote();
    await release(remote, "v1.9.0");
    const newest = await release(remote, "v1.10.0");
    expect(await at(remote, "v1")).toBe(newest);
  });

  it("stays where it is when an older line gets a release", async () => {
    await using remote = await createBareRemote();
    const newest = await release(remote, "v1.1.0");
    await release(remote, "v1.0.5");
    expect(await at(remote, "v1")).toBe(newest);
  });

  it("is not moved by a pre-release, and not held back by one", async () => {
    await using remote = await createBareRemote();
    const first = await release(remote, "v1.0.0");
    await release(remote, "v1.1.0-rc.1");
    expect(await at(remote, "v1")).toBe(first);
    const second = await release(remote, "v1.0.1");
    expect(await at(remote, "v1")).toBe(second);
  });

  it("is that of its own major alone", async () => {
    await using remote = await createBareRemote();
    const [one, two, ten] = [
      await release(remote, "v1.0.0"),
      await release(remote, "v2.0.0"),
      await release(remote, "v10.0.0"),
    ];
    expect([await at(remote, "v1"), await at(remote, "v2"), await at(remote, "v10")]).toEqual([one, two, ten]);
  });
});

const Packed = z.tuple([z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) })]);

describe("the package for npm", () => {
  it("holds what it runs and nothing else, and its command runs where it is installed", async () => {
    const folder = await mkdtemp(join(tmpdir(), "jirasync-package-"));
    const npm = async (...args: readonly string[]) =>
      (await run("npm", [...args, "--offline", "--loglevel=error"], { cwd: folder })).stdout;
    try {
      const source = join(folder, "source");
      await cp(inject("clone"), source, { recursive: true });
      for (const name of ["README.md", "LICENSE", "src"]) {
        await cp(join(root, name), join(source, name), { recursive: true });
      }
      const [{ filename, files }] = Packed.parse(JSON.parse(await npm("pack", source, "--json")));
      const others = files.map(({ path }) => path).filter((path) => !path.startsWith("dist/"));
      expect(others.sort()).toEqual(["LICENSE", "README.md", "package.json"]);
      await npm("install", "--prefix", folder, join(folder, filename));
      const { stdout } = await run(join(folder, "node_modules/.bin/jirasync"), ["--version"]);
      expect(stdout).toBe((await jirasync(["--version"])).stdout);
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  it("may be published", async () => {
    const manifest: unknown = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    expect(manifest).not.toHaveProperty("private");
  });
});
