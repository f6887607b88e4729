import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type JiraSync, parseManifests } from "../../src/resource/index.ts";
import { jirasync, start } from "./command.ts";
import { manifestText } from "./manifest-text.ts";
import { createScene, type Scene, syncDemo } from "./scene.ts";

const WITH_STATUS = ["--status-dir", "status"] as const;

async function statusOf({ folder }: Pick<Scene, "folder">, name = "project-demo"): Promise<JiraSync> {
  return jiraSyncIn(await readFile(join(folder, "status", `${name}.yaml`), "utf8"));
}

/** The one JIRASync that a text holds, by the schema of the resource. */
function jiraSyncIn(text: string): JiraSync {
  const result = parseManifests(text, "status file", { localRepository: true });
  const [resource] = result.ok ? result.manifests : [];
  if (resource === undefined) throw new Error(`no JIRASync: ${JSON.stringify(result)} in\n${text}`);
  return resource;
}

describe("sync --status-dir", () => {
  it("keeps spec and status of a completed run", async () => {
    await using scene = await createScene();
    const { code } = await scene.run(syncDemo(scene, ...WITH_STATUS));
    const { spec, status } = await statusOf(scene);
    expect(spec.target).toEqual({ projectKey: "DEMO" });
    expect(status).toMatchObject({
      phase: "Completed",
      progress: { percentage: 100 },
      syncState: { issues: "30/30", commit: await scene.remote.head() },
    });
    expect(code).toBe(0);
  });

  it("leaves no other file in the folder", async () => {
    await using scene = await createScene();
    await scene.run(syncDemo(scene, ...WITH_STATUS));
    expect(await readdir(join(scene.folder, "status"))).toEqual(["project-demo.yaml"]);
  });

  it("shows a reader whole files only, whose phase and progress go forward", async () => {
    await using scene = await createScene({ projects: [{ key: "DEMO", issues: 400 }], latencyMs: 150 });
    const running = scene.start(syncDemo(scene, ...WITH_STATUS, "--concurrency", "1"));
    let hasEnded = false;
    const ended = running.ended.finally(() => {
      hasEnded = true;
    });
    const seen: JiraSync[] = [];
    while (!hasEnded) {
      const text = await readFile(join(scene.folder, "status/project-demo.yaml"), "utf8").catch(() => undefined);
      if (text !== undefined) seen.push(jiraSyncIn(text));
      await delay(5);
    }
    seen.push(await statusOf(scene));
    expect((await ended).code).toBe(0);
    expect(distinct(seen.map(({ status }) => status?.phase))).toEqual(["Running", "Completed"]);
    const percentages = seen.map(({ status }) => status?.progress?.percentage ?? 0);
    expect(percentages).toEqual([...percentages].sort((a, b) => a - b));
  });

  it("carries on from the status of the run before", async () => {
    await using scene = await createScene();
    await scene.run(syncDemo(scene, ...WITH_STATUS));
    const before = await statusOf(scene);
    const { code } = await scene.run(syncDemo(scene, ...WITH_STATUS), { env: { JIRA_PAT: "wrong-token" } });
    const { status } = await statusOf(scene);
    expect({ code, phase: status?.phase }).toEqual({ code: 1, phase: "Failed" });
    expect(status?.syncState).toMatchObject({
      lastSyncTime: before.status?.syncState?.lastSyncTime,
      commit: before.status?.syncState?.commit,
    });
  });

  it("starts afresh where the file holds something else", async () => {
    await using scene = await createScene();
    await mkdir(join(scene.folder, "status"));
    await writeFile(join(scene.folder, "status/project-demo.yaml"), "{broken");
    const { code } = await scene.run(syncDemo(scene, ...WITH_STATUS));
    expect({ code, phase: (await statusOf(scene)).status?.phase }).toEqual({ code: 0, phase: "Completed" });
  });

  it("does not start when the folder can't be written", async () => {
    await using scene = await createScene();
    await writeFile(join(scene.folder, "status"), "a file");
    const { code, stderr } = await scene.run(syncDemo(scene, ...WITH_STATUS));
    expect(stderr).toContain("can't write to --status-dir status");
    expect({ code, requests: scene.jira.requests.length }).toEqual({ code: 2, requests: 0 });
  });

  it.each(["../escape", "a/b", "..", "/etc/x"])("refuses the name %s, which would leave the folder", async (name) => {
    await using scene = await createScene();
    const stdin = manifestText(scene.remote.path, { name: JSON.stringify(name) });
    const { code, stderr } = await scene.run(["sync", "-f", "-", ...WITH_STATUS], { stdin });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("metadata.name") });
    expect(await readdir(scene.folder)).toEqual(["tmp"]);
  });
});

