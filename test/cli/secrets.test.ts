import { writeFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { piecesIn } from "../failure/pieces.ts";
import { createCertificates, serveOverHttp } from "../git/http-remote.ts";
import { type SeenRequest, sendError, serve } from "../jira-client/http-server.ts";
import { startProxy } from "../jira-client/proxy.ts";
import { createCanary, everythingOf, formsOf, recordingGit } from "./canary.ts";
import { createScene, type Scene, syncDemo } from "./scene.ts";

const EMAIL = "ada@example.com";
const SERVER_INFO = { version: "9.12.0", deploymentType: "Server", serverTime: "2026-01-02T03:04:05.000+0000" };

type Answer = (echo: string, response: ServerResponse, request: SeenRequest) => unknown;

/** What a careless or hostile Jira does with the credentials that it is sent: it says them, in every way it can. */
const ECHOES: Readonly<Record<string, Answer>> = {
  "401": (echo, response) => sendError(response, 401, { "www-authenticate": `Basic realm="${echo}"` }, echo),
  "403": (echo, response) => sendError(response, 403, { "x-seraph-loginreason": echo }, echo),
  "400 to a search": (echo, response, { path }) =>
    path.endsWith("/serverInfo") ? SERVER_INFO : sendError(response, 400, {}, echo),
  // So far that the text is cut somewhere inside of it.
  ...Object.fromEntries(
    [350, 365, 380, 395].map((padding): [string, Answer] => [
      `400 to a search, after ${padding} characters,`,
      (echo, response, { path }) =>
        path.endsWith("/serverInfo") ? SERVER_INFO : sendError(response, 400, {}, `${"x".repeat(padding)} ${echo}`),
    ]),
  ),
  "404 to a search": (echo, response, { path }) =>
    path.endsWith("/serverInfo") ? SERVER_INFO : sendError(response, 404, {}, echo),
  "500 to a search": (echo, response, { path }) =>
    path.endsWith("/serverInfo") ? SERVER_INFO : sendError(response, 500, { "retry-after": "0" }, echo),
  "a redirect": (echo, response) =>
    void response.writeHead(302, { location: `https://sso.invalid/${encodeURIComponent(echo)}?t=${echo}` }).end(),
  "a web page": (echo, response) => void response.writeHead(200, { "content-type": "text/html" }).end(`<h1>${echo}`),
  "broken JSON": (echo, response) =>
    void response.writeHead(200, { "content-type": "application/json" }).end(`{"${echo}`),
};

describe("Jira's token", () => {
  it.concurrent.each(Object.entries(ECHOES))(
    "stays secret when Jira answers with %s that repeats it",
    async (_, answer) => {
      const canary = createCanary("jira");
      await using jira = await serve((request, response) => {
        const header = request.headers.authorization ?? "";
        const decoded = Buffer.from(header.split(" ")[1] ?? "", "base64").toString();
        return answer(`${header} ${decoded}`, response, request);
      });
      await using scene = await createScene();
      const env = { JIRA_BASE_URL: jira.url, JIRA_EMAIL: EMAIL, JIRA_PAT: canary };
      const ended = await scene.run(syncDemo(scene, "--status-dir", "status", "-o", "json"), { env });
      expect(ended.code).toBe(1);
      expect(jira.requests[0]?.headers.authorization).toContain(formsOf(canary, [EMAIL])[2]);
      await expectSecret(canary, [EMAIL], scene, ended);
      const sent = jira.requests[0]?.headers.authorization?.split(" ")[1] ?? "";
      expect(piecesIn(ended.stdout + ended.stderr, sent)).toEqual([]);
    },
  );

  it("stays secret in a run that completes, whether it came by environment or option", async () => {
    const canary = createCanary("jira");
    await using scene = await createScene({ accounts: [{ email: EMAIL, token: canary }] });
    const git = await recordingGit(scene);
    const env = { JIRA_EMAIL: EMAIL, JIRA_PAT: `${canary}\n`, PATH: git.path };
    const first = await scene.run(syncDemo(scene, "--status-dir", "status"), { env });
    expect(first.code).toBe(0);
    await expectSecret(canary, [EMAIL], scene, first);
    scene.jira.update("DEMO-1", { summary: "Edited" });
    const second = await scene.run(syncDemo(scene, "--jira-token", canary), { env: { ...env, JIRA_PAT: "" } });
    expect(second.stdout).toContain("updated");
    await expectSecret(canary, [EMAIL], scene, second);
    expect(await git.recorded()).toContain("push");
  });

  it("stays secret as the password in an address that is refused", async () => {
    const canary = createCanary("jira");
    await using scene = await createScene();
    const address = `https://ada:${encodeURIComponent(canary)}@jira.invalid/`;
    for (const args of [syncDemo(scene), syncDemo(scene, "--jira-url", address)]) {
      const ended = await scene.run(args, { env: { JIRA_BASE_URL: address } });
      expect(ended.stderr).toContain("holds a user name or password");
      await expectSecret(canary, ["ada"], scene, ended);
    }
  });
});

describe("a proxy's password", () => {
  it.each(["http://127.0.0.1", "not a proxy"])("stays secret when the proxy fails (%s)", async (address) => {
    const canary = createCanary("proxy");
    await using proxy = await startProxy({ refuses: true });
    const port = new URL(proxy.url).port;
    const url = address.startsWith("http")
      ? `http://ada:${encodeURIComponent(canary)}@127.0.0.1:${port}`
      : `http://ada:${canary}@:x`;
    await using scene = await createScene();
    const env = { JIRA_BASE_URL: "https://127.0.0.1:9", HTTPS_PROXY: url };
    const ended = await scene.run(syncDemo(scene, "--status-dir", "status"), { env });
    expect(ended.code).not.toBe(0);
    await expectSecret(canary, ["ada"], scene, ended);
  });
});

describe("the Git credentials", () => {
  it.each(["JIRASYNC_GIT_PASSWORD", "JIRASYNC_GIT_BEARER_TOKEN"])(
    "of %s stay secret when the server refuses and repeats them",
    async (name) => {
      const canary = createCanary("git");
      await using scene = await createScene();
      await using certificates = await createCertificates();
      await using server = await serveOverHttp(scene.remote, {
        tls: certificates,
        intercept: ({ headers }, response) => {
          // Without a challenge git sends no password.
          if (headers.authorization === undefined) {
            response.writeHead(401, { "www-authenticate": 'Basic realm="git"' }).end();
          } else {
            const header = headers.authorization;
            const decoded = Buffer.from(header.split(" ")[1] ?? "", "base64").toString();
            response.writeHead(403, { "content-type": "text/plain" }).end(`${header} ${decoded}`);
          }
          return true;
        },
      });
      const git = await recordingGit(scene);
      const env = { PATH: git.path, [name]: canary, JIRASYNC_GIT_CA_FILE: certificates.caFile };
      const args = ["sync", "--project", "DEMO", "--repository", server.url, "--status-dir", "status"];
      const ended = await scene.run(args, { env });
      expect(ended.stderr).toContain("PermissionDenied");
      expect(server.authorizations.filter((sent) => sent !== undefined)).not.toEqual([]);
      await expectSecret(canary, ["x-access-token"], scene, ended);
    },
  );

  it("stay secret in a push over https that lands", async () => {
    const canary = createCanary("git");
    await using scene = await createScene();
    await using certificates = await createCertificates();
    const authorization = `Basic ${Buffer.from(`ada:${canary}`).toString("base64")}`;
    await using server = await serveOverHttp(scene.remote, { tls: certificates, authorization });
    const git = await recordingGit(scene);
    const env = {
      PATH: git.path,
      JIRASYNC_GIT_USERNAME: "ada",
      JIRASYNC_GIT_PASSWORD: canary,
      JIRASYNC_GIT_CA_FILE: certificates.caFile,
    };
    const ended = await scene.run(["sync", "--project", "DEMO", "--repository", server.url], { env });
    expect(ended.stderr).not.toContain("failed");
    expect(await scene.remote.head()).not.toBe(scene.remote.initialHead);
    await expectSecret(canary, ["ada"], scene, ended);
  });

  it("do not reach the hooks of a local repository, which could print them", async () => {
    const canary = createCanary("git");
    await using scene = await createScene();
    await scene.remote.hook("pre-receive", "env >&2; exit 1");
    const env = {
      JIRASYNC_GIT_PASSWORD: canary,
      JIRASYNC_GIT_BEARER_TOKEN: canary,
      JIRA_PAT: scene.env["JIRA_PAT"] ?? "",
    };
    const ended = await scene.run(syncDemo(scene), { env });
    expect(ended.stderr).toContain("PushRejected");
    await expectSecret(canary, ["x-access-token"], scene, ended);
    expect(ended.stderr).not.toContain("simulator-token");
  });

  it("stay secret as the password in an address that is refused", async () => {
    const canary = createCanary("git");
    await using scene = await createScene();
    const repository = `https://ada:${encodeURIComponent(canary)}@git.invalid/x.git`;
    const ended = await scene.run(["sync", "--project", "DEMO", "--repository", repository, "-o", "json"]);
    expect(ended.stderr).toContain("holds a user name or password");
    await expectSecret(canary, ["ada"], scene, ended);
  });

  it("of a key file that is none stay secret", async () => {
    const canary = createCanary("git");
    await using scene = await createScene();
    await using keys = await createScene();
    const file = join(keys.folder, "id");
    await writeFile(file, `-----BEGIN OPENSSH PRIVATE KEY-----\n${canary}\n`, { mode: 0o600 });
    const args = ["sync", "--project", "DEMO", "--repository", "ssh://git@127.0.0.1:9/x.git"];
    const ended = await scene.run(args, { env: { JIRASYNC_GIT_IDENTITY_FILE: file } });
    expect(ended.code).toBe(1);
    await expectSecret(canary, ["git"], scene, ended);
  });
});

async function expectSecret(
  secret: string,
  logins: readonly string[],
  scene: Scene,
  ended: Parameters<typeof everythingOf>[1],
): Promise<void> {
  const everything = await everythingOf(scene, ended);
  expect(formsOf(secret, logins).filter((form) => everything.includes(form))).toEqual([]);
}
