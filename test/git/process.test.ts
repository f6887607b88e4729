import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type BareRemote, createBareRemote } from "./bare-remote.ts";
import { ENVIRONMENT, failureOf, filesPlan, open } from "./plan.ts";

/** A hook that tells its process id and then hangs, with a child of its own. */
async function hangInHook(remote: BareRemote, beforehand = ""): Promise<() => Promise<number>> {
  const file = join(remote.path, "hook-pid");
  await remote.hook(
    "pre-receive",
    `${beforehand}\necho $$ > '${file}.new'; mv '${file}.new' '${file}'\nwhile :; do sleep 600 & wait; done`,
  );
  return async () => Number(await readFile(file, "utf8"));
}

async function isRunning(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => null);
  // Z: it has ended, and the container's first process does not collect it.
  return stat !== null && !/\) Z /.test(stat);
}

describe("an abort in the middle of a push", () => {
  it.for([
    ["that ends when it is told to", ""],
    ["that does not listen", "trap '' TERM"],
  ] as const)("ends git and what git started, %s, and leaves the branch", async ([, beforehand], { signal }) => {
    const tempDir = await mkdtemp(join(tmpdir(), "jirasync-test-"));
    await using remote = await createBareRemote();
    const hookPid = await hangInHook(remote, beforehand);
    const abort = new AbortController();
    {
      await using to = await open(remote, signal, {}, { tempDir });
      const published = failureOf(to.publish(filesPlan(to, { a: "1" }, signal), abort.signal));
      await expect.poll(hookPid).toBeGreaterThan(0);
      abort.abort();
      expect(await published).toMatchObject({ reason: "Cancelled" });
    }
    const pid = await hookPid();
    await expect.poll(() => isRunning(pid)).toBe(false);
    expect(await remote.head()).toBe(remote.initialHead);
    expect(await readdir(tempDir)).toEqual([]);
    await rm(tempDir, { recursive: true });
  });
});

describe("a destination that is closed in the middle of a push", () => {
  it("ends it before its files are removed", async ({ signal }) => {
    await using remote = await createBareRemote();
    const hookPid = await hangInHook(remote);
    const to = await open(remote, signal);
    const published = failureOf(to.publish(filesPlan(to, { a: "1" }, signal), signal));
    await expect.poll(hookPid).toBeGreaterThan(0);
    await to[Symbol.asyncDispose]();
    expect(await published).toMatchObject({ reason: "Internal" });
    expect(await remote.head()).toBe(remote.initialHead);
  });
});

describe("limits", () => {
  it("end a push that hangs as Timeout", async ({ signal }) => {
    await using remote = await createBareRemote();
    await hangInHook(remote);
    await using to = await open(remote, signal, {}, { limitMs: 5_000 });
    const failure = await failureOf(to.publish(filesPlan(to, { a: "1" }, signal), signal));
    expect(failure).toMatchObject({ reason: "Timeout", retryable: true, message: expect.stringContaining("git push") });
  });

  it("of the caller's signal are reported as Timeout", async ({ signal }) => {
    await using remote = await createBareRemote();
    await hangInHook(remote);
    await using to = await open(remote, signal);
    const limited = AbortSignal.timeout(1_000);
    const failure = await failureOf(to.publish(filesPlan(to, { a: "1" }, signal), limited));
    expect(failure).toMatchObject({ reason: "Timeout" });
  });

  it("end an open that is aborted before it starts, without a trace", async () => {
    const tempDir = await mkdtemp(join(tmpdir(), "jirasync-test-"));
    const failure = await failureOf(open({ path: "/nowhere" }, AbortSignal.abort(), {}, { tempDir }));
    expect(failure).toMatchObject({ reason: "Cancelled" });
    expect(await readdir(tempDir)).toEqual([]);
    await rm(tempDir, { recursive: true });
  });
});

describe("a fast-import that fails", () => {
  /** A `git` for PATH whose fast-import runs `script` first. */
  async function gitWith(script: string): Promise<AsyncDisposable & { env: Record<string, string | undefined> }> {
    const bin = await mkdtemp(join(tmpdir(), "jirasync-bin-"));
    const real = `PATH='${ENVIRONMENT.PATH}' exec git "$@"`;
    await writeFile(join(bin, "git"), `#!/bin/sh\nif [ "$1" = fast-import ]; then :\n${script}\nfi\n${real}\n`);
    await chmod(join(bin, "git"), 0o755);
    return {
      env: { ...ENVIRONMENT, PATH: `${bin}:${ENVIRONMENT.PATH}` },
      [Symbol.asyncDispose]: () => rm(bin, { recursive: true }),
    };
  }
  const random = Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * index * 31 + (index >> 3)) % 251));

  it.for([
    ["by the system's limit on file sizes", "ulimit -f 64", /fast-import/],
    [
      "for lack of space",
      "echo 'fatal: sha1 file write error: No space left on device' >&2; exit 128",
      /no space left.*TMPDIR/,
    ],
    ["with a reason", "echo 'fatal: something else' >&2; exit 128", /fatal: something else/],
  ] as const)("%s fails the writer, whichever call is next", async ([, script, message], { signal }) => {
    await using git = await gitWith(script);
    await using remote = await createBareRemote();
    await using to = await open(remote, signal, {}, { env: git.env });
    const writeMany = async (): Promise<void> => {
      for (let index = 0; index < 400; index++) {
        random.writeUInt32LE(index);
        await to.writeBlob(Buffer.from(random), signal);
      }
      await to.publish(filesPlan(to, { a: "1" }, signal), signal);
    };
    const failure = await failureOf(writeMany());
    expect(failure).toMatchObject({ reason: "Internal", message: expect.stringMatching(message) });
    expect(await remote.head()).toBe(remote.initialHead);
  });

  it("makes writers wait for a process that takes nothing, but not for ever", async ({ signal }) => {
    await using git = await gitWith("exec sleep 600");
    await using remote = await createBareRemote();
    await using to = await open(remote, signal, {}, { env: git.env, limitMs: 3_000 });
    let written = 0;
    const writeMany = async (): Promise<void> => {
      for (; written < 10_000; written++) await to.writeBlob(random, signal);
    };
    expect(await failureOf(writeMany())).toMatchObject({ reason: "Timeout" });
    expect(written * random.length).toBeLessThan(2_000_000);
  });
});

describe("a git that is killed", () => {
  it("is tried again: the machine may have been short of memory", async ({ signal }) => {
    const bin = await mkdtemp(join(tmpdir(), "jirasync-bin-"));
    await writeFile(
      join(bin, "git"),
      `#!/bin/sh\n[ "$1" = init ] && kill -KILL $$\nPATH='${ENVIRONMENT.PATH}' exec git "$@"\n`,
    );
    await chmod(join(bin, "git"), 0o755);
    await using remote = await createBareRemote();
    const env = { ...ENVIRONMENT, PATH: `${bin}:${ENVIRONMENT.PATH}` };
    const failure = await failureOf(open(remote, signal, {}, { env }));
    expect(failure).toMatchObject({ retryable: true, message: expect.stringContaining("memory") });
    await rm(bin, { recursive: true });
  });
});
