import { setTimeout as delay } from "node:timers/promises";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { SyncError } from "../../src/failure/index.ts";
import type { JiraSettings } from "../../src/jira/index.ts";
import { type JiraAnswer, type Patience, Transport } from "../../src/jira/transport.ts";
import { type Handler, type HttpServer, sendError, sendJson, serve } from "./http-server.ts";
import { type VirtualTime, virtualTime } from "./virtual-time.ts";

const TOKEN = "canary-token-1234";

interface Tried {
  readonly server: HttpServer;
  readonly time: VirtualTime;
  readonly requests: number;
  readonly answer: JiraAnswer | null;
  readonly error: unknown;
}

/** Sends one request to a server with the handler and tells what came of it. */
async function tryOnce(
  handler: Handler,
  settings: Partial<JiraSettings> = {},
  patience: Patience = {},
  signal?: AbortSignal,
): Promise<Tried> {
  await using server = await serve(handler);
  const time = virtualTime();
  await using transport = new Transport(
    { baseUrl: server.url, email: "a@example.com", token: TOKEN, ...settings },
    time.deps,
  );
  let answer: JiraAnswer | null = null;
  let error: unknown = null;
  try {
    answer = await transport.send(
      { path: "/rest/api/2/field", query: { secret: "in-the-query" } },
      patience,
      signal ?? new AbortController().signal,
    );
  } catch (caught) {
    error = caught;
  }
  return { server, time, requests: transport.requests, answer, error };
}

/** Fails the first `times` requests with `fault`, then answers. */
function failing(times: number, fault: Handler): Handler {
  return (request, response, count) => (count <= times ? fault(request, response, count) : { ok: true });
}

function failureOf(error: unknown) {
  if (!(error instanceof SyncError)) throw new Error("expected a SyncError", { cause: error });
  expect(error.message).not.toContain(TOKEN);
  expect(error.message).not.toContain("in-the-query");
  return error.failure;
}

describe("authentication", () => {
  it("sends e-mail and token as Basic", async () => {
    const { server } = await tryOnce(() => ({}), { email: "a@example.com", token: "tökén" });
    const expected = Buffer.from("a@example.com:tökén", "utf8").toString("base64");
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${expected}`);
  });

  it("sends a token alone as Bearer, without the line break of the file it came from", async () => {
    const { server } = await tryOnce(() => ({}), { email: "", token: "pat-123\n" });
    expect(server.requests[0]?.headers.authorization).toBe("Bearer pat-123");
  });

  it.each(["", "  \n", "two words", "tök"])("refuses the Bearer token %j before any request", (token) => {
    expect(() => new Transport({ baseUrl: "http://127.0.0.1:1", token }, virtualTime().deps)).toThrow(
      expect.objectContaining({
        failure: expect.objectContaining({ reason: "AuthenticationFailed", retryable: false }),
      }),
    );
  });

  it("takes a 200 that Jira served anonymously for refused credentials", async () => {
    const { error, requests } = await tryOnce((_request, response) =>
      sendJson(response, { issues: [] }, 200, { "X-Seraph-LoginReason": "AUTHENTICATED_FAILED" }),
    );
    expect(failureOf(error)).toMatchObject({ reason: "AuthenticationFailed", retryable: false });
    expect(requests).toBe(1);
  });
});

describe("base URL", () => {
  it("keeps the context path and drops trailing slashes", async () => {
    await using server = await serve(() => ({}));
    await using transport = new Transport({ baseUrl: `${server.url}/jira//`, token: "t" }, virtualTime().deps);
    await transport.send({ path: "/rest/api/2/field" }, {}, new AbortController().signal);
    expect(server.requests[0]?.path).toBe("/jira/rest/api/2/field");
    expect(transport.base.href).toBe(`${server.url}/jira`);
  });

  it.each([
    ["ftp://example.com", "http or https"],
    ["example.atlassian.net", "http or https"],
    ["https://", "http or https"],
    ["https://user:canary@example.com", "user name or password"],
    ["https://example.com/?a=b", "query"],
    ["https://example.com/#x", "fragment"],
  ])("refuses %s", (baseUrl, words) => {
    expect(() => new Transport({ baseUrl, token: "t" }, virtualTime().deps)).toThrow(words);
    expect(() => new Transport({ baseUrl, token: "t" }, virtualTime().deps)).not.toThrow("canary");
  });
});

