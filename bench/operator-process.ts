import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { freePorts } from "../test/cluster/ports.ts";
import { readSeries, type Series } from "../test/metrics/series.ts";
import { cpuSeconds, peakKiB, residentKiB } from "./process-figures.ts";

/** What an operator tells of itself. */
export interface OperatorFigures {
  /** JIRASyncs that it knows. */
  readonly known: number;
  readonly reconciled: number;
  /** Of these, those that took 5 ms at most. */
  readonly reconciledFast: number;
  readonly reconcileSeconds: number;
  /** Waiting for a worker or with one. */
  readonly pending: number;
  /** The longest that anything in it had to wait for its turn since the page before, in seconds. */
  readonly longestPause: number;
  /** How long the page took, in seconds. */
  readonly pageSeconds: number;
}

/** A running operator. */
export interface OperatorProcess extends AsyncDisposable {
  /** When it was started, by `performance.now()`. */
  readonly startedAt: number;
  figures(): Promise<OperatorFigures>;
  /** Resolves when it is as it should be. */
  until(isRight: (figures: OperatorFigures) => boolean): Promise<OperatorFigures>;
  residentMiB(): number;
  peakMiB(): number;
  cpuSeconds(): number;
  /** Ends it as Kubernetes does. */
  stop(): Promise<void>;
}

const LOOK_AGAIN_MS = 100;
const TOLD_LENGTH = 20_000;

/** Starts `command operator`; it has no limit but `signal`. */
export async function startOperator(
  command: string,
  env: Readonly<Record<string, string>>,
  options: readonly string[],
  signal: AbortSignal,
): Promise<OperatorProcess> {
  const [port = 0] = await freePorts(1);
  const startedAt = performance.now();
  const args = [command, "operator", `--metrics-address=127.0.0.1:${port}`, ...options];
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  const { pid } = child;
  if (pid === undefined) throw new Error("the operator can't be started");
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    told = (told + text).slice(-TOLD_LENGTH);
  });
  const exited = once(child, "exit");
  const stop = async (name: NodeJS.Signals) => {
    child.kill(name);
    await exited;
  };
  const page = async (): Promise<OperatorFigures | undefined> => {
    if (child.exitCode !== null) throw new Error(`the operator ended:\n${told}`);
    const start = performance.now();
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`, { signal }).catch(() => undefined);
    if (answer === undefined) return undefined;
    const text = await answer.text();
    return { ...figuresOf(readSeries(text)), pageSeconds: (performance.now() - start) / 1000 };
  };
  const until = async (isRight: (figures: OperatorFigures) => boolean): Promise<OperatorFigures> => {
    for (;;) {
      const figures = await page();
      if (figures !== undefined && isRight(figures)) return figures;
      if (signal.aborted) throw new Error(`waited in vain for the operator:\n${told}`);
      await sleep(LOOK_AGAIN_MS);
    }
  };
  return {
    startedAt,
    figures: () => until(() => true),
    until,
    residentMiB: () => residentKiB(pid) / 1024,
    peakMiB: () => peakKiB(pid) / 1024,
    cpuSeconds: () => cpuSeconds(pid),
    stop: () => stop("SIGTERM"),
    [Symbol.asyncDispose]: () => stop("SIGKILL"),
  };
}

function figuresOf(series: readonly Series[]): Omit<OperatorFigures, "pageSeconds"> {
  const sumOf = (name: string, more: Readonly<Record<string, string>> = {}) =>
    series
      .filter((one) => one.name === name && Object.entries(more).every(([label, value]) => one.labels[label] === value))
      .reduce((sum, { value }) => sum + value, 0);
  const time = "controller_runtime_reconcile_time_seconds";
  return {
    known: sumOf("jirasync_phase_info"),
    reconciled: sumOf(`${time}_count`),
    reconciledFast: sumOf(`${time}_bucket`, { le: "0.005" }),
    reconcileSeconds: sumOf(`${time}_sum`),
    longestPause: sumOf("nodejs_eventloop_lag_max_seconds"),
    pending: sumOf("workqueue_depth") + sumOf("controller_runtime_active_workers"),
  };
}
