import { describe, expect, it } from "vitest";
import { createScene, type Scene, syncDemo } from "./scene.ts";

const IN_FOLDER = ["--status-dir", "status"] as const;

/** A scene with a sync that completed and one that failed. */
async function sceneWithRuns(): Promise<Scene> {
  const scene = await createScene();
  await scene.run(syncDemo(scene, ...IN_FOLDER));
  await scene.run(syncDemo(scene, ...IN_FOLDER, "--name", "broken"), { env: { JIRA_PAT: "wrong-token" } });
  return scene;
}

describe("without a cluster", () => {
  it("health names the failed sync first and ends with 1", async () => {
    await using scene = await sceneWithRuns();
    const { code, stdout } = await scene.run(["health", ...IN_FOLDER]);
    const [, first, second] = stdout.split("\n");
    expect(first).toMatch(/^broken +Unhealthy +Failed +AuthenticationFailed/);
    expect(second).toMatch(/^project-demo +Healthy +Completed +SyncCompleted/);
    expect(code).toBe(1);
  });

  it("health of a sync by name is that one's", async () => {
    await using scene = await sceneWithRuns();
    expect((await scene.run(["health", "project-demo", ...IN_FOLDER])).code).toBe(0);
  });

  it("summary counts issues and phases", async () => {
    await using scene = await sceneWithRuns();
    const { stdout } = await scene.run(["summary", ...IN_FOLDER, "-o", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      syncs: 2,
      phases: { Completed: 1, Failed: 1 },
      issues: { total: 30, processed: 30, failed: 0 },
      oldestSync: { name: "project-demo" },
      attention: [{ name: "broken" }],
    });
  });

  it("conditions shows those of the file", async () => {
    await using scene = await sceneWithRuns();
    const { stdout } = await scene.run(["conditions", "project-demo", ...IN_FOLDER]);
    expect(stdout).toMatch(/^Ready +True +\d+s +SyncCompleted +Sync completed: 30 issues/m);
  });

  it("troubleshoot says what to do, and names no command of a cluster", async () => {
    await using scene = await sceneWithRuns();
    const { code, stdout } = await scene.run(["troubleshoot", "broken", ...IN_FOLDER]);
    expect(stdout).toMatch(/^✗ AuthenticationFailed: The run failed in operation connect: /);
    expect(stdout).toContain("→ A retry cannot mend it. Make a new token");
    expect(stdout).not.toContain("kubectl");
    expect(code).toBe(1);
  });

  it.each([
    ["-o", "wide"],
    ["-o", "yaml"],
    ["-o", "name"],
  ])("status %s %s knows the sync", async (...output) => {
    await using scene = await sceneWithRuns();
    const { code, stdout } = await scene.run(["status", ...IN_FOLDER, ...output]);
    expect(stdout).toContain("project-demo");
    expect(code).toBe(0);
  });

  it.each(["--selector=a=b", "--context=kind", "--kubeconfig=x"])("refuses %s", async (option) => {
    await using scene = await createScene();
    const { code, stderr } = await scene.run(["status", ...IN_FOLDER, option]);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("is for a cluster") });
  });

  it.each(["conditions", "troubleshoot"])("%s asks for a name", async (command) => {
    await using scene = await createScene();
    expect((await scene.run([command, ...IN_FOLDER])).code).toBe(2);
  });
});
