import * as z from "zod";
import { destinationSchema } from "./destination.ts";
import { NO_DUPLICATES, refuseDuplicates } from "./jira-key.ts";
import { LabelsSchema, secretRef } from "./kubernetes-name.ts";
import { decimalNumber, wholeNumber } from "./number.ts";
import { RepositoryOrPathSchema, RepositorySchema } from "./repository.ts";
import { ScheduleSchema, TimeZoneSchema } from "./schedule.ts";
import { SourceUrlSchema } from "./source-url.ts";
import { FIT_RULES, LASTING_RULES, misfit, SYNC_TYPES, TargetSchema } from "./target.ts";
import { described, NO_CONTROL_CHARACTERS, text } from "./text.ts";

const SourceSchema = described(
  z.strictObject({
    url: SourceUrlSchema.optional(),
    // Required: without it, whoever may write a JIRASync could send the operator's own token to an address of their choice.
    secretRef: secretRef("The Secret with the Jira credentials: base-url, email, pat.", "jira-credentials"),
  }),
  {
    description: "Which Jira to read; without it, the Jira that the operator or the command is set up for.",
    advice: "Name the Secret with the Jira credentials",
    example: { secretRef: { name: "jira-credentials" } },
  },
);

// As many as the API server, which bounds the cost of a rule, compares with each other to find one that stands there twice.
const MAX_FIELDS = 150;

const FieldNamesSchema = described(
  z
    .array(
      text({
        description: "A custom field, by its name or id.",
        advice: "Name a custom field or give its id",
        example: "Story Points",
        maxLength: 255,
        rules: [
          NO_CONTROL_CHARACTERS,
          { pattern: /[^ ]/, problem: "is blank", advice: "Name a custom field or give its id" },
        ],
      }),
    )
    .max(MAX_FIELDS, { abort: true })
    .superRefine(refuseDuplicates),
  {
    description: "The custom fields to keep, by name or id; all of them when it is missing.",
    advice: "List custom fields by name or id",
    example: ["Story Points", "customfield_10010"],
    celRules: [NO_DUPLICATES],
  },
);

const INCLUDES = ["comments", "worklogs", "attachments", "changelog"] as const;

const IncludeSchema = described(
  z
    .array(
      described(z.enum(INCLUDES), {
        description: "A list that belongs to an issue.",
        advice: `Use one of ${INCLUDES.join(", ")}`,
        example: "comments",
      }),
    )
    .max(INCLUDES.length, { abort: true })
    .superRefine(refuseDuplicates),
  {
    description: "Which of an issue's lists to fetch whole.",
    advice: `List some of ${INCLUDES.join(", ")}`,
    example: ["comments"],
    celRules: [NO_DUPLICATES],
  },
);

const RetryPolicySchema = described(
  z.strictObject({
    maxRetries: wholeNumber({
      description: "How often a failed run is tried again.",
      minimum: 0,
      maximum: 10,
      example: 3,
    }).default(3),
    backoffMultiplier: decimalNumber({
      description: "How much longer each wait is than the one before.",
      minimum: 1,
      maximum: 10,
      example: 2,
    }).default(2),
    initialDelay: wholeNumber({
      description: "The wait before the first retry, in seconds.",
      unit: "seconds",
      minimum: 1,
      maximum: 3600,
      example: 30,
    }).default(30),
  }),
  {
    description: "How a run that failed for a passing reason is tried again.",
    advice: "Give maxRetries, backoffMultiplier or initialDelay",
    example: { maxRetries: 3 },
  },
);

const FailurePolicySchema = described(
  z.strictObject({
    maxFailedIssues: wholeNumber({
      description: "How many issues may fail before the run counts as failed.",
      minimum: 0,
      maximum: 1_000_000,
      example: 0,
    }).default(0),
  }),
  {
    description: "When failed issues fail the run.",
    advice: "Give maxFailedIssues",
    example: { maxFailedIssues: 5 },
  },
);

/** The most urgent first. */
export const PRIORITIES = ["urgent", "high", "normal", "low"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Every field of the spec but the destination, which depends on who reads it. */
const FIELDS = {
  syncType: described(z.enum(SYNC_TYPES), {
    description: "single, batch and jql mirror all that the target names; incremental asks only for what changed.",
    advice: `Use one of ${SYNC_TYPES.join(", ")}`,
    example: "batch",
  }),
  target: TargetSchema,
  source: SourceSchema.optional(),
  fields: FieldNamesSchema.optional(),
  include: IncludeSchema.optional(),
  schedule: ScheduleSchema.optional(),
  timeZone: TimeZoneSchema.optional(),
  suspend: described(z.boolean(), {
    description: "Whether no new run is started.",
    advice: "Use true or false",
    example: true,
  }).default(false),
  priority: described(z.enum(PRIORITIES.toReversed()), {
    description: "Which runs go first when not all can run at once.",
    advice: "Use one of low, normal, high, urgent",
    example: "normal",
  }).default("normal"),
  timeout: wholeNumber({
    description: "How long a run may take, in seconds.",
    unit: "seconds",
    minimum: 60,
    maximum: 7200,
    example: 1800,
  }).default(1800),
  retryPolicy: RetryPolicySchema.prefault({}),
  failurePolicy: FailurePolicySchema.prefault({}),
  labels: LabelsSchema.optional(),
  executor: described(z.enum(["Operator", "Job", "External"]), {
    description: "Who runs the sync: the operator itself, a Job, or something outside such as a CI workflow.",
    advice: "Use one of Operator, Job, External",
    example: "Operator",
  }).default("Operator"),
  ttlSecondsAfterFinished: wholeNumber({
    description: "How long a finished JIRASync without a schedule is kept, in seconds; for ever when it is missing.",
    unit: "seconds",
    minimum: 0,
    maximum: 2_147_483_647,
    example: 86_400,
  }).optional(),
};

function specSchema(repository: z.ZodString) {
  return described(
    z.strictObject({ ...FIELDS, destination: destinationSchema(repository) }).superRefine(
      (spec, context) => {
        const wrong = misfit(spec.syncType, spec.target);
        if (wrong === null) return;
        context.addIssue({ code: "custom", path: ["syncType"], input: spec.syncType, params: wrong });
      },
      // Also beside a mistake elsewhere, so that one look shows every problem.
      {
        when: ({ issues }) =>
          !issues.some(({ path }) => path === undefined || path.length === 0 || decidesFit(path[0])),
      },
    ),
    {
      description: "What to mirror, where to, and when.",
      advice: "Give syncType, target and destination",
      example: { syncType: "batch", target: { projectKey: "ABC" } },
      celRules: [...FIT_RULES, ...LASTING_RULES],
    },
  );
}

function decidesFit(field: PropertyKey | undefined): boolean {
  return field === "syncType" || field === "target";
}

/** The spec as the API server takes it; parsing fills in the defaults. */
export const SpecSchema = specSchema(RepositorySchema);

/** The same, but the repository may also be the path of a local one. */
export const LocalSpecSchema = specSchema(RepositoryOrPathSchema);

/** A valid spec with its defaults. */
export type Spec = z.infer<typeof SpecSchema>;
/** A spec as a person writes it, without defaults. */
export type SpecInput = z.input<typeof SpecSchema>;

/** Whether files of issues that left the target are deleted: as the spec says, else only where the target names a whole. */
export function pruneOf(spec: Pick<Spec, "target" | "destination">): boolean {
  return spec.destination.prune ?? (spec.target.projectKey !== undefined || spec.target.epicKey !== undefined);
}
