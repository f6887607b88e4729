import { describe, expect, it } from "vitest";
import { parseResult } from "./json-result.ts";
import { createScene, mirrored, type Scene, syncDemo } from "./scene.ts";

const ISSUE = /^projects\/DEMO\/issues\/DEMO-\d+\.yaml$/;

describe("sync", () => {
  it("mirrors every issue and names the commit that it pushed", async () => {
    await using scene = await createScene();
    const { code, stdout } = await scene.run(syncDemo(scene));
    expect(stdout).toMatch(/^project-demo: 30 created, 0 updated, 0 deleted, 0 unchanged after [\d.]+ s\n/);
    expect(stdout).toContain(`  commit ${await scene.remote.head()} on main\n`);
    expect([...(await mirrored(scene.remote)).keys()].filter((path) => ISSUE.test(path))).toHaveLength(30);
    expect(code).toBe(0);
  });

  it("makes no commit when nothing changed", async () => {
    await using scene = await createScene();
    await scene.run(syncDemo(scene));
    const head = await scene.remote.head();
    const { code, stdout } = await scene.run(syncDemo(scene));
    expect(stdout).toContain("0 created, 0 updated, 0 deleted, 30 unchanged");
    expect(stdout).toContain("no change, no commit");
    expect({ code, head: await scene.remote.head() }).toEqual({ code: 0, head });
  });

  it("takes author, subject, branch, path and format from options", async () => {
    await using scene = await createScene();
    const options = ["--branch", "mirror", "--path", "jira", "--format", "json", "--commit-message", "Mirror it"];
    const { code } = await scene.run(syncDemo(scene, ...options, "--author", "Ada Lovelace <ada@example.com>"));
    const [commit] = await scene.remote.log("mirror");
    expect(commit?.author).toMatch(/^Ada Lovelace <ada@example\.com> /);
    expect(commit?.message).toMatch(/^Mirror it\n/);
    expect((await scene.remote.entries("mirror")).has("jira/projects/DEMO/issues/DEMO-1.json")).toBe(true);
    expect(code).toBe(0);
  });

  it("writes nothing with --dry-run", async () => {
    await using scene = await createScene();
    const { code, stdout } = await scene.run(syncDemo(scene, "--dry-run", "--status-dir", "status"));
    expect(stdout).toContain("30 to create, 0 to update, 0 to delete, 0 unchanged. Nothing was written.");
    expect({ code, head: await scene.remote.head() }).toEqual({ code: 0, head: scene.remote.initialHead });
  });

  it("fails with 1, says why on stderr, and leaves the branch as it was", async () => {
    await using scene = await createScene();
    const { code, stdout, stderr } = await scene.run(syncDemo(scene), { env: { JIRA_PAT: "wrong-token" } });
    expect(stderr).toMatch(/^project-demo: failed after [\d.]+ s: AuthenticationFailed: .*401/m);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
  });

  it("pushes the sound issues, names the others and fails", async () => {
    await using scene = await createScene();
    const { code, stdout, stderr } = await scene.run(syncSome(scene, "DEMO-1,DEMO-999"));
    expect(stdout).toContain("1 created, 0 updated, 0 deleted, 0 unchanged, 1 failed");
    expect(stdout).toMatch(/^ {2}failed DEMO-999: Jira has no issue DEMO-999/m);
    expect(stderr).toContain("IssuesFailed");
    expect((await mirrored(scene.remote)).has("projects/DEMO/issues/DEMO-1.yaml")).toBe(true);
    expect(code).toBe(1);
  });

  it("counts as many failed issues as success as --max-failed-issues allows", async () => {
    await using scene = await createScene();
    const { code, stderr } = await scene.run(syncSome(scene, "DEMO-1,DEMO-999", "--max-failed-issues", "1"));
    expect(code).toBe(0);
    expect(stderr).not.toContain("failed");
  });
});

