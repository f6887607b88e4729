import { describe, expect, it } from "vitest";
import { aScene, type Scene } from "./a-sync.ts";

const objects = ({ remote }: Scene) => remote.git("count-objects", "-v");

describe.each([true, false])("a dry run (incremental: %s)", (incremental) => {
  it("writes nothing and counts what the real run then does", async () => {
    await using scene = await aScene();
    await scene.sync({ incremental });
    scene.jira.update("A-13", { summary: "Other" });
    scene.jira.create("A", { summary: "New" });
    scene.jira.delete("A-30");
    const [head, before] = [await scene.remote.head(), await objects(scene)];
    const { created, updated, deleted, unchanged, commit } = await scene.sync({ incremental, dryRun: true });
    expect([await scene.remote.head(), await objects(scene), commit]).toEqual([head, before, null]);
    expect(await scene.sync({ incremental })).toMatchObject({ created, updated, deleted, unchanged });
  });

  it("says why each file would change", async () => {
    await using scene = await aScene();
    await scene.sync({ incremental });
    scene.jira.update("A-13", { summary: "Other", labels: ["new"] });
    const created = scene.jira.create("A", { summary: "New" });
    scene.jira.delete("A-30");
    const { planned } = await scene.sync({ incremental, dryRun: true });
    expect(planned).toEqual([
      { key: created, action: "create", why: "it is not in the branch yet" },
      { key: "A-13", action: "update", why: expect.stringMatching(/summary.*updated.*labels differ$/) },
      { key: "A-30", action: "delete", why: "Jira no longer lists it for project A" },
    ]);
  });
});

describe("a dry run", () => {
  it("into an empty repository leaves it empty", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] }, { files: null });
    expect((await scene.sync({ dryRun: true })).created).toHaveLength(3);
    expect(await scene.remote.head()).toBeNull();
  });

  it("explains a file that was edited by hand", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] });
    await scene.sync();
    await scene.remote.commit({ "projects/A/issues/A-2.yaml": "no document\n" });
    const { planned } = await scene.sync({ dryRun: true });
    expect(planned).toMatchObject([{ key: "A-2", action: "update", why: expect.stringContaining("differ") }]);
  });

  it("has no plan in a real run's report", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] });
    expect(await scene.sync()).not.toHaveProperty("planned");
  });
});
