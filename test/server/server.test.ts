import { describe, expect, it } from "vitest";
import { type Checks, parseListenAddress, startServer } from "../../src/server/index.ts";
import { openRaw, sendRaw } from "./raw-request.ts";

const WELL: Checks = { alive: () => [], ready: () => [] };
const METRICS = { contentType: "text/plain; version=0.0.4; charset=utf-8", text: async () => "a_metric 1\n" };

async function start(
  overrides: Partial<Parameters<typeof startServer>[0]> = {},
  signal = new AbortController().signal,
) {
  const server = await startServer(
    { host: "127.0.0.1", port: 0, metrics: METRICS, checks: WELL, ...overrides },
    signal,
  );
  const url = `http://127.0.0.1:${server.address.port}`;
  return { ...server, url, get: (path: string, init: RequestInit = {}) => fetch(url + path, init) };
}

describe("the operator's server", () => {
  it("serves the metrics in Prometheus' own format", async () => {
    await using server = await start();
    const answer = await server.get("/metrics?x=1");
    expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([
      200,
      METRICS.contentType,
      "a_metric 1\n",
    ]);
  });

  it("is ready when there is no reason against it, and says the reasons otherwise", async () => {
    const reasons: string[] = ["the JIRASyncs are not listed yet", "no\u001b[31m leader\nyet"];
    await using server = await start({ checks: { alive: () => [], ready: () => reasons } });
    const before = await server.get("/readyz");
    expect([before.status, await before.text()]).toEqual([
      503,
      "the JIRASyncs are not listed yet\nno [31m leader yet\n",
    ]);
    expect((await server.get("/healthz")).status).toBe(200);
    reasons.length = 0;
    const after = await server.get("/readyz");
    expect([after.status, await after.text()]).toEqual([200, "ok\n"]);
  });

  it("is not alive when only a restart would help", async () => {
    await using server = await start({ checks: { ready: () => [], alive: () => ["the watch is dead"] } });
    expect((await server.get("/healthz")).status).toBe(503);
  });

  it.each(["/", "/metrics/", "/../metrics", "//metrics", "/healthz%00", "/debug/pprof"])(
    "has no page %s",
    async (path) => {
      await using server = await start();
      expect(
        await sendRaw(server.address.port, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
      ).toMatch(/^HTTP\/1\.1 404 /);
    },
  );

  it("answers HEAD without a body, and refuses what would change something", async () => {
    await using server = await start();
    const head = await server.get("/metrics", { method: "HEAD" });
    expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, "11", ""]);
    const post = await server.get("/metrics", { method: "POST", body: "x" });
    expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });

  it("makes the metrics once for all who ask at the same time", async () => {
    let made = 0;
    const { promise, resolve } = Promise.withResolvers<string>();
    const text = () => {
      made++;
      return promise;
    };
    await using server = await start({ metrics: { contentType: "text/plain", text } });
    const answers = Array.from({ length: 20 }, () => server.get("/metrics").then((answer) => answer.text()));
    await server.get("/healthz");
    resolve("shared");
    expect(await Promise.all(answers)).toEqual(Array.from({ length: 20 }, () => "shared"));
    expect(made).toBeLessThan(20);
    expect(await (await server.get("/metrics")).text()).toBe("shared");
  });

  it("tells of a page that can't be made, keeps its words to itself, and goes on", async () => {
    const errors: unknown[] = [];
    const broken = new Error("secret words");
    await using server = await start({
      metrics: { contentType: "text/plain", text: () => Promise.reject(broken) },
      onError: (error) => errors.push(error),
    });
    const answer = await server.get("/metrics");
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("secret");
    expect(errors).toEqual([broken]);
    expect((await server.get("/healthz")).status).toBe(200);
  });

  it.each([
    ["no HTTP", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n", /^HTTP\/1\.1 400/],
    ["endless headers", `GET /metrics HTTP/1.1\r\nHost: x\r\nA: ${"a".repeat(20_000)}\r\n\r\n`, /^HTTP\/1\.1 431/],
    [
      "a body beside its length",
      "GET /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      /^HTTP\/1\.1 400/,
    ],
    ["no host", "GET /metrics HTTP/1.1\r\n\r\n", /^HTTP\/1\.1 400 /],
    [
      "a body without end",
      `GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n${"x".repeat(1_000)}`,
      /^HTTP\/1\.1 200 [\s\S]*connection: close/i,
    ],
  ])("ends the connection of a request with %s, and goes on", async (_, text, expected) => {
    await using server = await start();
    expect(await sendRaw(server.address.port, text)).toMatch(expected);
    expect((await server.get("/healthz")).status).toBe(200);
  });

  it("answers a probe while strangers hold many connections open, and ends those soon", async () => {
    await using server = await start();
    const silent = await Promise.all(Array.from({ length: 300 }, () => openRaw(server.address.port)));
    expect((await server.get("/healthz")).status).toBe(200);
    await Promise.all(silent.map(({ answer }) => answer));
  });

  it("ends the connection of one that never ends its request", async () => {
    await using server = await start();
    expect(await sendRaw(server.address.port, "GET /metrics HT")).toMatch(/^HTTP\/1\.1 408/);
  });

  it("ends with what is still open on it", async () => {
    const { promise } = Promise.withResolvers<string>();
    const stop = new AbortController();
    const server = await start({ metrics: { contentType: "text/plain", text: () => promise } }, stop.signal);
    await using idle = await openRaw(server.address.port);
    await using asking = await openRaw(server.address.port);
    asking.socket.write("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
    await server.get("/healthz");
    stop.abort();
    await server[Symbol.asyncDispose]();
    expect([await idle.answer, await asking.answer]).toEqual(["", ""]);
    await expect(server.get("/healthz")).rejects.toThrow();
  });

  it("says which address it can't have", async () => {
    await using server = await start();
    await expect(start({ port: server.address.port })).rejects.toThrow(`127.0.0.1:${server.address.port} (EADDRINUSE)`);
  });
});

describe("an address to listen at", () => {
  it.each([
    [":8080", { host: undefined, port: 8080 }],
    ["127.0.0.1:0", { host: "127.0.0.1", port: 0 }],
    ["[::1]:9090", { host: "::1", port: 9090 }],
    ["0", undefined],
  ])("%s", (text, address) => expect(parseListenAddress(text)).toEqual(address));

  it.each(["", "8080", "localhost", ":99999", ":-1", "http://x:1", "::1:8080", ":80 "])("is not %j", (text) => {
    expect(() => parseListenAddress(text)).toThrow("is no address to listen at");
  });
});
