import { execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { inject } from "vitest";

const root = resolve(import.meta.dirname, "../..");

export interface Workflow {
  /** Text of the workflow, which uses the actions as OWNER/jirasync@v1. */
  readonly text: string;
  readonly event: "schedule" | "push" | "pull_request" | "workflow_dispatch";
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Further files of the repository, by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface RanWorkflow {
  readonly code: number | null;
  readonly log: string;
}

/** Runs a workflow by `act` on this machine, without containers and without a network. */
export async function runWorkflow(act: string, workflow: Workflow): Promise<RanWorkflow> {
  const folder = await mkdtemp(join(tmpdir(), "jirasync-act-"));
  try {
    const repository = join(folder, "repository");
    const actions = join(folder, "actions");
    await writeActions(actions);
    await writeRepository(repository, workflow);
    const event = join(folder, "event.json");
    await writeFile(event, JSON.stringify(workflow.payload ?? {}));
    return await run(act, folder, argumentsOf(workflow, actions, event));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What a runner fetches of a release: the actions and what they run. */
async function writeActions(folder: string): Promise<void> {
  await cp(join(inject("clone"), "dist"), join(folder, "dist"), { recursive: true });
  for (const action of ["", "apply", "wait", "validate"]) {
    await mkdir(join(folder, action), { recursive: true });
    await cp(join(root, action, "action.yml"), join(folder, action, "action.yml"));
  }
  await commitAll(folder);
}

async function writeRepository(folder: string, { text, files = {} }: Workflow): Promise<void> {
  for (const [path, content] of Object.entries({ ".github/workflows/workflow.yml": text, ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await commitAll(folder);
}

async function commitAll(folder: string): Promise<void> {
  const git = (...args: readonly string[]) =>
    promisify(execFile)("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], { cwd: folder });
  await git("init", "-q", "-b", "main");
  await git("add", "-A");
  await git("commit", "-q", "-m", "All");
}

function argumentsOf(workflow: Workflow, actions: string, event: string): readonly string[] {
  const pairs = (option: string, values: Readonly<Record<string, string>> = {}) =>
    Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`]);
  return [
    workflow.event,
    ...["-W", ".github/workflows/workflow.yml", "-e", event],
    ...["-P", "ubuntu-latest=-self-hosted", "--no-cache-server", "--rm", "--actor", "somebody"],
    ...["--local-repository", `OWNER/jirasync@v1=${actions}`],
    ...pairs("-s", { GITHUB_TOKEN: "ghs_token-of-the-job", ...workflow.secrets }),
    ...pairs("--var", workflow.vars),
    ...pairs("--env", { GITHUB_REPOSITORY: "acme/mirror", ...workflow.env }),
  ];
}

function run(act: string, folder: string, args: readonly string[]): Promise<RanWorkflow> {
  // Nothing of this machine but the programs: what act finds in its environment, it gives to every step.
  const env = { PATH: `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`, HOME: folder, NO_COLOR: "1" };
  const child = spawn(act, args, { cwd: join(folder, "repository"), env, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  }
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => done({ code, log }));
  });
}
