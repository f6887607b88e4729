import * as z from "zod";

export const PHASES = ["Pending", "Scheduled", "Running", "Completed", "Failed", "Cancelled"] as const;
export const OPERATIONS = ["connect", "discover-issues", "sync-issues", "push-changes"] as const;
export const CONDITION_TYPES = ["Ready", "Processing", "Progressing", "Failed", "Reconciling", "Stalled"] as const;
export const HEALTH_STATUSES = ["Healthy", "Degraded", "Unhealthy", "Starting", "Unknown"] as const;

/** The longest message of a condition and of lastError, as Kubernetes limits them. */
export const MAX_MESSAGE_LENGTH = 32_768;

const Time = z.iso.datetime({ offset: true });
const Count = z.int().min(0);
const Message = z.string().max(MAX_MESSAGE_LENGTH);

const ProgressSchema = z.object({
  percentage: z
    .int()
    .min(0)
    .max(100)
    .describe("floor(processed / total * 100), at most 99 until the push is acknowledged."),
  currentOperation: z.enum(OPERATIONS).optional(),
  totalOperations: Count,
  completedOperations: Count,
  estimatedCompletion: Time.optional().describe("When the issues will be written, at the present rate."),
  stage: Message.optional().describe("What is being done, as a person would say it."),
  processingRate: z
    .string()
    .regex(/^[0-9]+(\.[0-9]+)?\/s$/)
    .optional()
    .describe('Issues per second, smoothed over about 15 seconds, such as "12.5/s".'),
  rateSample: z
    .object({ time: Time, processedIssues: Count })
    .optional()
    .describe("Where the present measurement of the rate began."),
});

const SyncStateSchema = z.object({
  startTime: Time.optional(),
  totalIssues: Count,
  processedIssues: Count,
  successfulIssues: Count,
  failedIssues: Count,
  issues: z.string().describe('Processed and total issues, such as "98/150".'),
  createdIssues: Count,
  updatedIssues: Count,
  deletedIssues: Count,
  unchangedIssues: Count,
  lastSyncTime: Time.optional().describe("When a run last completed."),
  configHash: z.string().optional(),
  operationID: z.string().optional(),
  commit: z.string().optional().describe("The last commit that a run pushed."),
  healthStatus: z.enum(HEALTH_STATUSES),
});

const ConditionSchema = z.object({
  type: z.enum(CONDITION_TYPES),
  status: z.enum(["True", "False", "Unknown"]),
  reason: z
    .string()
    .max(1024)
    .regex(/^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$/),
  message: Message,
  observedGeneration: z.int(),
  lastTransitionTime: Time,
});

/** What a JIRASync reports of itself. Fields that a newer version has added are dropped, not refused. */
export const StatusSchema = z.object({
  phase: z.enum(PHASES).default("Pending"),
  observedGeneration: z.int().min(-1).default(-1),
  progress: ProgressSchema.optional(),
  syncState: SyncStateSchema.optional(),
  lastError: Message.optional().describe('The reason and message of the last failure, such as "NotFound: …".'),
  retryCount: Count.optional(),
  nextSyncTime: Time.optional(),
  lastHandledRequest: z.string().optional().describe("The value of the trigger annotation that was last acted on."),
  jobRef: z.object({ name: z.string(), namespace: z.string(), uid: z.string().optional() }).optional(),
  executor: z
    .object({
      kind: z.enum(["Operator", "Job", "External"]),
      id: z.string(),
      url: z.string().optional(),
      lastHeartbeat: Time.optional(),
    })
    .optional(),
  conditions: z.array(ConditionSchema).default([]),
  lastStatusUpdate: Time.optional(),
});

export type Status = z.infer<typeof StatusSchema>;
export type Progress = z.infer<typeof ProgressSchema>;
export type SyncState = z.infer<typeof SyncStateSchema>;
export type Condition = z.infer<typeof ConditionSchema>;
export type ConditionType = (typeof CONDITION_TYPES)[number];
export type Phase = (typeof PHASES)[number];
export type Operation = (typeof OPERATIONS)[number];
export type HealthStatus = (typeof HEALTH_STATUSES)[number];
