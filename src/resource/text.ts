import * as z from "zod";

/** What is wrong with a value, and what to do about it. */
export interface Complaint {
  /** What is wrong, as it follows the quoted value: "is not a Jira project key". */
  readonly problem: string;
  /** What to do, as a sentence without its full stop: "Use capital letters, digits and underscores". */
  readonly advice: string;
  readonly example?: unknown;
}

/** A complaint as its two sentences, without the value that they follow. */
export function complaintText({ problem, advice, example }: Complaint): string {
  const suchAs = example === undefined ? "" : `, such as ${JSON.stringify(example)}`;
  return `${problem}. ${advice}${suchAs}.`;
}

/**
 * One check of a text, kept as data because it is enforced twice: here, and by the Kubernetes API server.
 * A pattern therefore stays within RE2: no lookaround, no backreference, nothing that JavaScript reads in another way.
 */
export type TextRule = Complaint & { readonly example?: string } & (
    | { readonly pattern: RegExp } // a text that does not match is wrong
    | { readonly refused: RegExp } // a text that matches is wrong
    | {
        readonly holds: (value: string) => boolean;
        /** The same in CEL, over `self`; without it the API server does not check this rule. */
        readonly cel?: string;
      }
  );

/** What a schema checks beyond the shape of its value, in CEL over `self`, for the API server. */
export interface CelRule extends Complaint {
  readonly rule: string;
  /** The field below this one that the complaint is about, such as ".syncType". */
  readonly fieldPath?: string;
  /** FieldValueInvalid unless said otherwise. */
  readonly reason?: "FieldValueForbidden" | "FieldValueRequired" | "FieldValueDuplicate";
}

/** What a person has to know of a field: shown in messages and in the generated CustomResourceDefinition. */
export interface Field {
  readonly description: string;
  /** What a valid value looks like, as a sentence without its full stop. */
  readonly advice: string;
  readonly example: unknown;
  /** Keep the value out of messages: it may hold a password. */
  readonly isSecret?: boolean;
  readonly rules?: readonly TextRule[];
  readonly celRules?: readonly CelRule[];
  /** Of a text, in characters (code points, as the API server counts them). */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Of a map. */
  readonly maxProperties?: number;
}

export interface TextField extends Field {
  readonly example: string;
  /** 1 unless said otherwise. */
  readonly minLength?: number;
  readonly maxLength: number;
  readonly rules: readonly TextRule[];
}

const fields = new WeakMap<z.core.$ZodType, Field>();

/** Notes what a person has to know of a schema's field, and gives the schema back. */
export function described<Schema extends z.core.$ZodType>(schema: Schema, field: Field): Schema {
  fields.set(schema, field);
  return schema;
}

/** What was noted of a schema's field; nothing is known of a schema that wraps another (optional, with a default). */
export function fieldOf(schema: z.core.$ZodType): Field | undefined {
  return fields.get(schema);
}

/** A text of `minLength` to `maxLength` characters that keeps every rule of the field; the first broken rule is the one reported. */
export function text(field: TextField): z.ZodString {
  const { minLength = 1, maxLength, rules } = field;
  const schema = z.string().superRefine((value, context) => {
    const length = characterCount(value);
    const issue = { origin: "string", inclusive: true, input: value } as const;
    if (length < minLength) return context.addIssue({ ...issue, code: "too_small", minimum: minLength });
    if (length > maxLength) return context.addIssue({ ...issue, code: "too_big", maximum: maxLength });
    const broken = brokenRule(value, rules);
    if (broken === undefined) return;
    const { problem, advice, example = field.example } = broken;
    context.addIssue({ code: "custom", params: { problem, advice, example } });
  });
  return described(schema, { ...field, minLength });
}

/** The length of a text as the API server counts it: in code points, where zod counts an emoji as two. */
export function characterCount(value: string): number {
  let count = 0;
  for (const _ of value) count += 1;
  return count;
}

/** The first rule that a text breaks. */
export function brokenRule(value: string, rules: readonly TextRule[]): TextRule | undefined {
  return rules.find((rule) => !keeps(value, rule));
}

function keeps(value: string, rule: TextRule): boolean {
  if ("pattern" in rule) return rule.pattern.test(value);
  if ("refused" in rule) return !rule.refused.test(value);
  return rule.holds(value);
}

/** Line breaks, terminal escapes and NUL: none of them belongs in a name, a query or an address. */
export const NO_CONTROL_CHARACTERS: TextRule = {
  refused: /[\x00-\x1f\x7f-\x9f]/,
  problem: "holds a line break or another control character",
  advice: "Write it as one line of plain text",
};

/** A value that starts with a dash would reach a program as an option. */
export const NO_OPTION: TextRule = {
  refused: /^-/,
  problem: "starts with a dash, as a command-line option does",
  advice: "Start with a letter or digit",
};
