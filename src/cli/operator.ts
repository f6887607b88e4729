import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { type ClusterClient, type LeaseObserver, whileLeader } from "../cluster/index.ts";
import { createLog, type Log } from "../console/index.ts";
import { type SyncError, UsageError } from "../failure/index.ts";
import { createOperatorMetrics } from "../metrics/index.ts";
import {
  allObservers,
  logObserver,
  metricsObserver,
  type OperatorDeps,
  type OperatorObserver,
  type OperatorSettings,
  ownImage,
  runOperator,
} from "../operator/index.ts";
import { type Checks, parseListenAddress, startServer } from "../server/index.ts";
import { durationMs } from "../status/index.ts";
import { openClusterOf } from "./cluster-access.ts";
import { type Arguments, EXIT, type Io, type Run } from "./command.ts";
import { keepHeapSmall } from "./heap.ts";
import { logOptions } from "./log-options.ts";
import { childProgram, jobEnvironment } from "./operator-child.ts";

const LEASE = "jira-sync-operator";
const DEFAULTS = { "max-concurrent-syncs": 4, "heartbeat-limit": "2m", "grace-period": "25s" } as const;

/** Runs the JIRASyncs of a cluster, or of one of its namespaces, until it is told to end. */
export const run: Run = async (args, io, signal) => {
  if (args.operands.length > 0) throw new UsageError("the operator takes no names; it runs every JIRASync");
  // What it holds of thousands of syncs is little beside what each of their changes leaves behind.
  keepHeapSmall();
  const log = createLog(process.stderr, logOptions(args, io, process.stderr.isTTY));
  // Its lease is in the namespace that it is in, whatever namespace it works for.
  await using client = await openClusterOf(
    { ...args, text: (name) => (name === "namespace" ? undefined : args.text(name)) },
    io,
  );
  const settings = await settingsOf(client, args, io, signal);
  const metrics = createOperatorMetrics();
  const observer = allObservers([logObserver(log), metricsObserver(metrics)]);
  const readiness = new Readiness();
  const address = parseListenAddress(args.text("metrics-address") ?? ":8080");
  const onError = (error: unknown) => log.write("error", error instanceof Error ? error.message : String(error));
  await using _server =
    address === undefined
      ? undefined
      : await startServer({ ...address, metrics, checks: readiness.checks, onError }, signal);
  log.write("info", "The operator starts", {
    id: settings.id,
    namespace: settings.namespace || "all",
    cluster: client.name,
  });
  try {
    await lead(settings, depsOf(client, log, observer, readiness), args, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  log.write("info", "The operator has ended");
  return EXIT.completed;
};

/** Works as the leader alone, unless it is told that there is no other. */
async function lead(
  settings: OperatorSettings,
  deps: OperatorDeps,
  args: Arguments,
  signal: AbortSignal,
): Promise<void> {
  const { observer } = deps;
  if (!settings.isSoleOperator) {
    observer.onLeader(true);
    return runOperator(settings, deps, signal);
  }
  const leaseObserver: LeaseObserver = {
    onLeader: (isLeader) => observer.onLeader(isLeader),
    onTrouble: ({ failure }: SyncError) => observer.onTrouble(failure),
  };
  const lease = {
    // Operators of different namespaces do not keep each other from working.
    name: settings.namespace === "" ? LEASE : `${LEASE}-${settings.namespace}`,
    identity: settings.id,
    durationMs: timeOf(args, "leader-elect-lease-duration", "15s"),
    renewDeadlineMs: timeOf(args, "leader-elect-renew-deadline", "10s"),
    retryMs: timeOf(args, "leader-elect-retry-period", "2s"),
  };
  if (lease.renewDeadlineMs >= lease.durationMs || lease.retryMs >= lease.renewDeadlineMs) {
    throw new UsageError(
      "the lease duration must be longer than the renew deadline, and that longer than the retry period",
    );
  }
  await whileLeader(deps.client, lease, leaseObserver, (leading) => runOperator(settings, deps, leading), signal);
}

async function settingsOf(
  client: ClusterClient,
  args: Arguments,
  io: Io,
  signal: AbortSignal,
): Promise<OperatorSettings> {
  // A pod that is restarted keeps its name, but none of its processes.
  const id = `${io.env["POD_NAME"] || hostname()}_${randomUUID().slice(0, 8)}`;
  return {
    namespace: args.text("namespace") ?? "",
    id,
    isSoleOperator: args.flag("leader-elect") ?? true,
    maxConcurrentSyncs: args.integer("max-concurrent-syncs") ?? DEFAULTS["max-concurrent-syncs"],
    heartbeatLimitMs: timeOf(args, "heartbeat-limit", DEFAULTS["heartbeat-limit"]),
    graceMs: timeOf(args, "grace-period", DEFAULTS["grace-period"]),
    child: childProgram(args, io),
    jobs: { image: await ownImage(client, io.env, signal), env: jobEnvironment(io) },
  };
}

function timeOf(args: Arguments, name: string, otherwise: string): number {
  const text = args.text(name) ?? otherwise;
  const ms = durationMs(text);
  if (ms === undefined) throw new UsageError(`--${name} ${JSON.stringify(text)} is not a time such as 90s or 1h30m`);
  return ms;
}

function depsOf(client: ClusterClient, log: Log, observer: OperatorObserver, readiness: Readiness): OperatorDeps {
  return {
    client,
    observer,
    now: () => performance.now(),
    date: () => new Date(),
    schedule: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    relay: (line, fields) => log.relay(line, fields),
    onReady: (isReady) => readiness.set(isReady),
  };
}

/** Ready is also who stands by: it has nothing to do, and can take over. */
class Readiness {
  #reasons: readonly string[] = [];
  readonly checks: Checks = { alive: () => [], ready: () => this.#reasons };

  set(isReady: boolean): void {
    this.#reasons = isReady ? [] : ["the JIRASyncs of the cluster are not known yet"];
  }
}
