import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { type ClusterClient, JIRA_SYNCS, openCluster } from "../src/cluster/index.ts";
import type { Binaries } from "../test/cluster/binaries.ts";
import { type ControlPlane, startControlPlane } from "../test/cluster/control-plane.ts";
import { installCrd } from "../test/cluster/installed-crd.ts";
import { realDeps } from "../test/cluster/jira-syncs.ts";
import { createBareRemote } from "../test/git/bare-remote.ts";
import { createCertificates, serveOverHttp } from "../test/git/http-remote.ts";
import { Sightings } from "./sightings.ts";
import { startSimulatedJira } from "./simulated-jira.ts";

/** A control plane, a Jira and a Git host for an operator, and what is seen of its JIRASyncs. */
export interface BenchScene extends AsyncDisposable {
  readonly controlPlane: ControlPlane;
  readonly client: ClusterClient;
  readonly sightings: Sightings;
  /** The built command, and what an operator of it is started with. */
  readonly command: string;
  readonly operatorEnv: Readonly<Record<string, string>>;
  /** Makes a JIRASync with a branch of its own, of one issue where `spec` has no other target. */
  create(name: string, spec?: Readonly<Record<string, unknown>>): Promise<void>;
  /** Makes many, ten at a time. */
  createMany(names: readonly string[], spec: (index: number) => Readonly<Record<string, unknown>>): Promise<void>;
}

const NAMESPACE = "default";
const AT_ONCE = 10;

/** `issues` are in the simulated Jira. */
export async function benchScene(binaries: Binaries, issues: number, signal: AbortSignal): Promise<BenchScene> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), "jirasync-bench-"));
  stack.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const dist = join(folder, "dist");
  await promisify(execFile)(process.execPath, [resolve(import.meta.dirname, "../scripts/build.ts"), dist]);
  const jira = stack.use(await startSimulatedJira(issues, 0));
  const remote = stack.use(await createBareRemote());
  await remote.git("config", "http.receivepack", "true");
  const tls = stack.use(await createCertificates());
  const host = stack.use(await serveOverHttp(remote, { tls }));
  const controlPlane = stack.use(await startControlPlane({ binaries, memory: "ample" }, signal));
  await installCrd(controlPlane);
  const { path } = await controlPlane.kubeconfig({ namespace: NAMESPACE });
  const client = stack.use(await openCluster({ kubeconfig: path }, realDeps()));
  const sightings = await followed(client, stack, signal);
  const create: BenchScene["create"] = async (name, spec = {}) => {
    const destination = { repository: host.url, branch: name };
    const target = { issueKeys: ["DEMO-1"] };
    const whole = { syncType: "batch", target, ...spec, destination };
    await client.create(JIRA_SYNCS, { metadata: { name, namespace: NAMESPACE }, spec: whole }, signal);
  };
  const everything = stack.move();
  return {
    controlPlane,
    client,
    sightings,
    command: join(dist, "cli.js"),
    operatorEnv: {
      PATH: process.env["PATH"] ?? "",
      TMPDIR: folder,
      JIRA_BASE_URL: jira.env["JIRA_BASE_URL"] ?? "",
      JIRA_EMAIL: jira.env["JIRA_EMAIL"] ?? "",
      JIRA_PAT: jira.env["JIRA_PAT"] ?? "",
      KUBECONFIG: path,
      JIRASYNC_GIT_CA_FILE: tls.caFile,
    },
    create,
    createMany: async (names, spec) => {
      const rest = [...names.entries()];
      const makeRest = async () => {
        for (let next = rest.shift(); next !== undefined; next = rest.shift()) await create(next[1], spec(next[0]));
      };
      await Promise.all(Array.from({ length: AT_ONCE }, makeRest));
    },
    [Symbol.asyncDispose]: () => everything.disposeAsync(),
  };
}

/** Resolves when all that is there was seen; ends with the stack. */
async function followed(client: ClusterClient, stack: AsyncDisposableStack, signal: AbortSignal): Promise<Sightings> {
  const sightings = new Sightings();
  const end = new AbortController();
  const synced = Promise.withResolvers<void>();
  const following = sightings.follow(client, synced.resolve, AbortSignal.any([signal, end.signal]));
  following.catch(synced.reject);
  stack.defer(async () => {
    end.abort();
    await following;
  });
  await synced.promise;
  return sightings;
}
