import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as z from "zod";
import { isNotFound, JIRA_SYNCS, type JiraSyncObject, requestCancel } from "../../src/cluster/index.ts";
import type { CommandOptions, Ended, Running } from "../cli/command.ts";
import { holdOperation } from "../cli/held-operation.ts";
import { parseResult } from "../cli/json-result.ts";
import { createScene, type Scene } from "../cli/scene.ts";
import { createCertificates, serveOverHttp } from "../git/http-remote.ts";
import { readSeries } from "../metrics/series.ts";
import { type ClusterScene, clusterScene } from "./jira-syncs.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

const NAME = "project-demo";

interface FollowedScene extends Scene {
  readonly cluster: ClusterScene;
  /** `jirasync sync --project DEMO --cluster`, every request to the API server through the fault proxy. */
  sync(...more: readonly string[]): Running;
  read(signal: AbortSignal): Promise<JiraSyncObject>;
  jsonpath(path: string): Promise<string>;
}

async function followedScene(signal: AbortSignal): Promise<FollowedScene> {
  const control = sharedCluster();
  const cluster = await clusterScene(control, signal);
  const scene = await createScene({ projects: [{ key: "DEMO", issues: 150 }] });
  const tls = await createCertificates();
  await scene.remote.git("config", "http.receivepack", "true");
  const host = await serveOverHttp(scene.remote, { tls });
  const token = await control.serviceAccountToken(cluster.namespace, "default", signal);
  const { path } = await control.kubeconfig({
    namespace: cluster.namespace,
    user: { token },
    server: cluster.proxy.url,
  });
  const options: CommandOptions = { env: { KUBECONFIG: path, JIRASYNC_GIT_CA_FILE: tls.caFile } };
  const args = ["sync", "--project", "DEMO", "--repository", host.url, "--cluster", "--concurrency", "1", "-o", "json"];
  return {
    ...scene,
    cluster,
    sync: (...more) => scene.start([...args, ...more], options),
    read: (limit) => cluster.client.get(JIRA_SYNCS, { name: NAME }, limit),
    jsonpath: async (jsonpath) => {
      const get = ["get", "jirasync", NAME, "-n", cluster.namespace, "-o", `jsonpath={${jsonpath}}`];
      return (await control.kubectl(get, {}, signal)).stdout;
    },
    async [Symbol.asyncDispose]() {
      await host[Symbol.asyncDispose]();
      await tls[Symbol.asyncDispose]();
      await scene[Symbol.asyncDispose]();
      await cluster[Symbol.asyncDispose]();
    },
  };
}

/** Reads the resource until it is as it should be; the test's own time limit ends a wait for what never comes. */
async function until(scene: FollowedScene, holds: (object: JiraSyncObject) => boolean, signal: AbortSignal) {
  for (;;) {
    const object = await scene.read(signal).catch((error: unknown) => {
      if (!isNotFound(error)) throw error;
      return undefined; // the run has not applied it yet
    });
    if (object !== undefined && holds(object)) return object;
  }
}

const Phase = z.object({ phase: z.string() });

const issuesOf = ({ status }: JiraSyncObject): string | undefined => status.syncState?.issues;

async function endOf(running: Running): Promise<Ended & { readonly phase: string | undefined }> {
  const ended = await running.ended;
  return { ...ended, phase: Phase.parse(JSON.parse(ended.stdout)).phase };
}

