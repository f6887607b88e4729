import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { holdOperation } from "../cli/held-operation.ts";
import { createScene } from "../cli/scene.ts";
import { annotationsOf } from "./runner-log.ts";
import { createRunner, demoInputs } from "./step.ts";

describe("a run of the sync action", () => {
  it("writes nothing with dry-run, and shows the plan", async () => {
    await using scene = await createScene({ projects: [{ key: "DEMO", issues: 3 }] });
    await using runner = await createRunner();
    const { code, outputs, summary } = await runner.run({ inputs: { ...demoInputs(scene), "dry-run": "true" } });
    expect({ code, changed: outputs["changed"], commit: outputs["commit"] }).toEqual({
      code: 0,
      changed: "true",
      commit: "",
    });
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
    expect(summary).toContain("### Plan of project&#45;demo");
  });

  it("names failed issues with links, the worst annotations first and at most ten", async () => {
    await using scene = await createScene({ projects: [{ key: "DEMO", issues: 30 }] });
    await using runner = await createRunner();
    const broken = scene.jira.keys("DEMO").slice(0, 12);
    for (const key of broken) scene.jira.poison(key, "issue-error");
    const { code, outputs, commands, summary } = await runner.run({ inputs: demoInputs(scene) });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({
      phase: "Failed",
      "failed-issues": "12",
      "successful-issues": "18",
      changed: "true",
    });
    const shown = annotationsOf(commands);
    expect(shown.map(({ name }) => name)).toEqual(["error", ...Array(9).fill("warning")]);
    expect(summary).toContain(`](${scene.jira.url}/browse/${broken[0]})`);
    const report: unknown = JSON.parse(await readFile(outputs["report"] ?? "", "utf8"));
    expect(report).toMatchObject({ phase: "Failed", syncs: [{ failedIssues: { length: 12 } }] });
  });

  it("draws where the time went", async () => {
    await using scene = await createScene({ projects: [{ key: "DEMO", issues: 3 }] });
    await using runner = await createRunner();
    const { summary } = await runner.run({ inputs: demoInputs(scene) });
    const [, chart = ""] = /```mermaid\n([\s\S]*?)```/.exec(summary) ?? [];
    expect(chart.split("\n").map((line) => line.trim().replace(/\d+, \d+$/, "N, N"))).toEqual([
      "gantt",
      "dateFormat x",
      expect.stringMatching(/^axisFormat %/),
      "section project-demo",
      "connect :done, N, N",
      "discover-issues :done, N, N",
      "sync-issues :done, N, N",
      "push-changes :done, N, N",
      "",
    ]);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("ends as Cancelled at %s, with nothing half-written", async (signal) => {
    await using scene = await createScene({ projects: [{ key: "DEMO", issues: 150 }] });
    await using runner = await createRunner();
    await holdOperation(scene, "sync-issues");
    const running = await runner.start({ inputs: { ...demoInputs(scene), concurrency: "1" } });
    await running.said(/\d+\/150 issues/);
    running.kill(signal);
    const { code, outputs, commands } = await running.ended;
    expect({ code, phase: outputs["phase"], changed: outputs["changed"] }).toEqual({
      code: 1,
      phase: "Cancelled",
      changed: "false",
    });
    expect(annotationsOf(commands)).toMatchObject([{ properties: { title: "project-demo: cancelled" } }]);
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
  });

  it("loses nothing when two of them run at once", async () => {
    await using scene = await createScene({
      projects: [
        { key: "DEMO", issues: 20 },
        { key: "OPS", issues: 20 },
      ],
    });
    await using runner = await createRunner();
    const inputs = demoInputs(scene);
    const ended = await Promise.all([
      runner.run({ inputs }),
      runner.run({ inputs: { ...inputs, project: "OPS" } }),
      runner.run({ inputs }),
    ]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
    const paths = [...(await scene.remote.entries()).keys()].filter((path) => /\/issues\/[A-Z]+-\d+\.yaml$/.test(path));
    expect(paths).toHaveLength(40);
  });

  it.each([{ KUBECONFIG: "/nowhere/config" }, { KUBERNETES_SERVICE_HOST: "127.0.0.1", KUBERNETES_SERVICE_PORT: "9" }])(
    "warns of a cluster at hand that can't be reached, and goes on: %j",
    async (env) => {
      await using scene = await createScene({ projects: [{ key: "DEMO", issues: 2 }] });
      await using runner = await createRunner();
      const { code, outputs, commands, log } = await runner.run({ inputs: demoInputs(scene), env });
      expect(code, log).toBe(0);
      expect(outputs).toMatchObject({ phase: "Completed", created: "2" });
      expect(annotationsOf(commands).map(({ name }) => name)).toEqual(["warning"]);
    },
  );

  it.each([{ cluster: "required" }, { context: "production" }])(
    "fails where the cluster that %j asks for can't be reached",
    async (asked) => {
      await using scene = await createScene({ projects: [{ key: "DEMO", issues: 2 }] });
      await using runner = await createRunner();
      const options = { inputs: { ...demoInputs(scene), ...asked }, env: { KUBECONFIG: "/nowhere/config" } };
      const { code, outputs, commands } = await runner.run(options);
      expect({ code, phase: outputs["phase"] }).toEqual({ code: 1, phase: "Failed" });
      expect(annotationsOf(commands)).toMatchObject([{ name: "error" }]);
    },
  );

  it("takes keys from several lines", async () => {
    await using scene = await createScene();
    await using runner = await createRunner();
    const { project: _, ...inputs } = demoInputs(scene);
    const { outputs } = await runner.run({ inputs: { ...inputs, "issue-keys": "DEMO-1\nDEMO-2, DEMO-3\n" } });
    expect(outputs).toMatchObject({ phase: "Completed", created: "3" });
  });
});
