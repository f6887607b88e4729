import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { OWN_GROUP, signalGroup } from "../../src/process/index.ts";

const SLEEP = "setTimeout(() => {}, 600_000)";
const SLEEP_TWICE = `
  require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(SLEEP)}], { stdio: "inherit" });
  console.log("started");
  ${SLEEP};`;

/** A process that has started another one; both hold its output open. */
async function startTwo(options: { readonly detached: boolean }): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["-e", SLEEP_TWICE], { ...options, stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child;
}

/** What Windows keeps in its own folder; it takes the options that ours gives it and no others, and says what it was asked. */
const TASKKILL = `#!/bin/sh
echo "$@" >> "$0.log"
[ "$1 $3 $4" = "/pid /T /F" ] && pkill -KILL -P "$2"; kill -KILL "$2"
`;

async function windowsFolder(script: string | undefined) {
  const path = await mkdtemp(join(tmpdir(), "jirasync-windows-"));
  const program = join(path, "System32/taskkill.exe");
  await mkdir(join(path, "System32"));
  if (script !== undefined) await writeFile(program, script).then(() => chmod(program, 0o755));
  vi.stubEnv("SystemRoot", path);
  return {
    asked: async () => readFile(`${program}.log`, "utf8"),
    [Symbol.asyncDispose]: async () => {
      vi.unstubAllEnvs();
      await rm(path, { recursive: true });
    },
  };
}

describe("a group of processes", () => {
  it("is ended with all that it started", async () => {
    const child = await startTwo(OWN_GROUP);
    const closed = once(child, "close");
    expect(signalGroup(child.pid, "SIGTERM")).toBe(true);
    await closed;
    await expect.poll(() => signalGroup(child.pid, 0)).toBe(false);
  });

  it("that never started is over", () => {
    expect(signalGroup(undefined, "SIGKILL")).toBe(false);
  });
});

// Only what is ours of it: a stand-in takes the place of Windows' own program, which is there in the test above.
describe.skipIf(process.platform === "win32")("on Windows, which has no groups, a process", () => {
  it("is ended with all that it started by taskkill", async () => {
    await using windows = await windowsFolder(TASKKILL);
    const child = await startTwo({ detached: false });
    const closed = once(child, "close");
    expect(signalGroup(child.pid, "SIGTERM", "win32")).toBe(true);
    await closed;
    expect(await windows.asked()).toBe(`/pid ${child.pid} /T /F\n`);
    expect(signalGroup(child.pid, 0, "win32")).toBe(false);
  });

  it("is asked after without being ended", async () => {
    await using windows = await windowsFolder(TASKKILL);
    const child = await startTwo({ detached: true });
    expect(signalGroup(child.pid, 0, "win32")).toBe(true);
    await expect(windows.asked()).rejects.toThrow("ENOENT");
    signalGroup(child.pid, "SIGKILL");
  });

  it("is ended alone where there is no taskkill", async () => {
    await using _windows = await windowsFolder(undefined);
    const child = await startTwo({ detached: true });
    const exited = once(child, "exit");
    signalGroup(child.pid, "SIGTERM", "win32");
    expect(await exited).toEqual([null, "SIGKILL"]);
    signalGroup(child.pid, "SIGKILL");
  });
});
