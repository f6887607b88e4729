import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { createCanary, everythingOf, formsOf } from "../cli/canary.ts";
import { HOSTILE_TEXT, hostileLines } from "../cli/hostile-text.ts";
import { createScene } from "../cli/scene.ts";
import { createCertificates, serveOverHttp } from "../git/http-remote.ts";
import { sendError, serve } from "../jira-client/http-server.ts";
import { readMarkdown } from "./read-markdown.ts";
import { annotationsOf } from "./runner-log.ts";
import { createRunner, demoInputs, JOB_TOKEN } from "./step.ts";

const SERVER_INFO = {
  version: "9.12.0",
  deploymentType: "Server",
  serverTime: "2026-01-02T03:04:05.000+0000",
  baseUrl: "http://jira.invalid",
};

const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;

describe("secrets", () => {
  it("are masked in every form they travel in, and found nowhere", async () => {
    const token = createCanary("jira-token");
    const password = createCanary("git-token");
    await using scene = await createScene({ accounts: [{ email: "a@example.com", token }] });
    await using runner = await createRunner();
    const inputs = { ...demoInputs(scene), "jira-email": "a@example.com", "jira-token": token, "git-token": password };
    const ended = await runner.run({ inputs, env: { RUNNER_DEBUG: "1" } });
    expect(ended.code, ended.log).toBe(0);
    const masked = ended.commands.filter(({ name }) => name === "add-mask").map(({ message }) => message);
    expect(masked).toEqual(
      expect.arrayContaining([
        token,
        Buffer.from(`a@example.com:${token}`).toString("base64"),
        password,
        Buffer.from(`x-access-token:${password}`).toString("base64"),
      ]),
    );
    const report = await readFile(ended.outputs["report"] ?? "", "utf8");
    const said = [ended.log, JSON.stringify(ended.outputs), JSON.stringify(ended.state), ended.summary, report];
    const everything =
      said.join("\n") + (await everythingOf(scene, { code: 0, killedBy: null, stdout: "", stderr: "" }));
    for (const form of [...formsOf(token, ["a@example.com"]), ...formsOf(password, ["x-access-token"])]) {
      expect(everything.includes(form), form).toBe(false);
    }
  });

  it("of several lines are masked line by line", async () => {
    await using scene = await createScene();
    await using runner = await createRunner();
    const lines = [
      "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2g",
      "tZWQyNTUxOQAAACB2ZXJ5c2VjcmV0",
    ];
    const key = ["-----BEGIN OPENSSH PRIVATE KEY-----", ...lines, "-----END OPENSSH PRIVATE KEY-----"].join("\n");
    const { commands } = await runner.run({ inputs: { ...demoInputs(scene), "ssh-key": key } });
    const masked = commands.filter(({ name }) => name === "add-mask").map(({ message }) => message);
    expect(masked).toEqual(expect.arrayContaining(lines));
    expect(masked).not.toContain("-----BEGIN OPENSSH PRIVATE KEY-----");
  });

  it("that Jira repeats are shown by no summary", async () => {
    const token = "x_secret-token.value";
    await using jira = await serve(({ path, headers }, response) => {
      if (path.endsWith("/serverInfo")) return SERVER_INFO;
      return sendError(response, 400, {}, `Bad request: ${headers.authorization}, ${token}`);
    });
    await using scene = await createScene();
    await using runner = await createRunner();
    const own = { "jira-url": jira.url, "jira-email": "a@example.com", "jira-token": token };
    const ended = await runner.run({ inputs: { ...demoInputs(scene), ...own } });
    const page = readMarkdown(ended.summary);
    expect(page).toContain("Bad request");
    for (const form of formsOf(token, ["a@example.com"])) expect(page).not.toContain(form);
  });

  it("are not shown when the input that holds one is wrong", async () => {
    await using scene = await createScene();
    await using runner = await createRunner();
    const content = "apiVersionn: v1 token-that-nobody-may-see";
    const { log, commands } = await runner.run({ inputs: { ...demoInputs(scene), kubeconfig: content } });
    expect(annotationsOf(commands)[0]?.message).toMatch(/^The input kubeconfig is neither/);
    expect(log).not.toContain("token-that-nobody-may-see");
  });
});

