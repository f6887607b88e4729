import { open, readFile, rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

const LOOK_AGAIN_MS = 200;

/**
 * Runs the work while no other process of this machine holds the lock file; the file of a process that died is taken
 * over. Two that take over in the same instant may both run: the work has to bear that.
 */
export async function withLockFile<T>(path: string, work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  while (!(await tryCreate(path))) {
    if (await isAbandoned(path)) await rm(path, { force: true });
    else await sleep(LOOK_AGAIN_MS, undefined, { signal });
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function tryCreate(path: string): Promise<boolean> {
  try {
    await using file = await open(path, "wx");
    await file.writeFile(String(process.pid));
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  const pid = Number(await readFile(path, "utf8").catch(() => ""));
  return pid > 0 && !isRunning(pid); // empty: its maker is about to write the number
}

/** Whether a process of this number exists. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
