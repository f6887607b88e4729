import * as z from "zod";
import { type CelRule, complaintText, type Field, fieldOf, type TextRule } from "./text.ts";

/** A rule as the API server takes it. */
export interface ValidationRule {
  readonly rule: string;
  readonly message: string;
  readonly fieldPath?: string;
  readonly reason?: string;
}

/** The part of OpenAPI that a CustomResourceDefinition is written in. */
export interface StructuralSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, StructuralSchema>>;
  readonly additionalProperties?: StructuralSchema;
  readonly required?: readonly string[];
  readonly items?: StructuralSchema;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly "x-kubernetes-list-type"?: string;
  readonly "x-kubernetes-list-map-keys"?: readonly string[];
  readonly "x-kubernetes-validations"?: readonly ValidationRule[];
}

const StructuralSchemaSchema: z.ZodType<StructuralSchema> = z.looseObject({ type: z.string() });

/**
 * The structural schema of a zod schema: its shape from zod, its descriptions and rules from what was noted of its fields.
 * Rules are in CEL and not `pattern`, because a pattern is refused with its own text as the only message.
 */
export function structuralSchema(schema: z.core.$ZodType): StructuralSchema {
  const { $schema: _, ...derived } = z.toJSONSchema(schema, {
    io: "input", // what has a default need not be given
    override: ({ zodSchema, jsonSchema }) => adapt(jsonSchema, zodSchema),
  });
  return StructuralSchemaSchema.parse(derived);
}

function adapt(jsonSchema: z.core.JSONSchema.BaseSchema, zodSchema: z.core.$ZodType): void {
  // Unknown fields are pruned, or refused by a strict client; structural schemas cannot forbid them.
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  delete jsonSchema.propertyNames;
  if (jsonSchema.format === "date-time") delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  const field = fieldOf(zodSchema);
  if (field === undefined) return;
  const { description, minLength, maxLength, maxProperties } = field;
  const rules = validationRules(field, zodSchema);
  Object.assign(
    jsonSchema,
    { description },
    minLength === undefined || minLength === 0 ? {} : { minLength },
    maxLength === undefined ? {} : { maxLength },
    maxProperties === undefined ? {} : { maxProperties },
    rules.length === 0 ? {} : { "x-kubernetes-validations": rules },
  );
}

function validationRules(field: Field, schema: z.core.$ZodType): ValidationRule[] {
  const keys = schema instanceof z.ZodRecord ? fieldOf(schema.keyType) : undefined;
  return [
    ...(keys === undefined ? [] : keyRules(keys)),
    ...textRules(field, "self"),
    ...(field.celRules ?? []).map(groupRule),
  ];
}

function groupRule({ rule, fieldPath, reason, ...complaint }: CelRule): ValidationRule {
  return {
    rule,
    message: complaintText(complaint),
    ...(fieldPath === undefined ? {} : { fieldPath }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** The rules of a map's keys, which have no schema of their own. */
function keyRules(keys: Field): ValidationRule[] {
  const length = { rule: `key.size() <= ${keys.maxLength}`, message: `has a key that is too long. ${keys.advice}.` };
  return [
    length,
    ...textRules(keys, "key").map(({ rule, message }) => ({ rule, message: `has a key that ${message}` })),
  ].map(({ rule, message }) => ({ rule: `self.all(key, ${rule})`, message }));
}

function textRules({ rules = [], example }: Field, name: string): ValidationRule[] {
  return rules.flatMap((rule) => {
    const expression = celOf(rule, name);
    if (expression === undefined) return [];
    return [{ rule: expression, message: complaintText({ ...rule, example: rule.example ?? example }) }];
  });
}

function celOf(rule: TextRule, name: string): string | undefined {
  // JSON's escapes are CEL's too.
  if ("pattern" in rule) return `${name}.matches(${JSON.stringify(rule.pattern.source)})`;
  if ("refused" in rule) return `!${name}.matches(${JSON.stringify(rule.refused.source)})`;
  return rule.cel;
}
