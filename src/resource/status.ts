import * as z from "zod";

export const PHASES = ["Pending", "Scheduled", "Running", "Completed", "Failed", "Cancelled"] as const;
export const OPERATIONS = ["connect", "discover-issues", "sync-issues", "push-changes"] as const;
export const CONDITION_TYPES = ["Ready", "Processing", "Progressing", "Failed", "Reconciling", "Stalled"] as const;
export const HEALTH_STATUSES = ["Healthy", "Degraded", "Unhealthy", "Starting", "Unknown"] as const;

/** The longest message of a condition and of lastError, as Kubernetes limits them. */
export const MAX_MESSAGE_LENGTH = 32_768;

const Message = z.string().max(MAX_MESSAGE_LENGTH);

function time(description: string) {
  return z.iso.datetime({ offset: true }).describe(description);
}

function count(description: string) {
  return z.int().min(0).describe(description);
}

const ProgressSchema = z
  .object({
    percentage: z
      .int()
      .min(0)
      .max(100)
      .describe("floor(processed / total * 100), at most 99 until the push is acknowledged."),
    // A column of kubectl shows one field as it is, and cannot add a sign to a number.
    percentageText: z.string().max(4).optional().describe('The percentage as a column shows it, such as "65%".'),
    currentOperation: z.enum(OPERATIONS).optional().describe("The operation that the run is in, or ended in."),
    totalOperations: count("How many operations a run has."),
    completedOperations: count("How many of them are done."),
    estimatedCompletion: time("When the issues will be written, at the present rate.").optional(),
    stage: Message.optional().describe("What is being done, as a person would say it."),
    processingRate: z
      .string()
      .regex(/^[0-9]+(\.[0-9]+)?\/s$/)
      .optional()
      .describe('Issues per second, smoothed over about 15 seconds, such as "12.5/s".'),
    rateSample: z
      .object({
        time: time("When it began."),
        processedIssues: count("How many issues were processed by then."),
      })
      .optional()
      .describe("Where the present measurement of the rate began."),
  })
  .describe("How far the present or last run is.");

const SyncStateSchema = z
  .object({
    startTime: time("When the present or last run began.").optional(),
    totalIssues: count("The issues that the run found."),
    processedIssues: count("The issues that are done, successfulIssues and failedIssues together."),
    successfulIssues: count(
      "The issues that were mirrored, createdIssues, updatedIssues and unchangedIssues together.",
    ),
    failedIssues: count("The issues that could not be mirrored."),
    issues: z.string().describe('Processed and total issues, such as "98/150".'),
    createdIssues: count("The issues whose file is new."),
    updatedIssues: count("The issues whose file was changed."),
    deletedIssues: count("The issues whose file was deleted."),
    unchangedIssues: count("The issues whose file was as it should be."),
    lastSyncTime: time("When a run last completed.").optional(),
    configHash: z
      .string()
      .optional()
      .describe("A digest of what decides which bytes land where; another one makes the next run a full one."),
    operationID: z
      .string()
      .optional()
      .describe("Names the run in logs and in the commit's Jirasync-Operation trailer."),
    commit: z.string().optional().describe("The last commit that a run pushed."),
    healthStatus: z.enum(HEALTH_STATUSES).describe("How the sync is, in one word."),
  })
  .describe("The counts of the present or last run, and what the runs before it left.");

const ConditionSchema = z
  .object({
    type: z.enum(CONDITION_TYPES).describe("Which condition it is."),
    status: z.enum(["True", "False", "Unknown"]).describe("Whether it holds."),
    reason: z
      .string()
      .max(1024)
      .regex(/^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$/)
      .describe("Why, in one word for programs."),
    message: Message.describe("Why, as a person would say it."),
    observedGeneration: z.int().min(-1).describe("The metadata.generation that it was found for."),
    lastTransitionTime: time("When its status last changed."),
  })
  .describe("One aspect of where the sync stands.");

/** What a JIRASync reports of itself. Fields that a newer version has added are dropped, not refused. */
export const StatusSchema = z
  .object({
    phase: z.enum(PHASES).default("Pending").describe("Where the sync stands."),
    observedGeneration: z
      .int()
      .min(-1)
      .default(-1)
      .describe("The metadata.generation of the spec that this status is about; -1 before anything has looked at it."),
    progress: ProgressSchema.optional(),
    syncState: SyncStateSchema.optional(),
    lastError: Message.optional().describe('The reason and message of the last failure, such as "NotFound: …".'),
    retryCount: count("How often the present or last run was tried again.").optional(),
    nextSyncTime: time("When the next scheduled run starts.").optional(),
    lastHandledRequest: z
      .string()
      .optional()
      .describe("The value of the annotation sync.jira.io/requestedAt that was last acted on."),
    jobRef: z
      .object({
        name: z.string().describe("The Job's name."),
        namespace: z.string().describe("The Job's namespace."),
        uid: z.string().optional().describe("The Job's uid."),
      })
      .optional()
      .describe("The Job that runs or ran the sync."),
    executor: z
      .object({
        kind: z.enum(["Operator", "Job", "External"]).describe("What it is."),
        id: z.string().describe("Tells it from others of its kind, such as the name of its pod."),
        url: z.string().optional().describe("Where to see it at work, such as the page of a workflow run."),
        lastHeartbeat: time("When it last showed that it is alive.").optional(),
      })
      .optional()
      .describe("Who runs or ran the sync."),
    conditions: z
      .array(ConditionSchema)
      .default([])
      .meta({
        description: "Where the sync stands, as kubectl wait, Flux and Argo CD read it.",
        "x-kubernetes-list-type": "map",
        "x-kubernetes-list-map-keys": ["type"],
      }),
    lastStatusUpdate: time("When this status was last changed.").optional(),
  })
  .describe("What was seen of the sync, written by whoever runs it.");

export type Status = z.infer<typeof StatusSchema>;
export type Progress = z.infer<typeof ProgressSchema>;
export type SyncState = z.infer<typeof SyncStateSchema>;
export type Condition = z.infer<typeof ConditionSchema>;
export type ConditionType = (typeof CONDITION_TYPES)[number];
export type Phase = (typeof PHASES)[number];
export type Operation = (typeof OPERATIONS)[number];
export type HealthStatus = (typeof HEALTH_STATUSES)[number];
