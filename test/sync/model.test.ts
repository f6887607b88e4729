import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JiraSimulator } from "../jira/index.ts";
import { aScene, mirrored, type Wanted } from "./a-sync.ts";

/** One thing that happens in Jira between two syncs; numbers choose among the issues that are there. */
type Happening =
  | { readonly kind: "create"; readonly issuetype: "Task" | "Epic"; readonly epic: number | null }
  | { readonly kind: "create-subtask"; readonly parent: number }
  | { readonly kind: "link"; readonly from: number; readonly to: number }
  | { readonly kind: "set-epic"; readonly issue: number; readonly epic: number | null }
  | { readonly kind: "comment" | "delete" | "hide" | "unhide"; readonly issue: number }
  | { readonly kind: "update"; readonly issue: number; readonly field: "summary" | "status" | "description" }
  | { readonly kind: "move"; readonly issue: number; readonly to: "A" | "B" | "C" }
  /** After some time: short enough to meet what the index has not seen yet, or past the look-back. */
  | { readonly kind: "sync"; readonly minutes: number };

const number = fc.nat({ max: 1000 });
const someEpic = fc.option(number, { nil: null });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("create"), issuetype: fc.constantFrom("Task", "Epic"), epic: someEpic }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("create-subtask"), parent: number }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("link"), from: number, to: number }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("set-epic"), issue: number, epic: someEpic }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom("comment", "delete", "hide", "unhide"), issue: number }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("update"),
      issue: number,
      field: fc.constantFrom("summary", "status", "description"),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("move"), issue: number, to: fc.constantFrom("A", "B", "C") }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("sync"), minutes: fc.integer({ min: 0, max: 60 }) }) },
);

/** Applies a happening; one that finds nothing to happen to does nothing. */
function happen(jira: JiraSimulator, what: Exclude<Happening, { kind: "sync" }>, step: number): void {
  const keys = jira.keys();
  const pick = (index: number, among: readonly string[] = keys) => among[index % Math.max(1, among.length)];
  const typeOf = (key: string) => JSON.stringify(jira.issue(key).fields["issuetype"]);
  const epics = keys.filter((key) => typeOf(key).includes('"Epic"'));
  const standard = keys.filter((key) => typeOf(key).includes('"subtask":false') && !epics.includes(key));
  const key = "issue" in what ? pick(what.issue) : undefined;
  switch (what.kind) {
    case "create": {
      const epic = what.epic === null || what.issuetype === "Epic" ? undefined : pick(what.epic, epics);
      jira.create("A", { summary: `New ${step}`, issuetype: what.issuetype, ...(epic === undefined ? {} : { epic }) });
      return;
    }
    case "create-subtask": {
      const parent = pick(what.parent, standard);
      if (parent === undefined) return;
      jira.create(parent.split("-")[0] ?? "A", { summary: `Sub ${step}`, issuetype: "Sub-task", parent });
      // Jira dates the parent of a new sub-task as updated.
      jira.update(parent, {});
      return;
    }
    case "link": {
      const [from, to] = [pick(what.from), pick(what.to)];
      if (from !== undefined && to !== undefined && from !== to) jira.link(from, "Blocks", to);
      return;
    }
    case "set-epic": {
      const issue = pick(what.issue, standard);
      const epic = what.epic === null ? null : (pick(what.epic, epics) ?? null);
      if (issue !== undefined) jira.update(issue, { epic });
      return;
    }
    default:
      if (key !== undefined) happenTo(jira, what, key, step);
  }
}

function happenTo(
  jira: JiraSimulator,
  what: Extract<Happening, { kind: "comment" | "delete" | "hide" | "unhide" | "update" | "move" }>,
  key: string,
  step: number,
): void {
  switch (what.kind) {
    case "comment":
      jira.addComments(key, 1);
      break;
    case "delete":
      jira.delete(key);
      break;
    case "hide":
      jira.hide(key, jira.email);
      break;
    case "unhide":
      jira.unhide(key, jira.email);
      break;
    case "update":
      jira.update(key, { [what.field]: what.field === "status" ? "Done" : `${what.field} at ${step}` });
      break;
    case "move":
      if (!key.startsWith(`${what.to}-`)) jira.move(key, what.to);
      break;
    default:
      what satisfies never;
  }
}

/** Each takes some ten syncs; a night's worth finds more than a commit's. */
const RUNS = Number(process.env["SYNC_MODEL_RUNS"] ?? 5);

const PROJECTS = [
  { key: "A", issues: 12 },
  { key: "B", issues: 5 },
];

const TARGETS: readonly Wanted[] = [
  { target: { projectKey: "A" } },
  { target: { jqlQuery: 'project in ("A", "B")' }, destination: { prune: true, format: "json" } },
  { target: { projectKey: "A" }, destination: { format: "markdown", layout: "sharded" } },
];

const MINUTE = 60_000;
const history = fc.record({
  seed: fc.integer(),
  indexLagMs: fc.constantFrom(0, 10 * MINUTE),
  happenings: fc.array(happening, { minLength: 4, maxLength: 14 }),
});

describe.each(["cloud", "datacenter"] as const)("on %s", (deployment) => {
  it.each(TARGETS)("any sequence of incremental runs ends in the tree of a full run (%j)", async (wanted) => {
    await fc.assert(
      fc.asyncProperty(history, async ({ seed, indexLagMs, happenings }) => {
        let now = Date.UTC(2026, 0, 1);
        const options = { deployment, seed, indexLagMs, projects: PROJECTS, issueBytes: 0, now: () => now };
        await using scene = await aScene(options, { files: null });
        const sync = () => scene.sync({ ...wanted, incremental: true });
        await sync();
        for (const [step, what] of happenings.entries()) {
          now += what.kind === "sync" ? what.minutes * MINUTE : MINUTE;
          if (what.kind === "sync") await sync();
          else happen(scene.jira, what, step);
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
