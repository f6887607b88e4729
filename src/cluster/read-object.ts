import * as z from "zod";
import { malformed, type RequestContext } from "./api-problem.ts";
import type { KubernetesObject, ResourceKind } from "./object.ts";

/** An object as its kind reads it; throws a `SyncError` where the server sent something else. */
export function readObject<T extends KubernetesObject>(
  kind: ResourceKind<T>,
  value: unknown,
  context: RequestContext,
): T {
  try {
    return kind.read(value);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw malformed(`is not a ${kind.kind} at "${error.issues[0]?.path.join(".") ?? ""}"`, context);
  }
}

const BookmarkSchema = z.object({ metadata: z.object({ resourceVersion: z.string() }) });

/** The version that a bookmark names: the rest of the object it is sent as may be missing. */
export function readBookmark(value: unknown, context: RequestContext): string {
  const result = BookmarkSchema.safeParse(value);
  if (!result.success) throw malformed("is not a bookmark", context);
  return result.data.metadata.resourceVersion;
}

const ListSchema = z.object({
  metadata: z.object({ resourceVersion: z.string().default(""), continue: z.string().default("") }),
  items: z.array(z.unknown()).nullish(),
});

export interface Page {
  readonly items: readonly unknown[];
  readonly resourceVersion: string;
  /** Where the next page begins; "" at the end. */
  readonly next: string;
}

export function readPage(value: unknown, context: RequestContext): Page {
  const result = ListSchema.safeParse(value);
  if (!result.success) throw malformed("is not a list", context);
  const { metadata, items } = result.data;
  return { items: items ?? [], resourceVersion: metadata.resourceVersion, next: metadata.continue };
}
