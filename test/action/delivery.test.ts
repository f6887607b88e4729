import { mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { manifestText } from "../cli/manifest-text.ts";
import { createScene, type Scene } from "../cli/scene.ts";
import { createCertificates, serveOverHttp } from "../git/http-remote.ts";
import { secondaryRateLimit } from "../github/faults.ts";
import { type FakeGithub, type GithubOptions, startGithub, TOKEN } from "../github/server.ts";
import { annotationsOf } from "./runner-log.ts";
import { createRunner, demoInputs, type EndedStep, type StepOptions, type TestRunner } from "./step.ts";

type Values = Readonly<Record<string, string>>;

interface GithubScene extends Scene {
  readonly github: FakeGithub;
  readonly runner: TestRunner;
  /** The address of acme/mirror. */
  readonly repository: string;
  /** The sync action on project DEMO into acme/mirror of this GitHub. */
  step(inputs: Values, env?: Values): StepOptions;
  sync(inputs: Values, env?: Values): Promise<EndedStep>;
}

async function githubScene(options: GithubOptions = {}): Promise<GithubScene> {
  const scene = await createScene({ projects: [{ key: "DEMO", issues: 4 }] });
  const runner = await createRunner();
  const tls = await createCertificates();
  const github = await startGithub({ remote: scene.remote, ...options });
  await scene.remote.git("config", "http.receivepack", "true");
  const owner = join(dirname(scene.remote.path), "acme");
  await mkdir(owner);
  await symlink(scene.remote.path, join(owner, "mirror"));
  const authorization = `Basic ${Buffer.from(`x-access-token:${TOKEN}`).toString("base64")}`;
  const host = await serveOverHttp(scene.remote, { tls, authorization });
  const { repository: _, ...inputs } = demoInputs(scene);
  const env = {
    GITHUB_SERVER_URL: new URL(host.url).origin,
    GITHUB_REPOSITORY: "acme/mirror",
    GITHUB_API_URL: github.apiUrl,
    JIRASYNC_GIT_CA_FILE: tls.caFile,
  };
  const step = (more: Values, moreEnv: Values = {}) => ({
    inputs: { ...inputs, "github-token": TOKEN, ...more },
    env: { ...env, ...moreEnv },
  });
  return {
    ...scene,
    github,
    runner,
    repository: `${env.GITHUB_SERVER_URL}/acme/mirror`,
    step,
    sync: (...given) => runner.run(step(...given)),
    async [Symbol.asyncDispose]() {
      await host[Symbol.asyncDispose]();
      await tls[Symbol.asyncDispose]();
      await runner[Symbol.asyncDispose]();
      await scene[Symbol.asyncDispose]();
      // Throws when what was asked or answered was not as GitHub describes it.
      await github[Symbol.asyncDispose]();
    },
  };
}

const HEAD = "jirasync/project-demo";

describe("push: pull-request", () => {
  const inputs = { push: "pull-request" };

  it("leaves the branch alone and opens one pull request", async () => {
    await using scene = await githubScene();
    const { code, outputs, log, summary } = await scene.sync(inputs);
    expect(code, log).toBe(0);
    expect(scene.github.pulls).toMatchObject([{ title: "Mirror Jira: project-demo", state: "open" }]);
    expect(outputs).toMatchObject({
      changed: "true",
      commit: await scene.remote.head(HEAD),
      "pull-request-url": String(scene.github.pulls[0]?.["html_url"]),
      "pull-request-number": String(scene.github.pulls[0]?.["number"]),
    });
    expect(await scene.remote.head("main")).toBe(scene.remote.initialHead);
    expect(summary).toContain("Pull request [");
  });

  it("brings further changes to the one that is open", async () => {
    await using scene = await githubScene();
    await scene.sync(inputs);
    scene.jira.addComments("DEMO-1", 1);
    const { outputs } = await scene.sync(inputs);
    expect(scene.github.pulls).toHaveLength(1);
    expect(outputs).toMatchObject({ updated: "1", created: "0", commit: await scene.remote.head(HEAD) });
  });

  it("keeps syncs of one name in two namespaces apart", async () => {
    await using scene = await githubScene();
    const manifest = ["team-a", "team-b"].map((namespace) =>
      manifestText(scene.repository, { namespace, spec: `    path: ${namespace}\n` }),
    );
    const { code, log } = await scene.sync({ ...inputs, project: "", manifest: manifest.join("---\n") });
    expect(code, log).toBe(0);
    expect(scene.github.pulls).toMatchObject([
      { title: "Mirror Jira: team-a/demo", head: { ref: "jirasync/team-a_demo" } },
      { title: "Mirror Jira: team-b/demo", head: { ref: "jirasync/team-b_demo" } },
    ]);
  });

  it("names the open one when there is nothing more to change", async () => {
    await using scene = await githubScene();
    const first = await scene.sync(inputs);
    const { outputs } = await scene.sync(inputs);
    expect(outputs).toMatchObject({
      changed: "false",
      "pull-request-number": first.outputs["pull-request-number"],
    });
  });

  it("starts anew from the branch after a merge that squashed the commits", async () => {
    await using scene = await githubScene();
    await scene.sync(inputs);
    const tree = (await scene.remote.git("rev-parse", `${HEAD}^{tree}`)).trim();
    const main = (await scene.remote.git("commit-tree", tree, "-p", "main", "-m", "Squashed")).trim();
    await scene.remote.git("update-ref", "refs/heads/main", main);
    scene.github.pulls.splice(0); // those that are not open are not found
    scene.jira.addComments("DEMO-1", 1);
    const { outputs, log } = await scene.sync(inputs);
    expect(outputs, log).toMatchObject({ updated: "1", created: "0" });
    expect((await scene.remote.git("rev-parse", `${HEAD}~1`)).trim()).toBe(main);
    expect(scene.github.pulls).toHaveLength(1);
  });

  it("leaves no branch behind when there was nothing to change", async () => {
    await using scene = await githubScene();
    await scene.sync({});
    scene.github.fault(/^DELETE .*\/git\/refs\/heads\/jirasync\/project-demo$/, { kind: "answer", status: 204 });
    const { code, outputs, log } = await scene.sync(inputs);
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ changed: "false", "pull-request-number": "" });
    expect(scene.github.requests.at(-1)).toMatchObject({ method: "DELETE" });
    expect(scene.github.pulls).toEqual([]);
  });

  describe("in a workflow on a schedule", () => {
    const SCHEDULE = { GITHUB_EVENT_NAME: "schedule" };
    // Noon on New Year's Day is some time away, unless the test runs in that minute.
    const scheduled = (scene: GithubScene) => {
      const spec = '  schedule: "0 12 1 1 *"\n';
      return { ...inputs, project: "", manifest: manifestText(scene.repository, { name: "project-demo", spec }) };
    };

    it("leaves a sync whose changes wait to be merged until its next time", async () => {
      await using scene = await githubScene();
      const first = await scene.sync(scheduled(scene), SCHEDULE);
      expect(first.outputs, first.log).toMatchObject({ phase: "Completed", created: "4" });
      const { code, outputs, summary } = await scene.sync(scheduled(scene), SCHEDULE);
      expect({ code, name: outputs["name"], total: outputs["total-issues"] }).toEqual({
        code: 0,
        name: "",
        total: "0",
      });
      expect(summary).toContain("Not due: project&#45;demo");
    });

    it("runs a sync whose pull request was closed without a merge", async () => {
      await using scene = await githubScene();
      await scene.sync(scheduled(scene), SCHEDULE);
      scene.github.pulls.splice(0); // those that are not open are not found
      const { outputs, log } = await scene.sync(scheduled(scene), SCHEDULE);
      expect(outputs, log).toMatchObject({ name: "project-demo", created: "4" });
    });
  });

  it.each([
    ["before the run", /^GET .*\/pulls$/, {}, { "total-issues": "0" }],
    ["after the run", /^POST .*\/pulls$/, {}, { "total-issues": "4", "pull-request-url": "" }],
    ["whether it is due", /^GET .*\/pulls$/, { GITHUB_EVENT_NAME: "schedule" }, { "total-issues": "0" }],
  ])("ends as Cancelled when it is cancelled while GitHub is asked %s", async (_, request, env, outputs) => {
    await using scene = await githubScene();
    scene.github.fault(request, secondaryRateLimit({ "retry-after": "120" }));
    const manifest = manifestText(scene.repository, { name: "project-demo", spec: '  schedule: "0 12 1 1 *"\n' });
    const running = await scene.runner.start(scene.step({ ...inputs, project: "", manifest }, env));
    await running.said(/next try in/);
    running.kill("SIGINT");
    const ended = await running.ended;
    expect(ended.code).toBe(1);
    expect(ended.outputs).toMatchObject({ phase: "Cancelled", ...outputs });
    expect(ended.summary).toMatch(/^## 🚫 Jira sync cancelled/);
    expect(annotationsOf(ended.commands)).toMatchObject([
      { name: "warning", properties: { title: "project-demo: cancelled" } },
    ]);
  });

  it("says which permission is missing", async () => {
    await using scene = await githubScene({ permissions: ["contents: write"] });
    const { code, outputs, commands } = await scene.sync(inputs);
    expect({ code, phase: outputs["phase"] }).toEqual({ code: 1, phase: "Failed" });
    expect(annotationsOf(commands)[0]?.message).toContain("pull-requests: write");
  });

  it("is refused for a repository elsewhere", async () => {
    await using scene = await githubScene();
    const { code, commands } = await scene.sync({ ...inputs, repository: "https://git.example.com/a/b.git" });
    expect(code).toBe(1);
    expect(annotationsOf(commands)[0]?.message).toMatch(
      /^push: pull-request needs a repository on https:\/\/localhost/,
    );
  });
});

