import { LOG_FORMATS, LOG_LEVELS, type LogOptions } from "../console/index.ts";
import type { Arguments, Io, Option } from "./command.ts";

export const LOG_OPTIONS = {
  "log-level": {
    kind: "choice",
    choices: [...LOG_LEVELS],
    description: "The least of what is logged",
    default: "info",
  },
  "log-format": {
    kind: "choice",
    choices: [...LOG_FORMATS],
    description: "A line of JSON or of text an event",
    default: "text on a terminal, else json",
  },
} as const satisfies Record<string, Option>;

export function logOptions(args: Arguments, { redactor }: Io, isTerminal: boolean): LogOptions {
  const [level, format] = [args.text("log-level"), args.text("log-format")];
  return {
    level: LOG_LEVELS.find((known) => known === level) ?? "info",
    format: LOG_FORMATS.find((known) => known === format) ?? (isTerminal ? "text" : "json"),
    redactor,
    now: () => new Date(),
  };
}
