import { describe, expect, it } from "vitest";
import { connectJira } from "../../src/jira/index.ts";
import { type FaultKind, startJira } from "../jira/index.ts";
import { connected, settingsOf } from "./connected.ts";
import { type Handler, sendError, serve } from "./http-server.ts";
import { virtualTime } from "./virtual-time.ts";

const { signal } = new AbortController();
const CLOUD = { version: "1001.0.0", deploymentType: "Cloud", serverTime: "2026-01-31T12:00:00.000+0200" };

describe.each(["cloud", "datacenter"] as const)("a %s Jira", (deployment) => {
  it("is told by itself, with its clock and the address to browse", async () => {
    const now = Date.UTC(2025, 5, 1, 12);
    await using setup = await connected({ deployment, contextPath: "/jira", now: () => now });
    const { jira, server } = setup;
    expect(jira.deployment).toBe(deployment);
    expect(jira.serverTime).toEqual(new Date(now));
    expect(jira.browseUrl).toBe(server.url);
    expect(jira.requests).toBe(1);
  });

  it("names its fields, and is asked for them once", async () => {
    await using setup = await connected({ deployment });
    const { jira, server } = setup;
    const [names] = await Promise.all([jira.fieldNames(signal), jira.fieldNames(signal)]);
    await jira.epicLinkField(signal);
    expect(names.get("summary")).toBe("Summary");
    expect([...names.keys()].filter((id) => id.startsWith("customfield_")).length).toBeGreaterThan(3);
    expect(server.requests.filter(({ path }) => path.endsWith("/field"))).toHaveLength(1);
  });

  it("is asked for its fields again after a failure", async () => {
    await using setup = await connected({ deployment }, { maxAttempts: 1 });
    setup.server.fault({ kind: "500", path: "/field" });
    await expect(setup.jira.fieldNames(signal)).rejects.toThrow("500");
    await expect(setup.jira.fieldNames(signal)).resolves.toBeInstanceOf(Map);
  });

  it("counts what a query finds", async () => {
    await using setup = await connected({
      deployment,
      projects: [
        { key: "A", issues: 7 },
        { key: "B", issues: 5 },
      ],
    });
    expect(await setup.jira.count('project = "A" ORDER BY key', signal)).toBe(7);
  });

  it("refuses wrong credentials", async () => {
    await using server = await startJira({ deployment });
    const wrong = connectJira(settingsOf(server, { deployment }, { token: "wrong-token" }), virtualTime().deps, signal);
    await expect(wrong).rejects.toMatchObject({ failure: { reason: "AuthenticationFailed", retryable: false } });
  });

  it("refuses a query with Jira's own words", async () => {
    await using setup = await connected({ deployment });
    const listed = setup.jira.list("project = NOSUCH", signal);
    await expect(listed).rejects.toMatchObject({
      failure: { reason: "InvalidQuery", message: expect.stringContaining("NOSUCH") },
    });
  });

  it("finds an epic with its issues and their sub-tasks", async () => {
    await using setup = await connected({ deployment, projects: [{ key: "A", issues: 3 }] });
    const { jira, server } = setup;
    const epic = server.create("A", { issuetype: "Epic", summary: "An epic" });
    const child = server.create("A", { issuetype: "Story", summary: "A child", epic });
    const subTask = server.create("A", { issuetype: "Sub-task", summary: "A sub-task", parent: child });
    server.create("A", { issuetype: "Story", summary: "Another" });
    const listed = await jira.list(await jira.epicClause(epic, signal), signal);
    expect(listed.map(({ key }) => key).sort()).toEqual([epic, child, subTask].sort());
  });
});

it("knows the Epic Link field of Data Center by its type", async () => {
  await using setup = await connected({ deployment: "datacenter" });
  expect(await setup.jira.epicLinkField(signal)).toMatch(/^customfield_\d+$/);
});