describe("answers", () => {
  it("are asked for compressed", async () => {
    const { server } = await tryOnce(() => ({}));
    expect(server.requests[0]?.headers["accept-encoding"]).toBe("gzip");
  });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ])("are decompressed from %s", async (encoding, compress) => {
    const { answer } = await tryOnce((_request, response) => {
      response.writeHead(200, { "content-encoding": encoding }).end(compress(JSON.stringify({ text: "ä€😀" })));
    });
    expect(answer?.value).toEqual({ text: "ä€😀" });
  });

  it("are refused when they exceed the size limit, without another try", async () => {
    const { error, requests } = await tryOnce(() => ({ text: "x".repeat(5000) }), { maxResponseBytes: 4096 });
    expect(failureOf(error)).toMatchObject({
      reason: "MalformedResponse",
      message: expect.stringContaining("larger than 4 KiB"),
    });
    expect(requests).toBe(1);
  });

  it("are refused when they exceed the size limit once decompressed", async () => {
    const bomb = gzipSync(JSON.stringify({ text: "x".repeat(1_000_000) }));
    const { error } = await tryOnce(
      (_request, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
      {
        maxResponseBytes: 100_000,
      },
    );
    expect(failureOf(error).message).toContain("larger than");
  });

  it("tell the server's clock", async () => {
    const { answer } = await tryOnce((_request, response) =>
      sendJson(response, {}, 200, { date: "Thu, 01 Jan 2026 10:00:00 GMT" }),
    );
    expect(answer?.serverDateMs).toBe(Date.UTC(2026, 0, 1, 10));
  });
});

describe("faults that pass", () => {
  const faults: [string, Handler][] = [
    ["500", (_request, response) => sendError(response, 500)],
    [
      "502 from a gateway",
      (_request, response) => void response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>"),
    ],
    ["503", (_request, response) => sendError(response, 503)],
    ["504", (_request, response) => sendError(response, 504)],
    ["a reset connection", (_request, response) => void response.destroy()],
    [
      "a body cut short of its length",
      (_request, response) => {
        response.writeHead(200, { "content-type": "application/json", "content-length": "100" }).write('{"ok":');
        setImmediate(() => response.destroy());
      },
    ],
    [
      "JSON cut on the way",
      (_request, response) => void response.writeHead(200, { "content-type": "application/json" }).end('{"ok":'),
    ],
    [
      "an empty body",
      (_request, response) => void response.writeHead(200, { "content-type": "application/json" }).end(),
    ],
    [
      "broken compression",
      (_request, response) =>
        void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("{}").subarray(0, 12)),
    ],
    [
      "a web page with status 200",
      (_request, response) =>
        void response.writeHead(200, { "content-type": "text/html" }).end("<html>maintenance</html>"),
    ],
    [
      "a 404 that is not Jira's",
      (_request, response) => void response.writeHead(404, { "content-type": "text/plain" }).end("no route"),
    ],
  ];

  it.each(faults)("%s is tried again", async (_name, fault) => {
    const { answer, requests } = await tryOnce(failing(2, fault));
    expect(answer?.value).toEqual({ ok: true });
    expect(requests).toBe(3);
  });

  it.each(faults)("%s ends the request when it stays, and may pass later", async (_name, fault) => {
    const { error, requests } = await tryOnce(fault, { maxAttempts: 3 });
    expect(failureOf(error).retryable).toBe(true);
    expect(requests).toBe(3);
  });

  it("wait longer from try to try, with full jitter below the bound", async () => {
    const { time } = await tryOnce((_request, response) => sendError(response, 500));
    expect(time.sleeps).toEqual([499, 999, 1999, 3999, 7999]);
  });

  it("show waits of a second and more", async () => {
    const { time } = await tryOnce(failing(3, (_request, response) => sendError(response, 500)));
    expect(time.waits).toEqual([{ kind: "retry", seconds: 2, message: expect.stringMatching(/500.*Try 4 of 6/) }]);
  });

  it("wait as long as a 503 asks", async () => {
    const { time } = await tryOnce(
      failing(1, (_request, response) => sendError(response, 503, { "retry-after": "7" })),
    );
    expect(time.sleeps).toEqual([7000]);
  });

  it("a server that hangs before its headers is given up by the time limit", async () => {
    const { answer, requests } = await tryOnce(
      failing(1, () => undefined),
      { requestTimeoutMs: 200 },
    );
    expect(answer?.value).toEqual({ ok: true });
    expect(requests).toBe(2);
  });

  it("a server that hangs within the body is given up by the time limit", async () => {
    const { answer } = await tryOnce(
      failing(
        1,
        (_request, response) => void response.writeHead(200, { "content-type": "application/json" }).write("{"),
      ),
      { requestTimeoutMs: 200 },
    );
    expect(answer?.value).toEqual({ ok: true });
  });

  it("a server that sends a byte now and then is given up all the same", async () => {
    const { answer } = await tryOnce(
      failing(1, (_request, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        const timer = setInterval(() => response.write(" "), 50);
        response.on("close", () => clearInterval(timer));
      }),
      { requestTimeoutMs: 200 },
    );
    expect(answer?.value).toEqual({ ok: true });
  });

  it("a server that always hangs is asked three times, not six", async () => {
    const { error, requests } = await tryOnce(() => undefined, { requestTimeoutMs: 100 });
    expect(failureOf(error)).toMatchObject({ reason: "JiraUnavailable", message: expect.stringContaining("in time") });
    expect(requests).toBe(3);
  });

  it("a server that refuses connections is unavailable", async () => {
    const closed = await serve(() => ({}));
    await closed[Symbol.asyncDispose]();
    const { error } = await tryOnce(() => ({}), { baseUrl: closed.url, maxAttempts: 2 });
    expect(failureOf(error)).toMatchObject({
      reason: "JiraUnavailable",
      retryable: true,
      message: expect.stringContaining("ECONNREFUSED"),
    });
  });
});

