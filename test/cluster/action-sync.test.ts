import { readdir } from "node:fs/promises";
import { expect, it } from "vitest";
import { annotationsOf } from "../action/runner-log.ts";
import { createRunner, demoInputs, type RunningStep, type StepOptions, type TestRunner } from "../action/step.ts";
import { holdOperation } from "../cli/held-operation.ts";
import { createScene, type Scene } from "../cli/scene.ts";
import { createCertificates, serveOverHttp } from "../git/http-remote.ts";
import { type ClusterScene, clusterScene } from "./jira-syncs.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

interface ActionScene extends Scene {
  readonly cluster: ClusterScene;
  readonly runner: TestRunner;
  readonly kubeconfig: string;
  readonly token: string;
  /** The sync action on project DEMO with a kubeconfig, every request to the API server through the fault proxy. */
  readonly options: StepOptions;
  jsonpath(path: string): Promise<string>;
}

async function actionScene(signal: AbortSignal): Promise<ActionScene> {
  const control = sharedCluster();
  const cluster = await clusterScene(control, signal);
  const scene = await createScene({ projects: [{ key: "DEMO", issues: 150 }] });
  const runner = await createRunner();
  const tls = await createCertificates();
  await scene.remote.git("config", "http.receivepack", "true");
  const host = await serveOverHttp(scene.remote, { tls });
  const token = await control.serviceAccountToken(cluster.namespace, "default", signal);
  const { namespace, proxy } = cluster;
  const { text: kubeconfig } = await control.kubeconfig({ namespace, user: { token }, server: proxy.url });
  return {
    ...scene,
    cluster,
    runner,
    kubeconfig,
    token,
    options: {
      inputs: { ...demoInputs(scene), repository: host.url, kubeconfig, concurrency: "1" },
      env: { JIRASYNC_GIT_CA_FILE: tls.caFile },
    },
    jsonpath: async (jsonpath) => {
      const get = ["get", "jirasync", "project-demo", "-n", namespace, "-o", `jsonpath={${jsonpath}}`];
      return (await control.kubectl(get, {}, signal)).stdout;
    },
    async [Symbol.asyncDispose]() {
      await host[Symbol.asyncDispose]();
      await tls[Symbol.asyncDispose]();
      await runner[Symbol.asyncDispose]();
      await scene[Symbol.asyncDispose]();
      await cluster[Symbol.asyncDispose]();
    },
  };
}

/** Starts the step, and returns when it stands still in the middle of its issues, which the cluster knows. */
async function startHeld(scene: ActionScene): Promise<RunningStep> {
  await holdOperation(scene, "sync-issues");
  const running = await scene.runner.start(scene.options);
  // Which of its two requests is answered is chance.
  while (!/^[1-9]\d*\/150$/.test(await scene.jsonpath(".status.syncState.issues")));
  return running;
}

