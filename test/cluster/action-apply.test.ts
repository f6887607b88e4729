import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { JIRA_SYNCS } from "../../src/cluster/index.ts";
import { annotationsOf } from "../action/runner-log.ts";
import { createRunner, type StepOptions, type TestRunner } from "../action/step.ts";
import { HOSTILE_TEXT, hostileLines } from "../cli/hostile-text.ts";
import { manifestText } from "../cli/manifest-text.ts";
import { type ClusterScene, clusterScene } from "./jira-syncs.ts";
import { createRecordedSync, NOT_FOUND, TO_65_PERCENT, TO_THE_END } from "./recorded-sync.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

interface ActionScene extends AsyncDisposable {
  readonly cluster: ClusterScene;
  readonly runner: TestRunner;
  options(action: "apply" | "wait", inputs: Readonly<Record<string, string>>): StepOptions;
}

async function actionScene(signal: AbortSignal): Promise<ActionScene> {
  const cluster = await clusterScene(sharedCluster(), signal);
  const runner = await createRunner();
  const { text: kubeconfig } = await sharedCluster().kubeconfig({ namespace: cluster.namespace });
  return {
    cluster,
    runner,
    options: (action, inputs) => ({ action, inputs: { kubeconfig, ...inputs } }),
    async [Symbol.asyncDispose]() {
      await runner[Symbol.asyncDispose]();
      await cluster[Symbol.asyncDispose]();
    },
  };
}

const REPOSITORY = "https://git.example.com/issues.git";

describeWithCluster("the apply action", () => {
  it("applies the manifests of a pattern and names the resources", async ({ signal }) => {
    await using scene = await actionScene(signal);
    for (const name of ["first", "second"]) {
      await writeFile(join(scene.runner.workspace, `${name}.yaml`), manifestText(REPOSITORY, { name }));
    }
    const { code, outputs, log } = await scene.runner.run(scene.options("apply", { manifest: "*.yaml" }));
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({
      name: "first,second",
      namespace: `${scene.cluster.namespace},${scene.cluster.namespace}`,
      generation: "1,1",
    });
    const { items } = await scene.cluster.client.list(JIRA_SYNCS, { namespace: scene.cluster.namespace }, signal);
    expect(items.map(({ metadata }) => metadata.name)).toEqual(["first", "second"]);
  });

  it("puts the suffix of the run behind the name", async ({ signal }) => {
    await using scene = await actionScene(signal);
    const manifest = manifestText(REPOSITORY, { name: "nightly" });
    const { outputs } = await scene.runner.run(scene.options("apply", { manifest, "name-suffix": "4711" }));
    expect(outputs["name"]).toBe("nightly-4711");
  });

  it("shows what is wrong at its line, and applies nothing", async ({ signal }) => {
    await using scene = await actionScene(signal);
    const good = manifestText(REPOSITORY, { name: "good" });
    await writeFile(join(scene.runner.workspace, "good.yaml"), good);
    await writeFile(join(scene.runner.workspace, "bad.yaml"), good.replace(REPOSITORY, "ftp://example.com/x.git"));
    const { code, commands } = await scene.runner.run(scene.options("apply", { manifest: "good.yaml\nbad.yaml" }));
    expect(code).toBe(1);
    const line = good.split("\n").findIndex((text) => text.includes(REPOSITORY)) + 1;
    expect(annotationsOf(commands)).toMatchObject([
      {
        name: "error",
        properties: { file: "bad.yaml", line: String(line) },
        message: expect.stringContaining("destination.repository"),
      },
    ]);
    const { items } = await scene.cluster.client.list(JIRA_SYNCS, { namespace: scene.cluster.namespace }, signal);
    expect(items).toEqual([]);
  });

  it("waits for what it applied, and fails as that does", async ({ signal }) => {
    await using scene = await actionScene(signal);
    const manifest = manifestText(REPOSITORY, { name: "nightly" });
    const running = await scene.runner.start(scene.options("apply", { manifest, wait: "true" }));
    await running.said(/nightly serverside-applied/);
    const sync = await createRecordedSync(scene.cluster.client, "nightly", signal);
    await sync.record(...TO_65_PERCENT, { kind: "failed", failure: NOT_FOUND });
    const { code, outputs, commands } = await running.ended;
    expect({ code, phase: outputs["phase"], result: outputs["result"] }).toEqual({
      code: 1,
      phase: "Failed",
      result: "failed",
    });
    expect(annotationsOf(commands)).toMatchObject([
      { name: "error", properties: { title: "nightly: failed" }, message: expect.stringContaining(NOT_FOUND.message) },
    ]);
  });
});

describeWithCluster("the wait action", () => {
  it("ends with the sync, and gives its numbers", async ({ signal }) => {
    await using scene = await actionScene(signal);
    const sync = await createRecordedSync(scene.cluster.client, "demo", signal);
    await sync.record(...TO_65_PERCENT);
    const running = await scene.runner.start(scene.options("wait", { name: "demo" }));
    await running.said(/demo {2}Running {2}65%/);
    await sync.record(...TO_THE_END);
    const { code, outputs } = await running.ended;
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ name: "demo", phase: "Completed", result: "completed", "total-issues": "150" });
  });

  it("ends when all of a selector have, and fails when one did", async ({ signal }) => {
    await using scene = await actionScene(signal);
    const labels = { team: scene.cluster.namespace };
    const first = await createRecordedSync(scene.cluster.client, "first", signal, labels);
    const second = await createRecordedSync(scene.cluster.client, "second", signal, labels);
    await first.record(...TO_65_PERCENT, ...TO_THE_END);
    await second.record(...TO_65_PERCENT, { kind: "failed", failure: NOT_FOUND });
    const { code, outputs, commands } = await scene.runner.run(
      scene.options("wait", { selector: `team=${scene.cluster.namespace}` }),
    );
    expect(code).toBe(1);
    expect(outputs["name"]?.split(",").sort()).toEqual(["first", "second"]);
    expect(annotationsOf(commands).map(({ properties }) => properties["title"])).toEqual(["second: failed"]);
  });

  it("says how far the sync is when the time is over", async ({ signal }) => {
    await using scene = await actionScene(signal);
    const sync = await createRecordedSync(scene.cluster.client, "demo", signal);
    await sync.record(...TO_65_PERCENT);
    const { code, outputs, commands } = await scene.runner.run(scene.options("wait", { name: "demo", timeout: "10s" }));
    expect({ code, result: outputs["result"] }).toEqual({ code: 1, result: "timeout" });
    expect(annotationsOf(commands)[0]?.message).toContain("65% (98/150 issues)");
  });

  it("says when there is no such sync", async ({ signal }) => {
    await using scene = await actionScene(signal);
    const { code, outputs } = await scene.runner.run(scene.options("wait", { name: "absent", grace: "1s" }));
    expect({ code, result: outputs["result"] }).toEqual({ code: 1, result: "gone" });
  });

  it("can't be made to obey commands by the text of a status", async ({ signal }) => {
    await using scene = await actionScene(signal);
    const sync = await createRecordedSync(scene.cluster.client, "demo", signal);
    await sync.record(...TO_65_PERCENT, { kind: "failed", failure: { ...NOT_FOUND, message: HOSTILE_TEXT } });
    const { commands, log } = await scene.runner.run(scene.options("wait", { name: "demo" }));
    const own = new Set(["error", "add-mask"]);
    expect(commands.filter(({ name }) => !own.has(name))).toEqual([]);
    const said = log.split("\n").filter((line) => !line.startsWith("::error "));
    expect(hostileLines(said.join("\n"))).toEqual([]);
  });
});
