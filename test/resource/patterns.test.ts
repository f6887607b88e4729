import { describe, expect, it } from "vitest";
import * as z from "zod";
import { fieldOf, SpecSchema, type TextRule } from "../../src/resource/index.ts";

/** Every field of a schema with its path. */
function walk(schema: unknown, path: string): { path: string; schema: z.core.$ZodType }[] {
  if (!(schema instanceof z.core.$ZodType)) return [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return walk(schema.unwrap(), path);
  }
  const found = [{ path, schema }];
  if (schema instanceof z.ZodObject) {
    return [...found, ...Object.entries(schema.shape).flatMap(([key, value]) => walk(value, `${path}.${key}`))];
  }
  if (schema instanceof z.ZodArray) return [...found, ...walk(schema.element, `${path}[]`)];
  if (schema instanceof z.ZodRecord)
    return [...found, ...walk(schema.keyType, `${path}{key}`), ...walk(schema.valueType, `${path}{}`)];
  return found;
}

const FIELDS = walk(SpecSchema, "spec");

function patternOf(rule: TextRule): RegExp | undefined {
  if ("pattern" in rule) return rule.pattern;
  return "refused" in rule ? rule.refused : undefined;
}

const PATTERNS = FIELDS.flatMap(({ path, schema }) =>
  (fieldOf(schema)?.rules ?? []).flatMap((rule) => {
    const pattern = patternOf(rule);
    return pattern === undefined ? [] : [{ path, pattern, source: pattern.source }];
  }),
);

describe("the schema", () => {
  it.each(FIELDS)("describes $path and gives a valid example", ({ schema, path }) => {
    const field = fieldOf(schema);
    expect(field?.description).toMatch(/\.$/);
    expect(field?.advice).not.toMatch(/\.$/);
    const isGroup =
      schema instanceof z.ZodObject && !path.endsWith("Policy") && !path.endsWith("target") && !path.endsWith("Ref");
    if (!isGroup || path.endsWith("source")) expect(z.safeParse(schema, field?.example).success).toBe(true);
  });

  it("limits the length of every text and list, as the cost limits of CEL ask for", () => {
    const unlimited = FIELDS.filter(
      ({ schema }) =>
        (schema instanceof z.ZodString && fieldOf(schema)?.maxLength === undefined) ||
        (schema instanceof z.ZodArray && !hasLimit(schema)),
    );
    expect(unlimited.map(({ path }) => path)).toEqual([]);
  });
});

function hasLimit(schema: z.ZodArray): boolean {
  return schema._zod.def.checks?.some((check) => check._zod.def.check === "max_length") ?? false;
}

describe("a pattern", () => {
  it.each(PATTERNS)("of $path stays within RE2: $source", ({ pattern }) => {
    // No flags, lookaround, backreference, JavaScript-only escape or repeat above 1,000.
    expect(pattern.flags).toBe("");
    expect(pattern.source).not.toMatch(/\(\?[=!<]|\\[1-9kcu]|\[\^\]|\[\]/);
    for (const [, count] of pattern.source.matchAll(/\{(\d+)/g)) expect(Number(count)).toBeLessThanOrEqual(1_000);
  });

  it("decides on the longest hostile query without backtracking for ever", () => {
    const hostile = [
      "(".repeat(10_000),
      `${"(a".repeat(3_000)}"`,
      `"${'\\"'.repeat(4_999)}`,
      "a;".repeat(5_000),
      `${"()".repeat(4_999)}(`,
    ];
    for (const query of hostile) expect(z.safeParse(SpecSchema.shape.target, { jqlQuery: query }).success).toBe(false);
  });
});
