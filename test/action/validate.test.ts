import { describe, expect, it } from "vitest";
import { formsOf } from "../cli/canary.ts";
import { sendError, serve } from "../jira-client/http-server.ts";
import { readMarkdown } from "./read-markdown.ts";
import { annotationsOf } from "./runner-log.ts";
import { HEAD, manifest, validateScene } from "./validate-scene.ts";

describe("the validate action on a pull request", () => {
  it("shows the plan of a manifest that is right", async () => {
    await using scene = await validateScene();
    await scene.write("jirasyncs/demo.yaml", manifest("demo", "projectKey: DEMO", scene.repository));
    const { code, log, outputs, summary, commands } = await scene.validate();
    expect(code, log).toBe(0);
    expect(outputs).toEqual({
      valid: "true",
      manifests: "1",
      problems: "0",
      changes: "4",
      "comment-url": "https://github.com/acme/mirror/pull/7#issuecomment-1",
    });
    expect(annotationsOf(commands)).toEqual([]);
    expect(summary).toContain("✅ jirasync: 1 manifest file valid&#44; 4 changes planned");
    expect(String(scene.github.comments[0]?.["body"])).toContain("DEMO&#45;1 | create |");
    expect(scene.github.checkRuns).toMatchObject([{ name: "jirasync", head_sha: HEAD, conclusion: "success" }]);
  });

  it("writes nothing to the mirror", async () => {
    await using scene = await validateScene();
    await scene.write("jirasyncs/demo.yaml", manifest("demo", "projectKey: DEMO", scene.repository));
    await scene.validate();
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
  });

  it("shows two bad manifests at their lines, in the log, the check run and the comment", async () => {
    await using scene = await validateScene();
    const good = manifest("good", "projectKey: DEMO", scene.repository);
    await scene.write("jirasyncs/a.yaml", good.replace("syncType: batch", "syncType: batsh"));
    await scene.write("jirasyncs/b.yaml", good.replace("repository:", "repositori:"));
    await scene.write("jirasyncs/c.yaml", good);
    const { code, commands, outputs } = await scene.validate();
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ valid: "false", manifests: "3" });
    const errors = annotationsOf(commands).map(({ name, properties }) => [
      name,
      properties["file"],
      properties["line"],
    ]);
    expect(errors).toContainEqual(["error", "jirasyncs/a.yaml", "6"]);
    expect(errors).toContainEqual(["error", "jirasyncs/b.yaml", "10"]);
    expect(scene.github.checkRuns).toMatchObject([
      {
        conclusion: "failure",
        output: { annotations: expect.arrayContaining([expect.objectContaining({ start_line: 6 })]) },
      },
    ]);
    expect(String(scene.github.comments[0]?.["body"])).toContain("2 of 3 manifest files have errors");
  });

  it("shows a query that Jira does not take at its line", async () => {
    await using scene = await validateScene();
    const query = manifest("demo", 'jqlQuery: "projekt = DEMO"', scene.repository);
    await scene.write("jirasyncs/demo.yaml", query);
    const { code, commands } = await scene.validate();
    expect(code).toBe(1);
    expect(annotationsOf(commands)).toMatchObject([
      { name: "error", properties: { file: "jirasyncs/demo.yaml", line: "8", col: "15", title: "InvalidQuery" } },
    ]);
  });

  it("keeps one comment, also when it is run again", async () => {
    await using scene = await validateScene();
    const good = manifest("demo", "projectKey: DEMO", scene.repository);
    await scene.write("jirasyncs/demo.yaml", good.replace("batch", "batsh"));
    await scene.validate();
    await scene.write("jirasyncs/demo.yaml", good);
    await scene.validate();
    expect(scene.github.comments).toHaveLength(1);
    expect(String(scene.github.comments[0]?.["body"])).toContain("✅");
  });

  it("finds one name in two files", async () => {
    await using scene = await validateScene();
    await scene.write("jirasyncs/a.yaml", manifest("demo", "projectKey: DEMO", scene.repository));
    await scene.write("jirasyncs/b.yaml", manifest("demo", "projectKey: OTHER", scene.repository));
    const { commands } = await scene.validate({ inputs: { plan: "false" } });
    const [error] = annotationsOf(commands).filter(({ name }) => name === "error");
    expect(error?.properties).toMatchObject({ file: "jirasyncs/b.yaml", line: "4" });
    expect(error?.message).toContain("jirasyncs/a.yaml");
  });

  it("takes one name in two namespaces for two syncs, and none for the namespace default", async () => {
    await using scene = await validateScene();
    const inNamespace = (name: string) =>
      manifest("demo", "projectKey: DEMO", scene.repository).replace("name: demo", `name: demo\n  namespace: ${name}`);
    await scene.write("jirasyncs/a.yaml", inNamespace("team-a"));
    await scene.write("jirasyncs/b.yaml", inNamespace("team-b"));
    await scene.write("jirasyncs/c.yaml", inNamespace("default"));
    const inputs = { plan: "false" };
    expect((await scene.validate({ inputs })).outputs).toMatchObject({ valid: "true", problems: "0" });
    await scene.write("jirasyncs/d.yaml", manifest("demo", "projectKey: OTHER", scene.repository));
    const { outputs, commands } = await scene.validate({ inputs });
    expect(outputs).toMatchObject({ valid: "false", problems: "1" });
    const [error] = annotationsOf(commands).filter(({ name }) => name === "error");
    expect(error).toMatchObject({
      properties: { file: "jirasyncs/d.yaml", line: "4" },
      message: expect.stringContaining("jirasyncs/c.yaml"),
    });
  });

  it("points at the right one of two syncs of one name in a file", async () => {
    await using scene = await validateScene();
    const query = (namespace: string, jql: string) =>
      manifest("demo", `jqlQuery: ${jql}`, scene.repository).replace(
        "name: demo",
        `name: demo\n  namespace: ${namespace}`,
      );
    const documents = [query("team-a", "project = DEMO"), query("team-b", "projekt = DEMO")];
    await scene.write("jirasyncs/both.yaml", documents.join("---\n"));
    const { commands } = await scene.validate();
    const errors = annotationsOf(commands).filter(({ name }) => name === "error");
    expect(errors).toMatchObject([{ properties: { title: "InvalidQuery", line: "21" } }]);
  });

  it("warns, and does not fail, when the mirror can't be read with the token of the job", async () => {
    await using scene = await validateScene();
    await scene.write("jirasyncs/demo.yaml", manifest("demo", "projectKey: DEMO", "https://localhost:9/acme/private"));
    const { code, commands } = await scene.validate();
    expect(code).toBe(0);
    expect(annotationsOf(commands)).toMatchObject([{ name: "warning", properties: { line: "10" } }]);
    expect(scene.github.checkRuns).toMatchObject([{ conclusion: "neutral" }]);
  });
});