describe("rate limits", () => {
  const limited =
    (headers: Record<string, string>): Handler =>
    (_request, response) =>
      sendError(response, 429, headers);

  it.each([
    ["Retry-After in seconds", { "retry-after": "5" }, 5000],
    [
      "Retry-After as a date, read by the server's clock",
      { date: "Thu, 01 Jan 2026 10:00:00 GMT", "retry-after": "Thu, 01 Jan 2026 10:00:09 GMT" },
      9000,
    ],
    [
      "X-RateLimit-Reset as Cloud sends it",
      { date: "Thu, 01 Jan 2026 10:00:00 GMT", "x-ratelimit-reset": "2026-01-01T10:01Z" },
      60_000,
    ],
    ["X-RateLimit-Reset in seconds", { "x-ratelimit-reset": "12" }, 12_000],
  ])("waits as %s asks", async (_name, headers, ms) => {
    const { answer, time } = await tryOnce(failing(1, limited(headers)));
    expect(answer?.value).toEqual({ ok: true });
    expect(time.sleeps).toHaveLength(1);
    expect(time.sleeps[0]).toBeGreaterThanOrEqual(ms);
    expect(time.sleeps[0]).toBeLessThanOrEqual(ms + 1000);
    expect(time.waits).toEqual([
      { kind: "rate-limit", seconds: Math.round((time.sleeps[0] ?? 0) / 1000), message: expect.any(String) },
    ]);
  });

  it.each([{}, { "retry-after": "0" }, { "retry-after": "soon" }])(
    "backs off when Jira does not say how long (%j)",
    async (headers) => {
      const { time } = await tryOnce(failing(3, limited(headers)));
      expect(time.sleeps).toEqual([499, 999, 1999]);
    },
  );

  it("does not count against the tries", async () => {
    const { answer, requests } = await tryOnce(failing(20, limited({ "retry-after": "1" })), { maxAttempts: 2 });
    expect(answer?.value).toEqual({ ok: true });
    expect(requests).toBe(21);
  });

  it("gives up when Jira asks for more than the limit, and says when to come back", async () => {
    const { error, requests, time } = await tryOnce(limited({ "retry-after": "3600" }));
    expect(failureOf(error)).toMatchObject({ reason: "RateLimited", retryable: true, retryAfter: 3601 });
    expect(requests).toBe(1);
    expect(time.sleeps).toEqual([]);
  });

  it("gives up when the waits of one request add up to the limit", async () => {
    const { error, requests } = await tryOnce(limited({ "retry-after": "100" }));
    expect(failureOf(error).reason).toBe("RateLimited");
    expect(requests).toBe(6);
  });

  it("holds all requests back together, and shows the wait once", async () => {
    let limitedUntil = Number.POSITIVE_INFINITY;
    const time = virtualTime();
    const early: number[] = [];
    await using server = await serve((_request, response, count) => {
      if (count === 4) limitedUntil = time.deps.now() + 30_000;
      if (count <= 4) return sendError(response, 429, { "retry-after": "30" });
      if (time.deps.now() < limitedUntil) early.push(count);
      return {};
    });
    await using transport = new Transport({ baseUrl: server.url, token: "t", concurrency: 4 }, time.deps);
    const signal = new AbortController().signal;
    await Promise.all(Array.from({ length: 12 }, () => transport.send({ path: "/x" }, {}, signal)));
    expect(early).toEqual([]);
    expect(time.waits.filter((wait) => wait.kind === "rate-limit").length).toBeLessThanOrEqual(2);
  });
});

