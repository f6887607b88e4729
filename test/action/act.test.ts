import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { createScene, type Scene } from "../cli/scene.ts";
import { type RanWorkflow, runWorkflow, type Workflow } from "./act.ts";
import { findTool } from "./tools.ts";
import { HEAD, manifest, validateScene } from "./validate-scene.ts";

const root = resolve(import.meta.dirname, "../..");
const settings = { env: process.env, notice: (line: string) => console.log(line) };
const act = await findTool("act", settings, new AbortController().signal);
if (act.kind === "missing") console.warn(`The examples are not run: ${act.remedy}.`);
const program = act.kind === "found" ? act.path : "";

/** An example with the places that exist in a test in place of those that it makes up. */
async function example(name: string, scene: Scene): Promise<string> {
  const text = await readFile(join(root, "examples/workflows", name), "utf8");
  return text
    .replaceAll("https://example.atlassian.net", scene.jira.url)
    .replaceAll("git@github.com:example/jira-mirror.git", scene.remote.path)
    .replace(/^( +)(project|issue-keys): [^[].*$/gm, (line, indent) =>
      text.includes("repository:") ? line : `${line}\n${indent}repository: ${scene.remote.path}`,
    );
}

async function run(scene: Scene, workflow: Workflow): Promise<RanWorkflow> {
  const secrets = { JIRA_TOKEN: scene.jira.token, MIRROR_DEPLOY_KEY: "" };
  return runWorkflow(program, { secrets, vars: { JIRA_EMAIL: scene.jira.email }, ...workflow });
}

async function issueFiles(scene: Scene): Promise<readonly string[]> {
  return [...(await scene.remote.entries()).keys()].filter((path) => /\/issues\/[A-Z]+-\d+\.yaml$/.test(path)).sort();
}

const FEW = { projects: [{ key: "DEMO", issues: 4 }] };

describe.skipIf(act.kind === "missing")("under act", () => {
  it("cron-sync.yml mirrors the project", async () => {
    await using scene = await createScene(FEW);
    const { code, log } = await run(scene, { text: await example("cron-sync.yml", scene), event: "schedule" });
    expect(code, log).toBe(0);
    expect(await issueFiles(scene)).toHaveLength(4);
  });

  it("cron-sync.yml hides its token from the log of the job, also one that is no secret of the repository's", async () => {
    await using scene = await createScene(FEW);
    const text = (await example("cron-sync.yml", scene)).replace("secrets.JIRA_TOKEN", "vars.JIRA_TOKEN");
    const later = `      - env: {TOKEN: "\${{ vars.JIRA_TOKEN }}"}\n        run: echo "the token is $TOKEN"\n`;
    const vars = { JIRA_EMAIL: scene.jira.email, JIRA_TOKEN: scene.jira.token };
    const { code, log } = await run(scene, { text: text + later, event: "schedule", secrets: {}, vars });
    expect(code, log).toBe(0);
    expect(log).toContain("the token is ***");
    expect(log).not.toContain(scene.jira.token);
  });

  it("gitops-sync.yml runs the manifests of the repository", async () => {
    await using scene = await createScene(FEW);
    const text = (await example("gitops-sync.yml", scene)).replace(/ {6}- if: always\(\)[\s\S]*$/, "");
    const manifest = await readFile(join(root, "examples/jirasyncs/nightly.yaml"), "utf8");
    const files = { "jirasyncs/nightly.yaml": manifest.replace(/repository: .*/, `repository: ${scene.remote.path}`) };
    const { code, log } = await run(scene, { text, event: "schedule", files });
    expect(code, log).toBe(0);
    expect(await issueFiles(scene)).toHaveLength(4);
  });

  it("matrix.yml loses nothing when its jobs push to one branch", async () => {
    const projects = ["DEMO", "OPS", "WEB"].map((key) => ({ key, issues: 3 }));
    await using scene = await createScene({ projects });
    const { code, log } = await run(scene, { text: await example("matrix.yml", scene), event: "schedule" });
    expect(code, log).toBe(0);
    expect(await issueFiles(scene)).toHaveLength(9);
  });

  it("sync-on-push.yml mirrors the issues that commits name", async () => {
    await using scene = await createScene(FEW);
    const text = await example("sync-on-push.yml", scene);
    const messages = ["Fix it\n\nDEMO-1 in a line of its own", "DEMO-2", 'Mention "DEMO-3"; $(rm -rf /)'];
    const payload = { commits: messages.map((message) => ({ message })) };
    const { code, log } = await run(scene, { text, event: "push", payload });
    expect(code, log).toBe(0);
    expect((await issueFiles(scene)).map((path) => path.replace(/^.*\//, ""))).toEqual([
      "DEMO-1.yaml",
      "DEMO-2.yaml",
      "DEMO-3.yaml",
    ]);
  });

  it("pr-check.yml tells the pull request what its manifests would change", async () => {
    await using scene = await validateScene();
    const repository = { full_name: "acme/mirror" };
    const { code, log } = await run(scene, {
      text: await example("pr-check.yml", scene),
      event: "pull_request",
      payload: {
        pull_request: { number: 7, head: { ref: "change", sha: HEAD, repo: repository }, base: { ref: "main" } },
      },
      files: { "jirasyncs/demo.yaml": manifest("demo", "projectKey: DEMO", scene.repository) },
      secrets: { JIRA_TOKEN: scene.jira.token, GITHUB_TOKEN: scene.github.token },
      env: scene.hosts,
    });
    expect(code, log).toBe(0);
    expect(String(scene.github.comments[0]?.["body"])).toContain("DEMO&#45;1 | create |");
    expect(scene.github.checkRuns).toMatchObject([{ name: "jirasync", head_sha: HEAD, conclusion: "success" }]);
    expect(await issueFiles(scene)).toEqual([]);
  });

  it("reusable.yml gives its outputs to the workflow that calls it", async () => {
    await using scene = await createScene(FEW);
    const caller = `on: workflow_dispatch
jobs:
  mirror:
    uses: ./.github/workflows/reusable.yml
    with: {project: DEMO}
    secrets: {jira-token: "\${{ secrets.JIRA_TOKEN }}"}
  after:
    needs: mirror
    runs-on: ubuntu-latest
    steps:
      - env: {COMMIT: "\${{ needs.mirror.outputs.commit }}"}
        run: echo "mirrored as $COMMIT"
`;
    const files = { ".github/workflows/reusable.yml": await example("reusable.yml", scene) };
    const { code, log } = await run(scene, { text: caller, event: "workflow_dispatch", files });
    expect(code, log).toBe(0);
    expect(log).toContain(`mirrored as ${await scene.remote.head()}`);
  });
});