describe("the validate action without all it could use", () => {
  it("does what it can on a pull request from a fork, and says what it could not", async () => {
    await using scene = await validateScene({ permissions: ["pull-requests: read"] });
    const bad = manifest("demo", "projectKey: DEMO", scene.repository).replace("batch", "batsh");
    await scene.write("jirasyncs/demo.yaml", bad);
    const noSecrets = { "jira-email": "", "jira-token": "" };
    const { code, commands, summary } = await scene.validate({ from: "mallory/mirror", inputs: noSecrets });
    expect(code).toBe(1);
    const said = annotationsOf(commands);
    expect(said.filter(({ name }) => name === "error")).toMatchObject([{ properties: { line: "6" } }]);
    expect(said.filter(({ name }) => name === "notice")).toHaveLength(2);
    expect(summary).toContain("The comment could not be written");
    expect(summary).toContain("The check run could not be written");
  });

  it.each([["mallory/mirror"], [null]])(
    "asks Jira nothing for the author of a fork (%s), secrets or not",
    async (from) => {
      await using scene = await validateScene();
      await scene.write("jirasyncs/demo.yaml", manifest("demo", "projectKey: DEMO", scene.repository));
      const { code, summary } = await scene.validate({ from });
      expect(code).toBe(0);
      expect(scene.jira.requests).toEqual([]);
      expect(summary).toContain("not checked against Jira");
    },
  );

  it.each([
    ["workflow_run", { workflow_run: { event: "pull_request", head_repository: { full_name: "mallory/mirror" } } }],
    ["issue_comment", { issue: { number: 7, pull_request: { url: "https://api.github.com" } } }],
  ])("asks Jira nothing on %s, where the files may be a fork's", async (name, event) => {
    await using scene = await validateScene();
    await scene.write("jirasyncs/demo.yaml", manifest("demo", "jqlQuery: project = DEMO", scene.repository));
    const { code, summary } = await scene.validate({ event, env: { GITHUB_EVENT_NAME: name } });
    expect(code).toBe(0);
    expect(scene.jira.requests).toEqual([]);
    expect(readMarkdown(summary)).toContain("the manifests are, or may be, from a fork");
  });

  it("never sends the token to an address that a manifest names", async () => {
    await using scene = await validateScene();
    const spec = manifest("demo", "projectKey: DEMO", scene.repository).replace(
      "spec:\n",
      "spec:\n  source: {url: https://evil.example.com, secretRef: {name: x}}\n",
    );
    await scene.write("jirasyncs/demo.yaml", spec);
    const { summary, commands } = await scene.validate({ inputs: { "jira-url": "" } });
    expect(annotationsOf(commands).map(({ name }) => name)).toEqual(["notice"]);
    expect(summary).toContain("the token is not sent to an address that a manifest names");
  });

  it("refuses to plan a sync of another Jira than its token is for", async () => {
    await using scene = await validateScene();
    const spec = manifest("demo", "projectKey: DEMO", scene.repository).replace(
      "spec:\n",
      "spec:\n  source: {url: https://evil.example.com, secretRef: {name: x}}\n",
    );
    await scene.write("jirasyncs/demo.yaml", spec);
    const { code, commands } = await scene.validate();
    expect(code).toBe(1);
    expect(annotationsOf(commands)).toMatchObject([{ name: "error", properties: { line: "6" } }]);
  });

  it("writes a check run, and no comment, outside of a pull request", async () => {
    await using scene = await validateScene();
    await scene.write("jirasyncs/demo.yaml", manifest("demo", "projectKey: DEMO", scene.repository));
    const pushed = { event: { ref: "refs/heads/main" }, env: { GITHUB_EVENT_NAME: "push" } };
    const { outputs } = await scene.validate(pushed);
    expect(outputs["changes"]).toBe("4");
    expect(scene.github.comments).toEqual([]);
    expect(scene.github.checkRuns).toMatchObject([{ head_sha: "d".repeat(40) }]);
  });

  it("writes only what it is asked for", async () => {
    await using scene = await validateScene();
    await scene.write("jirasyncs/demo.yaml", manifest("demo", "projectKey: DEMO", scene.repository));
    await scene.validate({ inputs: { comment: "false", check: "", plan: "false" } });
    expect(scene.github.requests).toEqual([]);
    expect(scene.jira.requests).toEqual([]);
  });

  it("says that a pattern matches no file", async () => {
    await using scene = await validateScene();
    const { code, outputs, commands } = await scene.validate();
    expect(code).toBe(1);
    expect(outputs).toEqual({ valid: "false", manifests: "0", problems: "0", changes: "" });
    expect(annotationsOf(commands)[0]?.message).toContain("jirasyncs/*.yaml");
  });
});

