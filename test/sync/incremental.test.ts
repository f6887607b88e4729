import { describe, expect, it } from "vitest";
import type { Jira } from "../../src/jira/index.ts";
import type { SyncEvent } from "../../src/status/index.ts";
import type { RequestRecord } from "../jira/index.ts";
import { aScene, completed, mirroredKeys, stateOf } from "./a-sync.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A server clock that a test moves. */
function aClock(start = Date.UTC(2026, 2, 1, 12)) {
  let ms = start;
  const pass = (by: number) => {
    ms += by;
  };
  return { now: () => ms, pass };
}

const incremental = { incremental: true } as const;

describe.each(["cloud", "datacenter"] as const)("an incremental run on %s", (deployment) => {
  it("writes changed and created issues alone, in one commit", async () => {
    await using scene = await aScene({ deployment });
    await scene.sync(incremental);
    const before = await scene.remote.head();
    scene.jira.addComments("A-12", 1);
    const created = scene.jira.create("A", { summary: "A new one" });
    const report = await scene.sync(incremental);
    expect(report).toMatchObject({ created: [created], updated: ["A-12"], deleted: [] });
    expect((await scene.remote.log())[0]).toMatchObject({ oid: report.commit, parents: [before] });
  });

  it("removes the file of a deleted issue", async () => {
    await using scene = await aScene({ deployment });
    await scene.sync(incremental);
    scene.jira.delete("A-30");
    const report = await scene.sync(incremental);
    expect(report.deleted).toEqual(["A-30"]);
    expect(await mirroredKeys(scene.remote)).not.toContain("A-30");
  });

  it("takes a moved issue from its old path to its new one in one commit", async () => {
    await using scene = await aScene({ deployment, projects: [{ key: "A", issues: 10 }] });
    const wanted = { ...incremental, target: { jqlQuery: 'project in ("A", "B")' }, destination: { prune: true } };
    scene.jira.create("B", { summary: "The first of B" });
    await scene.sync(wanted);
    const moved = scene.jira.move("A-10", "B");
    const report = await scene.sync(wanted);
    expect(report).toMatchObject({ created: [moved], deleted: ["A-10"] });
    const paths = [...(await scene.remote.files()).keys()];
    expect(paths).toContain(`projects/B/issues/${moved}.yaml`);
    expect(paths).not.toContain("projects/A/issues/A-10.yaml");
  });

  it("removes a hidden issue and brings it back when it can be seen again", async () => {
    await using scene = await aScene({ deployment });
    await scene.sync(incremental);
    scene.jira.hide("A-7", scene.jira.email);
    expect((await scene.sync(incremental)).deleted).toEqual(["A-7"]);
    scene.jira.unhide("A-7", scene.jira.email);
    expect((await scene.sync(incremental)).created).toEqual(["A-7"]);
  });

  it("brings the copies of a changed issue in its neighbours up to date", async () => {
    await using scene = await aScene({ deployment });
    scene.jira.link("A-2", "Blocks", "A-17");
    await scene.sync(incremental);
    scene.jira.update("A-2", { summary: "Renamed" });
    const { updated } = await scene.sync(incremental);
    expect(updated).toContain("A-17");
    expect((await scene.remote.files()).get("projects/A/issues/A-17.yaml")).toContain("Renamed");
  });

  it("asks for changes since Jira's clock, whatever the clock here and the account's time zone", async () => {
    const clock = aClock(Date.UTC(2031, 5, 5, 3, 30));
    const accounts = [{ token: "token", timeZone: "Pacific/Auckland" }];
    await using scene = await aScene({ deployment, now: clock.now, accounts });
    const deps = { now: () => new Date(Date.UTC(1999, 0, 1)) };
    await scene.sync({ ...incremental, deps });
    expect(await stateOf(scene.remote)).toMatchObject({ watermark: "2031-06-05T03:30:00.000Z" });
    clock.pass(HOUR);
    scene.jira.addComments("A-3", 1);
    clock.pass(MINUTE);
    const { outcome } = await scene.run({ ...incremental, deps });
    expect(outcome).toMatchObject({ report: { updated: ["A-3"], mode: "changes since 2031-06-05T03:15:00.000Z" } });
  });

  it("picks up a change that becomes searchable late, after another one has been seen", async () => {
    const clock = aClock();
    await using scene = await aScene({ deployment, now: clock.now, indexLagMs: 10 * MINUTE });
    await scene.sync(incremental);
    clock.pass(HOUR);
    scene.jira.addComments("A-13", 1);
    clock.pass(9 * MINUTE);
    scene.jira.addComments("A-18", 1);
    clock.pass(2 * MINUTE);
    expect((await scene.sync(incremental)).updated).toEqual(["A-13"]);
    clock.pass(9 * MINUTE);
    expect((await scene.sync(incremental)).updated).toEqual(["A-18"]);
  });

  it.each([true, false])(
    "makes no file for an issue that the index finds by its old project (%s)",
    async (isIncremental) => {
      const clock = aClock();
      const wanted = { incremental: isIncremental };
      await using scene = await aScene({ deployment, now: clock.now, indexLagMs: 10 * MINUTE });
      await scene.sync(wanted);
      clock.pass(HOUR);
      const moved = scene.jira.move("A-30", "B");
      // Another one is gone, which makes the incremental run list all issues.
      scene.jira.delete("A-29");
      await scene.sync(wanted);
      expect(await mirroredKeys(scene.remote)).not.toContain(moved);
      clock.pass(HOUR);
      await scene.sync(wanted);
      expect(await mirroredKeys(scene.remote)).toHaveLength(28);
    },
  );

  it("makes no file for an issue that leaves the project after it was listed", async () => {
    await using scene = await aScene({ deployment });
    let moved = "";
    const report = await scene.sync({
      wrapJira: (jira) => ({
        ...jira,
        list: async (...query) => {
          const listed = await jira.list(...query);
          moved = scene.jira.move("A-30", "B");
          return listed;
        },
      }),
    });
    expect(report.created).not.toContain(moved);
    expect(report).toMatchObject({ created: { length: 29 }, failed: [] });
  });
});

