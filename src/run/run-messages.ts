import * as z from "zod";

/** What a run tells the operator whose process it is. */
export const FromRunSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("jira-open"), host: z.string().max(300) }),
  z.object({ kind: z.literal("jira-close"), host: z.string().max(300) }),
  z.object({ kind: z.literal("jira-request"), host: z.string().max(300), status: z.int(), seconds: z.number() }),
  /** Jira asked for a pause. */
  z.object({ kind: z.literal("jira-pause"), host: z.string().max(300), ms: z.number().min(0) }),
  z.object({ kind: z.literal("status-written"), result: z.enum(["success", "error"]) }),
]);

/** What it is told. */
export const ToRunSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("cancel"), message: z.string() }),
  z.object({ kind: z.literal("jira-pause"), ms: z.number().min(0) }),
  z.object({ kind: z.literal("jira-limit"), requests: z.int().min(1) }),
]);

export type FromRun = z.infer<typeof FromRunSchema>;
export type ToRun = z.infer<typeof ToRunSchema>;