describe("a token that Jira repeats in its error", () => {
  it("is in no comment, check run, summary or annotation", async () => {
    const token = "x_secret-token.value";
    await using jira = await serve(({ headers }, response) =>
      sendError(response, 400, {}, `Bad request: ${headers.authorization}, ${token}`),
    );
    await using scene = await validateScene();
    await scene.write("jirasyncs/demo.yaml", manifest("demo", "jqlQuery: project = DEMO", scene.repository));
    const login = { "jira-url": jira.url, "jira-email": "a@example.com", "jira-token": token };
    const { log, commands, summary } = await scene.validate({ inputs: login });
    const pages = [scene.github.comments, scene.github.checkRuns, summary].map((page) => JSON.stringify(page));
    for (const page of [...pages, JSON.stringify(annotationsOf(commands)), log].map(readMarkdown)) {
      expect(page).toContain("Bad request");
      for (const form of formsOf(token, ["a@example.com"])) expect(page).not.toContain(form);
    }
  });
});

describe("hostile text in a manifest", () => {
  const HOSTILE =
    '"x\\u001b[31m | <img src=x onerror=alert(1)> ![a](https://evil.example.com) @everyone\\n::set-output name=valid::true"';

  it("drives neither the runner, nor a comment, nor a page", async () => {
    await using scene = await validateScene();
    const text = manifest("demo", "projectKey: DEMO", scene.repository).replace("batch", HOSTILE);
    await scene.write("jirasyncs/demo.yaml", text);
    const { commands, summary, outputs } = await scene.validate();
    expect(outputs["valid"]).toBe("false");
    expect(commands.some(({ name }) => name === "set-output")).toBe(false);
    const body = String(scene.github.comments[0]?.["body"]);
    for (const place of [summary, body]) {
      expect(place).not.toContain("<img");
      expect(place).not.toContain("![a]");
      expect(place).not.toContain("@everyone");
      expect(place).not.toContain("\u001b");
    }
  });

  it("in a file's name stays a name", async () => {
    await using scene = await validateScene();
    const bad = manifest("demo", "projectKey: DEMO", scene.repository).replace("batch", "batsh");
    await scene.write("jirasyncs/a|b](javascript:x),line=9::.yaml", bad);
    const { commands } = await scene.validate();
    expect(annotationsOf(commands)[0]?.properties).toMatchObject({
      file: "jirasyncs/a|b](javascript:x),line=9::.yaml",
      line: "6",
    });
    expect(String(scene.github.comments[0]?.["body"])).not.toContain("(javascript:");
  });
});