describe("status", () => {
  it("shows all syncs as a table", async () => {
    await using scene = await createScene();
    await scene.run(syncDemo(scene, ...WITH_STATUS));
    await scene.run(syncDemo(scene, ...WITH_STATUS, "--name", "another"), { env: { JIRA_PAT: "wrong-token" } });
    const { code, stdout } = await scene.run(["status", ...WITH_STATUS]);
    const [header, ...rows] = stdout.trimEnd().split("\n");
    expect(header).toMatch(/^NAME +TYPE +PHASE +PROGRESS +ISSUES/);
    expect(rows[0]).toMatch(/^another +batch +Failed .*AuthenticationFailed/);
    expect(rows[1]).toMatch(/^project-demo +batch +Completed +100% +30\/30/);
    expect(code).toBe(0);
  });

  it("NAME --output json prints that JIRASync", async () => {
    await using scene = await createScene();
    await scene.run(syncDemo(scene, ...WITH_STATUS));
    const { stdout } = await scene.run(["status", "project-demo", ...WITH_STATUS, "-o", "json"]);
    expect(jiraSyncIn(stdout)).toEqual(await statusOf(scene));
  });

  it("names the syncs there are when asked for another", async () => {
    await using scene = await createScene();
    await scene.run(syncDemo(scene, ...WITH_STATUS));
    const { code, stderr } = await scene.run(["status", "nobody", ...WITH_STATUS]);
    expect(stderr).toContain('there is no sync "nobody"; there is project-demo');
    expect(code).toBe(1);
  });

  it("leaves out a file that is none of its own, and says so", async () => {
    await using scene = await createScene();
    await mkdir(join(scene.folder, "status"));
    await writeFile(join(scene.folder, "status/notes.yaml"), "just: notes\n");
    const { code, stdout, stderr } = await scene.run(["status", ...WITH_STATUS]);
    expect({ code, lines: stdout.trimEnd().split("\n").length }).toEqual({ code: 0, lines: 1 });
    expect(stderr).toBe("notes.yaml is no JIRASync; it is left out\n");
  });
});

describe("watch", () => {
  it("follows a sync that begins later, and ends with 0 when it completes", async () => {
    await using scene = await createScene({ latencyMs: 100 });
    const watching = scene.start(["watch", "project-demo", ...WITH_STATUS]);
    await scene.run(syncDemo(scene, ...WITH_STATUS));
    const { code, stdout } = await watching.ended;
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^project-demo {2}Completed {2}100% {2}30\/30/);
    expect(code).toBe(0);
  });

  it("ends with 1 when one of the syncs failed", async () => {
    await using scene = await createScene();
    await scene.run(syncDemo(scene, ...WITH_STATUS));
    await scene.run(syncDemo(scene, ...WITH_STATUS, "--name", "another"), { env: { JIRA_PAT: "wrong-token" } });
    const { code, stdout } = await scene.run(["watch", ...WITH_STATUS]);
    expect(stdout).toMatch(/^another {2}Failed .*AuthenticationFailed/m);
    expect(code).toBe(1);
  });

  it("ends with 3 at its time limit and names what it waits for", async () => {
    await using scene = await createScene();
    await scene.run(syncDemo(scene, ...WITH_STATUS));
    const names = ["project-demo", "never-began"];
    const { code, stderr } = await scene.run(["watch", ...names, ...WITH_STATUS, "--timeout", "5"]);
    expect(stderr).toBe("jirasync: never-began did not end within 5 s\n");
    expect(code).toBe(3);
  });

  it("ends with 130 when interrupted", async () => {
    await using scene = await createScene();
    await scene.run(syncDemo(scene, ...WITH_STATUS));
    const watching = start(["watch", "project-demo", "never-began", ...WITH_STATUS], { cwd: scene.folder });
    await watching.printed(/project-demo/);
    watching.kill("SIGINT");
    expect(await watching.ended).toMatchObject({ code: 130, killedBy: null });
  });

  it("waits for a folder that is not there yet", async () => {
    const { code, stderr } = await jirasync(["watch", "--status-dir", "/no/such/folder", "--timeout", "1"]);
    expect({ code, stderr }).toMatchObject({ code: 3, stderr: expect.stringContaining("no sync began in /no/such") });
  });
});

function distinct<T>(values: readonly T[]): readonly T[] {
  return values.filter((value, index) => value !== values[index - 1]);
}
