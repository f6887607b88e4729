import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createBareRemote } from "../git/bare-remote.ts";
import { JsonList, parseResult } from "./json-result.ts";
import { manifestText } from "./manifest-text.ts";
import { createScene, mirrored } from "./scene.ts";

describe("sync -f", () => {
  it("runs the manifest of a file", async () => {
    await using scene = await createScene();
    await writeFile(join(scene.folder, "sync.yaml"), manifestText(scene.remote.path));
    const { code, stdout } = await scene.run(["sync", "-f", "sync.yaml", "-o", "json"]);
    const { name, changes, commit } = parseResult(stdout);
    expect({ code, name, created: changes.created.length }).toEqual({ code: 0, name: "demo", created: 30 });
    expect(await scene.remote.head()).toBe(commit);
  });

  it("reads a manifest from stdin", async () => {
    await using scene = await createScene();
    const { code } = await scene.run(["sync", "-f", "-"], { stdin: manifestText(scene.remote.path) });
    expect(code).toBe(0);
    expect((await mirrored(scene.remote)).has("projects/DEMO/issues/DEMO-1.yaml")).toBe(true);
  });

  it("runs each document of a file, and prints a list of results", async () => {
    await using scene = await createScene();
    const documents = [
      manifestText(scene.remote.path, { name: "one", target: "issueKeys: [DEMO-1]" }),
      manifestText(scene.remote.path, { name: "two", target: "jqlQuery: project = DEMO AND id < 10003" }),
    ];
    await writeFile(join(scene.folder, "all.yaml"), documents.join("---\n"));
    const { code, stdout } = await scene.run(["sync", "-f", "all.yaml", "--output", "json"]);
    const { items } = JsonList.parse(JSON.parse(stdout));
    expect({ code, names: items.map(({ name }) => name) }).toEqual({ code: 0, names: ["one", "two"] });
  });

  it("goes on after a sync that failed, and ends with the worst exit code", async () => {
    await using scene = await createScene();
    const documents = [
      manifestText(join(scene.folder, "no-such.git"), { name: "broken" }),
      manifestText(scene.remote.path, { name: "sound" }),
    ];
    const { code, stdout, stderr } = await scene.run(["sync", "-f", "-"], { stdin: documents.join("---\n") });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^broken: failed after .*NotFound/m);
    expect(stdout).toContain("sound: 30 created");
  });

  it("writes to the repository that --repository names instead", async () => {
    await using scene = await createScene();
    await using other = await createBareRemote();
    const args = ["sync", "-f", "-", "--repository", other.path];
    const { code } = await scene.run(args, { stdin: manifestText(scene.remote.path) });
    expect(code).toBe(0);
    expect(await other.head()).not.toBe(other.initialHead);
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
  });

  it("asks the Jira that the manifest names where nothing else names one", async () => {
    await using scene = await createScene();
    const spec = `  source:\n    url: ${scene.jira.url}\n    secretRef:\n      name: jira\n`;
    const stdin = manifestText(scene.remote.path, { spec });
    const { code } = await scene.run(["sync", "-f", "-"], { stdin, env: { JIRA_BASE_URL: "" } });
    expect(code).toBe(0);
  });

  it("sends the token to no other Jira than the one it was given for, whatever the manifest names", async () => {
    await using scene = await createScene();
    const spec = `  source:\n    url: ${scene.jira.url}\n    secretRef:\n      name: jira\n`;
    const { code, stderr } = await scene.run(["sync", "-f", "-"], {
      stdin: manifestText(scene.remote.path, { spec }),
      env: { JIRA_BASE_URL: "https://elsewhere.invalid" },
    });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("spec.source.url") });
    expect(scene.jira.requests).toEqual([]);
  });

  it("asks the Jira that --jira-url names, before all others", async () => {
    await using scene = await createScene();
    const args = ["sync", "-f", "-", "--jira-url", scene.jira.url];
    const { code } = await scene.run(args, {
      stdin: manifestText(scene.remote.path),
      env: { JIRA_BASE_URL: "https://elsewhere.invalid" },
    });
    expect(code).toBe(0);
  });

  it("checks the settings of all syncs before it starts the first", async () => {
    await using scene = await createScene();
    const source = `  source:\n    url: ${scene.jira.url}\n    secretRef:\n      name: jira\n`;
    const documents = [
      manifestText(scene.remote.path, { name: "one", spec: source }),
      manifestText(scene.remote.path, { name: "two" }),
    ];
    const { code, stderr } = await scene.run(["sync", "-f", "-"], {
      stdin: documents.join("---\n"),
      env: { JIRA_BASE_URL: "" },
    });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("Jira's address is missing") });
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
  });

  it("refuses two manifests of one name, whose states would overwrite each other", async () => {
    await using scene = await createScene();
    await writeFile(join(scene.folder, "a.yaml"), manifestText(scene.remote.path));
    await writeFile(join(scene.folder, "b.yaml"), manifestText(scene.remote.path));
    const { code, stderr } = await scene.run(["sync", "-f", "a.yaml,b.yaml"]);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("two manifests are named demo"),
    });
  });

  it("runs two manifests of one name in two namespaces", async () => {
    await using scene = await createScene();
    await writeFile(join(scene.folder, "a.yaml"), manifestText(scene.remote.path, { namespace: "team-a" }));
    await writeFile(join(scene.folder, "b.yaml"), manifestText(scene.remote.path, { namespace: "team-b" }));
    const { code, stderr } = await scene.run(["sync", "-f", "a.yaml,b.yaml"]);
    expect(code, stderr).toBe(0);
    const paths = [...(await scene.remote.entries()).keys()];
    expect(paths).toEqual(expect.arrayContaining([".jirasync/team-a/demo.json", ".jirasync/team-b/demo.json"]));
  });

  it("refuses them where their statuses would be one file", async () => {
    await using scene = await createScene();
    await writeFile(join(scene.folder, "a.yaml"), manifestText(scene.remote.path, { namespace: "team-a" }));
    await writeFile(join(scene.folder, "b.yaml"), manifestText(scene.remote.path, { namespace: "team-b" }));
    const { code, stderr } = await scene.run(["sync", "-f", "a.yaml,b.yaml", "--status-dir", "status"]);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("two manifests are named demo"),
    });
  });
});

