import { describe, expect, it } from "vitest";
import { aScene, failureOf, mirroredKeys, type Scene, type Wanted } from "./a-sync.ts";

/** A target that holds an issue which can leave it, and how it leaves. */
interface Leaving {
  readonly target: NonNullable<Wanted["target"]>;
  readonly leaver: string;
  leave(scene: Scene): void;
}

const LEAVING: Readonly<Record<string, Leaving>> = {
  project: { target: { projectKey: "A" }, leaver: "A-30", leave: ({ jira }) => jira.delete("A-30") },
  jql: {
    target: { jqlQuery: "status = Done AND key in (A-8, A-9)" },
    leaver: "A-9",
    leave: ({ jira }) => jira.update("A-9", { status: "To Do" }),
  },
  epic: { target: { epicKey: "A-21" }, leaver: "A-24", leave: ({ jira }) => jira.update("A-24", { epic: null }) },
  keys: { target: { issueKeys: ["A-8", "A-9"] }, leaver: "A-9", leave: ({ jira }) => jira.delete("A-9") },
};

async function prepared(): Promise<Scene> {
  const scene = await aScene();
  for (const key of ["A-8", "A-9"]) scene.jira.update(key, { status: "Done" });
  scene.jira.update("A-24", { epic: "A-21" });
  return scene;
}

describe.each(Object.entries(LEAVING))("an issue that leaves a %s target", (_kind, { target, leaver, leave }) => {
  it.each([true, false])("loses its file where the sync prunes (incremental: %s)", async (incremental) => {
    await using scene = await prepared();
    const wanted = { target, incremental, destination: { prune: true } };
    await scene.sync(wanted);
    leave(scene);
    expect((await scene.sync(wanted)).deleted).toEqual([leaver]);
    expect(await mirroredKeys(scene.remote)).not.toContain(leaver);
  });

  it("keeps its file where the sync does not prune", async () => {
    await using scene = await prepared();
    const wanted = { target, destination: { prune: false }, maxFailedIssues: 1 };
    await scene.sync(wanted);
    leave(scene);
    expect((await scene.sync(wanted)).deleted).toEqual([]);
    expect(await mirroredKeys(scene.remote)).toContain(leaver);
  });
});

describe("pruning", () => {
  it("is on for projects and epics, off for queries and key lists, when the spec says nothing", async () => {
    for (const [kind, { target, leaver, leave }] of Object.entries(LEAVING)) {
      await using scene = await prepared();
      await scene.sync({ target });
      leave(scene);
      const { outcome } = await scene.run({ target, maxFailedIssues: 1 });
      const deleted = kind === "project" || kind === "epic" ? [leaver] : [];
      expect(outcome).toMatchObject({ kind: "completed", report: { deleted } });
    }
  });

  it("never removes files that the sync did not write", async () => {
    await using scene = await aScene();
    await scene.remote.commit({
      "projects/A/issues/A-29.yaml": "kept by hand\n",
      "projects/B/issues/B-1.yaml": "of another project\n",
      "projects/A/issues/notes.txt": "notes\n",
    });
    const wanted = { target: { jqlQuery: "key in (A-1, A-2)" }, destination: { prune: true } };
    await scene.sync(wanted);
    scene.jira.delete("A-2");
    expect((await scene.sync({ ...wanted, target: { jqlQuery: "key in (A-1)" } })).deleted).toEqual(["A-2"]);
    const paths = [...(await scene.remote.files()).keys()];
    expect(paths).toEqual(
      expect.arrayContaining([
        "projects/A/issues/A-29.yaml",
        "projects/A/issues/notes.txt",
        "projects/B/issues/B-1.yaml",
      ]),
    );
  });

  it("takes a key that a key list no longer names out of the mirror", async () => {
    await using scene = await aScene();
    const destination = { prune: true };
    await scene.sync({ target: { issueKeys: ["A-1", "A-2"] }, destination });
    expect((await scene.sync({ target: { issueKeys: ["A-1"] }, destination })).deleted).toEqual(["A-2"]);
  });
});

describe("an account that sees nothing any more", () => {
  const hideAll = ({ jira }: Scene) => {
    for (const key of jira.keys("A")) jira.hide(key, jira.email);
  };

  it.each([true, false])("empties no mirror, unless it is forced to (incremental: %s)", async (incremental) => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 4 }] });
    await scene.sync({ incremental });
    const head = await scene.remote.head();
    hideAll(scene);
    const failure = failureOf(await scene.run({ incremental }));
    expect(failure).toMatchObject({ reason: "Incomplete", message: expect.stringContaining("--force") });
    expect(await scene.remote.head()).toBe(head);
    expect((await scene.sync({ incremental, force: true })).deleted).toHaveLength(4);
  });

  it("empties none through a change of format either", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 4 }] });
    await scene.sync();
    hideAll(scene);
    expect(failureOf(await scene.run({ destination: { format: "json" } })).reason).toBe("Incomplete");
  });

  it("empties none of a query", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 4 }] });
    const wanted = { target: { jqlQuery: 'project = "A"' }, destination: { prune: true } };
    await scene.sync(wanted);
    hideAll(scene);
    expect(failureOf(await scene.run(wanted)).reason).toBe("Incomplete");
  });
});

