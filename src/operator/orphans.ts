import { readdir, readFile } from "node:fs/promises";

/**
 * Kills the processes that got `folder` in their environment: git has a process group of its own, and would go on after a run that
 * was killed, beside the next one. Only where there is /proc; elsewhere they end when what they wait for does.
 */
export async function killOrphans(folder: string): Promise<void> {
  const ids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
  for (const id of ids) {
    if (id === process.pid) continue;
    // One that has just ended, or is another user's, has none to read.
    const environment = await readFile(`/proc/${id}/environ`, "latin1").catch(() => "");
    if (environment.includes(folder)) kill(id);
  }
}

function kill(id: number): void {
  try {
    process.kill(id, "SIGKILL");
  } catch {
    // ESRCH: it ended by itself.
  }
}
