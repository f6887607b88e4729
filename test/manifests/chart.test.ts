import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { findTool } from "../action/tools.ts";
import { describeWithCluster, sharedCluster } from "../cluster/index.ts";
import { builtManifests, MANIFESTS, type ManifestObject, objectsOf, titleOf } from "./built-manifests.ts";

const CHART = resolve(MANIFESTS, "../charts/jirasync");
const NAMESPACE = "jira-sync-system";
const CLUSTER_WIDE = ["CustomResourceDefinition", "ClusterRole", "ClusterRoleBinding"];
const HELM_ONLY = ["app.kubernetes.io/managed-by", "helm.sh/chart", "helm.sh/resource-policy"];

const helm = await findTool("helm", { env: process.env, notice: console.log }, new AbortController().signal);
if (helm.kind === "missing") console.warn(`Tests of the chart are skipped: ${helm.remedy}`);
const describeChart = helm.kind === "missing" ? describe.skip : describeWithCluster;

async function rendered(values: readonly string[], namespace = NAMESPACE): Promise<string> {
  if (helm.kind === "missing") throw new Error(helm.remedy);
  const set = values.flatMap((value) => ["--set", value]);
  const args = ["template", "jirasync", CHART, "--namespace", namespace, "--kube-version", "1.34.2", ...set];
  const { stdout } = await promisify(execFile)(helm.path, args, { maxBuffer: 16 << 20 });
  return stdout;
}

/** Objects by their title, without what only Helm adds. */
function byTitle(objects: readonly ManifestObject[]): ReadonlyMap<string, unknown> {
  return new Map(objects.map((object) => [titleOf(object), withoutHelm(object)]));
}

function withoutHelm({ metadata, ...object }: ManifestObject): unknown {
  const own = (map: unknown) =>
    Object.fromEntries(Object.entries(z.record(z.string(), z.string()).parse(map ?? {})).filter(isOwn));
  const namespace = CLUSTER_WIDE.includes(object.kind) ? undefined : (metadata.namespace ?? NAMESPACE);
  const { labels, annotations } = metadata;
  return { ...object, metadata: { ...metadata, namespace, labels: own(labels), annotations: own(annotations) } };
}

const isOwn = ([key]: readonly [string, string]) => !HELM_ONLY.includes(key);

const built = (folder: string) =>
  builtManifests(sharedCluster().connection.binaries.kubectl, resolve(MANIFESTS, folder));

describeChart("the Helm chart", () => {
  it.each([
    ["the whole cluster", [], ["overlays/cluster"]],
    ["one namespace", ["scope=namespace", "crd.install=false", "rbac.userRoles=false"], ["overlays/namespace"]],
    ["a cluster with Prometheus", ["monitoring.enabled=true"], ["overlays/cluster", "monitoring"]],
  ])("installs for %s what manifests/ do", async (_, values, folders) => {
    const expected = (await Promise.all(folders.map(built))).flat().filter(({ kind }) => kind !== "Namespace");
    const objects = byTitle(objectsOf(await rendered(values)));
    expect([...objects.keys()].sort()).toEqual(expected.map(titleOf).sort());
    for (const [title, object] of byTitle(expected)) expect(objects.get(title), title).toEqual(object);
  });

  it("is taken by the API server with every value set", async () => {
    const namespace = await sharedCluster().createNamespace({ "pod-security.kubernetes.io/enforce": "restricted" });
    const values = [
      ...["image.repository=example.com/j", "image.tag=v9", "image.pullPolicy=Always", "imagePullSecrets[0].name=pull"],
      ...["replicas=3", "scope=namespace", "jira.create=true", "jira.baseUrl=https://jira.example.com"],
      ...["jira.email=a@example.com", "jira.token=secret", "maxConcurrentSyncs=16", "logLevel=debug"],
      ...["extraArgs[0]=--grace-period=20s", "extraEnv[0].name=HTTPS_PROXY", "extraEnv[0].value=http://proxy:3128"],
      ...["podLabels.team=a", "podAnnotations.note=b", "nodeSelector.disk=ssd", "tolerations[0].operator=Exists"],
      ...["affinity.podAntiAffinity=null", "priorityClassName=", "serviceAccount.annotations.role=c"],
      ...["networkPolicy.egressPorts={443,7999}", "resources.limits.cpu=2"],
    ];
    // Other tests may have installed the CRD, in another way.
    const force = ["--server-side", "--force-conflicts"];
    const apply = ["apply", ...force, "--dry-run=server", "--validate=strict", "-n", namespace, "-f", "-"];
    const result = await sharedCluster().kubectl(apply, { stdin: await rendered(values, namespace) });
    expect(result).toMatchObject({ code: 0, stderr: "" });
    const text = await rendered(values, namespace);
    expect(text).toContain("image: example.com/j:v9");
    expect(text).toContain("--max-concurrent-syncs=16");
  });

  it("names an image by its digest when there is one", async () => {
    const digest = `sha256:${"0".repeat(64)}`;
    expect(await rendered([`image.digest=${digest}`])).toContain(`image: ghcr.io/owner/jirasync@${digest}`);
  });

  it.each([
    ["a value that it does not know", "replica=3", /replica/],
    ["a scope that there is not", "scope=world", /scope/],
    ["a Secret to make without a token", "jira.create=true", /jira\.baseUrl is needed/],
  ])("refuses %s", async (_, value, message) => {
    await expect(rendered([value])).rejects.toThrow(message);
  });

  it("has the version of the command", async () => {
    const Chart = z.object({ version: z.string(), appVersion: z.string() });
    const chart = Chart.parse(parse(await readFile(resolve(CHART, "Chart.yaml"), "utf8")));
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(resolve(CHART, "../../package.json"), "utf8")));
    expect(chart).toEqual({ version, appVersion: `v${version}` });
  });
});
