import { readFile } from "node:fs/promises";
import * as z from "zod";
import { JIRA_SYNCS, type JiraSyncObject } from "../../src/cluster/index.ts";
import { jobFor } from "../../src/operator/job.ts";
import { parseSpec, type SpecInput } from "../../src/resource/index.ts";
import { createScene, type Scene } from "../cli/scene.ts";
import { type Cluster, type Kubelet, startKubelet } from "../cluster/index.ts";
import { type ClusterScene, clusterScene } from "../cluster/jira-syncs.ts";
import { createCertificates, serveOverHttp } from "../git/http-remote.ts";
import { builtFrom, type ManifestObject } from "./built-manifests.ts";
import { IMAGE, jirasyncImage } from "./jirasync-image.ts";

const RESTRICTED = { "pod-security.kubernetes.io/enforce": "restricted" };
const NAME = "project-demo";

/** A namespace in which JIRASyncs can run as Jobs: manifests/job, the Secrets, a Jira and a Git host. */
export interface JobScene extends Scene {
  readonly cluster: ClusterScene;
  readonly namespace: string;
  readonly kubelet: Kubelet;
  /** The repository's address, whose certificate the Secret git-credentials makes trusted. */
  readonly repository: string;
  /** Makes the JIRASync, and the Job of its run; gives the Job's name. */
  startJob(spec?: Partial<SpecInput>): Promise<string>;
  read(): Promise<JiraSyncObject>;
  /** kubectl in the namespace; throws with what it says when it fails. */
  kubectl(args: readonly string[], stdin?: string): Promise<string>;
}

export interface JobSceneSettings {
  readonly issues?: number;
  /** What is in place of an object of manifests/job; itself without it. */
  readonly change?: (object: ManifestObject) => object;
  readonly token?: string;
}

export async function jobScene(
  control: Cluster,
  { issues = 30, change = (object) => object, token }: JobSceneSettings,
  signal: AbortSignal,
): Promise<JobScene> {
  await using stack = new AsyncDisposableStack(); // until the scene is there
  const cluster = stack.use(await clusterScene(control, signal));
  const namespace = await control.createNamespace(RESTRICTED, signal);
  const scene = stack.use(await createScene({ projects: [{ key: "DEMO", issues }] }));
  const tls = stack.use(await createCertificates());
  await scene.remote.git("config", "http.receivepack", "true");
  const host = stack.use(await serveOverHttp(scene.remote, { tls }));
  const image = stack.use(await jirasyncImage());
  const machinePorts = [scene.jira.url, host.url].map((url) => Number(new URL(url).port));
  const kubelet = stack.use(
    await startKubelet(control, { namespaces: [namespace], images: { [IMAGE]: image }, machinePorts }, signal),
  );

  const kubectl = async (args: readonly string[], stdin = "") => {
    const { code, stdout, stderr } = await control.kubectl(["-n", namespace, ...args], { stdin }, signal);
    if (code !== 0) throw new Error(`kubectl ${args.join(" ")}: ${stderr}`);
    return stdout;
  };
  const apply = (object: object) => kubectl(["apply", "-f", "-"], JSON.stringify(object));
  const built = await builtFrom(control.connection.binaries.kubectl, "job", `namespace: ${namespace}`);
  await apply({ apiVersion: "v1", kind: "List", items: built.map(change) });
  const { jira } = scene;
  const credentials = { "base-url": jira.url, email: jira.email, pat: token ?? jira.token };
  await apply(secret("jira-credentials", credentials));
  await apply(secret("git-credentials", { "ca.crt": await readFile(tls.caFile, "utf8") }));

  const parts = stack.move();
  return {
    ...scene,
    cluster,
    namespace,
    kubelet,
    repository: host.url,
    kubectl,
    read: () => cluster.client.get(JIRA_SYNCS, { name: NAME, namespace }, signal),
    startJob: async (more = {}) => {
      const spec = {
        syncType: "batch",
        target: { projectKey: "DEMO" },
        executor: "Job",
        destination: { repository: host.url },
        ...more,
      };
      const metadata = { name: NAME, namespace };
      const made = await cluster.client.apply(JIRA_SYNCS, { metadata, spec }, { fieldManager: "test" }, signal);
      const parsed = parseSpec(made.spec);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      const job = jobFor(
        { name: NAME, namespace, uid: made.metadata.uid, spec: parsed.spec },
        {
          image: IMAGE,
          run: "1",
          jira: { name: "jira-credentials", keys: Object.keys(credentials) },
          git: { name: "git-credentials", keys: ["ca.crt"] },
        },
      );
      await apply(job);
      return z.string().parse(job.metadata.name);
    },
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  };
}

const secret = (name: string, stringData: Readonly<Record<string, string>>) => ({
  apiVersion: "v1",
  kind: "Secret",
  metadata: { name },
  stringData,
});
