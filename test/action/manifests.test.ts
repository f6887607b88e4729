import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readManifestInput } from "../../src/action/manifest-input.ts";
import { manifestText } from "../cli/manifest-text.ts";
import { createScene, type Scene } from "../cli/scene.ts";
import { annotationsOf } from "./runner-log.ts";
import { createRunner, demoInputs, type TestRunner } from "./step.ts";

/** The inputs of a sync without a target. */
function jiraInputs(scene: Scene): Readonly<Record<string, string>> {
  const { project: _, repository: __, ...inputs } = demoInputs(scene);
  return inputs;
}

async function write(runner: TestRunner, path: string, text: string): Promise<void> {
  const file = join(runner.workspace, path);
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, text);
}

const TWO_PROJECTS = {
  projects: [
    { key: "DEMO", issues: 5 },
    { key: "OPS", issues: 3 },
  ],
};

describe("the input manifest", () => {
  it("runs every file of a pattern, the most urgent first", async () => {
    await using scene = await createScene(TWO_PROJECTS);
    await using runner = await createRunner();
    const { path } = scene.remote;
    await write(runner, "jirasyncs/a.yaml", manifestText(path, { name: "later", spec: "  priority: low\n" }));
    const urgent = { name: "first", target: "projectKey: OPS", spec: "  priority: urgent\n" };
    await write(runner, "jirasyncs/deep/b.yaml", manifestText(path, urgent));
    const { code, outputs, log } = await runner.run({
      inputs: { ...jiraInputs(scene), manifest: "jirasyncs/**/*.yaml" },
    });
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ name: "first,later", created: "8", "total-issues": "8", phase: "Completed" });
  });

  it("takes the YAML itself", async () => {
    await using scene = await createScene(TWO_PROJECTS);
    await using runner = await createRunner();
    const manifest = manifestText(scene.remote.path, { name: "inline" });
    const { outputs } = await runner.run({ inputs: { ...jiraInputs(scene), manifest } });
    expect(outputs).toMatchObject({ phase: "Completed", name: "inline", created: "5" });
  });

  it.each([
    ["JSON", (json: string) => json],
    ["JSON in lines", (json: string) => JSON.stringify(JSON.parse(json), null, 2)],
    ["YAML in braces", (json: string) => json.replace('{"apiVersion":', "{ apiVersion: ")],
  ])("takes %s itself", async (_, write) => {
    const json = JSON.stringify(parse(manifestText("https://git.example.com/a/b.git", { name: "inline" })));
    const [source] = await readManifestInput(write(json), ".", {});
    expect(source).toMatchObject({ isFile: false, result: { ok: true } });
  });

  it.each(["{a,b}/*.yaml", "[ab]/*.yaml", "{a,c}/*.yaml\n{b,c}/*.yaml"])("takes %j for patterns", async (manifest) => {
    await using runner = await createRunner();
    const text = (name: string) => manifestText("https://git.example.com/a/b.git", { name });
    for (const name of ["a", "b"]) await write(runner, `${name}/sync.yaml`, text(name));
    const sources = await readManifestInput(manifest, runner.workspace, {});
    expect(sources.map(({ source }) => source)).toEqual(["a/sync.yaml", "b/sync.yaml"]);
  });

  it.each(["{C:\\a,D:\\b}\\*.yaml", "{C:/a,D:/b}/*.yaml", "{a,b:c}/*.yaml"])(
    "takes %j for a pattern, which matches nothing",
    async (manifest) => {
      await using runner = await createRunner();
      await expect(readManifestInput(manifest, runner.workspace, {})).rejects.toThrow("there is no such file");
    },
  );

  it("runs the others when one sync fails, and when one manifest is wrong", async () => {
    await using scene = await createScene(TWO_PROJECTS);
    await using runner = await createRunner();
    const { path } = scene.remote;
    await write(runner, "a.yaml", manifestText(path, { name: "absent", target: "projectKey: ABSENT" }));
    await write(runner, "b.yaml", manifestText(path, { name: "wrong", target: "projectKey: not a key" }));
    await write(runner, "c.yaml", manifestText(path, { name: "good", target: "projectKey: OPS" }));
    const { code, outputs, commands } = await runner.run({
      inputs: { ...jiraInputs(scene), manifest: "*.yaml", "max-retries": "0" },
    });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ phase: "Failed", created: "3", changed: "true" });
    const shown = annotationsOf(commands).map(({ name, properties }) => [
      name,
      properties["title"],
      properties["file"],
    ]);
    expect(shown).toEqual([
      ["error", "Invalid manifest", "b.yaml"],
      ["error", expect.stringMatching(/^absent: /), undefined],
    ]);
  });

  it("runs syncs of one name in two namespaces", async () => {
    await using scene = await createScene(TWO_PROJECTS);
    await using runner = await createRunner();
    const { path } = scene.remote;
    const options = { name: "nightly", spec: "    path: a\n" };
    await write(runner, "a.yaml", manifestText(path, { ...options, namespace: "team-a" }));
    await write(runner, "b.yaml", manifestText(path, { name: "nightly", namespace: "team-b" }));
    const { code, outputs, log } = await runner.run({ inputs: { ...jiraInputs(scene), manifest: "*.yaml" } });
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ name: "nightly", namespace: "team-a,team-b", created: "10" });
  });

  it.each([
    [undefined, undefined],
    ["team-a", "team-a"],
    [undefined, "default"],
  ])(
    "runs the first of two of one name (in the namespaces %s and %s), and the others, and shows the second",
    async (namespace, second) => {
      await using scene = await createScene(TWO_PROJECTS);
      await using runner = await createRunner();
      const { path } = scene.remote;
      const inNamespace = (name: string | undefined) => (name === undefined ? {} : { namespace: name });
      await write(runner, "a.yaml", manifestText(path, { name: "nightly", ...inNamespace(namespace) }));
      await write(runner, "b.yaml", manifestText(path, { name: "nightly", ...inNamespace(second) }));
      await write(runner, "c.yaml", manifestText(path, { name: "other", target: "projectKey: OPS" }));
      const { code, outputs, commands } = await runner.run({ inputs: { ...jiraInputs(scene), manifest: "*.yaml" } });
      expect(code).toBe(1);
      expect(outputs).toMatchObject({ phase: "Failed", name: "nightly,other", created: "8" });
      expect(annotationsOf(commands)).toMatchObject([
        { name: "error", properties: { file: "b.yaml", line: "4" }, message: expect.stringContaining("a.yaml") },
      ]);
    },
  );

  it("points at the line and column of a mistake", async () => {
    await using scene = await createScene(TWO_PROJECTS);
    await using runner = await createRunner();
    const text = manifestText(scene.remote.path, { target: "projectKey: lower" });
    await write(runner, "sync.yaml", text);
    const { commands } = await runner.run({ inputs: { ...jiraInputs(scene), manifest: "sync.yaml" } });
    const lines = text.split("\n");
    const line = lines.findIndex((candidate) => candidate.includes("lower"));
    expect(annotationsOf(commands)[0]?.properties).toMatchObject({
      file: "sync.yaml",
      line: String(line + 1),
      col: String((lines[line] ?? "").indexOf("lower") + 1),
    });
  });

  it("says that no file is there, and how that comes about", async () => {
    await using scene = await createScene(TWO_PROJECTS);
    await using runner = await createRunner();
    const { code, commands } = await runner.run({ inputs: { ...jiraInputs(scene), manifest: "syncs/*.yaml" } });
    expect(code).toBe(1);
    expect(annotationsOf(commands)[0]?.message).toBe(
      'The input manifest names "syncs/*.yaml", and there is no such file in the workspace; ' +
        "check the path, and that actions/checkout runs before this step.",
    );
  });

  it("does not go together with what a manifest says itself", async () => {
    await using scene = await createScene(TWO_PROJECTS);
    await using runner = await createRunner();
    const { commands } = await runner.run({ inputs: { ...jiraInputs(scene), manifest: "a.yaml", branch: "other" } });
    expect(annotationsOf(commands)[0]?.message).toMatch(/^The inputs manifest and branch exclude each other/);
  });
});