describeWithCluster("sync --cluster", () => {
  it("shows its progress while it runs, and its end", async ({ signal }) => {
    await using scene = await followedScene(signal);
    const held = await holdOperation(scene, "sync-issues");
    const running = scene.sync();
    await until(scene, (object) => issuesOf(object) === "100/150", signal);
    expect(await scene.jsonpath(".status.phase")).toBe("Running");
    expect(await scene.jsonpath(".status.progress.percentage")).toBe("66");
    expect(await scene.jsonpath(".status.progress.currentOperation")).toBe("sync-issues");
    expect(await scene.jsonpath(".status.executor.kind")).toBe("External");
    await held.release();
    running.kill("SIGTERM");
    await running.ended;
    const { code, stdout } = await endOf(scene.sync());
    expect({ code, issues: await scene.jsonpath(".status.syncState.issues") }).toEqual({ code: 0, issues: "150/150" });
    expect(await scene.jsonpath(".status.syncState.commit")).toBe(parseResult(stdout).commit);
    expect(await scene.jsonpath('.status.conditions[?(@.type=="Ready")].status')).toBe("True");
  });

  it("counts the statuses that the cluster took in its metrics", async ({ signal }) => {
    await using scene = await followedScene(signal);
    await scene.sync("--metrics-file", "jirasync.prom").ended;
    const series = readSeries(await readFile(join(scene.folder, "jirasync.prom"), "utf8"));
    const labels = { sync_name: NAME, namespace: scene.cluster.namespace };
    const updates = series.filter(({ name }) => name === "jirasync_status_updates_total");
    const written = scene.cluster.proxy.requests.filter((request) => /^PATCH .*\/status/.test(request)).length;
    expect(updates).toEqual([
      { name: "jirasync_status_updates_total", labels: { ...labels, status: "success" }, value: written },
      { name: "jirasync_status_updates_total", labels: { ...labels, status: "error" }, value: 0 },
    ]);
  });

  it("ends as Cancelled, on the resource too, when it is interrupted", async ({ signal }) => {
    await using scene = await followedScene(signal);
    await holdOperation(scene, "sync-issues");
    const running = scene.sync();
    await until(scene, (object) => issuesOf(object) === "100/150", signal);
    running.kill("SIGINT");
    expect(await endOf(running)).toMatchObject({ code: 130, phase: "Cancelled" });
    expect(await scene.jsonpath(".status.phase")).toBe("Cancelled");
  });

  it("ends when the resource is deleted, and says so", async ({ signal }) => {
    await using scene = await followedScene(signal);
    await holdOperation(scene, "sync-issues");
    const running = scene.sync();
    await until(scene, (object) => issuesOf(object) === "100/150", signal);
    await scene.cluster.client.delete(JIRA_SYNCS, { name: NAME }, signal);
    const { code, phase, stdout } = await endOf(running);
    expect({ code, phase }).toEqual({ code: 130, phase: "Cancelled" });
    expect(stdout).toContain("was deleted, so its sync was cancelled");
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
  });

  it("ends when the resource is asked to cancel", async ({ signal }) => {
    await using scene = await followedScene(signal);
    await holdOperation(scene, "sync-issues");
    const running = scene.sync();
    await until(scene, (object) => issuesOf(object) === "100/150", signal);
    await requestCancel(scene.cluster.client, { name: NAME }, signal);
    expect(await endOf(running)).toMatchObject({ code: 130, phase: "Cancelled" });
    expect(await scene.jsonpath(".status.phase")).toBe("Cancelled");
  });

  it("waits with its last status for an API server that is away", async ({ signal }) => {
    await using scene = await followedScene(signal);
    await holdOperation(scene, "sync-issues");
    const running = scene.sync();
    await until(scene, (object) => issuesOf(object) === "100/150", signal);
    const restore = scene.cluster.proxy.add({ fault: { kind: "status", status: 503 } });
    running.kill("SIGTERM");
    await running.said(/the status in the cluster lags behind/);
    restore();
    expect(await endOf(running)).toMatchObject({ code: 130, phase: "Cancelled" });
    expect(await scene.jsonpath(".status.phase")).toBe("Cancelled");
  });

  it("touches neither Jira nor the repository when the cluster can't be reached", async ({ signal }) => {
    await using scene = await followedScene(signal);
    scene.cluster.proxy.add({ fault: { kind: "drop" } });
    const { code, stderr } = await endOf(scene.sync());
    expect({ code, requests: scene.jira.requests.length }).toEqual({ code: 1, requests: 0 });
    expect(stderr).toMatch(/ClusterUnavailable: .*kubectl version/);
  });

  it("does not run what somebody else is running, unless it is forced to", async ({ signal }) => {
    await using scene = await followedScene(signal);
    await endOf(scene.sync());
    const { status } = await scene.read(signal);
    const executor = { kind: "External", id: "other-run", lastHeartbeat: new Date().toISOString() };
    const body = { metadata: { name: NAME }, status: { ...status, phase: "Running", executor } };
    const options = { fieldManager: "other", force: true, subresource: "status" } as const;
    await scene.cluster.client.apply(JIRA_SYNCS, body, options, signal);
    const refused = await endOf(scene.sync());
    expect({ code: refused.code, stderr: refused.stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/ClusterConflict: .*is being run by other-run/),
    });
    expect(await scene.jsonpath(".status.executor.id")).toBe("other-run");
    expect(await endOf(scene.sync("--force"))).toMatchObject({ code: 0, phase: "Completed" });
  });

  it("takes the trigger that it answers, and the generation that it read, into the status", async ({ signal }) => {
    await using scene = await followedScene(signal);
    await endOf(scene.sync());
    const patch = { metadata: { annotations: { "sync.jira.io/requestedAt": "2026-11-23T10:00:00.000Z" } } };
    await scene.cluster.client.patch(JIRA_SYNCS, { name: NAME }, patch, signal);
    await endOf(scene.sync("--format", "json"));
    const { metadata, status } = await scene.read(signal);
    expect(status).toMatchObject({
      observedGeneration: metadata.generation,
      lastHandledRequest: "2026-11-23T10:00:00.000Z",
    });
    expect(metadata.generation).toBe(2);
  });
});
