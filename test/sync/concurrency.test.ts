import { describe, expect, it } from "vitest";
import { aScene, mirroredKeys } from "./a-sync.ts";

const KEYS = ["A", "B", "C", "D", "E", "F", "G", "H"];

describe("several syncs on one branch", () => {
  it("all land when eight start at once", async () => {
    await using scene = await aScene({ projects: KEYS.map((key) => ({ key, issues: 4 })) });
    const reports = await Promise.all(
      KEYS.map((key) => scene.sync({ name: key.toLowerCase(), target: { projectKey: key } })),
    );
    expect(await mirroredKeys(scene.remote)).toHaveLength(32);
    const log = await scene.remote.log();
    expect(new Set(log.map(({ oid }) => oid))).toEqual(
      new Set([...reports.map(({ commit }) => commit), scene.remote.initialHead]),
    );
    const states = [...(await scene.remote.files()).keys()].filter((path) => path.startsWith(".jirasync/"));
    expect(states).toEqual(KEYS.map((key) => `.jirasync/${key.toLowerCase()}.json`));
  });

  it("of one name end in one tree and one commit", async () => {
    await using scene = await aScene();
    await Promise.all([scene.sync(), scene.sync(), scene.sync()]);
    expect(await mirroredKeys(scene.remote)).toHaveLength(30);
    expect(await scene.remote.log()).toHaveLength(2);
  });
});

describe("other people's commits", () => {
  it("between two syncs stay", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] });
    await scene.sync({ incremental: true });
    const theirs = await scene.remote.commit({ "docs/notes.md": "notes\n" });
    scene.jira.addComments("A-3", 1);
    await scene.sync({ incremental: true });
    expect((await scene.remote.log())[0]?.parents).toEqual([theirs]);
    expect((await scene.remote.files()).get("docs/notes.md")).toBe("notes\n");
  });

  it("during the sync stay, and the sync lands on top of them", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] });
    let theirs = "";
    const report = await scene.sync({
      wrapJira: (jira) => ({
        ...jira,
        async *fetch(ids, options, signal) {
          theirs = await scene.remote.commit({ "docs/notes.md": "notes\n" });
          yield* jira.fetch(ids, options, signal);
        },
      }),
    });
    expect((await scene.remote.log())[0]).toMatchObject({ oid: report.commit, parents: [theirs] });
    expect((await scene.remote.files()).get("docs/notes.md")).toBe("notes\n");
    expect(await mirroredKeys(scene.remote)).toHaveLength(3);
  });

  it("that touch a mirrored file are put right by the next full run", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] });
    await scene.sync();
    await scene.remote.commit({ "projects/A/issues/A-1.yaml": "edited\n", "projects/A/issues/A-2.yaml": null });
    expect(await scene.sync()).toMatchObject({ created: ["A-2"], updated: ["A-1"] });
  });
});