describe("plan", () => {
  it("says what would change, and why", async () => {
    await using scene = await createScene();
    await scene.run(syncDemo(scene));
    const head = await scene.remote.head();
    scene.jira.update("DEMO-4", { summary: "Edited" });
    scene.jira.delete("DEMO-5");
    const created = scene.jira.create("DEMO", { summary: "New" });
    const gone = 30 + 1 - scene.jira.keys("DEMO").length;
    const { code, stdout } = await scene.run(["plan", ...syncDemo(scene).slice(1)]);
    expect(stdout).toMatch(new RegExp(`^ {2}\\+ ${created} {2}it is not in the branch yet$`, "m"));
    expect(stdout).toMatch(/^ {2}~ DEMO-4 {2}\S+/m);
    expect(stdout).toMatch(/^ {2}- DEMO-5 {2}Jira no longer lists it/m);
    expect(stdout).toMatch(
      new RegExp(`: 1 to create, \\d+ to update, ${gone} to delete, \\d+ unchanged\\. Nothing was`),
    );
    expect({ code, head: await scene.remote.head() }).toEqual({ code: 0, head });
  });

  it("does not speak of a push", async () => {
    await using scene = await createScene();
    const { stderr } = await scene.run(["plan", ...syncDemo(scene).slice(1)]);
    expect(stderr).toContain("comparing with the repository");
    expect(stderr).not.toContain("push");
  });

  it("lists the planned changes as JSON", async () => {
    await using scene = await createScene();
    const { stdout } = await scene.run(["plan", ...syncDemo(scene, "-o", "json").slice(1)]);
    const { planned = [], commit } = parseResult(stdout);
    expect(planned[0]).toEqual({ key: "DEMO-1", action: "create", why: "it is not in the branch yet" });
    expect({ changes: planned.length, commit }).toEqual({ changes: 30, commit: null });
  });
});

describe("--output json", () => {
  it("prints one object of a completed sync and nothing else on stdout", async () => {
    await using scene = await createScene();
    const { code, stdout, stderr } = await scene.run(syncDemo(scene, "--output", "json"));
    const { name, phase, syncState, changes, commit, lastError } = parseResult(stdout);
    expect({ name, phase, commit, lastError }).toEqual({
      name: "project-demo",
      phase: "Completed",
      commit: await scene.remote.head(),
      lastError: null,
    });
    expect(syncState).toMatchObject({ totalIssues: 30, processedIssues: 30, issues: "30/30", healthStatus: "Healthy" });
    expect(changes.created).toEqual(Array.from({ length: 30 }, (_, index) => `DEMO-${index + 1}`));
    expect(stderr).toMatch(/^project-demo: .*pushing to the repository$/m);
    expect(code).toBe(0);
  });

  it("prints one object of a failed sync, and why on stderr as well", async () => {
    await using scene = await createScene();
    const { code, stdout, stderr } = await scene.run(syncDemo(scene, "-o", "json"), { env: { JIRA_PAT: "wrong" } });
    const { phase, lastError, conditions } = parseResult(stdout);
    expect({ phase, lastError }).toMatchObject({
      phase: "Failed",
      lastError: expect.stringMatching(/^Authentication/),
    });
    expect(conditions).toContainEqual(expect.objectContaining({ type: "Ready", status: "False" }));
    expect(stderr).toContain("AuthenticationFailed");
    expect(code).toBe(1);
  });

  it("names the issues that failed", async () => {
    await using scene = await createScene();
    const { failedIssues } = parseResult((await scene.run(syncSome(scene, "DEMO-1,DEMO-999", "-o", "json"))).stdout);
    expect(failedIssues).toEqual([expect.objectContaining({ key: "DEMO-999", reason: "NotFound" })]);
  });
});

function syncSome({ remote }: Scene, keys: string, ...more: readonly string[]): readonly string[] {
  return ["sync", "--issues", keys, "--repository", remote.path, ...more];
}