describe("concurrency", () => {
  it("grows with success up to the maximum", async () => {
    await using server = await serve(() => ({}));
    await using transport = new Transport({ baseUrl: server.url, token: "t", concurrency: 10 }, virtualTime().deps);
    const signal = new AbortController().signal;
    const before = transport.concurrency;
    for (let request = 0; request < 60; request++) await transport.send({ path: "/x" }, {}, signal);
    expect([before, transport.concurrency]).toEqual([8, 10]);
  });

  it("halves once for all requests that met the same limit", async () => {
    await using server = await serve((_request, response, count) => (count <= 8 ? sendError(response, 429) : {}));
    await using transport = new Transport({ baseUrl: server.url, token: "t" }, virtualTime().deps);
    const signal = new AbortController().signal;
    await Promise.all(Array.from({ length: 8 }, () => transport.send({ path: "/x" }, {}, signal)));
    // Eight successes follow: they let it grow by one again.
    expect(transport.concurrency).toBeGreaterThanOrEqual(4);
    expect(transport.concurrency).toBeLessThan(8);
  });

  it("never has more requests in flight than allowed", async () => {
    let running = 0;
    let most = 0;
    await using server = await serve((_request, response) => {
      most = Math.max(most, ++running);
      setTimeout(() => {
        running--;
        sendJson(response, {});
      }, 5);
      return undefined;
    });
    await using transport = new Transport({ baseUrl: server.url, token: "t", concurrency: 3 }, virtualTime().deps);
    const signal = new AbortController().signal;
    await Promise.all(Array.from({ length: 30 }, () => transport.send({ path: "/x" }, {}, signal)));
    expect(most).toBe(3);
  });
});

describe("answers that no retry mends", () => {
  it.each([
    [400, "InvalidQuery"],
    [401, "AuthenticationFailed"],
    [403, "PermissionDenied"],
    [404, "NotFound"],
    [405, "JiraUnavailable"],
    [410, "NotFound"],
  ])("%i is %s at once", async (status, reason) => {
    const { error, requests } = await tryOnce((_request, response) => sendError(response, status));
    expect(failureOf(error)).toMatchObject({ reason, retryable: false });
    expect(requests).toBe(1);
  });

  it("shows what Jira says, without terminal escapes or line breaks and bounded", async () => {
    const hostile = `Field\u001b[31m 'x'\r\n::set-output name=a::b\u202e ${"y".repeat(10_000)}`;
    const { error } = await tryOnce((_request, response) => sendError(response, 400, {}, hostile));
    const { message } = failureOf(error);
    expect(message).toContain("Field [31m 'x' ::set-output");
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(message.length).toBeLessThan(600);
  });

  it.each([
    { "x-seraph-loginreason": "AUTHENTICATION_DENIED" },
    { "x-authentication-denied-reason": "CAPTCHA_CHALLENGE; login-url=https://example.com/login.jsp" },
  ])("says that a CAPTCHA waits (%j)", async (headers) => {
    const { error } = await tryOnce((_request, response) => sendError(response, 403, headers));
    expect(failureOf(error)).toMatchObject({ reason: "PermissionDenied", message: expect.stringContaining("CAPTCHA") });
  });
});

