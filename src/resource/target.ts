import { createHash } from "node:crypto";
import * as z from "zod";
import { permanent } from "../failure/index.ts";
import { EpicKeySchema, IssueKeysSchema, ProjectKeySchema } from "./jira-key.ts";
import { JqlSchema } from "./jql.ts";
import { MAX_NAME_LENGTH } from "./kubernetes-name.ts";
import { type CelRule, described } from "./text.ts";

export const TARGET_FIELDS = ["issueKeys", "jqlQuery", "projectKey", "epicKey"] as const;
export const SYNC_TYPES = ["single", "batch", "jql", "incremental"] as const;

export type SyncType = (typeof SYNC_TYPES)[number];
type TargetField = (typeof TARGET_FIELDS)[number];

const EXAMPLE = { projectKey: "ABC" };
const EXACTLY_ONE = `Give exactly one of ${TARGET_FIELDS.join(", ")}`;

export const TargetSchema = described(
  z
    .strictObject({
      issueKeys: IssueKeysSchema.optional(),
      jqlQuery: JqlSchema.optional(),
      projectKey: ProjectKeySchema.optional(),
      epicKey: EpicKeySchema.optional(),
    })
    .superRefine(
      (target, context) => {
        const given = TARGET_FIELDS.filter((field) => target[field] !== undefined);
        if (given.length === 1) return;
        const problem = given.length === 0 ? "names nothing to sync" : `names ${given.join(" and ")}`;
        context.addIssue({ code: "custom", params: { problem, advice: EXACTLY_ONE, example: EXAMPLE } });
      },
      // A mistyped field is reported by itself: that nothing is left then goes without saying.
      { when: ({ issues }) => issues.length === 0 },
    ),
  {
    description: "Which issues to mirror: exactly one of issueKeys, jqlQuery, projectKey and epicKey.",
    advice: EXACTLY_ONE,
    example: EXAMPLE,
    celRules: [
      {
        rule: `[${TARGET_FIELDS.map((field) => `has(self.${field})`).join(", ")}].exists_one(isGiven, isGiven)`,
        problem: "names nothing to sync, or more than one thing",
        advice: EXACTLY_ONE,
        example: EXAMPLE,
      },
    ],
  },
);

export type Target = z.infer<typeof TargetSchema>;

/** A target as one of its four kinds. */
export type Selection =
  | { readonly kind: "issues"; readonly issueKeys: readonly string[] }
  | { readonly kind: "jql"; readonly jqlQuery: string }
  | { readonly kind: "project"; readonly projectKey: string }
  | { readonly kind: "epic"; readonly epicKey: string };

/** Which kind a target is. Throws InvalidSpec for one that the schema would have refused. */
export function selectionOf(target: Target): Selection {
  if (target.issueKeys !== undefined) return { kind: "issues", issueKeys: target.issueKeys };
  if (target.jqlQuery !== undefined) return { kind: "jql", jqlQuery: target.jqlQuery };
  if (target.projectKey !== undefined) return { kind: "project", projectKey: target.projectKey };
  if (target.epicKey !== undefined) return { kind: "epic", epicKey: target.epicKey };
  throw permanent("InvalidSpec", `spec.target names nothing to sync. Give exactly one of ${TARGET_FIELDS.join(", ")}.`);
}

/** The targets that a sync type takes. `incremental` takes each: it asks for what changed in whatever the target names. */
const FITTING: Record<SyncType, readonly TargetField[]> = {
  single: ["issueKeys"],
  batch: ["issueKeys", "projectKey", "epicKey"],
  jql: ["jqlQuery"],
  incremental: TARGET_FIELDS,
};

/** What is wrong with a target under this sync type; null when they fit. */
export function misfit(syncType: SyncType, target: Target): { problem: string; advice: string } | null {
  const given = TARGET_FIELDS.find((field) => target[field] !== undefined);
  if (given === undefined) return null;
  if (!FITTING[syncType].includes(given)) {
    const fitting = FITTING[syncType].join(" or ");
    return { problem: `does not take ${given}`, advice: `Use ${fitting}, or the syncType ${syncTypeOf(target)}` };
  }
  const count = target.issueKeys?.length ?? 0;
  if (syncType === "single" && count !== 1) {
    return { problem: `takes one issue key, not ${count}`, advice: "Name one issue, or use the syncType batch" };
  }
  return null;
}

