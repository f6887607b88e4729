import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import type { SpecInput } from "../../src/resource/index.ts";
import { createScene, type Scene } from "../cli/scene.ts";
import { type ControlPlane, type Kubelet, sharedCluster, startControlPlane, startKubelet } from "../cluster/index.ts";
import { createCertificates, serveOverHttp } from "../git/http-remote.ts";
import { type AuditedRequest, auditedRequests, auditFlags } from "./audit.ts";
import { builtFrom, builtManifests, MANIFESTS, type ManifestObject } from "./built-manifests.ts";
import { IMAGE, jirasyncImage } from "./jirasync-image.ts";

export const NAMESPACE = "jira-sync-system";
export const TEAM = "team-a";

/** A cluster of its own with the operator installed as manifests/ say, its pods run, and a namespace that uses it. */
export interface InstalledOperator extends Scene {
  readonly cluster: ControlPlane;
  readonly kubelet: Kubelet;
  /** kubectl; throws with what it says when it fails. */
  kubectl(args: readonly string[], stdin?: string): Promise<string>;
  /** Applies a JIRASync of namespace team-a for project DEMO. */
  applySync(name: string, spec?: Partial<SpecInput>, branch?: string): Promise<void>;
  applyJson(object: object): Promise<void>;
  /** What the operator may do, each right as "verb group/resource". */
  readonly operatorRights: readonly string[];
  /** What the service account asked of the API server, and what was answered. */
  requestsOf(account: string): Promise<readonly AuditedRequest[]>;
}

export interface InstallSettings {
  /** What is in place of an object of manifests/; itself without it. */
  readonly change?: (object: ManifestObject) => object;
  readonly issues?: number;
  /** An operator for namespace team-a, which is in it; else one for the cluster. */
  readonly isForTeam?: boolean;
  /** Without it the pods stay what they are in the API server. */
  readonly arePodsRun?: boolean;
}

// Where owners are checked, as OpenShift does it, a Job that its JIRASync owns needs a right of its own.
const ADMISSION = "--enable-admission-plugins=NodeRestriction,OwnerReferencesPermissionEnforcement";

export async function installOperator(
  { change = (object) => object, issues = 30, isForTeam = false, arePodsRun = true }: InstallSettings,
  signal: AbortSignal,
): Promise<InstalledOperator> {
  await using stack = new AsyncDisposableStack(); // until the scene is there
  const { binaries } = sharedCluster().connection;
  const folder = await mkdtemp(join(tmpdir(), "jirasync-installed-"));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const audit = await auditFlags(folder);
  const cluster = stack.use(await startControlPlane({ binaries, apiServerFlags: [ADMISSION, ...audit] }, signal));
  const scene = stack.use(await createScene({ projects: [{ key: "DEMO", issues }] }));
  const tls = stack.use(await createCertificates());
  await scene.remote.git("config", "http.receivepack", "true");
  const host = stack.use(await serveOverHttp(scene.remote, { tls }));
  const image = stack.use(await jirasyncImage());
  const kubectl = async (args: readonly string[], stdin = "") => {
    const { code, stdout, stderr } = await cluster.kubectl(args, { stdin });
    if (code !== 0) throw new Error(`kubectl ${args.join(" ")}: ${stderr}`);
    return stdout;
  };
  const applyJson = async (object: object) => void (await kubectl(["apply", "-f", "-"], JSON.stringify(object)));

  const built = isForTeam
    ? [
        ...(await builtManifests(binaries.kubectl, join(MANIFESTS, "crd"))),
        ...(await builtFrom(binaries.kubectl, "overlays/namespace", `namespace: ${TEAM}`)),
      ]
    : await builtManifests(binaries.kubectl, MANIFESTS);
  const installed = built.map(change);
  const job = await builtFrom(binaries.kubectl, "job", `namespace: ${TEAM}`);
  await kubectl(["create", "namespace", TEAM]);
  await applyJson({ apiVersion: "v1", kind: "List", items: [...installed, ...job] });
  const { jira } = scene;
  await applyJson(secret("jira-credentials", { "base-url": jira.url, email: jira.email, pat: jira.token }));
  await applyJson(secret("git-credentials", { "ca.crt": await readFile(tls.caFile, "utf8") }));
  const machinePorts = [jira.url, host.url].map((url) => Number(new URL(url).port));
  const namespaces = arePodsRun ? [NAMESPACE, TEAM] : [];
  const settings = { namespaces, images: { [IMAGE]: image }, machinePorts };
  const kubelet = stack.use(await startKubelet(cluster, settings, signal));

  const parts = stack.move();
  return {
    ...scene,
    cluster,
    kubelet,
    kubectl,
    operatorRights: installed.filter(isOperatorRole).flatMap(rightsOf),
    applyJson,
    applySync: (name, spec = {}, branch = "main") =>
      applyJson({
        apiVersion: "sync.jira.io/v1alpha1",
        kind: "JIRASync",
        metadata: { name, namespace: TEAM },
        spec: {
          syncType: "batch",
          target: { projectKey: "DEMO" },
          source: { secretRef: { name: "jira-credentials" } },
          destination: { repository: host.url, branch, path: `/${name}`, secretRef: { name: "git-credentials" } },
          ...spec,
        },
      }),
    requestsOf: (account) => auditedRequests(folder, `system:serviceaccount:${account}`),
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  };
}

const Role = z.object({
  kind: z.string(),
  metadata: z.object({ name: z.string() }),
  rules: z.array(
    z.object({ apiGroups: z.array(z.string()), resources: z.array(z.string()), verbs: z.array(z.string()) }),
  ),
});

function isOperatorRole(object: object): boolean {
  const role = Role.safeParse(object);
  return role.success && role.data.metadata.name.startsWith("jira-sync-operator");
}

/** Each right of a role, as "verb group/resource". */
export function rightsOf(object: object): readonly string[] {
  return Role.parse(object).rules.flatMap(({ apiGroups, resources, verbs }) =>
    apiGroups.flatMap((group) => resources.flatMap((resource) => verbs.map((verb) => `${verb} ${group}/${resource}`))),
  );
}

/** The role with one right less; as it is where it does not give that right. */
export function withoutRight(object: ManifestObject, right: string): object {
  const rules = Role.parse(object).rules.map((rule) => ({
    ...rule,
    verbs: rule.verbs.filter(
      (verb) => !rule.apiGroups.some((group) => rule.resources.some((one) => `${verb} ${group}/${one}` === right)),
    ),
  }));
  return { ...object, rules: rules.filter(({ verbs }) => verbs.length > 0) };
}

const secret = (name: string, stringData: Readonly<Record<string, string>>) => ({
  apiVersion: "v1",
  kind: "Secret",
  metadata: { name, namespace: TEAM },
  stringData,
});