describe("the token of the job", () => {
  it("is used for a repository of the same GitHub", async () => {
    await using scene = await createScene({ projects: [{ key: "DEMO", issues: 3 }] });
    await using runner = await createRunner();
    await using tls = await createCertificates();
    await scene.remote.git("config", "http.receivepack", "true");
    await using host = await serveOverHttp(scene.remote, { tls, authorization: basic("x-access-token", JOB_TOKEN) });
    const { origin, pathname } = new URL(host.url);
    const { repository: _, ...inputs } = demoInputs(scene);
    const env = { GITHUB_SERVER_URL: origin, GITHUB_REPOSITORY: pathname.slice(1), JIRASYNC_GIT_CA_FILE: tls.caFile };
    const { code, outputs, log } = await runner.run({ inputs, env });
    expect(code, log).toBe(0);
    expect(outputs["commit"]).toBe(await scene.remote.head());
  });

  it("is never sent to another host", async () => {
    await using scene = await createScene({ projects: [{ key: "DEMO", issues: 3 }] });
    await using runner = await createRunner();
    await using tls = await createCertificates();
    await using host = await serveOverHttp(scene.remote, { tls, authorization: "Basic of-nobody" });
    const inputs = { ...demoInputs(scene), repository: host.url };
    const { code } = await runner.run({ inputs, env: { JIRASYNC_GIT_CA_FILE: tls.caFile } });
    expect(code).toBe(1);
    expect(host.authorizations.length).toBeGreaterThan(0);
    expect(host.authorizations.filter((header) => header !== undefined)).toEqual([]);
  });

  it("gives way to the token of another repository", async () => {
    await using scene = await createScene({ projects: [{ key: "DEMO", issues: 3 }] });
    await using runner = await createRunner();
    await using tls = await createCertificates();
    await scene.remote.git("config", "http.receivepack", "true");
    await using host = await serveOverHttp(scene.remote, { tls, authorization: basic("mirror", "a-token-of-its-own") });
    const own = { "git-username": "mirror", "git-token": "a-token-of-its-own" };
    const inputs = { ...demoInputs(scene), repository: host.url, ...own };
    const env = { GITHUB_SERVER_URL: new URL(host.url).origin, JIRASYNC_GIT_CA_FILE: tls.caFile };
    expect((await runner.run({ inputs, env })).code).toBe(0);
  });
});

describe("hostile text", () => {
  const OURS = new Set(["add-mask", "group", "endgroup", "error", "warning"]);

  /** The lines of a log that are no commands of ours. */
  function ordinaryLines(log: string): string {
    return log
      .split("\n")
      .filter((line) => !/^::(group|endgroup|error|warning)\b/.test(line))
      .join("\n");
  }

  it("of Jira's errors forges no command, no output and no markup", async () => {
    await using jira = await serve(({ path }, response) => {
      if (path.endsWith("/serverInfo")) return SERVER_INFO;
      return sendError(response, 400, {}, `${HOSTILE_TEXT}<img src=x onerror=alert(1)>`);
    });
    await using scene = await createScene();
    await using runner = await createRunner();
    const ended = await runner.run({ inputs: { ...demoInputs(scene), "jira-url": jira.url } });
    expect(annotationsOf(ended.commands)).toMatchObject([{ message: expect.stringContaining("set-output") }]);
    expect(ended.commands.filter(({ name }) => !OURS.has(name))).toEqual([]);
    expect(hostileLines(ordinaryLines(ended.log))).toEqual([]);
    expect(Object.keys(ended.outputs)).not.toContain("token");
    expect(ended.summary).not.toMatch(/<[a-z]/i);
    expect(hostileLines(ended.summary)).toEqual([]);
  });

  it("of an issue is made harmless in a plan", async () => {
    await using scene = await createScene({ projects: [{ key: "DEMO", issues: 3 }] });
    await using runner = await createRunner();
    await runner.run({ inputs: demoInputs(scene) });
    scene.jira.update("DEMO-1", { summary: HOSTILE_TEXT });
    const ended = await runner.run({ inputs: { ...demoInputs(scene), "dry-run": "true" } });
    expect(ended.log).toContain("DEMO-1");
    expect(ended.commands.filter(({ name }) => !OURS.has(name))).toEqual([]);
    expect(hostileLines(ordinaryLines(ended.log) + ended.summary)).toEqual([]);
  });
});

describe("inputs", () => {
  it("that the action does not have are named, with the one that was meant", async () => {
    await using scene = await createScene({ projects: [{ key: "DEMO", issues: 3 }] });
    await using runner = await createRunner();
    const { code, commands } = await runner.run({ inputs: { ...demoInputs(scene), dryrun: "true" } });
    expect(code).toBe(0);
    expect(annotationsOf(commands)).toEqual([
      {
        name: "warning",
        properties: { title: "Unknown input" },
        message: 'This action has no input "dryrun". Did you mean "dry-run"?',
      },
    ]);
  });

  it.each([
    [{ "dry-run": "yes" }, 'The input dry-run is "yes", but must be true or false.'],
    [{ concurrency: "0" }, 'The input concurrency is "0", but must be a whole number from 1 to 64.'],
    [{ project: "lower" }, /^the input project: /],
    [{ jql: "updated > -1d" }, /^The inputs project and jql exclude each other/],
    [{ project: "" }, /^No target is given/],
    [{ "jira-token": "" }, /^Jira's token is missing; set the input jira-token \(or JIRA_PAT in env\)/],
    [{ branch: "--upload-pack=x" }, /^the input branch: /],
    [{ author: "nobody" }, /^The author "nobody" is not of the form/],
  ])("%j are refused with what is right", async (wrong, message) => {
    await using scene = await createScene({ projects: [{ key: "DEMO", issues: 3 }] });
    await using runner = await createRunner();
    const { code, commands, outputs } = await runner.run({ inputs: { ...demoInputs(scene), ...wrong } });
    expect({ code, phase: outputs["phase"] }).toEqual({ code: 1, phase: "Failed" });
    expect(annotationsOf(commands)[0]?.message).toEqual(
      typeof message === "string" ? message : expect.stringMatching(message),
    );
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
  });
});