it("has no Epic Link field on Cloud, and asks nothing to know it", async () => {
  await using setup = await connected({ deployment: "cloud" });
  expect(await setup.jira.epicLinkField(signal)).toBeUndefined();
  expect(setup.jira.requests).toBe(1);
});

describe("an address that is not Jira's", () => {
  async function connectTo(handler: Handler, settings: { email?: string } = {}) {
    await using server = await serve(handler);
    const time = virtualTime();
    const outcome = await connectJira({ baseUrl: server.url, token: "t", ...settings }, time.deps, signal).then(
      () => null,
      (error: unknown) => error,
    );
    return { outcome, requests: server.requests.length, waited: time.sleeps.length };
  }

  it.each<[string, Handler, string]>([
    [
      "a web page",
      (_request, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<html>"),
      "MalformedResponse",
    ],
    ["other JSON", () => ({ hello: "world" }), "NotFound"],
    ["text", (_request, response) => void response.writeHead(200).end("hello"), "MalformedResponse"],
    [
      "404",
      (_request, response) => void response.writeHead(404, { "content-type": "text/html" }).end("<html>"),
      "NotFound",
    ],
    [
      "a redirect",
      (_request, response) =>
        void response.writeHead(301, { location: "https://jira.example.com/rest/api/2/serverInfo" }).end(),
      "NotFound",
    ],
    [
      "a login page",
      (_request, response) => void response.writeHead(302, { location: "/login.jsp" }).end(),
      "AuthenticationFailed",
    ],
  ])("is told at the first answer: %s", async (_name, handler, reason) => {
    const { outcome, requests, waited } = await connectTo(handler);
    expect(outcome).toMatchObject({ failure: { reason, retryable: false } });
    expect([requests, waited]).toEqual([1, 0]);
  });

  it("is no address that only answers 503 for now", async () => {
    const { outcome, requests } = await connectTo(
      (_request, response, count) => (count < 3 ? sendError(response, 503) : CLOUD),
      { email: "a@b.c" },
    );
    expect([outcome, requests]).toEqual([null, 3]);
  });

  it("is told when the name does not resolve", async () => {
    const connecting = connectJira({ baseUrl: "https://jira.invalid", token: "t" }, virtualTime().deps, signal);
    await expect(connecting).rejects.toMatchObject({
      failure: { reason: "JiraUnavailable", message: expect.stringContaining("jira.invalid") },
    });
  });
});

describe("the server's clock", () => {
  it("is read with its time zone", async () => {
    await using server = await serve(() => CLOUD);
    await using jira = await connectJira(
      { baseUrl: server.url, email: "a@b.c", token: "t" },
      virtualTime().deps,
      signal,
    );
    expect(jira.serverTime.toISOString()).toBe("2026-01-31T10:00:00.000Z");
  });

  it("is the Date header's where the server tells no other", async () => {
    await using server = await serve((_request, response) => {
      response.setHeader("date", "Sat, 31 Jan 2026 09:00:00 GMT");
      return { ...CLOUD, serverTime: undefined };
    });
    await using jira = await connectJira(
      { baseUrl: server.url, email: "a@b.c", token: "t" },
      virtualTime().deps,
      signal,
    );
    expect(jira.serverTime.toISOString()).toBe("2026-01-31T09:00:00.000Z");
  });
});

describe.each<[FaultKind, string]>([
  ["401", "AuthenticationFailed"],
  ["403", "PermissionDenied"],
  ["captcha", "PermissionDenied"],
  ["400", "InvalidQuery"],
  ["redirect", "AuthenticationFailed"],
])("a search that meets %s", (kind, reason) => {
  it.each(["cloud", "datacenter"] as const)(`ends with ${reason} at once on %s`, async (deployment) => {
    await using setup = await connected({ deployment });
    const fault = setup.server.fault({ kind, path: "/search", times: 9 });
    await expect(setup.jira.list("project = DEMO", signal)).rejects.toMatchObject({ failure: { reason } });
    expect(fault.hits).toBe(1);
  });
});
