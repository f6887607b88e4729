import type * as z from "zod";
import { permanent } from "../failure/index.ts";

/** The fields of an answer that are used; throws `MalformedResponse` when they are not there. */
export function readAnswer<T>(schema: z.ZodType<T>, answer: unknown, what: string): T {
  const result = schema.safeParse(answer);
  if (result.success) return result.data;
  const field = result.error.issues[0]?.path.map(String).join(".") || "everything";
  throw permanent("MalformedResponse", `GitHub's answer to ${what} lacks what it should hold (${field}).`);
}
