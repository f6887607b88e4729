import { spawn } from "node:child_process";
import { join } from "node:path";

/** 0 asks and ends nothing. */
export type GroupSignal = "SIGTERM" | "SIGKILL" | 0;

/** How to start a process, so that `signalGroup` reaches all that it starts. On Windows it would get a console of its own. */
export const OWN_GROUP = { detached: process.platform !== "win32" } as const;

/** Signals a process that was started as OWN_GROUP says, and all that it started; false when they have ended. */
export function signalGroup(
  pid: number | undefined,
  signal: GroupSignal,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (pid === undefined) return false;
  try {
    if (platform !== "win32") return process.kill(-pid, signal);
    // This throws when it has ended: another process may have its id soon.
    process.kill(pid, 0);
    if (signal !== 0) endTree(pid);
    return true;
  } catch {
    return false;
  }
}

/** Windows has neither process groups nor a signal that asks: what a process started is found by its parent, and ended. */
function endTree(pid: number): void {
  // By its full path: Windows looks for programs in the current folder too, which others may write to.
  const taskkill = join(process.env["SystemRoot"] ?? "C:\\Windows", "System32", "taskkill.exe");
  // One that has just ended is no error to anybody; where taskkill is missing, the process at least must end.
  spawn(taskkill, ["/pid", String(pid), "/T", "/F"], { stdio: "ignore" }).once("error", () => endAlone(pid));
}

function endAlone(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // ESRCH: it ended by itself.
  }
}
