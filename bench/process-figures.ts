import { readFileSync } from "node:fs";

// As every Linux has it.
const TICKS_A_SECOND = 100;

/** The resident memory of a process without its children, in KiB; 0 where it is gone, or there is no /proc. */
export function residentKiB(pid: number | undefined): number {
  return statusKiB(pid, "VmRSS");
}

/** Its highest so far, in KiB. It only grows, so that the last look before the end is enough. */
export function peakKiB(pid: number | undefined): number {
  return statusKiB(pid, "VmHWM");
}

/** Seconds of processor time that it has used, without its children. */
export function cpuSeconds(pid: number): number {
  // The name of the program, in brackets, may hold spaces.
  const [, fields = ""] = /\) (.*)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
  const [user, system] = fields.split(" ").slice(11, 13);
  return (Number(user) + Number(system)) / TICKS_A_SECOND;
}

function statusKiB(pid: number | undefined, field: "VmRSS" | "VmHWM"): number {
  try {
    return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
