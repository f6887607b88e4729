import * as z from "zod";
import { nearest } from "../failure/index.ts";
import { kindOf, quote } from "./quote.ts";
import { fieldAt, fieldNamesAt, type Guidance, type Path, pathText } from "./schema-path.ts";
import { characterCount, complaintText } from "./text.ts";

/** One thing that is wrong with a manifest or spec. */
export interface Problem {
  /** Where, such as `spec.target.issueKeys[0]`; "" for the document as a whole. */
  readonly path: string;
  /** A sentence or two that name the field and say what to write; complete without the other fields. */
  readonly message: string;
  /** Where it was read from: a file's name, "stdin", "--project". */
  readonly source: string;
  /** Counted from 1; absent where the input was not text. */
  readonly line?: number;
  readonly column?: number;
  /** A value that would do. */
  readonly example?: unknown;
}

/** A problem before it is known where in the text it stands. */
export interface Finding {
  readonly at: Path;
  readonly message: string;
  readonly example?: unknown;
  /** The finding is about the name of the field, not its value. */
  readonly isAboutKey?: boolean;
}

/** Every problem that parsing found, in the words of the manifest's author. `prefix` is where the input stands in its document. */
export function findingsOf(error: z.ZodError, schema: z.core.$ZodType, prefix: Path = []): Finding[] {
  return error.issues.flatMap((issue) => {
    const path = plainPath(issue.path);
    const place = { prefix, path, name: pathText([...prefix, ...path]), schema, field: fieldAt(schema, path) };
    return explain(issue, place).map((finding) => ({ ...finding, at: [...prefix, ...finding.at] }));
  });
}

function plainPath(path: readonly PropertyKey[]): Path {
  return path.map((part) => (typeof part === "symbol" ? String(part) : part));
}

interface Place {
  readonly prefix: Path;
  readonly path: Path;
  readonly name: string;
  readonly schema: z.core.$ZodType;
  readonly field: Guidance | undefined;
}

function explain(issue: z.core.$ZodIssue, place: Place): Finding[] {
  const { path: at, name, field } = place;
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownField(key, place));
    case "invalid_key":
      return [invalidKey(issue, place)];
    case "custom":
      return [custom(issue, place)];
    case "invalid_type":
      return [{ at, message: wrongType(issue, place), ...exampleOf(field) }];
    case "invalid_value":
      return [{ at, message: notAChoice(issue, place), ...exampleOf(field) }];
    case "too_small":
    case "too_big":
      return [{ at, message: outOfRange(issue, place), ...exampleOf(field) }];
    default:
      // The formats of the status, which a program writes: nobody is there to be advised.
      return [
        { at, message: `${name}: ${shown(issue.input, field)} is not valid.${advise(field)}`, ...exampleOf(field) },
      ];
  }
}

function unknownField(key: string, { prefix, path, schema }: Place): Finding {
  const known = fieldNamesAt(schema, path);
  const meant = nearest(key, known);
  const hint = meant === undefined ? `Known here: ${known.join(", ")}.` : `Did you mean ${quote(meant)}?`;
  const message = `${pathText([...prefix, ...path, key])} is not a field that is known. ${hint}`;
  return { at: [...path, key], message, isAboutKey: true, ...(meant === undefined ? {} : { example: meant }) };
}

const Complaint = z.object({ problem: z.string(), advice: z.string(), example: z.unknown().optional() });

function custom(issue: z.core.$ZodIssueCustom, { path, name, field }: Place): Finding {
  const complaint = Complaint.parse(issue.params);
  const { example } = complaint;
  // A group of fields is named by its path alone; a secret must not be repeated.
  const isNamed = typeof issue.input === "object" || field?.isSecret === true;
  const subject = isNamed ? name : `${name}: ${quote(issue.input)}`;
  return { at: path, message: `${subject} ${complaintText(complaint)}`, ...(example === undefined ? {} : { example }) };
}

function invalidKey(issue: z.core.$ZodIssueInvalidKey, { path, name }: Place): Finding {
  const [first] = issue.issues;
  const key = quote(path.at(-1));
  const complaint = Complaint.safeParse(first?.code === "custom" ? first.params : undefined);
  const message = complaint.success
    ? `${name}: ${key} ${complaintText(complaint.data)}`
    : `${name}: ${key} is too long or empty. Use a shorter key.`;
  return { at: path, message, isAboutKey: true };
}

function wrongType(issue: z.core.$ZodIssueInvalidType, { name, field }: Place): string {
  const subject = name === "" ? "The manifest" : name;
  if (issue.input === undefined) return `${subject} is missing.${advise(field)}`;
  if (issue.input === null) return `${subject} is empty. Remove it or give it a value.${advise(field)}`;
  if (issue.expected === "int" && typeof issue.input === "number") {
    return `${subject}: ${quote(issue.input)} is not a whole number.${advise(field)}`;
  }
  const hint = issue.expected === "string" && typeof issue.input !== "object" ? " Put it in quotes." : "";
  return `${subject} must be ${EXPECTED[issue.expected] ?? issue.expected}, but it is ${kindOf(issue.input)}.${hint}${advise(field)}`;
}

const EXPECTED: Partial<Record<string, string>> = {
  string: "text",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
};

function notAChoice(issue: z.core.$ZodIssueInvalidValue, { name, field }: Place): string {
  if (issue.input === undefined) return `${name} is missing.${advise(field)}`;
  const choices = issue.values.map(String);
  const meant = typeof issue.input === "string" ? nearest(issue.input, choices) : undefined;
  const hint =
    meant === undefined
      ? ` Use ${quote(field?.example ?? choices[0])}, for example.`
      : ` Did you mean ${quote(meant)}?`;
  return `${name}: ${quote(issue.input)} is not ${choices.length === 1 ? quote(choices[0]) : `one of ${choices.join(", ")}`}.${hint}`;
}

function outOfRange(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, { name, field }: Place): string {
  const limit = Number(issue.code === "too_big" ? issue.maximum : issue.minimum).toLocaleString("en-US");
  const edge = issue.code === "too_big" ? `at most ${limit}` : `at least ${limit}`;
  if (typeof issue.input === "string") {
    if (issue.input === "") return `${name} is empty.${advise(field)}`;
    return `${name} is ${characterCount(issue.input).toLocaleString("en-US")} characters long; ${edge} are allowed.${advise(field)}`;
  }
  if (Array.isArray(issue.input))
    return `${name} holds ${issue.input.length} items; ${edge} are allowed.${advise(field)}`;
  return `${name}: ${quote(issue.input)} is out of range.${advise(field)}`;
}

function shown(value: unknown, field: Guidance | undefined): string {
  return field?.isSecret === true ? "the value" : quote(value);
}

function advise(field: Guidance | undefined): string {
  return field === undefined ? "" : ` ${field.advice}, such as ${JSON.stringify(field.example)}.`;
}

function exampleOf(field: Guidance | undefined): { example?: unknown } {
  return field === undefined ? {} : { example: field.example };
}
