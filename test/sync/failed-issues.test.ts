import { describe, expect, it } from "vitest";
import { aScene, failureOf, mirroredKeys, stateOf } from "./a-sync.ts";

const POISONS = ["server-error", "issue-error"] as const;

describe.each(POISONS)("an issue that Jira cannot return (%s)", (poison) => {
  it("is named, and the others are mirrored", async () => {
    await using scene = await aScene();
    scene.jira.poison("A-7", poison);
    const ran = await scene.run();
    const { id } = scene.jira.issue("A-7");
    expect(ran.outcome).toMatchObject({
      kind: "failed",
      failure: { reason: "IssuesFailed", retryable: true },
      report: { failed: [{ id, key: "A-7", failure: { reason: "JiraUnavailable" } }] },
    });
    expect(failureOf(ran).message).toMatch(/^1 of 30 issues .* What could be mirrored \(29\) is in the branch\./);
    expect(await mirroredKeys(scene.remote)).toHaveLength(29);
    expect(ran.status.syncState).toMatchObject({ failedIssues: 1, successfulIssues: 29, issues: "30/30" });
  });

  it("keeps its file as it was when it fails later", async () => {
    await using scene = await aScene();
    await scene.sync();
    const heal = scene.jira.poison("A-7", poison);
    await scene.run();
    expect(await mirroredKeys(scene.remote)).toContain("A-7");
    heal();
    expect(await scene.sync()).toMatchObject({ deleted: [], failed: [] });
  });

  it("stays pending and holds the watermark until a run mends it", async () => {
    let now = Date.UTC(2026, 2, 1, 12);
    await using scene = await aScene({ now: () => now });
    await scene.sync({ incremental: true });
    const { watermark } = await stateOf(scene.remote);
    now += 3_600_000;
    scene.jira.addComments("A-13", 1);
    const heal = scene.jira.poison("A-13", poison);
    now += 3_600_000;
    await scene.run({ incremental: true });
    const { id } = scene.jira.issue("A-13");
    expect(await stateOf(scene.remote)).toMatchObject({ watermark, pending: [{ id }] });
    now += 3_600_000;
    heal();
    expect((await scene.sync({ incremental: true })).updated).toEqual(["A-13"]);
    expect(await stateOf(scene.remote)).toMatchObject({ watermark: new Date(now).toISOString(), pending: [] });
  });
});

describe("failed issues", () => {
  it("are within the policy up to maxFailedIssues, and fail the run beyond", async () => {
    await using scene = await aScene();
    for (const key of ["A-7", "A-8"]) scene.jira.poison(key, "issue-error");
    expect((await scene.run({ maxFailedIssues: 2 })).outcome.kind).toBe("completed");
    expect((await scene.run({ maxFailedIssues: 1 })).outcome.kind).toBe("failed");
  });

  it("are counted once, by a census too", async () => {
    await using scene = await aScene();
    const heal = scene.jira.poison("A-13", "issue-error");
    await scene.run({ incremental: true });
    heal();
    await scene.sync({ incremental: true });
    scene.jira.addComments("A-13", 1);
    scene.jira.poison("A-13", "issue-error");
    await scene.run({ incremental: true });
    // Changed and pending at once.
    const { outcome, status } = await scene.run({ incremental: true });
    expect(outcome).toMatchObject({ report: { failed: [{ id: scene.jira.issue("A-13").id }] } });
    expect(status.syncState).toMatchObject({ failedIssues: 1 });
  });

  it("side by side leave the others to be mirrored", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 400 }] });
    const poisoned = scene.jira.keys("A").slice(60, 90);
    for (const key of poisoned) scene.jira.poison(key, "server-error");
    const ran = await scene.run();
    expect(failureOf(ran)).toMatchObject({ reason: "IssuesFailed", retryable: true });
    const ids = poisoned.map((key) => scene.jira.issue(key).id);
    const failed = ran.outcome.kind === "failed" ? (ran.outcome.report?.failed ?? []) : [];
    expect(failed.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(await mirroredKeys(scene.remote)).toHaveLength(370);
  });

  it("make no commit when they fail again, in whatever order", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 350 }] });
    for (const key of ["A-3", "A-150", "A-201", "A-340"]) scene.jira.poison(key, "issue-error");
    await scene.run();
    const head = await scene.remote.head();
    for (let run = 0; run < 3; run++) await scene.run();
    expect(await scene.remote.head()).toBe(head);
  });

  it("are forgotten when they are deleted in Jira", async () => {
    await using scene = await aScene();
    const heal = scene.jira.poison("A-30", "issue-error");
    await scene.run({ incremental: true });
    heal();
    scene.jira.delete("A-30");
    await scene.sync({ incremental: true });
    expect(await stateOf(scene.remote)).toMatchObject({ pending: [] });
  });

  it("of neighbours are tried again by the next run", async () => {
    await using scene = await aScene();
    scene.jira.link("A-9", "Blocks", "A-13");
    await scene.sync({ incremental: true });
    scene.jira.update("A-9", { summary: "Renamed" });
    const heal = scene.jira.poison("A-13", "issue-error");
    await scene.run({ incremental: true });
    heal();
    expect((await scene.sync({ incremental: true })).updated).toEqual(["A-13"]);
  });
});
