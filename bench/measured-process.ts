import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";

export interface Measured {
  readonly seconds: number;
  /** Highest resident memory of the process itself, without its git children; 0 where /proc is not there. */
  readonly peakMiB: number;
  readonly stdout: string;
}

/** Runs a Node script to its end; throws with its stderr when it fails. */
export async function measured(args: readonly string[], env: NodeJS.ProcessEnv, expectedCode = 0): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let peakKiB = 0;
  const look = setInterval(() => {
    peakKiB = Math.max(peakKiB, highWaterMark(child.pid));
  }, 20);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  clearInterval(look);
  if (code !== expectedCode) throw new Error(`${args.join(" ")} ended with ${code}:\n${stderr}`);
  return { seconds: (performance.now() - start) / 1000, peakMiB: Math.round(peakKiB / 1024), stdout };
}

// VmHWM only grows, so that the last look before the end is enough.
function highWaterMark(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
