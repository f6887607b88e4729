import { readdir, readFile } from "node:fs/promises";

/**
 * The processes that run in a folder's name, their whole family: each got the folder in its environment. Without /proc
 * (macOS) there is no telling, and the answer is none.
 */
export async function processesOf(folder: string): Promise<readonly number[]> {
  const pids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
  const found: number[] = [];
  for (const pid of pids) {
    if (pid === process.pid) continue;
    // A process may end while we look; a zombie has an empty environment.
    const environment = await readFile(`/proc/${pid}/environ`, "latin1").catch(() => "");
    if (environment.includes(folder)) found.push(pid);
  }
  return found;
}

/** Ends all of them at once, as a machine or a container does that goes down. */
export async function killAll(folder: string): Promise<void> {
  for (const pid of await processesOf(folder)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // ESRCH: it ended by itself.
    }
  }
}
