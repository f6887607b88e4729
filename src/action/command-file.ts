import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";

type Environment = Readonly<Record<string, string | undefined>>;

/** The files by which a step tells the runner something. */
export type CommandFile = "GITHUB_OUTPUT" | "GITHUB_STATE" | "GITHUB_STEP_SUMMARY";

/** Adds `name` with its value. The delimiter is a new one each time: no value can end itself and begin another. */
export function addValue(env: Environment, file: CommandFile, name: string, value: string): void {
  const delimiter = `jirasync_${randomUUID()}`;
  addText(env, file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

/** Outside a runner there is no such file, and nobody who would read it. */
export function addText(env: Environment, file: CommandFile, text: string): void {
  const path = env[file];
  if (path) appendFileSync(path, text);
}
