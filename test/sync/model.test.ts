import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aScene, mirrored, type Wanted } from "./a-sync.ts";
import { happening, jiraHistory } from "./jira-history.ts";

/** Each takes some five syncs; a night's worth finds more than a commit's. */
const RUNS = Number(process.env["SYNC_MODEL_RUNS"] ?? 4);
const MINUTE = 60_000;

const PROJECTS = [
  { key: "A", issues: 12 },
  { key: "B", issues: 5 },
];

interface Mirror {
  readonly name: string;
  readonly projects: readonly string[];
  readonly wanted: Wanted;
}

const MIRRORS: readonly Mirror[] = [
  { name: "a project", projects: ["A"], wanted: { target: { projectKey: "A" } } },
  {
    name: "a query over two projects as JSON",
    projects: ["A", "B"],
    wanted: { target: { jqlQuery: 'project in ("A", "B")' }, destination: { prune: true, format: "json" } },
  },
  {
    name: "a project as sharded Markdown",
    projects: ["A"],
    wanted: { target: { projectKey: "A" }, destination: { format: "markdown", layout: "sharded" } },
  },
];

const history = fc.record({
  seed: fc.integer(),
  indexLagMs: fc.constantFrom(0, 10 * MINUTE),
  happenings: fc.array(
    fc.oneof(
      { weight: 4, arbitrary: happening },
      // Soon enough to meet what the index has not seen yet, or past the look-back.
      { weight: 1, arbitrary: fc.record({ kind: fc.constant("sync"), minutes: fc.integer({ min: 0, max: 60 }) }) },
    ),
    { minLength: 4, maxLength: 14 },
  ),
});

describe.each(["cloud", "datacenter"] as const)("on %s", (deployment) => {
  it.each(MIRRORS)("any incremental runs of $name end in the tree of a full run", async ({ projects, wanted }) => {
    await fc.assert(
      fc.asyncProperty(history, async ({ seed, indexLagMs, happenings }) => {
        let now = Date.UTC(2026, 0, 1);
        const options = { deployment, seed, indexLagMs, projects: PROJECTS, issueBytes: 0, now: () => now };
        await using scene = await aScene(options, { files: null });
        const happen = jiraHistory(scene.jira, projects);
        const sync = () => scene.sync({ ...wanted, incremental: true });
        await sync();
        for (const what of happenings) {
          now += what.kind === "sync" ? what.minutes * MINUTE : MINUTE;
          if (what.kind === "sync") await sync();
          else happen(what);
        }
        now += 60 * MINUTE;
        await sync();
        expect(await mirrored(scene.remote)).toEqual(await scene.fresh(wanted));
      }),
      // Shrinking a dozen steps with real parts takes longer than reading them.
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});
