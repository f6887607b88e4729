import type { Redactor } from "../failure/index.ts";
import type { EnvironmentVariable } from "./environment.ts";

/** What a run is asked for, by name: the options of a command line, or the inputs of a workflow step. */
export interface Options {
  text(name: string): string | undefined;
  list(name: string): readonly string[] | undefined;
  integer(name: string): number | undefined;
  /** Undefined when it is absent. */
  flag(name: string): boolean | undefined;
  /** How a person gives it, for messages: `--jira-url`, `the input jira-url`; with the variable that is read instead. */
  label(name: string, variable?: EnvironmentVariable): string;
}

/** The process that a run is part of. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Knows the secrets of this process. */
  readonly redactor: Redactor;
}
