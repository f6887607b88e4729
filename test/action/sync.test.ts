import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createScene } from "../cli/scene.ts";
import { readSeries } from "../metrics/series.ts";
import { annotationsOf } from "./runner-log.ts";
import { createRunner, demoInputs } from "./step.ts";

describe("the sync action", () => {
  it("mirrors every issue and sets every output", async () => {
    await using scene = await createScene();
    await using runner = await createRunner();
    const { code, outputs, log } = await runner.run({ inputs: demoInputs(scene) });
    expect(code, log).toBe(0);
    const { report, ...numbers } = outputs;
    expect(numbers).toEqual({
      phase: "Completed",
      changed: "true",
      commit: await scene.remote.head(),
      "total-issues": "30",
      "processed-issues": "30",
      "successful-issues": "30",
      "failed-issues": "0",
      created: "30",
      updated: "0",
      deleted: "0",
      name: "project-demo",
      namespace: "default",
      "pull-request-url": "",
      "pull-request-number": "",
    });
    const written: unknown = JSON.parse(await readFile(report ?? "", "utf8"));
    expect(written).toMatchObject({ phase: "Completed", syncs: [{ name: "project-demo", failedIssues: [] }] });
  });

  it("changes nothing the second time, and says so", async () => {
    await using scene = await createScene();
    await using runner = await createRunner();
    await runner.run({ inputs: demoInputs(scene) });
    const { outputs, summary } = await runner.run({ inputs: demoInputs(scene) });
    expect(outputs).toMatchObject({ phase: "Completed", changed: "false", commit: "", created: "0" });
    expect(summary).toContain("no change");
  });

  it("fails with an error that names the input, what was given and what is right", async () => {
    await using scene = await createScene();
    await using runner = await createRunner();
    const { code, commands, outputs } = await runner.run({ inputs: { ...demoInputs(scene), format: "yml" } });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ phase: "Failed", changed: "false", "total-issues": "0" });
    expect(annotationsOf(commands)).toEqual([
      {
        name: "error",
        properties: { title: "jirasync: wrong input" },
        message: 'The input format is "yml", but must be one of yaml, markdown, json. Did you mean "yaml"?',
      },
    ]);
  });

  it("writes the metrics of all its runs to the file that an input names", async () => {
    await using scene = await createScene();
    await using runner = await createRunner();
    const file = join(runner.temporary, "jirasync.prom");
    const { code } = await runner.run({ inputs: { ...demoInputs(scene), "metrics-file": file } });
    const series = readSeries(await readFile(file, "utf8"));
    expect(code).toBe(0);
    expect(series).toContainEqual({
      name: "jirasync_progress_percentage",
      labels: { sync_name: "project-demo", namespace: "default" },
      value: 100,
    });
  });
});
