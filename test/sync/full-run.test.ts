import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/document/index.ts";
import { aScene, failureOf, mirroredKeys } from "./a-sync.ts";

describe.each(["cloud", "datacenter"] as const)("a full run on %s", (deployment) => {
  it.each(["yaml", "markdown", "json"] as const)(
    "gives one %s file an issue and changes nothing twice",
    async (format) => {
      await using scene = await aScene({ deployment, projects: [{ key: "A", issues: 130 }] });
      const first = await scene.sync({ destination: { format } });
      expect(first.created).toHaveLength(130);
      expect((await mirroredKeys(scene.remote)).sort()).toEqual(scene.jira.keys("A").sort());
      const head = await scene.remote.head();
      const second = await scene.sync({ destination: { format } });
      expect(second).toMatchObject({ created: [], updated: [], deleted: [], unchanged: 130, commit: null });
      expect(await scene.remote.head()).toBe(head);
    },
  );

  it("writes what Jira says of an issue", async () => {
    await using scene = await aScene({ deployment });
    scene.jira.update("A-4", { summary: "Say it: 'yes'", description: "line one\nline two" });
    await scene.sync({ destination: { format: "json" } });
    const text = (await scene.remote.files()).get("projects/A/issues/A-4.json") ?? "";
    const fresh = scene.jira.issue("A-4");
    expect(parseDocument(Buffer.from(text), "json")).toMatchObject({
      key: "A-4",
      id: fresh.id,
      fields: { summary: "Say it: 'yes'", description: fresh.fields["description"] },
    });
  });

  it("mirrors each kind of target", async () => {
    await using scene = await aScene({ deployment, projects: [{ key: "A", issues: 25 }] });
    const epic = scene.jira.create("A", { issuetype: "Epic", summary: "An epic" });
    const child = scene.jira.create("A", { summary: "Of the epic", epic });
    const subtask = scene.jira.create("A", { issuetype: "Sub-task", parent: child, summary: "Of the child" });
    const targets = [
      [{ projectKey: "A" }, scene.jira.keys("A")],
      [{ jqlQuery: "key in (A-3, A-7) ORDER BY updated DESC" }, ["A-3", "A-7"]],
      [{ issueKeys: ["A-9", "A-11"] }, ["A-9", "A-11"]],
      [{ epicKey: epic }, [epic, child, subtask]],
    ] as const;
    for (const [index, [target, keys]] of targets.entries()) {
      const report = await scene.sync({
        name: `target-${index}`,
        target: "issueKeys" in target ? { issueKeys: [...target.issueKeys] } : target,
        destination: { path: `/target-${index}` },
      });
      expect([...report.created].sort()).toEqual([...keys].sort());
    }
  });

  it("refuses a custom field that this Jira does not have, and names the one that was meant", async () => {
    await using scene = await aScene({ deployment });
    const ran = await scene.run({ fields: ["Story Pionts"] });
    expect(failureOf(ran)).toMatchObject({
      reason: "InvalidSpec",
      message: expect.stringContaining('Did you mean "Story Points"?'),
    });
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
  });

  it("puts everything below the destination's path and leaves other files alone", async () => {
    await using scene = await aScene({ deployment, projects: [{ key: "A", issues: 3 }] });
    await scene.sync({ destination: { path: "/docs/jira" } });
    const paths = [...(await scene.remote.files()).keys()];
    expect(paths.filter((path) => !path.startsWith("docs/jira/"))).toEqual(["README.md"]);
  });

  it("makes the first commit of an empty repository", async () => {
    await using scene = await aScene({ deployment, projects: [{ key: "A", issues: 3 }] }, { files: null });
    const { commit } = await scene.sync();
    expect(await scene.remote.head()).toBe(commit);
  });

  it("holds an empty project as none at all", async () => {
    await using scene = await aScene({ deployment, projects: [{ key: "A", issues: 0 }] });
    const report = await scene.sync();
    expect(report).toMatchObject({ created: [], unchanged: 0 });
    expect(await mirroredKeys(scene.remote)).toEqual([]);
  });
});

describe("requests to Jira Cloud", () => {
  const bound = (issues: number, page: number) => Math.ceil(issues / page) + Math.ceil(issues / 100) + 3;

  it("stay within the bound on a cold run", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 650 }], limits: { searchPage: 5000 } });
    const { requests } = await scene.run();
    expect(requests).toBeLessThanOrEqual(bound(650, 5000));
  });

  it("are at most three for an incremental run without changes", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 250 }] });
    await scene.sync({ incremental: true });
    const { requests, status } = await scene.run({ incremental: true });
    expect(requests).toBeLessThanOrEqual(3);
    expect(status.phase).toBe("Completed");
  });
});
