import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { parseManifests } from "../../src/resource/index.ts";
import { findTool } from "./tools.ts";

const root = resolve(import.meta.dirname, "../..");
const FOLDER = join(root, "examples/workflows");
const EXAMPLES = (await readdir(FOLDER)).filter((name) => name.endsWith(".yml"));
const OWN_FOLDER = join(root, ".github/workflows");
const OWN = await readdir(OWN_FOLDER);
const ACTIONS = ["", "apply", "wait", "validate"].filter((action) => existsSync(join(root, action, "action.yml")));

const settings = { env: process.env, notice: (line: string) => console.log(line) };
const actionlint = await findTool("actionlint", settings, new AbortController().signal);
if (actionlint.kind === "missing") console.warn(`The examples are not checked by actionlint: ${actionlint.remedy}.`);

/** A repository that has the actions, so that a workflow can use them as its own. */
async function repository(): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), "jirasync-examples-"));
  await mkdir(join(path, ".git"));
  await mkdir(join(path, ".github/workflows"), { recursive: true });
  await cp(join(inject("clone"), "dist"), join(path, "dist"), { recursive: true });
  for (const action of ACTIONS) {
    await mkdir(join(path, action), { recursive: true });
    await cp(join(root, action, "action.yml"), join(path, action, "action.yml"));
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** The same workflow with the actions of the repository itself, whose inputs and outputs can be looked up. */
function withOwnActions(workflow: string): string {
  return workflow.replaceAll(/OWNER\/jirasync(?:\/(\w+))?@v1/g, (_, action = "") => `./${action}`);
}

async function lint(program: string, workflow: string): Promise<string> {
  await using repo = await repository();
  await writeFile(join(repo.path, ".github/workflows/example.yml"), withOwnActions(workflow));
  const run = promisify(execFile)(program, ["-no-color", "-shellcheck=", "-pyflakes="], { cwd: repo.path });
  return await run.then(
    ({ stdout }) => stdout,
    (error: { readonly stdout?: string }) => error.stdout ?? String(error),
  );
}

describe.skipIf(actionlint.kind === "missing")("actionlint", () => {
  const program = actionlint.kind === "found" ? actionlint.path : "";

  it.each(EXAMPLES)("finds nothing to complain of in %s", async (name) => {
    const workflow = await readFile(join(FOLDER, name), "utf8");
    expect(await lint(program, workflow)).toBe("");
  });

  it.each(OWN)("finds nothing to complain of in the %s of this repository", async (name) => {
    expect(await lint(program, await readFile(join(OWN_FOLDER, name), "utf8"))).toBe("");
  });

  it("finds a wrong input of each action", async () => {
    const step = (action: string) => `      - uses: OWNER/jirasync${action}@v1\n        with: {no-such-input: x}\n`;
    const head = "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n";
    const found = await lint(program, head + ["", "/apply", "/wait"].map(step).join(""));
    expect(found.match(/input "no-such-input" is not defined in action/g)).toHaveLength(3);
  });
});

const Workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), z.object({ steps: z.array(z.looseObject({ uses: z.string().optional() })) })),
});

describe.each(EXAMPLES)("the example %s", (name) => {
  it("says which permissions it needs, and uses an action of this repository", async () => {
    const workflow = Workflow.parse(parse(await readFile(join(FOLDER, name), "utf8")));
    const uses = Object.values(workflow.jobs).flatMap(({ steps }) => steps.map((step) => step.uses ?? ""));
    expect(uses.some((action) => action.startsWith("OWNER/jirasync"))).toBe(true);
    expect(Object.values(workflow.permissions).every((level) => level === "read" || level === "write")).toBe(true);
  });
});

it("the manifests of examples are valid", async () => {
  const folder = join(root, "examples/jirasyncs");
  for (const name of await readdir(folder)) {
    expect(parseManifests(await readFile(join(folder, name), "utf8"), name)).toMatchObject({ ok: true });
  }
});
