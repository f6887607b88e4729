import { describe, expect, it } from "vitest";
import { allOf, inProject, updatedSince } from "../../src/jira/index.ts";
import type { FaultKind, JiraOptions } from "../jira/index.ts";
import { connected } from "./connected.ts";

function setup(deployment: "cloud" | "datacenter", options: JiraOptions = {}) {
  return connected({
    deployment,
    projects: [
      { key: "A", issues: 130 },
      { key: "B", issues: 7 },
    ],
    limits: { dataCenterPage: 50 },
    ...options,
  });
}

describe.each(["cloud", "datacenter"] as const)("on %s", (deployment) => {
  it("lists every issue of the query, by id and key", async () => {
    await using jira = await setup(deployment);
    const listed = await jira.jira.list(`${inProject("A")} ORDER BY updated DESC`, jira.signal);
    expect(listed.map(({ key }) => key).sort()).toEqual(jira.server.keys("A").sort());
    expect(listed.every(({ id, key }) => jira.server.issue(id).key === key)).toBe(true);
  });

  it("lists nothing where there is nothing", async () => {
    await using jira = await setup(deployment);
    expect(await jira.jira.list(allOf(inProject("A"), updatedSince(Date.now() + 86_400_000)), jira.signal)).toEqual([]);
  });

  it("lists what changed since a moment, to the second, whatever the account's time zone", async () => {
    let now = Date.UTC(2026, 2, 29, 1, 59, 30);
    const accounts = [{ token: "t", timeZone: "Pacific/Chatham" }];
    await using jira = await setup(deployment, { now: () => now, accounts });
    jira.server.update("A-1", { summary: "before" });
    now += 2000;
    jira.server.update("A-2", { summary: "after" });
    const listed = await jira.jira.list(allOf(inProject("A"), updatedSince(now)), jira.signal);
    expect(listed.map(({ key }) => key)).toEqual(["A-2"]);
  });

  it("lists issues with equal creation dates", async () => {
    await using jira = await setup(deployment, { createdTies: 120 });
    expect(await jira.jira.list(inProject("A"), jira.signal)).toHaveLength(130);
  });

  it.each<FaultKind>(["429", "500", "503", "reset", "cut", "malformed", "html"])(
    "outlives %s on the way",
    async (kind) => {
      await using jira = await setup(deployment);
      const fault = jira.server.fault({ kind, path: "/search", times: 2 });
      expect(await jira.jira.list(inProject("A"), jira.signal)).toHaveLength(130);
      expect(fault.hits).toBe(2);
    },
  );

  it("sees only the projects of the account", async () => {
    const accounts = [{ token: "t", projects: ["B"] }];
    await using jira = await setup(deployment, { accounts });
    expect(await jira.jira.list("created >= 0", jira.signal)).toHaveLength(7);
  });
});

it("lists on Data Center again when a page lacks issues", async () => {
  await using jira = await setup("datacenter");
  const fault = jira.server.fault({ kind: "truncate", path: "/search", nth: 2 });
  expect(await jira.jira.list(inProject("A"), jira.signal)).toHaveLength(130);
  expect(fault.hits).toBe(1);
});

describe("over several pages of Cloud", () => {
  const paged = { projects: [{ key: "A", issues: 16_000 }] };

  it.each<FaultKind>(["token-loop", "expired-token", "empty-page", "truncate"])(
    "outlives %s on the second",
    async (kind) => {
      await using jira = await setup("cloud", paged);
      const fault = jira.server.fault({ kind, path: "/search/jql", nth: 2 });
      expect(await jira.jira.list(inProject("A"), jira.signal)).toHaveLength(16_000);
      expect(fault.hits).toBe(1);
    },
  );

  it("refuses to call a listing complete whose tokens run in circles", async () => {
    await using jira = await setup("cloud", paged);
    jira.server.fault({ kind: "token-loop", path: "/search/jql", nth: 1, times: 1e9 });
    await expect(jira.jira.list(inProject("A"), jira.signal)).rejects.toMatchObject({
      failure: { reason: "Incomplete" },
    });
  });
});
