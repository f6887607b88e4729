import { describe, expect, it } from "vitest";
import type { Jira } from "../../src/jira/index.ts";
import { aScene, failureOf, mirroredKeys, type Scene } from "./a-sync.ts";

/** A search index that holds `share` of the issues, and counts no more. */
const withIndexOf =
  (share: number) =>
  (jira: Jira): Jira => {
    const list: Jira["list"] = async (...query) => {
      const all = await jira.list(...query);
      return all.slice(0, Math.ceil(all.length * share));
    };
    return { ...jira, list, count: async (...query) => (await list(...query)).length };
  };

const requestsByKey = ({ jira }: Scene) => jira.requests.filter(({ path }) => /\/issue\/A-\d+$/.test(path)).length;

describe.each(["cloud", "datacenter"] as const)("an issue of a project that %s does not list", (deployment) => {
  it.each([true, false])("keeps its file as long as Jira has it (incremental: %s)", async (incremental) => {
    await using scene = await aScene({ deployment });
    await scene.sync({ incremental });
    const head = await scene.remote.head();
    scene.jira.delete("A-1");
    const { outcome } = await scene.run({ incremental, wrapJira: withIndexOf(1 / 3) });
    expect(outcome).toMatchObject({
      kind: "failed",
      failure: {
        reason: "Incomplete",
        retryable: true,
        message: expect.stringMatching(/20 mirrored.*A-\d+.*re-index/),
      },
    });
    expect(await scene.remote.head()).toBe(head);
    expect((await scene.sync({ incremental })).deleted).toEqual(["A-1"]);
  });

  it("is asked for, a hundred of many, before it is taken for deleted", async () => {
    await using scene = await aScene({ deployment, projects: [{ key: "A", issues: 260 }], issueBytes: 0 });
    await scene.sync();
    const left = () => scene.jira.keys("A");
    // A sub-task goes with its parent.
    for (const key of left().slice(0, 150)) if (left().includes(key)) scene.jira.delete(key);
    const { length } = left();
    expect((await scene.sync()).deleted).toHaveLength(260 - length);
    expect(requestsByKey(scene)).toBe(100);
  });

  it("loses its file when it is archived, which takes it out of every search", async () => {
    await using scene = await aScene({ deployment });
    await scene.sync();
    const archived = (jira: Jira): Jira => ({
      ...jira,
      list: async (...query) => (await jira.list(...query)).filter(({ key }) => key !== "A-7"),
      async *fetch(...query) {
        for await (const batch of jira.fetch(...query)) {
          for (const { key, fields } of batch.issues) if (key === "A-7") fields["archiveddate"] = "2026-01-01";
          yield batch;
        }
      },
    });
    expect((await scene.sync({ wrapJira: archived })).deleted).toEqual(["A-7"]);
  });

  it("loses its file when it has moved", async () => {
    await using scene = await aScene({ deployment });
    await scene.sync();
    scene.jira.move("A-30", "B");
    expect((await scene.sync()).deleted).toEqual(["A-30"]);
  });

  it("keeps its file when Jira cannot tell of it", async () => {
    await using scene = await aScene({ deployment });
    await scene.sync();
    scene.jira.poison("A-30");
    expect(failureOf(await scene.run({ wrapJira: withIndexOf(29 / 30) }))).toMatchObject({ reason: "Incomplete" });
    expect(await mirroredKeys(scene.remote)).toContain("A-30");
  });

  it("loses its file by force", async () => {
    await using scene = await aScene({ deployment });
    await scene.sync();
    expect((await scene.sync({ force: true, wrapJira: withIndexOf(29 / 30) })).deleted).toHaveLength(1);
  });
});