describe("a manifest with mistakes", () => {
  it.each(["sync", "plan", "validate"])("%s names file, line and column of each", async (command) => {
    await using scene = await createScene();
    const text = manifestText("https://example.com/issues.git", {
      target: "projectKey: demo",
      spec: "  prunes: true\n",
    });
    await writeFile(join(scene.folder, "sync.yaml"), text);
    const { code, stdout, stderr } = await scene.run([command, "-f", "sync.yaml"]);
    expect(stderr).toMatch(/^sync\.yaml:8:17: spec\.target\.projectKey: "demo"/m);
    expect(stderr).toMatch(/^sync\.yaml:11:3: .*prunes/m);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  it("names stdin", async () => {
    await using scene = await createScene();
    const { code, stderr } = await scene.run(["validate", "-f", "-"], { stdin: "kind: [" });
    expect(stderr).toMatch(/^stdin:1:\d+: /);
    expect(code).toBe(2);
  });

  it("is described as JSON by validate --output json", async () => {
    await using scene = await createScene();
    const stdin = manifestText("https://example.com/issues.git", { target: "projectKey: demo" });
    const { code, stdout } = await scene.run(["validate", "-f", "-", "-o", "json"], { stdin });
    expect(JSON.parse(stdout)).toMatchObject({
      valid: false,
      problems: [{ path: "spec.target.projectKey", source: "stdin", line: 8, column: 17 }],
    });
    expect(code).toBe(2);
  });
});

describe("validate", () => {
  it("says what each valid manifest does, named by option or as operand", async () => {
    await using scene = await createScene();
    await writeFile(join(scene.folder, "a.yaml"), manifestText("https://example.com/a.git", { name: "a" }));
    await writeFile(join(scene.folder, "b.yaml"), manifestText("https://example.com/b.git", { name: "b" }));
    const { code, stdout } = await scene.run(["validate", "-f", "a.yaml", "b.yaml"]);
    expect(stdout).toMatch(/^a: valid, batch sync of .*DEMO\nb: valid, /);
    expect(code).toBe(0);
  });

  it("refuses a repository that a cluster could not reach", async () => {
    await using scene = await createScene();
    const { code, stderr } = await scene.run(["validate", "-f", "-"], { stdin: manifestText("./issues.git") });
    expect(stderr).toMatch(/^stdin:10:17: spec\.destination\.repository/);
    expect(code).toBe(2);
  });
});