/** What `misfit` finds, for the API server: rules of the spec. */
export const FIT_RULES: readonly CelRule[] = [
  ...SYNC_TYPES.filter((syncType) => FITTING[syncType].length < TARGET_FIELDS.length).map((syncType) => {
    const others = TARGET_FIELDS.filter((field) => !FITTING[syncType].includes(field));
    const isMisfit = others.map((field) => `has(self.target.${field})`).join(" || ");
    return {
      rule: `self.syncType != '${syncType}' || !(${isMisfit})`,
      fieldPath: ".syncType",
      problem: `${syncType} does not take ${others.join(" or ")}`,
      advice: `Use ${FITTING[syncType].join(" or ")}, or another syncType`,
    };
  }),
  {
    rule: "self.syncType != 'single' || !has(self.target.issueKeys) || self.target.issueKeys.size() < 2",
    fieldPath: ".syncType",
    problem: "single takes one issue key",
    advice: "Name one issue, or use the syncType batch",
  },
];

/**
 * What may not change, for the API server: a project's or an epic's mirror is a whole. Under another key the next run
 * would delete it, or leave it behind to grow stale, and nobody would be told.
 */
export const LASTING_RULES: readonly CelRule[] = (["projectKey", "epicKey"] as const).map((field) => ({
  rule: [
    `!has(oldSelf.target.${field})`,
    `(has(self.target.${field}) && self.target.${field} == oldSelf.target.${field})`,
  ].join(" || "),
  fieldPath: `.target.${field}`,
  reason: "FieldValueForbidden",
  problem: "cannot be changed, because what was mirrored before would be deleted or grow stale",
  advice: "Make a JIRASync of its own for another target",
}));

/** The sync type that mirrors all of a target. */
export function syncTypeOf(target: Target): Exclude<SyncType, "incremental"> {
  if (target.jqlQuery !== undefined) return "jql";
  return target.issueKeys?.length === 1 ? "single" : "batch";
}

/** A target as a person would name it: "project ABC", "3 issue keys". */
export function describeTarget(target: Target): string {
  const selection = selectionOf(target);
  switch (selection.kind) {
    case "issues": {
      const [first, ...others] = selection.issueKeys;
      return others.length === 0 ? `issue ${first}` : `${others.length + 1} issue keys`;
    }
    case "jql":
      return `JQL query ${shortened(selection.jqlQuery)}`;
    case "project":
      return `project ${selection.projectKey}`;
    case "epic":
      return `epic ${selection.epicKey}`;
    default:
      return selection satisfies never;
  }
}

function shortened(query: string): string {
  const characters = [...query];
  return characters.length <= 60 ? query : `${characters.slice(0, 59).join("")}…`;
}

/** A DNS-1123 name for a sync that was given none; the same target always gets the same name, whatever the order of its keys. */
export function defaultName(target: Target): string {
  const selection = selectionOf(target);
  switch (selection.kind) {
    case "issues":
      return `issues-${digest(selection.issueKeys.toSorted().join(","))}`;
    case "jql":
      return `jql-${digest(selection.jqlQuery)}`;
    case "project":
      return keyName("project", selection.projectKey);
    case "epic":
      return keyName("epic", selection.epicKey);
    default:
      return selection satisfies never;
  }
}

const NAME = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

function keyName(kind: string, key: string): string {
  const name = `${kind}-${key.toLowerCase().replaceAll("_", "-")}`;
  // Cutting or mending a name could make two keys one. A key that is none is for the schema to refuse, not for its name.
  return NAME.test(name) && name.length <= MAX_NAME_LENGTH ? name : `${kind}-${digest(key)}`;
}

function digest(value: string): string {
  return createHash("sha256").update(value).digest("hex").slice(0, 8);
}
