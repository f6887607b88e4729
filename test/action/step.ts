import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inject } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import type { Scene } from "../cli/scene.ts";
import { type RunnerCommand, readCommands } from "./runner-log.ts";
import { valuesOf } from "./value-file.ts";

const root = resolve(import.meta.dirname, "../..");

const ActionSchema = z.looseObject({
  inputs: z.record(z.string(), z.looseObject({ default: z.string().optional() })),
  outputs: z.record(z.string(), z.unknown()),
  runs: z.looseObject({ main: z.string(), post: z.string().optional() }),
});

/** What the runner has of a step when it has ended. */
export interface EndedStep {
  readonly code: number | null;
  /** As people see it: with what was masked until then hidden. */
  readonly log: string;
  readonly commands: readonly RunnerCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface RunningStep {
  readonly pid: number;
  /** Resolves as soon as the log holds a match; rejects when the step ends without one. */
  said(pattern: RegExp): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<EndedStep>;
}

export interface StepOptions {
  /** The folder of its action.yml; "" is the sync action. */
  readonly action?: "" | "apply" | "wait" | "validate";
  readonly step?: "main" | "post";
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What the main step saved, for the post step. */
  readonly state?: Readonly<Record<string, string>>;
}

/** A runner with folders of its own; several steps can run in it, also at once. */
export interface TestRunner extends AsyncDisposable {
  readonly workspace: string;
  readonly temporary: string;
  start(options?: StepOptions): Promise<RunningStep>;
  run(options?: StepOptions): Promise<EndedStep>;
}

export async function createRunner(): Promise<TestRunner> {
  const folder = await mkdtemp(join(tmpdir(), "jirasync-runner-"));
  const [workspace, temporary] = [join(folder, "workspace"), join(folder, "temp")];
  await Promise.all([mkdir(workspace), mkdir(temporary)]);
  const startStep = (options: StepOptions = {}) => start(folder, options);
  return {
    workspace,
    temporary,
    start: startStep,
    run: async (options) => (await startStep(options)).ended,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The inputs of a sync of project DEMO in the scene. */
export function demoInputs({ jira, remote }: Scene): Readonly<Record<string, string>> {
  return {
    "jira-url": jira.url,
    "jira-email": jira.email,
    "jira-token": jira.token,
    project: "DEMO",
    repository: remote.path,
  };
}

async function start(folder: string, options: StepOptions): Promise<RunningStep> {
  const { action = "", step = "main", inputs = {}, env = {}, state = {} } = options;
  const metadata = ActionSchema.parse(parse(await readFile(join(root, action, "action.yml"), "utf8")));
  const files = await commandFiles(folder);
  const script = step === "main" ? metadata.runs.main : (metadata.runs.post ?? "");
  const child = spawn(process.execPath, [join(inject("clone"), action, script)], {
    cwd: join(folder, "workspace"),
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: folder,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: join(folder, "workspace"),
      GITHUB_SERVER_URL: "https://github.example.com",
      GITHUB_REPOSITORY: "acme/mirror",
      GITHUB_RUN_ID: "4711",
      RUNNER_TEMP: join(folder, "temp"),
      GITHUB_OUTPUT: files.output,
      GITHUB_STATE: files.state,
      GITHUB_STEP_SUMMARY: files.summary,
      ...inputVariables(metadata.inputs, inputs),
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const closed = new Promise<number | null>((done, fail) => {
    child.once("error", fail);
    child.once("close", done);
  });
  const ended = closed.then(async (code) => ({
    code,
    ...readCommands(output),
    outputs: valuesOf(await readFile(files.output, "utf8")),
    state: valuesOf(await readFile(files.state, "utf8")),
    summary: await readFile(files.summary, "utf8"),
  }));
  return {
    pid: child.pid ?? 0,
    said: (pattern) =>
      new Promise((done, fail) => {
        const look = () => {
          if (pattern.test(output)) done();
        };
        child.stdout.on("data", look);
        child.stderr.on("data", look);
        look();
        closed.then(() => fail(new Error(`it ended without saying ${pattern}:\n${output}`)), fail);
      }),
    kill: (signal) => child.kill(signal),
    ended,
  };
}

async function commandFiles(folder: string): Promise<{ output: string; state: string; summary: string }> {
  const own = await mkdtemp(join(folder, "step-"));
  const files = { output: join(own, "output"), state: join(own, "state"), summary: join(own, "summary") };
  for (const path of Object.values(files)) await writeFile(path, "");
  return files;
}

// As the runner does: every input that action.yml names is set, to nothing where nobody gave it; unknown ones are passed on.
function inputVariables(
  declared: z.infer<typeof ActionSchema>["inputs"],
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const defaults = Object.entries(declared).map(([name, input]) => [name, expanded(input.default ?? "")]);
  const all: Record<string, string> = { ...Object.fromEntries(defaults), ...given };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

/** The token of the job, as the runner puts it in place of its expression. */
export const JOB_TOKEN = "ghs_0123456789abcdefTheJobsOwnToken";

function expanded(value: string): string {
  return value.replace(/^\$\{\{ github\.token \}\}$/, JOB_TOKEN);
}
