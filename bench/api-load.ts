import type { Cluster } from "../test/cluster/cluster.ts";
import { readSeries } from "../test/metrics/series.ts";

/** How often the API server was asked for what an operator asks it: by "VERB resource", such as "APPLY jirasyncs/status". */
export type ApiLoad = ReadonlyMap<string, number>;

const RESOURCES = ["jirasyncs", "secrets", "events", "leases", "jobs"];

/** As the API server itself has counted since it started. */
export async function apiLoad(cluster: Cluster): Promise<ApiLoad> {
  const { text } = await cluster.request("GET", "/metrics");
  const lines = text.split("\n").filter((line) => line.startsWith("apiserver_request_total{"));
  const load = new Map<string, number>();
  for (const { labels, value } of readSeries(lines.join("\n"))) {
    const { verb = "", resource = "", subresource = "", scope } = labels;
    // Whoever measures lists those of one namespace; the operator asks for all.
    if (!RESOURCES.includes(resource) || (verb === "LIST" && scope !== "cluster")) continue;
    const name = `${verb} ${resource}${subresource === "" ? "" : `/${subresource}`}`;
    load.set(name, (load.get(name) ?? 0) + value);
  }
  return load;
}

/** What was asked between two looks. */
export function loadBetween(before: ApiLoad, after: ApiLoad): ApiLoad {
  const differences = [...after].map(([name, count]) => [name, count - (before.get(name) ?? 0)] as const);
  return new Map(differences.filter(([, count]) => count > 0));
}

/** The requests of these names together. */
export function requestsOf(load: ApiLoad, ...names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (load.get(name) ?? 0), 0);
}
