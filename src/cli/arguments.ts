import { type ParseArgsConfig, parseArgs } from "node:util";
import { messageOf, nearest, UsageError } from "../failure/index.ts";
import type { Arguments, Command, Option } from "./command.ts";

type Values = ReadonlyMap<string, readonly (string | boolean)[]>;

/** Parses `argv` (without the command's name) by the command's table of options; throws UsageError with what is right. */
export function parseArguments(argv: readonly string[], command: Command): Arguments {
  const { values, operands } = parse(argv, command);
  for (const [name, option] of Object.entries(command.options)) check(name, option, values.get(name) ?? []);
  const text = (name: string) => values.get(name)?.find((value) => typeof value === "string");
  return {
    operands,
    text,
    list: (name) => values.get(name)?.flatMap(items),
    integer: (name) => {
      const value = text(name);
      return value === undefined ? undefined : Number(value);
    },
    flag: (name) => values.get(name)?.find((value) => typeof value === "boolean"),
    label: (name, variable) => (variable === undefined ? `--${name}` : `${variable} or --${name}`),
  };
}

function parse(argv: readonly string[], command: Command): { values: Values; operands: readonly string[] } {
  const options: NonNullable<ParseArgsConfig["options"]> = {};
  for (const [name, { kind, short }] of Object.entries(command.options)) {
    const type = kind === "flag" ? "boolean" : "string";
    // All may be repeated as far as Node is concerned: it would take the last one and say nothing.
    options[name] = { type, multiple: true, ...(short === undefined ? {} : { short }) };
  }
  try {
    const config = { args: [...argv], options, allowPositionals: true, allowNegative: true, strict: true } as const;
    const { values, positionals } = parseArgs(config);
    const given = Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value : []] as const);
    return { values: new Map(given), operands: positionals };
  } catch (error) {
    throw new UsageError(explain(error, command));
  }
}

// Node's messages name the option and may quote the rest of the line; only the option is needed.
function explain(error: unknown, { options }: Command): string {
  const message = messageOf(error);
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const written = /^(?:Unknown option|Option) '(?:-\w, )?(--?[^' =]*)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const names = Object.keys(options).map((name) => `--${name}`);
    const near = nearest(written, names);
    return `unknown option ${written}${near === undefined ? "" : `; did you mean ${near}?`}`;
  }
  const option = options[written.replace(/^--(no-)?/, "")];
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" || option === undefined) return message;
  if (option.kind === "flag") return `${written} takes no value`;
  const example = option.choices?.join(" or ") ?? option.value ?? "a value";
  return `${written} needs a value: ${example} (one that starts with a dash as ${written}=VALUE)`;
}

function check(name: string, option: Option, given: readonly (string | boolean)[]): void {
  if (option.kind !== "list" && given.length > 1) throw new UsageError(`--${name} is given twice; give it once`);
  for (const value of option.kind === "list" ? given.flatMap(items) : given) {
    if (typeof value === "string") checkText(name, option, value);
  }
}

function checkText(name: string, option: Option, value: string): void {
  if (value === "") throw new UsageError(`--${name} has an empty value; give ${option.value ?? "one"}`);
  if (option.kind === "choice" && !(option.choices ?? []).includes(value)) {
    throw new UsageError(`--${name} ${JSON.stringify(value)} is not one of ${(option.choices ?? []).join(", ")}`);
  }
  if (option.kind !== "integer") return;
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = option;
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(number) || number < minimum || number > maximum) {
    const range = option.maximum === undefined ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
    throw new UsageError(`--${name} ${JSON.stringify(value)} is not a whole number ${range}`);
  }
}

/** `--issues A-1,B-2 --issues C-3` and the like: repeated or separated by commas. */
function items(value: string | boolean): readonly string[] {
  return typeof value === "string" ? value.split(",").map((item) => item.trim()) : [];
}
