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

/** So few that the same one changes again and again. */
const FEW = [{ key: "A", issues: 3 }];

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

/** What takes no issue away: an empty target is refused. */
const change = happening.filter(({ kind }) => kind !== "delete" && kind !== "hide" && kind !== "move");

interface Pace {
  readonly happening: typeof happening;
  /** How many things happen between two syncs. */
  readonly happenings: number;
  /** The longest time before a sync: soon enough to meet what the index has not seen yet, or past the look-back. */
  readonly minutes: number;
  readonly maxLength: number;
}

const historyOf = ({ happening: what, happenings, minutes, maxLength }: Pace) =>
  fc.record({
    seed: fc.integer(),
    indexLagMs: fc.constantFrom(0, 10 * MINUTE),
    happenings: fc.array(
      fc.oneof(
        { weight: happenings, arbitrary: what },
        {
          weight: 1,
          arbitrary: fc.record({ kind: fc.constant("sync"), minutes: fc.integer({ min: 0, max: minutes }) }),
        },
      ),
      { minLength: 4, maxLength },
    ),
  });

describe.each(["cloud", "datacenter"] as const)("on %s", (deployment) => {
  it.each(MIRRORS)("any incremental runs of $name end in the tree of a full run", async (mirror) => {
    await assertTreeOfFullRun(
      deployment,
      mirror,
      PROJECTS,
      historyOf({ happening, happenings: 4, minutes: 60, maxLength: 14 }),
    );
  });

  it("so do those of a project of few issues that is synced every few minutes", async () => {
    const mirror = { name: "few", projects: ["A"], wanted: { target: { projectKey: "A" } } };
    await assertTreeOfFullRun(
      deployment,
      mirror,
      FEW,
      historyOf({ happening: change, happenings: 1, minutes: 6, maxLength: 20 }),
    );
  });
});

async function assertTreeOfFullRun(
  deployment: "cloud" | "datacenter",
  { projects, wanted }: Mirror,
  simulated: readonly { key: string; issues: number }[],
  history: ReturnType<typeof historyOf>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(history, async ({ seed, indexLagMs, happenings }) => {
      let now = Date.UTC(2026, 0, 1);
      const options = { deployment, seed, indexLagMs, projects: [...simulated], issueBytes: 0, now: () => now };
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
}