describe("two syncs on one branch and path", () => {
  it("of different projects leave each other's files alone", async () => {
    await using scene = await aScene({
      projects: [
        { key: "A", issues: 4 },
        { key: "B", issues: 3 },
      ],
    });
    for (const project of ["A", "B", "A", "B"]) {
      await scene.sync({ name: project.toLowerCase(), target: { projectKey: project } });
    }
    expect(await mirroredKeys(scene.remote)).toHaveLength(7);
  });

  it("that overlap keep what one of them still mirrors", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 6 }] });
    const query = (keys: string) => ({ target: { jqlQuery: `key in (${keys})` }, destination: { prune: true } });
    await scene.sync({ name: "one", ...query("A-1, A-2, A-3") });
    await scene.sync({ name: "two", ...query("A-3, A-4") });
    expect((await scene.sync({ name: "one", ...query("A-1") })).deleted).toEqual(["A-2"]);
    expect(await mirroredKeys(scene.remote)).toEqual(["A-1", "A-3", "A-4"]);
    // Nobody else mirrors it any more.
    expect((await scene.sync({ name: "two", ...query("A-4") })).deleted).toEqual(["A-3"]);
  });

  it("leave to the sync of a whole project what is in it", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] });
    const query = { name: "query", destination: { prune: true } };
    await scene.sync({ ...query, target: { jqlQuery: "key in (A-1, A-2)" } });
    await scene.sync({ name: "project" });
    expect((await scene.sync({ ...query, target: { jqlQuery: "key = A-1" } })).deleted).toEqual([]);
    scene.jira.delete("A-2");
    expect((await scene.sync({ name: "project" })).deleted).toEqual(["A-2"]);
  });

  it("do not remove what the other mirrored after the issues were listed", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] });
    await scene.sync();
    let created = "";
    const meanwhile = async () => {
      created = scene.jira.create("A", { summary: "Later than the listing" });
      await scene.sync({ name: "other" });
    };
    const wrapped = scene.run({
      wrapJira: (jira) => ({
        ...jira,
        list: async (...query) => {
          const listed = await jira.list(...query);
          if (created === "") await meanwhile();
          return listed;
        },
      }),
    });
    expect((await wrapped).outcome).toMatchObject({ kind: "completed", report: { deleted: [] } });
    expect(await mirroredKeys(scene.remote)).toContain(created);
  });
});

describe("a moved key of a key list", () => {
  const target = { issueKeys: ["A-1", "A-2"] };

  it("takes its file to the new key, also where the sync does not prune", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] });
    await scene.sync({ target });
    const moved = scene.jira.move("A-2", "B");
    await scene.sync({ target });
    expect(await mirroredKeys(scene.remote)).toEqual(["A-1", moved]);
    expect(await scene.sync({ target })).toMatchObject({ created: [], unchanged: 2, commit: null });
  });

  it("may stand beside the key that it has now", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] });
    const moved = scene.jira.move("A-2", "B");
    const report = await scene.sync({ target: { issueKeys: ["A-1", "A-2", moved] } });
    expect(report.failed).toEqual([]);
    expect(await mirroredKeys(scene.remote)).toEqual(["A-1", moved]);
  });
});

describe("a key of a key list that Jira does not have", () => {
  const target = { issueKeys: ["A-1", "A-99"] };

  it("is a failure by name, and the others are mirrored", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] });
    const { outcome } = await scene.run({ target });
    expect(outcome).toMatchObject({
      kind: "failed",
      failure: { reason: "IssuesFailed", message: expect.stringContaining("A-99"), retryable: false },
      report: { created: ["A-1"], failed: [{ key: "A-99", failure: { reason: "NotFound" } }] },
    });
    expect(await mirroredKeys(scene.remote)).toEqual(["A-1"]);
  });

  it("is a deletion where the sync prunes", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] });
    const report = await scene.sync({ target, destination: { prune: true } });
    expect(report).toMatchObject({ created: ["A-1"], failed: [] });
  });
});

it("does not take the files of a sync of the same name in another namespace for its own", async () => {
  await using scene = await aScene();
  const prune = { destination: { prune: true } };
  await scene.sync({ namespace: "team-a", target: { issueKeys: ["A-8", "A-9"] }, ...prune });
  const other = await scene.sync({ namespace: "team-b", target: { issueKeys: ["A-10"] }, ...prune });
  expect(other.deleted).toEqual([]);
  expect((await mirroredKeys(scene.remote)).sort()).toEqual(["A-10", "A-8", "A-9"]);
});
