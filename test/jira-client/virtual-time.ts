import { setImmediate } from "node:timers/promises";
import { createRedactor } from "../../src/failure/index.ts";
import type { JiraDeps, WaitInfo } from "../../src/jira/index.ts";

export interface VirtualTime {
  readonly deps: JiraDeps;
  /** Every sleep, in milliseconds. */
  readonly sleeps: number[];
  readonly waits: WaitInfo[];
}

/** Sleeps at once and moves the clock instead; randomness is the upper bound, so that backoff shows its full length. */
export function virtualTime(env: JiraDeps["env"] = {}, startMs = Date.UTC(2026, 0, 1)): VirtualTime {
  let nowMs = startMs;
  const sleeps: number[] = [];
  const waits: WaitInfo[] = [];
  return {
    sleeps,
    waits,
    deps: {
      env,
      redactor: createRedactor(),
      now: () => nowMs,
      random: () => 0.999999,
      async sleep(ms, signal) {
        signal.throwIfAborted();
        sleeps.push(ms);
        nowMs += ms;
        await setImmediate();
      },
      onWait: (info) => waits.push(info),
    },
  };
}
