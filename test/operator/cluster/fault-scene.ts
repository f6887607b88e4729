import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { JIRA_SYNCS, watchObjects } from "../../../src/cluster/index.ts";
import { type Running, start } from "../../cli/command.ts";
import { killAll, processesOf } from "../../cli/processes.ts";
import { type Cluster, sharedCluster } from "../../cluster/index.ts";
import type { JiraOptions } from "../../jira/index.ts";
import { type OperatorScene, operatorScene } from "./operator-scene.ts";

export interface OperatorSettings {
  readonly args?: readonly string[];
  /** The operator's own lasts 15 seconds; for those that are taken over from, a short one spares the wait. */
  readonly lease?: "short" | "its own" | "none";
  /** Whose syncs it runs; the scene's by default, in which its lease is in any case. */
  readonly namespace?: string;
  /** More of its environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether its requests to the API server, and those of its runs, pass the scene's fault proxy. */
  readonly isProxied?: boolean;
}

/** What is there when all is over. */
export interface EndState {
  readonly phase: string;
  readonly issues: string | undefined;
  /** Files of issues in the branch. */
  readonly documents: number;
  /** Commits that syncs made. */
  readonly commits: number;
  /** What holds the resource. */
  readonly finalizers: unknown;
  /** Processes of runs. */
  readonly processes: readonly number[];
  /** Folders that operators and runs have made. */
  readonly folders: readonly string[];
}

/** How all ends that was disturbed: as if it had not been. */
export const MIRRORED: EndState = {
  phase: "Completed",
  issues: "150/150",
  documents: 150,
  commits: 1,
  finalizers: undefined,
  processes: [],
  folders: [],
};

/** A scene in which things break. */
export interface FaultScene extends OperatorScene {
  /** Starts an operator that ends with the scene. */
  operator(settings?: OperatorSettings): Running;
  /** An operator that is started again whenever it ends, as Kubernetes does; `starts` counts. */
  keptOperator(settings?: OperatorSettings): { readonly starts: number };
  /** Ends an operator, its runs and all that they started with SIGKILL, as a container or a machine ends. */
  crash(operator: Running): Promise<void>;
  /** The processes of an operator's runs, of all operators without it. */
  runProcesses(operator?: Running): Promise<readonly number[]>;
  /** Waits until the sync has completed and nothing of its runs is left, if that ever comes; of what is in `branch`. */
  endState(name: string, branch?: string): Promise<EndState>;
  /** Records each run that the status tells of; resolves when it sees every change. */
  recordRuns(name: string): Promise<RecordedRuns>;
}

export interface RecordedRun {
  readonly operationID: string | undefined;
  readonly executor: string | undefined;
  readonly retryCount: number | undefined;
}

/** A run again after another one would be in it twice. */
export type RecordedRuns = readonly RecordedRun[];

/** Who takes over waits for less than the 15 s of the operator's own, and yet no slow request costs the leader its lease. */
export const SHORT_LEASE = [
  "--leader-elect-lease-duration=8s",
  "--leader-elect-renew-deadline=6s",
  "--leader-elect-retry-period=1s",
] as const;

const LEASES = {
  short: SHORT_LEASE,
  "its own": [],
  none: ["--no-leader-elect"],
} as const;
const LOOK_AGAIN_MS = 50;
const CLEARED_LIMIT_MS = 60_000;

export async function faultScene(
  signal: AbortSignal,
  jira: JiraOptions = {},
  control: Cluster = sharedCluster(),
): Promise<FaultScene> {
  const scene = await operatorScene(signal, jira, control);
  const { cluster, namespace } = scene;
  const token = await control.serviceAccountToken(namespace, "default", signal);
  const proxied = await control.kubeconfig({ namespace, user: { token }, server: cluster.proxy.url });
  const runs = join(scene.env["TMPDIR"] ?? "", "jirasync-run-");
  const operators: Running[] = [];
  const end = new AbortController();
  const background: Promise<void>[] = [];

  const operator: FaultScene["operator"] = (settings = {}) => {
    const { args = [], lease = "its own", env = {}, isProxied = false } = settings;
    const through = isProxied ? { KUBECONFIG: proxied.path } : {};
    const place = ["-n", settings.namespace ?? namespace];
    const started = start(["operator", ...place, "--metrics-address=0", ...LEASES[lease], ...args], {
      env: { ...scene.operatorEnv, ...through, ...env },
      cwd: scene.folder,
    });
    operators.push(started);
    return started;
  };
  const runProcesses: FaultScene["runProcesses"] = (of) => processesOf(of === undefined ? runs : `${runs}${of.pid}-`);
  const areCleared = async (name: string): Promise<boolean> => {
    const { status, metadata } = await scene.read(name);
    if (status.phase !== MIRRORED.phase || metadata["finalizers"] !== undefined) return false;
    return (await scene.leftovers()).length === 0 && (await runProcesses()).length === 0;
  };
  return {
    ...scene,
    operator,
    keptOperator: (settings) => {
      const kept = { starts: 0 };
      const keep = async (): Promise<void> => {
        while (!end.signal.aborted) {
          kept.starts++;
          await operator(settings).ended;
        }
      };
      background.push(keep());
      return kept;
    },
    crash: async (crashed) => {
      // It must not see its runs end, nor they that it is gone.
      crashed.kill("SIGSTOP");
      while ((await runProcesses(crashed)).length > 0) await killAll(`${runs}${crashed.pid}-`);
      crashed.kill("SIGKILL");
      await crashed.ended;
    },
    runProcesses,
    endState: async (name, branch = "main") => {
      await scene.untilPhase(name, MIRRORED.phase);
      const limit = AbortSignal.timeout(CLEARED_LIMIT_MS);
      while (!(await areCleared(name)) && !limit.aborted) await sleep(LOOK_AGAIN_MS, undefined, { signal });
      const { status, metadata } = await scene.read(name);
      const files = [...(await scene.remote.entries(branch)).keys()];
      const log = await scene.remote.log(branch);
      return {
        phase: status.phase,
        issues: status.syncState?.issues,
        documents: files.filter((file) => /\/issues\/DEMO-\d+\.\w+$/.test(file)).length,
        commits: log.filter(({ message }) => message.includes("\nJirasync-Operation: ")).length,
        finalizers: metadata["finalizers"],
        processes: await runProcesses(),
        folders: await scene.leftovers(),
      };
    },
    recordRuns: async (name) => {
      const recorded: RecordedRun[] = [];
      const synced = Promise.withResolvers<void>();
      const watch = async (): Promise<void> => {
        const selection = { namespace, fieldSelector: `metadata.name=${name}` };
        for await (const event of watchObjects(cluster.client, JIRA_SYNCS, selection, {}, end.signal)) {
          if (event.kind === "synced") synced.resolve();
          if (event.kind !== "added" && event.kind !== "modified") continue;
          const { syncState, executor, retryCount } = event.object.status;
          const operationID = syncState?.operationID;
          if (operationID === undefined || operationID === recorded.at(-1)?.operationID) continue;
          recorded.push({ operationID, executor: executor?.id, retryCount });
        }
      };
      const watched = watch();
      background.push(watched);
      // An API server that has just got the CRD refuses to list for a while.
      await Promise.race([synced.promise, watched]);
      return recorded;
    },
    async [Symbol.asyncDispose]() {
      end.abort();
      for (const started of operators) started.kill("SIGKILL");
      await Promise.all([...operators.map(({ ended }) => ended), ...background]);
      await killAll(runs);
      await scene[Symbol.asyncDispose]();
    },
  };
}
