import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as z from "zod";
import { type ControlPlane, describeWithCluster, sharedCluster, startControlPlane } from "../cluster/index.ts";
import { builtFrom, builtManifests, MANIFESTS, type ManifestObject, titleOf } from "./built-manifests.ts";

const NAMESPACE = "jira-sync-system";
const CLUSTER_WIDE = ["Namespace", "CustomResourceDefinition", "ClusterRole", "ClusterRoleBinding"];

const Image = z.object({
  spec: z.object({
    template: z.object({ spec: z.object({ containers: z.tuple([z.object({ image: z.string() })]) }) }),
  }),
});
const Bound = z.object({ subjects: z.array(z.object({ kind: z.string(), namespace: z.string() })) });

const kubectlPath = () => sharedCluster().connection.binaries.kubectl;
const build = (folder: string) => builtManifests(kubectlPath(), resolve(MANIFESTS, folder));
const imageOf = (objects: readonly ManifestObject[]) =>
  Image.parse(objects.find(({ kind }) => kind === "Deployment")).spec.template.spec.containers[0].image;

describeWithCluster("the kustomizations", () => {
  it("install the image of this version", async () => {
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(resolve(MANIFESTS, "../package.json"), "utf8")));
    expect(imageOf(await build("."))).toBe(`ghcr.io/owner/jirasync:v${version}`);
  });

  it("have an overlay for the cluster that is all of it, and one for a namespace that needs no right beyond it", async () => {
    const [all, cluster, namespaced] = await Promise.all([".", "overlays/cluster", "overlays/namespace"].map(build));
    expect(cluster).toEqual(all);
    expect(namespaced?.filter(({ kind }) => CLUSTER_WIDE.includes(kind)).map(titleOf)).toEqual([]);
    expect(namespaced?.every(({ metadata }) => metadata.namespace === NAMESPACE)).toBe(true);
  });

  it.each([".", "overlays/namespace", "job"])("go to another namespace as a whole: %s", async (base) => {
    const objects = await builtFrom(kubectlPath(), base, "namespace: team-a");
    expect(JSON.stringify(objects.filter(({ kind }) => kind !== "CustomResourceDefinition"))).not.toContain(NAMESPACE);
    const bindings = objects.filter(({ kind }) => kind.endsWith("Binding")).flatMap((one) => Bound.parse(one).subjects);
    expect(new Set(bindings.map(({ namespace }) => namespace))).toEqual(new Set(["team-a"]));
  });

  it("take another image", async () => {
    const objects = await builtFrom(
      kubectlPath(),
      ".",
      "images: [{name: ghcr.io/owner/jirasync, newName: example.com/j, newTag: v9}]",
    );
    expect(imageOf(objects)).toBe("example.com/j:v9");
  });
});

describeWithCluster("manifests/ on an empty cluster", () => {
  let cluster: ControlPlane;
  beforeAll(async () => {
    const { binaries } = sharedCluster().connection;
    cluster = await startControlPlane({ binaries }, new AbortController().signal);
  });
  afterAll(() => cluster[Symbol.asyncDispose]());

  const kubectl = async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await cluster.kubectl(args);
    return { code, stdout, stderr };
  };
  const mayI = async (who: string, ...what: readonly string[]) =>
    (await kubectl("auth", "can-i", ...what, `--as=${who}`, "-n", NAMESPACE)).stdout.trim();

  it("are installed by one command, which can be repeated", async () => {
    expect(await kubectl("apply", "-k", MANIFESTS)).toMatchObject({ code: 0, stderr: "" });
    const again = await kubectl("apply", "-k", MANIFESTS);
    // kubectl compares the selector of a PodDisruptionBudget with nothing, and always sends it.
    const changed = again.stdout.split("\n").filter((line) => line !== "" && !line.endsWith(" unchanged"));
    expect(changed).toEqual(["poddisruptionbudget.policy/jira-sync-operator configured"]);
  });

  it("are taken by a server-side apply, as Flux and Argo CD do it, without a field that it does not know", async () => {
    expect(
      await kubectl("apply", "--server-side", "--validate=strict", "--force-conflicts", "-k", MANIFESTS),
    ).toMatchObject({
      code: 0,
      stderr: "",
    });
  });

  it("make two pods, which their restricted namespace takes", async () => {
    const counted = await kubectl(
      ...["wait", "-n", NAMESPACE, "replicaset", "-l", "app=jira-sync-operator", "--timeout=150s"],
      "--for=jsonpath={.status.replicas}=2",
    );
    expect(counted).toMatchObject({ code: 0 });
  });

  it.each([
    ["view", "get", "jirasyncs", "yes"],
    ["view", "patch", "jirasyncs", "no"],
    ["edit", "create", "jirasyncs", "yes"],
    ["edit", "patch", "jirasyncs/status", "no"],
    ["admin", "patch", "jirasyncs/status", "yes"],
  ])("let who may %s a namespace %s its %s: %s", async (role, verb, resource, expected) => {
    const who = `${role}-er`;
    await kubectl("create", "rolebinding", who, "-n", NAMESPACE, `--clusterrole=${role}`, `--user=${who}`);
    const [kind, subresource] = `${resource.replace("jirasyncs", "jirasyncs.sync.jira.io")}`.split("/");
    const args = [verb, kind ?? "", ...(subresource === undefined ? [] : [`--subresource=${subresource}`])];
    await expect.poll(() => mayI(who, ...args)).toBe(expected);
  });

  it.each([
    ["operator", "delete", "namespaces"],
    ["operator", "create", "jirasyncs.sync.jira.io"],
    ["operator", "create", "pods"],
    ["operator", "create", "secrets"],
    ["job", "get", "secrets"],
    ["job", "patch", "jirasyncs.sync.jira.io"],
  ])("give the %s's account no right to %s %s", async (who, verb, resource) => {
    const account = who === "job" ? "jirasync-job" : "jira-sync-operator";
    expect(await mayI(`system:serviceaccount:${NAMESPACE}:${account}`, verb, resource)).toBe("no");
  });
});
