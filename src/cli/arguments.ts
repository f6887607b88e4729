import { type ParseArgsConfig, parseArgs } from "node:util";
import { type Arguments, type Command, type Option, UsageError } from "./command.ts";
import { nearest } from "./nearest.ts";

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** Parses `argv` (without the command's name) by the command's table of options; throws UsageError with what is right. */
export function parseArguments(argv: readonly string[], command: Command): Arguments {
  const { values, positionals } = parse(argv, command);
  for (const [name, option] of Object.entries(command.options)) check(name, option, values[name]);
  return {
    operands: positionals,
    text: (name) => textOf(values[name]),
    list: (name) => listOf(values[name]),
    integer: (name) => (values[name] === undefined ? undefined : Number(values[name])),
    flag: (name) => (typeof values[name] === "boolean" ? values[name] : undefined),
  };
}

function parse(argv: readonly string[], command: Command): { values: Values; positionals: string[] } {
  const options: NonNullable<ParseArgsConfig["options"]> = {};
  for (const [name, { kind, short }] of Object.entries(command.options)) {
    options[name] = {
      type: kind === "flag" ? "boolean" : "string",
      multiple: kind === "list",
      ...(short === undefined ? {} : { short }),
    };
  }
  try {
    const config = { args: [...argv], options, allowPositionals: true, allowNegative: true, strict: true } as const;
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(explain(error, command));
  }
}

function explain(error: unknown, command: Command): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /^Unknown option '(--?[^']*)'/.exec(message)?.[1];
  if (unknown === undefined) return message;
  const names = Object.keys(command.options).map((name) => `--${name}`);
  const near = nearest(unknown, names);
  return `unknown option ${unknown}${near === undefined ? "" : `; did you mean ${near}?`}`;
}

function check(name: string, option: Option, value: Values[string]): void {
  if (typeof value !== "string") return;
  if (value === "") throw new UsageError(`--${name} is empty; give ${option.value ?? "a value"}`);
  if (option.kind === "choice" && !(option.choices ?? []).includes(value)) {
    throw new UsageError(`--${name} ${JSON.stringify(value)} is not one of ${(option.choices ?? []).join(", ")}`);
  }
  if (option.kind !== "integer") return;
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = option;
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(number) || number < minimum || number > maximum) {
    throw new UsageError(`--${name} ${JSON.stringify(value)} is not a whole number from ${minimum} to ${maximum}`);
  }
}

function textOf(value: Values[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** `--issues A-1,B-2 --issues C-3` and the like: repeated or separated by commas. */
function listOf(value: Values[string]): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((item) => (typeof item === "string" ? item.split(",") : [])).map((item) => item.trim());
}
