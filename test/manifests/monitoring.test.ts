import { resolve } from "node:path";
import { expect, it } from "vitest";
import * as z from "zod";
import { describeWithCluster, sharedCluster } from "../cluster/index.ts";
import { builtFrom, builtManifests, MANIFESTS, type ManifestObject, titleOf } from "./built-manifests.ts";
import { prometheusKinds } from "./prometheus-kinds.ts";

const WAYS = ["monitoring", "overlays/pod-monitor"] as const;
const NAME = "jira-sync-operator";

const LabelsSchema = z.record(z.string(), z.string());
const EndpointSchema = z.object({ port: z.string(), path: z.literal("/metrics"), honorLabels: z.literal(true) });
const MonitorSchema = z.object({
  selector: z.object({ matchLabels: LabelsSchema }),
  endpoints: z.tuple([EndpointSchema]).optional(),
  podMetricsEndpoints: z.tuple([EndpointSchema]).optional(),
});
const ServiceSchema = z.object({ ports: z.array(z.object({ name: z.string() })) });
const DeploymentSchema = z.object({
  template: z.object({
    metadata: z.object({ labels: LabelsSchema }),
    spec: z.object({ containers: z.tuple([z.object({ ports: z.array(z.object({ name: z.string() })) })]) }),
  }),
});
const ConfigMapSchema = z.object({
  metadata: z.object({ labels: LabelsSchema }),
  data: z.record(z.string(), z.string()),
});

const kinds = await prometheusKinds();
const kubectl = () => sharedCluster().connection.binaries.kubectl;
const build = (folder: string) => builtManifests(kubectl(), resolve(MANIFESTS, folder));

function specOf<T>(objects: readonly ManifestObject[], title: string, schema: z.ZodType<T>): T {
  const object = objects.find((candidate) => titleOf(candidate) === title);
  return schema.parse(object?.["spec"]);
}

describeWithCluster("manifests/monitoring", () => {
  it("scrapes by a ServiceMonitor or by a PodMonitor, never by both", async () => {
    const [byService, byPod] = await Promise.all(WAYS.map(build));
    const others = ["ConfigMap jira-sync-dashboard", "PrometheusRule jira-sync"];
    expect(byService?.map(titleOf).sort()).toEqual([...others, `ServiceMonitor ${NAME}`].sort());
    expect(byPod?.map(titleOf).sort()).toEqual([...others, `PodMonitor ${NAME}`].sort());
  });

  it("finds the operator's Service and its port", async () => {
    const installed = await build(".");
    const monitor = specOf(await build("monitoring"), `ServiceMonitor ${NAME}`, MonitorSchema);
    const service = installed.find((object) => titleOf(object) === `Service ${NAME}`);
    expect(service?.metadata["labels"]).toMatchObject(monitor.selector.matchLabels);
    const { ports } = specOf(installed, `Service ${NAME}`, ServiceSchema);
    expect(ports.map(({ name }) => name)).toContain(monitor.endpoints?.[0].port);
  });

  it("finds the operator's pods and their port", async () => {
    const monitor = specOf(await build("overlays/pod-monitor"), `PodMonitor ${NAME}`, MonitorSchema);
    const { template } = specOf(await build("."), `Deployment ${NAME}`, DeploymentSchema);
    expect(template.metadata.labels).toMatchObject(monitor.selector.matchLabels);
    const [{ ports }] = template.spec.containers;
    expect(ports.map(({ name }) => name)).toContain(monitor.podMetricsEndpoints?.[0].port);
  });

  it("holds the dashboard where Grafana's sidecar looks for it", async () => {
    const object = (await build("monitoring")).find(({ kind }) => kind === "ConfigMap");
    const { metadata, data } = ConfigMapSchema.parse(object);
    expect(metadata.labels["grafana_dashboard"]).toBe("1");
    expect(JSON.parse(data["jirasync.json"] ?? "")).toMatchObject({ uid: "jirasync", title: "jirasync" });
  });

  const files = kinds.kind === "found" ? kinds.files : [];
  const remedy = kinds.kind === "found" ? "" : ` (${kinds.remedy})`;
  it.skipIf(files.length === 0).each(WAYS)(
    `is taken by a server that knows the Prometheus operator's kinds: %s${remedy}`,
    async (way) => {
      const cluster = sharedCluster();
      const namespace = await cluster.createNamespace();
      const definitions = files.flatMap((file) => ["-f", file]);
      expect(await cluster.kubectl(["apply", "--server-side", ...definitions])).toMatchObject({ code: 0 });
      const names = files.map((file) => `crd/${/_(\w+)\.yaml$/.exec(file)?.[1]}.monitoring.coreos.com`);
      expect(await cluster.kubectl(["wait", "--for=condition=Established", ...names])).toMatchObject({ code: 0 });
      const items = await builtFrom(kubectl(), way, `namespace: ${namespace}`);
      const stdin = JSON.stringify({ apiVersion: "v1", kind: "List", items });
      const applied = await cluster.kubectl(["apply", "--server-side", "--validate=strict", "-f", "-"], { stdin });
      expect(applied).toMatchObject({ code: 0, stderr: "" });
      expect(applied.stdout.trim().split("\n")).toHaveLength(items.length);
    },
  );
});
