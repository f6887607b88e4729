import { nearest, UsageError } from "../failure/index.ts";
import type { Options } from "../run/index.ts";

/** One input of an action; the table of these is read, written to action.yml, and from there to docs/actions.md. */
export interface Input {
  /** A secret is hidden from the log as soon as it is read. A list is separated by commas or line ends. */
  readonly kind: "text" | "secret" | "list" | "integer" | "flag" | "choice";
  readonly description: string;
  readonly choices?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** What the runner fills in. */
  readonly default?: string;
  /** What holds without it, for the reader. */
  readonly otherwise?: string;
  readonly isRequired?: boolean;
}

export type InputTable = Readonly<Record<string, Input>>;

/** The inputs of a step, checked. */
export type Inputs = Options;

type Value = string | readonly string[] | number | boolean;

/** Reads the inputs of a step from the environment; throws UsageError for the first that is wrong. */
export function readInputs(
  table: InputTable,
  env: Readonly<Record<string, string | undefined>>,
  addSecret: (secret: string) => void,
): Inputs {
  const values = new Map<string, Value>();
  for (const [name, input] of Object.entries(table)) {
    const text = env[variableOf(name)]?.trim() ?? "";
    if (input.kind === "secret" && text !== "") addSecret(text);
    if (text !== "") values.set(name, parsed(name, text, input));
    else if (input.isRequired === true) throw new UsageError(`the input ${name} is missing: ${input.description}`);
  }
  const given = <T>(name: string, is: (value: Value) => value is T & Value): T | undefined => {
    const value = values.get(name);
    return value !== undefined && is(value) ? value : undefined;
  };
  return {
    text: (name) => given(name, (value) => typeof value === "string"),
    list: (name) => given(name, (value): value is readonly string[] => Array.isArray(value)),
    integer: (name) => given(name, (value) => typeof value === "number"),
    flag: (name) => given(name, (value) => typeof value === "boolean"),
    label: (name, variable) => `the input ${name}${variable === undefined ? "" : ` (or ${variable} in env)`}`,
  };
}

/** Inputs that were given but that the action does not have, each with the one that was most likely meant. */
export function unknownInputs(
  table: InputTable,
  env: Readonly<Record<string, string | undefined>>,
): readonly { readonly name: string; readonly near: string | undefined }[] {
  const names = Object.keys(table);
  const known = new Set(names.map(variableOf));
  return Object.keys(env)
    .filter((variable) => variable.startsWith("INPUT_") && !known.has(variable))
    .map((variable) => variable.slice("INPUT_".length).toLowerCase())
    .map((name) => ({ name, near: nearest(name, names) }));
}

function variableOf(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}

function parsed(name: string, text: string, input: Input): Value {
  switch (input.kind) {
    case "text":
    case "secret":
      return text;
    case "list":
      return text
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== "");
    case "choice":
      return choice(name, text, input.choices ?? []);
    case "integer":
      return integer(name, text, input);
    case "flag":
      return flag(name, text);
    default:
      return input.kind satisfies never;
  }
}

function choice(name: string, text: string, choices: readonly string[]): string {
  if (choices.includes(text)) return text;
  const near = nearest(text, choices);
  const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
  throw new UsageError(
    `the input ${name} is ${JSON.stringify(text)}, but must be one of ${choices.join(", ")}.${hint}`,
  );
}

function integer(name: string, text: string, { minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: Input): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= minimum && value <= maximum) return value;
  const range = maximum === Number.MAX_SAFE_INTEGER ? `of ${minimum} or more` : `from ${minimum} to ${maximum}`;
  throw new UsageError(`the input ${name} is ${JSON.stringify(text)}, but must be a whole number ${range}`);
}

// As the runner's own toolkit, the booleans of YAML 1.2: "yes" and "1" are more often a mistake than meant.
function flag(name: string, text: string): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw new UsageError(`the input ${name} is ${JSON.stringify(text)}, but must be true or false`);
}