/** The searches for all issues of the target. */
const listings = (requests: readonly RequestRecord[]) =>
  requests.filter(({ path, body }) => {
    const text = JSON.stringify(body) ?? "";
    return path.endsWith("/search") && !/updated >=|\bin \(|"maxResults":0/.test(text);
  });

describe("the census of a target that is listed at once", () => {
  it("finds one issue gone and another one come, which no count tells", async () => {
    await using scene = await aScene();
    scene.jira.hide("A-3", scene.jira.email);
    await scene.sync(incremental);
    scene.jira.unhide("A-3", scene.jira.email);
    scene.jira.hide("A-4", scene.jira.email);
    expect(await scene.sync(incremental)).toMatchObject({ created: ["A-3"], deleted: ["A-4"] });
  });

  it("finds what came in without a change, also where nothing is ever removed", async () => {
    const projects = [
      { key: "A", issues: 5 },
      { key: "B", issues: 3 },
    ];
    await using scene = await aScene({ projects });
    const { email } = scene.jira;
    for (const key of ["B-1", "B-2"]) scene.jira.hide(key, email);
    const wanted = { ...incremental, target: { jqlQuery: 'project in ("A", "B")' } };
    expect((await scene.sync(wanted)).created).toHaveLength(6);
    for (const key of ["B-1", "B-2"]) scene.jira.unhide(key, email);
    expect((await scene.sync(wanted)).created).toEqual(["B-1", "B-2"]);
  });
});

describe("the census of a larger target", () => {
  const large = { deployment: "datacenter", projects: [{ key: "A", issues: 1010 }], issueBytes: 0 } as const;

  it("is taken when Jira counts other issues than expected", async () => {
    await using scene = await aScene(large);
    await scene.sync(incremental);
    await scene.sync(incremental);
    expect(listings(scene.jira.requests)).toEqual([]);
    scene.jira.delete("A-1009");
    expect((await scene.sync(incremental)).deleted).toEqual(["A-1009"]);
    expect(listings(scene.jira.requests)).not.toEqual([]);
  });

  it("is taken after a week although the count is as expected", async () => {
    const clock = aClock();
    await using scene = await aScene({ ...large, now: clock.now });
    scene.jira.hide("A-13", scene.jira.email);
    await scene.sync(incremental);
    // One for one: the count stays the same and nothing was updated.
    scene.jira.unhide("A-13", scene.jira.email);
    scene.jira.hide("A-18", scene.jira.email);
    clock.pass(6 * DAY);
    expect(await scene.sync(incremental)).toMatchObject({ created: [], deleted: [] });
    clock.pass(2 * DAY);
    expect(await scene.sync(incremental)).toMatchObject({ created: ["A-13"], deleted: ["A-18"] });
  });

  it("is taken once a week where nothing happens, and kept by a commit of the state alone", async () => {
    const clock = aClock();
    await using scene = await aScene({ ...large, now: clock.now });
    await scene.sync(incremental);
    const days: { day: number; listed: boolean; committed: boolean; requests: number }[] = [];
    for (let day = 1; day <= 9; day++) {
      clock.pass(DAY);
      const ran = await scene.run(incremental);
      const committed = completed(ran).commit !== null;
      days.push({ day, listed: listings(scene.jira.requests).length > 0, committed, requests: ran.requests });
    }
    expect(days.filter(({ listed }) => listed).map(({ day }) => day)).toEqual([8]);
    expect(days.filter(({ committed }) => committed).map(({ day }) => day)).toEqual([8]);
    expect(Math.max(...days.filter(({ listed }) => !listed).map(({ requests }) => requests))).toBe(3);
    expect((await scene.remote.log())[0]?.message).toMatch(/^Sync project A: state only\n/);
  });

  it("is not repeated for an estimate that stays off the number of issues listed", async () => {
    await using scene = await aScene(large);
    const wanted = {
      ...incremental,
      wrapJira: (jira: Jira): Jira => ({ ...jira, count: async (...query) => (await jira.count(...query)) + 2 }),
    };
    await scene.sync(wanted);
    scene.jira.addComments("A-13", 1);
    await scene.sync(wanted);
    expect(listings(scene.jira.requests)).not.toEqual([]);
    await scene.sync(wanted);
    expect(listings(scene.jira.requests)).toEqual([]);
  });
});

describe("the mode of a run", () => {
  const modeOf = ({ mode }: { mode: string }) => mode;

  it("is full the first time, and asks for changes from then on", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] });
    expect(modeOf(await scene.sync(incremental))).toBe("all issues: there is no state of an earlier run");
    expect(modeOf(await scene.sync(incremental))).toMatch(/^changes since /);
  });

  it("is full when the configuration changed, and when --force is given", async () => {
    await using scene = await aScene({ projects: [{ key: "A", issues: 3 }] });
    await scene.sync(incremental);
    const other = { ...incremental, include: ["comments" as const] };
    expect(modeOf(await scene.sync(other))).toBe("all issues: the configuration changed since the last run");
    expect(modeOf(await scene.sync({ ...other, force: true }))).toBe("all issues: --force was given");
  });

  it("is full for a key list", async () => {
    await using scene = await aScene();
    const wanted = { ...incremental, target: { issueKeys: ["A-1", "A-2"] } };
    await scene.sync(wanted);
    expect((await scene.sync(wanted)).unchanged).toBe(2);
  });
});

it("corrects the total when the census finds more to fetch", async () => {
  await using scene = await aScene({ projects: [{ key: "A", issues: 5 }] });
  scene.jira.hide("A-2", scene.jira.email);
  await scene.sync(incremental);
  scene.jira.unhide("A-2", scene.jira.email);
  const ran = await scene.run(incremental);
  completed(ran);
  const totals = ran.events.filter(
    (event): event is Extract<SyncEvent, { kind: "discovered" }> => event.kind === "discovered",
  );
  expect(totals.map(({ total }) => total)).toEqual([0, 1, 1]);
});
