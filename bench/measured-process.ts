import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { peakKiB } from "./process-figures.ts";

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
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, peakKiB(child.pid));
  }, 20);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  clearInterval(look);
  if (code !== expectedCode) throw new Error(`${args.join(" ")} ended with ${code}:\n${stderr}`);
  return { seconds: (performance.now() - start) / 1000, peakMiB: Math.round(peak / 1024), stdout };
}
