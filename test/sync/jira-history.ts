import fc from "fast-check";
import type { JiraSimulator } from "../jira/index.ts";

/** One thing that happens in Jira; numbers choose among the issues that are there. */
export type Happening = { readonly issue: number } & (
  | { readonly kind: "create"; readonly issuetype: "Task" | "Epic" }
  | { readonly kind: "create-subtask" | "comment" | "delete" | "hide" | "unhide" | "leave-epic" }
  | { readonly kind: "update"; readonly field: "summary" | "status" | "description" }
  | { readonly kind: "link" | "join-epic"; readonly to: number }
  | { readonly kind: "move"; readonly to: "A" | "B" | "C" }
);

const issue = fc.nat({ max: 1000 });

export const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("create"), issue, issuetype: fc.constantFrom("Task", "Epic") }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constantFrom("create-subtask", "comment", "delete", "hide", "unhide", "leave-epic"),
      issue,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("update"),
      issue,
      field: fc.constantFrom("summary", "status", "description"),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom("link", "join-epic"), issue, to: issue }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("move"), issue, to: fc.constantFrom("A", "B", "C") }) },
);

/**
 * Lets things happen to the issues of `projects` that the account sees, and moves issues out of these projects and into them.
 * Changes to other issues are left out: no search of the target tells of them. What finds no issue does nothing.
 */
export function jiraHistory(jira: JiraSimulator, projects: readonly string[]): (what: Happening) => void {
  const hidden = new Set<string>();
  let step = 0;
  const isHidden = (key: string) => hidden.has(jira.issue(key).id);
  const visible = (keys: readonly string[]) => keys.filter((key) => !isHidden(key));

  return (what) => {
    step += 1;
    const ours = visible(projects.flatMap((project) => jira.keys(project)));
    const target = issuesOf(jira, ours);
    const comesIn = what.kind === "move" && projects.includes(what.to);
    const to = "to" in what && typeof what.to === "number" ? pick(target[toWhom(what)], what.to) : undefined;
    const candidates = {
      ...target,
      hidden: jira.keys().filter(isHidden),
      movable: comesIn ? issuesOf(jira, visible(jira.keys())).whole : target.whole,
    };
    const key = pick(candidates[CONCERNED[what.kind]], what.issue);
    if (what.kind === "create") jira.create("A", { summary: `New ${step}`, issuetype: what.issuetype });
    if (key === undefined) return;
    if (what.kind === "hide") hidden.add(jira.issue(key).id);
    if (what.kind === "unhide") hidden.delete(jira.issue(key).id);
    happenTo(jira, what, key, to, step);
  };
}

/** `whole`: those that are hidden or moved together with all that hangs under them. */
interface Issues {
  readonly all: readonly string[];
  readonly whole: readonly string[];
  readonly standard: readonly string[];
  readonly epics: readonly string[];
}

function issuesOf(jira: JiraSimulator, all: readonly string[]): Issues {
  const isOf = (text: string) => (key: string) => JSON.stringify(jira.issue(key).fields["issuetype"]).includes(text);
  const whole = all.filter(isOf('"subtask":false'));
  const epics = whole.filter(isOf('"Epic"'));
  return { all, whole, epics, standard: whole.filter((key) => !epics.includes(key)) };
}

const CONCERNED = {
  create: "all",
  comment: "all",
  delete: "all",
  update: "all",
  link: "all",
  hide: "whole",
  unhide: "hidden",
  "create-subtask": "standard",
  "join-epic": "standard",
  "leave-epic": "standard",
  move: "movable",
} as const satisfies Record<Happening["kind"], keyof Issues | "hidden" | "movable">;

const toWhom = ({ kind }: Happening) => (kind === "join-epic" ? "epics" : "all");

const pick = (among: readonly string[], index: number) => among[index % Math.max(1, among.length)];

function happenTo(jira: JiraSimulator, what: Happening, key: string, to: string | undefined, step: number): void {
  switch (what.kind) {
    case "create":
      break;
    case "create-subtask":
      jira.create(key.slice(0, key.indexOf("-")), { summary: `Sub ${step}`, issuetype: "Sub-task", parent: key });
      // Jira dates the parent of a new sub-task as updated.
      jira.update(key, {});
      break;
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
    case "link":
      if (to !== undefined && to !== key) jira.link(key, "Blocks", to);
      break;
    case "join-epic":
      if (to !== undefined) jira.update(key, { epic: to });
      break;
    case "leave-epic":
      jira.update(key, { epic: null });
      break;
    case "move":
      if (!key.startsWith(`${what.to}-`)) jira.move(key, what.to);
      break;
    default:
      what satisfies never;
  }
}
