import { type ClusterClient, type LeaseObserver, type LeaseSettings, whileLeader } from "../cluster/index.ts";
import { createLog, type Log } from "../console/index.ts";
import { messageOf, SyncError } from "../failure/index.ts";
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
import { type Checks, startServer } from "../server/index.ts";
import { openClusterOf } from "./cluster-access.ts";
import { EXIT, type Run } from "./command.ts";
import { keepHeapSmall } from "./heap.ts";
import { logOptions } from "./log-options.ts";
import { operatorArguments } from "./operator-arguments.ts";
import { jobEnvironment } from "./operator-child.ts";

/** Runs the JIRASyncs of a cluster, or of one of its namespaces, until it is told to end. */
export const run: Run = async (args, io, signal) => {
  const { address, lease, settings: asked } = operatorArguments(args, io);
  // What it holds of thousands of syncs is little beside what each of their changes leaves behind.
  keepHeapSmall();
  const log = createLog(process.stderr, logOptions(args, io, process.stderr.isTTY));
  // Its lease is in the namespace that it is in, whatever namespace it works for.
  await using client = await openClusterOf(
    { ...args, text: (name) => (name === "namespace" ? undefined : args.text(name)) },
    io,
  );
  const jobs = { image: await ownImage(client, io.env, signal), env: jobEnvironment(io) };
  const settings: OperatorSettings = { ...asked, jobs };
  const metrics = createOperatorMetrics();
  const observer = allObservers([logObserver(log), metricsObserver(metrics)]);
  const readiness = new Readiness();
  const onError = (error: unknown) => log.write("error", messageOf(error));
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
    await lead(settings, lease, depsOf(client, log, observer, readiness), signal);
  } catch (error) {
    if (!signal.aborted) return explained(error, log);
  }
  log.write("info", "The operator has ended");
  return EXIT.completed;
};

/** An operator that can't go on says why where everything else is told. */
function explained(error: unknown, log: Log): number {
  if (!(error instanceof SyncError)) throw error;
  log.write("error", error.message, { reason: error.failure.reason });
  return EXIT.failed;
}

/** Works as the leader alone, unless it is told that there is no other. */
async function lead(
  settings: OperatorSettings,
  lease: LeaseSettings,
  deps: OperatorDeps,
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
  await whileLeader(deps.client, lease, leaseObserver, (leading) => runOperator(settings, deps, leading), signal);
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
