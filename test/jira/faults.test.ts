import { createConnection } from "node:net";
import { describe, expect, it } from "vitest";
import { issuesOf, keysOf, send } from "./client.ts";
import { type FaultRule, type JiraSimulator, startJira } from "./index.ts";

const SEARCH = "/rest/api/3/search/jql";
const BULK = "/rest/api/3/issue/bulkfetch";
const search = (jira: JiraSimulator, more: Record<string, unknown> = {}) =>
  send(jira, SEARCH, { jql: "project = DEMO ORDER BY key", fields: ["key"], maxResults: 10, ...more });

describe("a fault", () => {
  it.each([
    [{ kind: "429", retryAfter: 7 }, 429, { "retry-after": "7" }],
    [
      { kind: "429", retryAfter: "Wed, 21 Oct 2026 07:28:00 GMT" },
      429,
      { "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT" },
    ],
    [{ kind: "500" }, 500, {}],
    [{ kind: "503", retryAfter: 1 }, 503, { "retry-after": "1" }],
    [{ kind: "captcha" }, 403, { "x-seraph-loginreason": "AUTHENTICATION_DENIED" }],
    [{ kind: "html" }, 200, { "content-type": "text/html;charset=UTF-8" }],
    [{ kind: "redirect", location: "https://elsewhere.example/" }, 302, { location: "https://elsewhere.example/" }],
  ] satisfies [FaultRule, number, Record<string, string>][])("answers %j once", async (rule, status, headers) => {
    await using jira = await startJira();
    jira.fault(rule);
    const answer = await search(jira);
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject(headers);
    expect((await search(jira)).status).toBe(200);
  });

  it("hits only the requests that it names, from the nth on, so many times", async () => {
    await using jira = await startJira();
    const fault = jira.fault({ kind: "500", path: /bulkfetch/, nth: 2, times: 2 });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1)
      statuses.push((await send(jira, BULK, { issueIdsOrKeys: ["DEMO-1"] })).status);
    expect((await search(jira)).status).toBe(200);
    expect([statuses, fault.hits]).toEqual([[200, 500, 500, 200], 2]);
  });

  it("ends when it is removed", async () => {
    await using jira = await startJira();
    const fault = jira.fault({ kind: "500", times: 100 });
    expect((await search(jira)).status).toBe(500);
    fault.remove();
    expect((await search(jira)).status).toBe(200);
  });

  it.each(["reset", "cut"] as const)("breaks the connection: %s", async (kind) => {
    await using jira = await startJira();
    jira.fault({ kind });
    await expect(search(jira)).rejects.toThrow();
    expect((await search(jira)).status).toBe(200);
  });

  it("cuts the body after its headers promised more", async () => {
    await using jira = await startJira({ compression: false });
    jira.fault({ kind: "cut" });
    const raw = await rawExchange(
      jira,
      `GET /rest/api/3/field HTTP/1.1\r\nHost: x\r\nAuthorization: Basic ${Buffer.from(`${jira.email}:${jira.token}`).toString("base64")}\r\n\r\n`,
    );
    const promised = Number(/content-length: (\d+)/i.exec(raw)?.[1]);
    const got = raw.length - raw.indexOf("\r\n\r\n") - 4;
    expect(got).toBeGreaterThan(0);
    expect(got).toBeLessThan(promised);
  });

  it("does not answer while it hangs", async () => {
    await using jira = await startJira();
    jira.fault({ kind: "hang" });
    await expect(fetch(`${jira.url}/rest/api/2/serverInfo`, { signal: AbortSignal.timeout(200) })).rejects.toThrow(
      /timeout|aborted/i,
    );
  });

  it("answers what it holds when it is removed", async () => {
    await using jira = await startJira();
    const fault = jira.fault({ kind: "hold" });
    let isAnswered = false;
    const held = search(jira).then((answer) => {
      isAnswered = true;
      return answer;
    });
    await expect.poll(() => fault.hits).toBe(1);
    expect(keysOf(await search(jira))).toHaveLength(10);
    expect(isAnswered).toBe(false);
    fault.remove();
    expect(keysOf(await held)).toHaveLength(10);
  });

  it("gives the whole answer when it is only slow", async () => {
    await using jira = await startJira();
    jira.fault({ kind: "slow", delayMs: 20 });
    expect(keysOf(await search(jira))).toHaveLength(10);
  });

  it("spoils the JSON", async () => {
    await using jira = await startJira();
    jira.fault({ kind: "malformed" });
    const { status, text } = await search(jira);
    expect(status).toBe(200);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it("repeats the page token for ever", async () => {
    await using jira = await startJira();
    const first = await search(jira);
    jira.fault({ kind: "token-loop", times: 2 });
    const tokens = [first.json["nextPageToken"]];
    for (let count = 0; count < 2; count += 1)
      tokens.push((await search(jira, { nextPageToken: tokens.at(-1) })).json["nextPageToken"]);
    expect(new Set(tokens).size).toBe(1);
  });

  it("lets only requests with a token find it expired", async () => {
    await using jira = await startJira();
    jira.fault({ kind: "expired-token" });
    const first = await search(jira);
    expect((await search(jira, { nextPageToken: first.json["nextPageToken"] })).status).toBe(400);
    expect((await search(jira, { nextPageToken: first.json["nextPageToken"] })).status).toBe(200);
  });

  it("drops half of a page, or all of it but the token", async () => {
    await using jira = await startJira();
    jira.fault({ kind: "truncate" });
    jira.fault({ kind: "empty-page", nth: 1 });
    expect(issuesOf(await search(jira))).toHaveLength(5);
    const empty = await search(jira);
    expect([issuesOf(empty), typeof empty.json["nextPageToken"]]).toEqual([[], "string"]);
  });

  it("makes the answer bigger than anyone should accept", async () => {
    await using jira = await startJira();
    jira.fault({ kind: "oversize", bytes: 3_000_000 });
    expect((await search(jira)).text.length).toBeGreaterThan(3_000_000);
  });
});

describe("a poisoned issue", () => {
  it("fails every bulk request that asks for it, and its own page, until it is healed", async () => {
    await using jira = await startJira();
    const heal = jira.poison("DEMO-7");
    expect((await send(jira, BULK, { issueIdsOrKeys: ["DEMO-6", "DEMO-7"] })).status).toBe(500);
    expect((await send(jira, BULK, { issueIdsOrKeys: ["DEMO-6", "DEMO-8"] })).status).toBe(200);
    expect((await send(jira, "/rest/api/3/issue/DEMO-7")).status).toBe(500);
    heal();
    expect((await send(jira, BULK, { issueIdsOrKeys: ["DEMO-6", "DEMO-7"] })).status).toBe(200);
  });

  it("is named in issueErrors instead when asked so", async () => {
    await using jira = await startJira();
    jira.poison("DEMO-7", "issue-error");
    const answer = await send(jira, BULK, { issueIdsOrKeys: ["DEMO-6", "DEMO-7"] });
    expect(keysOf(answer)).toEqual(["DEMO-6"]);
    expect(answer.json["issueErrors"]).toMatchObject([{ id: jira.issue("DEMO-7").id }]);
  });

  it("fails Data Center's search only where its fields are asked for", async () => {
    await using jira = await startJira({ deployment: "datacenter" });
    jira.poison("DEMO-7");
    const ask = (fields: string[]) => send(jira, "/rest/api/2/search", { jql: "project = DEMO", fields });
    expect([(await ask(["created"])).status, (await ask(["*all"])).status]).toEqual([200, 500]);
  });
});

describe("rate limits", () => {
  it("answer 429 with Retry-After when the bucket is empty, and refill with the server's clock", async () => {
    let now = Date.UTC(2026, 0, 1);
    await using jira = await startJira({ now: () => now, limits: { requestsPerSecond: 2 } });
    const statuses = [(await search(jira)).status, (await search(jira)).status];
    const refused = await search(jira);
    now += 1000;
    expect([...statuses, refused.status, (await search(jira)).status]).toEqual([200, 200, 429, 200]);
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      "retry-after": "1",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": "2026-01-01T00:00:01.000Z",
    });
  });
});

it("records requests until they are reset, with the status that was sent", async () => {
  await using jira = await startJira({ contextPath: "/jira" });
  jira.fault({ kind: "503", path: "/field" });
  await send(jira, "/rest/api/3/field?x=1");
  await search(jira);
  expect(jira.requests).toMatchObject([
    { method: "GET", path: "/jira/rest/api/3/field", query: "?x=1", status: 503 },
    { method: "POST", path: `/jira${SEARCH}`, body: { maxResults: 10 }, status: 200 },
  ]);
  jira.resetRequests();
  expect(jira.requests).toEqual([]);
});

function rawExchange(jira: JiraSimulator, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = createConnection(Number(new URL(jira.url).port), "127.0.0.1", () => socket.write(request));
    socket.on("data", (chunk) => chunks.push(Buffer.from(chunk)));
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("latin1")));
    socket.on("error", reject);
  });
}
