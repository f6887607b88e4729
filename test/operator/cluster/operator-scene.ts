import { setTimeout as sleep } from "node:timers/promises";
import { isNotFound, JIRA_SYNCS, type JiraSyncObject, SECRETS } from "../../../src/cluster/index.ts";
import { type Running, start } from "../../cli/command.ts";
import { createScene, type Scene } from "../../cli/scene.ts";
import { type Cluster, sharedCluster } from "../../cluster/index.ts";
import { type ClusterScene, clusterScene } from "../../cluster/jira-syncs.ts";
import { createCertificates, serveOverHttp } from "../../git/http-remote.ts";
import type { JiraOptions } from "../../jira/index.ts";

/** A namespace, a Jira, a repository behind TLS, and as many operators as a test starts. */
export interface OperatorScene extends Scene {
  readonly cluster: ClusterScene;
  readonly namespace: string;
  /** What operators are started with. */
  readonly operatorEnv: Readonly<Record<string, string>>;
  /** The repository's address, as a spec names it. */
  readonly repository: string;
  readonly gitCa: string;
  /** Starts the built operator for the namespace; it ends with the scene. */
  startOperator(...more: readonly string[]): Running;
  /** The same, with more of its environment. */
  startOperatorWith(env: Readonly<Record<string, string>>): Running;
  /** Applies a JIRASync for all of project DEMO, with what else is given. */
  apply(
    name: string,
    spec?: Readonly<Record<string, unknown>>,
    destination?: Readonly<Record<string, unknown>>,
  ): Promise<JiraSyncObject>;
  secret(name: string, data: Readonly<Record<string, string>>): Promise<void>;
  annotate(name: string, annotation: string, value: string): Promise<void>;
  read(name: string): Promise<JiraSyncObject>;
  /** Reads the JIRASync until it is as it should be. */
  until(name: string, holds: (object: JiraSyncObject) => boolean): Promise<JiraSyncObject>;
  untilPhase(name: string, phase: string): Promise<JiraSyncObject>;
  untilGone(name: string): Promise<void>;
  /** The operations that made commits, oldest first. */
  operations(): Promise<readonly string[]>;
}

const LOOK_AGAIN_MS = 25;
const UNTIL_LIMIT_MS = 150_000;

export async function operatorScene(
  signal: AbortSignal,
  jira: JiraOptions = {},
  control: Cluster = sharedCluster(),
): Promise<OperatorScene> {
  const cluster = await clusterScene(control, signal);
  const { namespace, client } = cluster;
  const scene = await createScene({ projects: [{ key: "DEMO", issues: 150 }], ...jira });
  const tls = await createCertificates();
  await scene.remote.git("config", "http.receivepack", "true");
  const host = await serveOverHttp(scene.remote, { tls });
  const { path } = await control.kubeconfig({ namespace });
  const operatorEnv = { ...scene.env, KUBECONFIG: path, JIRASYNC_GIT_CA_FILE: tls.caFile };
  const operators: Running[] = [];
  const startOne = (more: readonly string[], env: Readonly<Record<string, string>>): Running => {
    const args = ["operator", "-n", namespace, "--metrics-address=0", ...more];
    const operator = start(args, { env: { ...operatorEnv, ...env }, cwd: scene.folder });
    operators.push(operator);
    return operator;
  };
  const read = (name: string) => client.get(JIRA_SYNCS, { name }, signal);

  const until: OperatorScene["until"] = async (name, holds) => {
    const limit = AbortSignal.timeout(UNTIL_LIMIT_MS);
    for (;;) {
      const object = await read(name);
      if (holds(object)) return object;
      if (limit.aborted) throw new Error(`${JSON.stringify(object.status, null, 2)}\n${await logsOf(operators)}`);
      await sleep(LOOK_AGAIN_MS, undefined, { signal });
    }
  };
  return {
    ...scene,
    cluster,
    namespace,
    operatorEnv,
    repository: host.url,
    gitCa: tls.caFile,
    startOperator: (...more) => startOne(more, {}),
    startOperatorWith: (env) => startOne([], env),
    apply: (name, spec = {}, destination = {}) => {
      const object = {
        metadata: { name, namespace },
        spec: {
          syncType: "batch",
          target: { projectKey: "DEMO" },
          ...spec,
          destination: { repository: host.url, ...destination },
        },
      };
      return client.apply(JIRA_SYNCS, object, { fieldManager: "test", force: true }, signal);
    },
    secret: async (name, data) => {
      const object = { metadata: { name, namespace }, stringData: data };
      await client.apply(SECRETS, object, { fieldManager: "test", force: true }, signal);
    },
    annotate: async (name, annotation, value) => {
      await client.patch(JIRA_SYNCS, { name }, { metadata: { annotations: { [annotation]: value } } }, signal);
    },
    read,
    until,
    untilPhase: (name, phase) => until(name, ({ status }) => status.phase === phase),
    untilGone: async (name) => {
      for (;;) {
        const isGone = await read(name).then(
          () => false,
          (error: unknown) => {
            if (isNotFound(error)) return true;
            throw error;
          },
        );
        if (isGone) return;
        await sleep(LOOK_AGAIN_MS, undefined, { signal });
      }
    },
    operations: async () => {
      const log = await scene.remote.log();
      return log.flatMap(({ message }) => /^Jirasync-Operation: (.*)$/m.exec(message)?.[1] ?? []).toReversed();
    },
    async [Symbol.asyncDispose]() {
      for (const operator of operators) operator.kill("SIGKILL");
      await Promise.all(operators.map(({ ended }) => ended));
      await host[Symbol.asyncDispose]();
      await tls[Symbol.asyncDispose]();
      await scene[Symbol.asyncDispose]();
      await cluster[Symbol.asyncDispose]();
    },
  };
}

/** Ends the operators: what they logged tells why a wait was in vain. */
async function logsOf(operators: readonly Running[]): Promise<string> {
  for (const operator of operators) operator.kill("SIGKILL");
  const ended = await Promise.all(operators.map((operator) => operator.ended));
  return ended.map(({ stderr }) => stderr.slice(-10_000)).join("\n---\n");
}
