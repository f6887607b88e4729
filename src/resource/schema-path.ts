import * as z from "zod";
import { quote } from "./quote.ts";
import { type Field, fieldOf } from "./text.ts";

export type Path = readonly (string | number)[];

/** A path as JSONPath and kubectl write it: `spec.target.issueKeys[0]`, `spec.labels["a.b/c"]`. */
export function pathText(path: Path): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(part)) text += `[${quote(part)}]`;
    else text += text === "" ? part : `.${part}`;
  }
  return text;
}

/** What a message says of a field beside what is wrong. */
export type Guidance = Pick<Field, "advice" | "example" | "isSecret">;

/** What is known of the field at a path. */
export function fieldAt(schema: z.core.$ZodType, path: Path): Guidance | undefined {
  const found = schemaAt(schema, path);
  return found === undefined ? undefined : fieldOf(found);
}

/** The names of the fields that may stand at a path; none where it is not a group of fields. */
export function fieldNamesAt(schema: z.core.$ZodType, path: Path): string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = bare(schema);
  for (const part of path) {
    current = childOf(current, part);
    if (current === undefined) return undefined;
    current = bare(current);
  }
  return current;
}

function childOf(schema: z.core.$ZodType, part: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, part) ? schema.shape[part] : undefined;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

/** A schema without what makes it optional or gives it a default. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault || current instanceof z.ZodPrefault) {
    current = current.unwrap();
  }
  return current;
}
