import * as z from "zod";
import { bare } from "./schema-path.ts";

/**
 * An input without the nulls of known fields, as the API server prunes them: `timeout:` with nothing behind it is a time
 * limit that was left out. A null in a list or of an unknown field stays, to be refused.
 */
export function withoutNulls(schema: z.core.$ZodType, input: unknown): unknown {
  const group = bare(schema);
  if (!isGroup(input)) return input;
  if (group instanceof z.ZodRecord)
    return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
  if (!(group instanceof z.ZodObject)) return input;
  const fields = Object.entries(input).flatMap(([name, value]): [string, unknown][] => {
    const field: unknown = Object.hasOwn(group.shape, name) ? group.shape[name] : undefined;
    if (!(field instanceof z.core.$ZodType)) return [[name, value]];
    return value === null ? [] : [[name, withoutNulls(field, value)]];
  });
  return Object.fromEntries(fields);
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