describe("redirects", () => {
  const redirecting =
    (location: string): Handler =>
    (_request, response) =>
      void response.writeHead(302, { location }).end();

  it("are not followed: the message names the base URL to use", async () => {
    const { error, requests } = await tryOnce(redirecting("https://jira.example.com/context/rest/api/2/field?os=1"));
    expect(failureOf(error)).toMatchObject({
      reason: "NotFound",
      message: expect.stringContaining("Use https://jira.example.com/context as"),
    });
    expect(requests).toBe(1);
  });

  it("to a login page mean that the credentials do not work here", async () => {
    const { error } = await tryOnce(redirecting("/login.jsp?os_destination=%2Frest"));
    expect(failureOf(error)).toMatchObject({
      reason: "AuthenticationFailed",
      message: expect.not.stringContaining("os_destination"),
    });
  });

  it("to nowhere are refused as well", async () => {
    const { error } = await tryOnce((_request, response) => void response.writeHead(302).end());
    expect(failureOf(error).reason).toBe("NotFound");
  });
});

describe("abort", () => {
  it("ends a request in flight", async () => {
    const controller = new AbortController();
    const { error } = await tryOnce(() => void setTimeout(() => controller.abort(), 10), {}, {}, controller.signal);
    expect(failureOf(error).reason).toBe("Cancelled");
  });

  it("ends a wait for the rate limit", async () => {
    const controller = new AbortController();
    await using server = await serve((_request, response) => {
      setTimeout(() => controller.abort(), 20);
      return sendError(response, 429, { "retry-after": "300" });
    });
    const sleep = (ms: number, signal: AbortSignal) => delay(ms, undefined, { signal });
    await using transport = new Transport(
      { baseUrl: server.url, token: "t" },
      { ...virtualTime().deps, now: Date.now, sleep },
    );
    await expect(transport.send({ path: "/x" }, {}, controller.signal)).rejects.toMatchObject({
      failure: { reason: "Cancelled" },
    });
  });

  it("by a time limit is a Timeout", async () => {
    const { error } = await tryOnce(() => undefined, {}, {}, AbortSignal.timeout(50));
    expect(failureOf(error).reason).toBe("Timeout");
  });

  it("ends a request that waits for its turn, and leaves its place to others", async () => {
    const release: (() => void)[] = [];
    await using server = await serve((_request, response) => void release.push(() => sendJson(response, {})));
    await using transport = new Transport({ baseUrl: server.url, token: "t", concurrency: 1 }, virtualTime().deps);
    const controller = new AbortController();
    const first = transport.send({ path: "/first" }, {}, new AbortController().signal);
    const second = transport.send({ path: "/second" }, {}, controller.signal);
    const third = transport.send({ path: "/third" }, {}, new AbortController().signal);
    controller.abort();
    await expect(second).rejects.toMatchObject({ failure: { reason: "Cancelled" } });
    const timer = setInterval(() => release.shift()?.(), 5);
    await Promise.all([first, third]);
    clearInterval(timer);
    expect(server.requests.map((request) => request.path)).toEqual(["/first", "/third"]);
  });
});

it("refuses to write to Jira", async () => {
  await using transport = new Transport({ baseUrl: "http://127.0.0.1:1", token: "t" }, virtualTime().deps);
  const writing = transport.ask(
    (client) => client.sendRequest({ url: "/rest/api/3/issue/A-1", method: "DELETE" }),
    new AbortController().signal,
  );
  await expect(writing).rejects.toThrow("only reads");
});
