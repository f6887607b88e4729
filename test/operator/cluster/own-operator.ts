import { EventEmitter, once } from "node:events";
import { join } from "node:path";
import { inject } from "vitest";
import type { ClusterClient } from "../../../src/cluster/index.ts";
import type { OperatorObserver } from "../../../src/operator/index.ts";
import { runOperator } from "../../../src/operator/index.ts";
import type { OperatorScene } from "./operator-scene.ts";

/** An operator in this process, whose clock on the wall a test can set; its runs are processes as ever. */
export interface OwnOperator extends AsyncDisposable {
  /** Sets its clock forward by so much, in milliseconds. */
  advance(ms: number): void;
  readonly date: () => Date;
  /** Why each run was started. */
  readonly runs: readonly string[];
  /** The names of those that it told to be gone. */
  readonly gone: readonly string[];
  /** What it told of the API server. */
  readonly troubles: readonly string[];
  /** Resolves when it has looked at the sync so many times from now on, and each time was content. */
  reconciled(name: string, times: number): Promise<void>;
}

const SILENT: OperatorObserver = {
  onSync: () => {},
  onGone: () => {},
  onReconciled: () => {},
  onQueue: () => {},
  onRun: () => {},
  onJiraRequest: () => {},
  onLeader: () => {},
  onTrouble: () => {},
};

/** `client` is how it, but not its runs, reaches the API server. */
export function startOwnOperator(
  { cluster, namespace, operatorEnv, folder }: OperatorScene,
  client: ClusterClient = cluster.client,
): OwnOperator {
  const end = new AbortController();
  const [runs, gone, troubles]: [string[], string[], string[]] = [[], [], []];
  const looks = new EventEmitter();
  let aheadMs = 0;
  const date = () => new Date(Date.now() + aheadMs);
  const { JIRA_BASE_URL = "", JIRA_EMAIL = "", JIRA_PAT = "", ...env } = operatorEnv;
  const ended = runOperator(
    {
      namespace,
      id: "own-operator",
      isSoleOperator: true,
      maxConcurrentSyncs: 4,
      heartbeatLimitMs: 120_000,
      graceMs: 5_000,
      child: {
        command: [process.execPath, join(inject("clone"), "dist/cli.js")],
        args: [],
        env: { PATH: process.env["PATH"] ?? "", ...env },
        ownJira: { JIRA_BASE_URL, JIRA_EMAIL, JIRA_PAT },
        temporaryFolder: join(folder, "tmp"),
      },
      jobs: { image: undefined, env: {} },
    },
    {
      client,
      observer: {
        ...SILENT,
        onRun: (run) => void (run.kind === "started" && runs.push(run.why)),
        onGone: ({ name }) => void gone.push(name),
        onTrouble: ({ message }) => void troubles.push(message),
        onReconciled: ({ key, result }) => {
          if (result === "success") looks.emit(key.name);
        },
      },
      now: () => performance.now(),
      schedule: (ms, work) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
      date,
      relay: () => {},
    },
    end.signal,
  );
  return {
    advance: (ms) => {
      aheadMs += ms;
    },
    date,
    runs,
    gone,
    troubles,
    reconciled: async (name, times) => {
      for (let time = 0; time < times; time++) await once(looks, name);
    },
    async [Symbol.asyncDispose]() {
      end.abort();
      await ended;
    },
  };
}