describe("commit-api: github", () => {
  const inputs = { "commit-api": "github" };

  it("makes commits that GitHub has signed", async () => {
    await using scene = await githubScene();
    const { code, outputs, log, commands } = await scene.sync(inputs);
    expect(code, log).toBe(0);
    const head = await scene.remote.head("main");
    expect(outputs).toMatchObject({ commit: head, created: "4" });
    expect((await scene.remote.git("log", "-1", "--format=%cn", "main")).trim()).toBe("GitHub");
    expect(annotationsOf(commands)).toEqual([]);
  });

  it("warns when GitHub did not sign", async () => {
    await using scene = await githubScene({ isPersonal: true });
    const { code, commands } = await scene.sync(inputs);
    expect(code).toBe(0);
    expect(annotationsOf(commands)).toMatchObject([
      { name: "warning", properties: { title: "The commit is not verified" } },
    ]);
  });

  it("goes together with a pull request, on a GitHub Enterprise Server too", async () => {
    await using scene = await githubScene({ basePath: "/api/v3" });
    const { code, log } = await scene.sync({ ...inputs, push: "pull-request" });
    expect(code, log).toBe(0);
    expect(scene.github.pulls).toHaveLength(1);
    expect((await scene.remote.git("log", "-1", "--format=%cn", HEAD)).trim()).toBe("GitHub");
  });
});