describeWithCluster("the sync action with a cluster", () => {
  it("shows the run on the resource, with the page of the workflow", async ({ signal }) => {
    await using scene = await actionScene(signal);
    const { code, outputs, log } = await scene.runner.run(scene.options);
    expect(code, log).toBe(0);
    expect(await scene.jsonpath(".status.phase")).toBe("Completed");
    expect(await scene.jsonpath(".status.syncState.commit")).toBe(outputs["commit"]);
    expect(await scene.jsonpath(".status.executor.url")).toBe(
      "https://github.example.com/acme/mirror/actions/runs/4711",
    );
    expect(outputs["namespace"]).toBe(scene.cluster.namespace);
  });

  it("hides the kubeconfig's token and leaves no copy of it behind", async ({ signal }) => {
    await using scene = await actionScene(signal);
    const { commands } = await scene.runner.run(scene.options);
    const masked = commands.filter(({ name }) => name === "add-mask").map(({ message }) => message);
    expect(masked).toContain(scene.token);
    const left = await readdir(scene.runner.temporary);
    expect(left.filter((name) => !name.startsWith("jirasync-report-"))).toEqual([]);
  });

  it("takes a kubeconfig that is a file", async ({ signal }) => {
    await using scene = await actionScene(signal);
    const { path } = await sharedCluster().kubeconfig({ namespace: scene.cluster.namespace });
    const { code } = await scene.runner.run({
      ...scene.options,
      inputs: { ...scene.options.inputs, kubeconfig: path },
    });
    expect(code).toBe(0);
    expect(await scene.jsonpath(".status.phase")).toBe("Completed");
  });

  it("ends as Cancelled, on the resource too, when the workflow is cancelled", async ({ signal }) => {
    await using scene = await actionScene(signal);
    const running = await startHeld(scene);
    running.kill("SIGINT");
    const { code, outputs, state } = await running.ended;
    expect({ code, phase: outputs["phase"], changed: outputs["changed"] }).toEqual({
      code: 1,
      phase: "Cancelled",
      changed: "false",
    });
    expect(await scene.jsonpath(".status.phase")).toBe("Cancelled");
    expect(state).toMatchObject({ interrupted: "SIGINT", ended: "true" });
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
  });

  it("ends the status in its post step when the main step was killed", async ({ signal }) => {
    await using scene = await actionScene(signal);
    const running = await startHeld(scene);
    running.kill("SIGKILL");
    const { state } = await running.ended;
    expect(await scene.jsonpath(".status.phase")).toBe("Running");
    const post = await scene.runner.run({ ...scene.options, step: "post", state });
    expect(post.code, post.log).toBe(0);
    expect(await scene.jsonpath(".status.phase")).toBe("Failed");
    expect(await scene.jsonpath(".status.lastError")).toContain("The step was killed before it had ended");
  });

  it("tells in its post step that a killed step had been cancelled", async ({ signal }) => {
    await using scene = await actionScene(signal);
    const running = await startHeld(scene);
    // The last status can't be written in the time that a cancelled workflow has.
    const restore = scene.cluster.proxy.add({ fault: { kind: "status", status: 503 } });
    running.kill("SIGINT");
    await running.said(/the status in the cluster lags behind/);
    running.kill("SIGTERM");
    const { state } = await running.ended;
    restore();
    await scene.runner.run({ ...scene.options, step: "post", state });
    expect(await scene.jsonpath(".status.phase")).toBe("Cancelled");
  });

  it("has nothing to do in its post step when the main step has ended", async ({ signal }) => {
    await using scene = await actionScene(signal);
    const { state } = await scene.runner.run(scene.options);
    const before = await scene.jsonpath(".metadata.resourceVersion");
    const post = await scene.runner.run({ ...scene.options, step: "post", state });
    expect(post).toMatchObject({ code: 0, log: "" });
    expect(await scene.jsonpath(".metadata.resourceVersion")).toBe(before);
  });

  it("goes on with a warning when the cluster can't be reached", async ({ signal }) => {
    await using scene = await actionScene(signal);
    scene.cluster.proxy.add({ fault: { kind: "drop" } });
    const { code, outputs, commands } = await scene.runner.run(scene.options);
    expect({ code, phase: outputs["phase"] }).toEqual({ code: 0, phase: "Completed" });
    expect(annotationsOf(commands)).toMatchObject([
      { name: "warning", properties: { title: "project-demo: the cluster does not follow" } },
    ]);
  });

  it("fails before it asks Jira when the cluster is required and can't be reached", async ({ signal }) => {
    await using scene = await actionScene(signal);
    scene.cluster.proxy.add({ fault: { kind: "drop" } });
    const inputs = { ...scene.options.inputs, cluster: "required" };
    const { code, outputs, commands } = await scene.runner.run({ ...scene.options, inputs });
    expect({ code, phase: outputs["phase"], requests: scene.jira.requests.length }).toEqual({
      code: 1,
      phase: "Failed",
      requests: 0,
    });
    expect(annotationsOf(commands)).toMatchObject([
      { name: "error", properties: { title: expect.stringContaining("ClusterUnavailable") } },
    ]);
  });

  it("leaves the cluster alone with cluster: off", async ({ signal }) => {
    await using scene = await actionScene(signal);
    const inputs = { ...scene.options.inputs, cluster: "off" };
    const { code } = await scene.runner.run({ ...scene.options, inputs });
    expect({ code, phase: await scene.jsonpath(".status.phase") }).toEqual({ code: 0, phase: "" });
  });
});
