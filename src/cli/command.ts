import type { Readable } from "node:stream";
import type { Output } from "../console/index.ts";
import type { EnvironmentVariable, Options, World } from "../run/index.ts";

/** One option of a command; the table of these is parsed, printed as help and written to docs/commands.md. */
export interface Option {
  readonly kind: "text" | "list" | "integer" | "flag" | "choice";
  readonly description: string;
  readonly short?: string;
  /** How the value is called in the help: "URL", "N". */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** Shown only; the command applies it. */
  readonly default?: string;
  /** The environment variable that is read when the option is absent. */
  readonly environment?: EnvironmentVariable;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly examples: readonly { readonly command: string; readonly what: string }[];
  /** Loaded when it is run, so that help and errors answer at once. */
  readonly load: () => Promise<{ run: Run }>;
}

export type Run = (args: Arguments, io: Io, signal: AbortSignal) => Promise<number>;

/** Parsed and checked options; a flag given as --no-name is false. */
export interface Arguments extends Options {
  readonly operands: readonly string[];
}

/** The process's edges, so that a command can be run in a test. */
export interface Io extends World {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
}

export const EXIT = { completed: 0, failed: 1, usage: 2, timeout: 3, gone: 4, interrupted: 130 } as const;
