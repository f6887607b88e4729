import { describe, expect, it } from "vitest";
import { aScene, mirrored, mirroredKeys, type Scene, type Wanted } from "./a-sync.ts";

const paths = async ({ remote }: Scene) => [...(await mirrored(remote)).keys()];
const linkPaths = async (scene: Scene) => (await paths(scene)).filter((path) => path.includes("/relationships/"));

/** The targets of the links, resolved to paths of the repository. */
async function linkedPaths({ remote }: Scene): Promise<string[]> {
  const [files, entries] = [await remote.files(), await remote.entries()];
  return [...entries]
    .filter(([, entry]) => entry.startsWith("120000 "))
    .map(([path]) => new URL(files.get(path) ?? "", `file:///${path}`).pathname.slice(1));
}

describe("a change of format or layout", () => {
  const CHANGES: readonly (readonly [Wanted["destination"], Wanted["destination"]])[] = [
    [{ format: "yaml" }, { format: "markdown" }],
    [{ layout: "flat" }, { layout: "sharded" }],
    [
      { format: "json", layout: "sharded" },
      { format: "yaml", layout: "flat" },
    ],
  ];

  it.each(CHANGES)("leaves nothing of %j behind when it becomes %j", async (before, after) => {
    await using scene = await aScene();
    await scene.sync({ destination: { ...before } });
    await scene.sync({ destination: { ...after } });
    expect(await mirrored(scene.remote)).toEqual(await scene.fresh({ destination: { ...after } }));
  });

  it("takes away the old file of an issue that failed meanwhile, once it is mended", async () => {
    await using scene = await aScene();
    await scene.sync();
    const heal = scene.jira.poison("A-3");
    await scene.run({ destination: { format: "json" } });
    expect(await paths(scene)).toContain("projects/A/issues/A-3.yaml");
    heal();
    await scene.sync({ destination: { format: "json" } });
    expect(await mirrored(scene.remote)).toEqual(await scene.fresh({ destination: { format: "json" } }));
  });

  it("counts an issue that went meanwhile as deleted", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] });
    await scene.sync();
    scene.jira.delete("A-3");
    expect((await scene.sync({ destination: { format: "json" } })).deleted).toEqual(["A-3"]);
  });
});

describe("relationships", () => {
  it("are symbolic links to files that exist", async () => {
    await using scene = await aScene();
    scene.jira.link("A-2", "Blocks", "A-9");
    await scene.sync();
    const all = new Set(await paths(scene));
    const linked = await linkedPaths(scene);
    expect(linked).toContain("projects/A/issues/A-9.yaml");
    expect(linked.filter((path) => !all.has(path))).toEqual([]);
  });

  it("towards issues outside the mirror are left out", async () => {
    await using scene = await aScene();
    scene.jira.link("A-9", "Blocks", "A-13");
    await scene.sync({ target: { issueKeys: ["A-9"] } });
    expect(await linkPaths(scene)).toEqual([]);
  });

  it("go with the issue that they lead to", async () => {
    await using scene = await aScene();
    scene.jira.link("A-9", "Blocks", "A-13");
    await scene.sync({ incremental: true });
    const link = "projects/A/relationships/blocks/A-9/A-13.yaml";
    expect(await paths(scene)).toContain(link);
    scene.jira.delete("A-13");
    await scene.sync({ incremental: true });
    expect(await paths(scene)).not.toContain(link);
  });

  it("towards an epic come with the epic, when it can be seen at last", async () => {
    let now = Date.UTC(2026, 2, 1, 12);
    await using scene = await aScene({ now: () => now });
    const epic = scene.jira.create("A", { summary: "Epic", issuetype: "Epic" });
    scene.jira.update("A-9", { epic });
    scene.jira.hide(epic, scene.jira.email);
    // Long after its issue was last changed.
    now += 3_600_000;
    await scene.sync({ incremental: true });
    scene.jira.unhide(epic, scene.jira.email);
    await scene.sync({ incremental: true });
    expect(await paths(scene)).toContain(`projects/A/relationships/epic/${epic}/A-9.yaml`);
  });

  it("between two syncs are there when both have run", async () => {
    await using scene = await aScene();
    scene.jira.link("A-9", "Blocks", "A-13");
    await scene.sync({ name: "one", target: { issueKeys: ["A-9"] } });
    await scene.sync({ name: "two", target: { issueKeys: ["A-13"] } });
    expect(await linkPaths(scene)).toEqual(["projects/A/relationships/blocks/A-9/A-13.yaml"]);
  });

  it("are removed when none are wanted, and the issues stay", async () => {
    await using scene = await aScene();
    await scene.sync();
    const before = await mirroredKeys(scene.remote);
    expect(await linkPaths(scene)).not.toEqual([]);
    await scene.sync({ destination: { relationships: "none" } });
    expect(await linkPaths(scene)).toEqual([]);
    expect(await mirroredKeys(scene.remote)).toEqual(before);
  });
});
