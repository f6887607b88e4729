import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createRedactor } from "../../src/failure/index.ts";
import { GithubClient } from "../../src/github/index.ts";
import { failureOf } from "../git/plan.ts";
import { connect } from "./client.ts";
import { refused, secondaryRateLimit } from "./faults.ts";
import { startGithub } from "./server.ts";

const USER = {
  method: "GET",
  path: "/user",
  what: "asking whose token this is",
  permission: "metadata: read",
} as const;

describe("a request to GitHub", () => {
  it("goes below the base path of an Enterprise Server", async ({ signal }) => {
    await using github = await startGithub({ basePath: "/api/v3", isPersonal: true });
    await using github3 = connect(github);
    expect(await github3.client.send(USER, signal)).toMatchObject({ login: "octocat" });
    expect(github.apiUrl).toMatch(/\/api\/v3$/);
    expect(github.requests).toMatchObject([{ method: "GET", path: "/user" }]);
  });

  it("waits as long as a secondary rate limit asks, and shows it", async ({ signal }) => {
    await using github = await startGithub({ isPersonal: true });
    await using connection = connect(github);
    github.fault(/\/user/, secondaryRateLimit({ "retry-after": "7" }));
    await connection.client.send(USER, signal);
    expect(connection.sleeps).toEqual([7500]);
    expect(connection.waits[0]?.message).toContain("limits the rate of requests");
  });

  it("waits for the reset by the server's own clock", async ({ signal }) => {
    await using github = await startGithub({ isPersonal: true });
    await using connection = connect(github);
    const date = new Date("2030-01-01T00:00:00Z");
    const reset = String(date.getTime() / 1000 + 42);
    const headers = { date: date.toUTCString(), "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
    github.fault(/\/user/, { kind: "answer", status: 403, headers, body: { message: "API rate limit exceeded" } });
    await connection.client.send(USER, signal);
    expect(connection.sleeps).toEqual([42_500]);
  });

  it("waits a minute, then two, where a limit names no time", async ({ signal }) => {
    await using github = await startGithub({ isPersonal: true });
    await using connection = connect(github);
    github.fault(/\/user/, secondaryRateLimit({}), 2);
    await connection.client.send(USER, signal);
    expect(connection.sleeps).toEqual([60_500, 120_500]);
  });

  it("ends as RateLimited, with the time, when the wait would be too long", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github, { maxRateLimitWaitMs: 10_000 });
    github.fault(/\/user/, secondaryRateLimit({ "retry-after": "3600" }));
    const failure = await failureOf(connection.client.send(USER, signal));
    expect(failure).toMatchObject({ reason: "RateLimited", retryable: true });
    expect(failure.message).toContain("3601 s");
    expect(connection.sleeps).toEqual([]);
  });

  it("is repeated after 5xx and broken connections", async ({ signal }) => {
    await using github = await startGithub({ isPersonal: true });
    await using connection = connect(github);
    github.fault(/\/user/, refused(502, "Server Error"));
    github.fault(/\/user/, { kind: "cut" });
    expect(await connection.client.send(USER, signal)).toMatchObject({ login: "octocat" });
    expect(github.requests).toHaveLength(3);
  });

  it("ends as RepositoryUnavailable when GitHub stays away", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github);
    github.fault(/\/user/, refused(503, "Unavailable"), 100);
    const failure = await failureOf(connection.client.send(USER, signal));
    expect(failure).toMatchObject({ reason: "RepositoryUnavailable", retryable: true });
    expect(github.requests).toHaveLength(5);
  });

  it.each([
    [401, "Bad credentials", "AuthenticationFailed", "token"],
    [403, "Resource not accessible by integration", "PermissionDenied", "permissions: metadata: read"],
    [404, "Not Found", "NotFound", "permissions: metadata: read"],
    [409, "Conflict", "PushConflict", "Conflict"],
    [422, "Validation Failed", "PushRejected", "Validation Failed"],
    [301, "Moved Permanently", "NotFound", "new name"],
  ])("that is answered with %i (%s) fails as %s and says what to do", async (status, message, reason, advice) => {
    await using github = await startGithub();
    await using connection = connect(github);
    github.fault(/\/user/, refused(status, message));
    const failure = await failureOf(connection.client.send(USER, AbortSignal.timeout(60_000)));
    expect(failure.reason).toBe(reason);
    expect(failure.message).toContain(advice);
  });

  it("never shows the token, nor what could drive a terminal", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github);
    github.fault(/\/user/, refused(422, "\u001b[31mred\u202e\n::set-output name=x::y"));
    const { message } = await failureOf(connection.client.send(USER, signal));
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(message).not.toContain(github.token);
  });

  it("stops at once when it is aborted while it waits", async () => {
    await using github = await startGithub();
    github.fault(/\/user/, secondaryRateLimit({ "retry-after": "100" }), 100);
    const stop = new AbortController();
    await using client = new GithubClient(github, {
      env: {},
      now: Date.now,
      random: Math.random,
      sleep: (ms, signal) => sleep(ms, undefined, { signal }),
      redactor: createRedactor(),
      onWait: () => stop.abort(),
    });
    expect(await failureOf(client.send(USER, stop.signal))).toMatchObject({ reason: "Cancelled" });
    expect(github.requests).toHaveLength(1);
  });

  it("that is refused with the token in the reason never shows a part of it", async ({ signal }) => {
    await using github = await startGithub();
    await using connection = connect(github);
    for (let offset = 270; offset <= 305; offset++) {
      github.fault(/\/user/, refused(422, `${"x".repeat(offset)} ${github.token}`));
      const { message } = await failureOf(connection.client.send(USER, signal));
      expect(message).not.toContain(github.token.slice(0, 5));
    }
  });

  it("goes through the proxy of the environment", async ({ signal }) => {
    const asked: string[] = [];
    const proxy = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.setHeader("content-type", "application/json").end('{"login":"by-proxy"}');
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const address = proxy.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await using connection = connect(
      { apiUrl: "http://localhost:9/api/v3", token: "ghp_0123456789" },
      {},
      { HTTP_PROXY: `http://127.0.0.1:${port}` },
    );
    expect(await connection.client.send(USER, signal)).toEqual({ login: "by-proxy" });
    expect(asked).toEqual(["http://localhost:9/api/v3/user"]);
    proxy.closeAllConnections();
    proxy.close();
  });

  it.each(["http://github.example.com/api/v3", "https://user:secret@github.example.com", "ftp://x", "nonsense"])(
    "is not sent to %s",
    (apiUrl) => {
      const deps = {
        env: {},
        now: Date.now,
        random: Math.random,
        sleep: () => Promise.resolve(),
        redactor: createRedactor(),
      };
      expect(() => new GithubClient({ apiUrl, token: "ghp_0123456789" }, deps)).toThrow(/GITHUB_API_URL/);
    },
  );
});
