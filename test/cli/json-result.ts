import * as z from "zod";
import { StatusSchema } from "../../src/resource/index.ts";

const { progress, syncState, conditions } = StatusSchema.shape;

/** One object of `--output json`, to the letter: an unknown or missing field fails. */
export const JsonResult = z.strictObject({
  name: z.string(),
  phase: z.enum(["Completed", "Failed", "Cancelled"]),
  syncState: syncState.unwrap().strict(),
  progress: progress.unwrap().strict(),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .nullable(),
  changes: z.strictObject({
    created: z.array(z.string()),
    updated: z.array(z.string()),
    deleted: z.array(z.string()),
    unchanged: z.int(),
  }),
  failedIssues: z.array(
    z.strictObject({ id: z.string(), key: z.string().optional(), reason: z.string(), message: z.string() }),
  ),
  planned: z
    .array(z.strictObject({ key: z.string(), action: z.enum(["create", "update", "delete"]), why: z.string() }))
    .optional(),
  conditions: conditions.unwrap().min(1),
  lastError: z.string().nullable(),
});

export const JsonList = z.strictObject({ kind: z.literal("List"), items: z.array(JsonResult) });

export function parseResult(stdout: string): z.infer<typeof JsonResult> {
  return JsonResult.parse(JSON.parse(stdout));
}