describe("a workflow on a schedule", () => {
  const scheduled = (path: string, schedule: string) => manifestText(path, { spec: `  schedule: "${schedule}"\n` });
  const SCHEDULE = { GITHUB_EVENT_NAME: "schedule" };

  it("runs a sync that was never run, and leaves it until its next time", async () => {
    await using scene = await createScene(TWO_PROJECTS);
    await using runner = await createRunner();
    // Noon on New Year's Day is some time away, unless the test runs in that minute.
    const manifest = scheduled(scene.remote.path, "0 12 1 1 *");
    const options = { inputs: { ...jiraInputs(scene), manifest }, env: SCHEDULE };
    expect((await runner.run(options)).outputs).toMatchObject({ phase: "Completed", created: "5" });
    const { code, outputs, summary } = await runner.run(options);
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ phase: "Completed", name: "", changed: "false", "total-issues": "0" });
    expect(summary).toMatch(/nothing was due[\s\S]*Not due: demo/);
  });

  it("runs what is not due when somebody starts it by hand", async () => {
    await using scene = await createScene(TWO_PROJECTS);
    await using runner = await createRunner();
    const inputs = { ...jiraInputs(scene), manifest: scheduled(scene.remote.path, "0 12 1 1 *") };
    await runner.run({ inputs });
    const { outputs } = await runner.run({ inputs, env: { GITHUB_EVENT_NAME: "workflow_dispatch" } });
    expect(outputs["total-issues"]).toBe("5");
  });

  it("leaves a suspended sync alone", async () => {
    await using scene = await createScene(TWO_PROJECTS);
    await using runner = await createRunner();
    const manifest = manifestText(scene.remote.path, { spec: "  suspend: true\n" });
    const { code, outputs } = await runner.run({ inputs: { ...jiraInputs(scene), manifest } });
    expect({ code, total: outputs["total-issues"] }).toEqual({ code: 0, total: "0" });
  });
});
