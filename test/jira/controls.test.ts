import { describe, expect, it } from "vitest";
import { find, issuesOf, keysOf, send } from "./client.ts";
import { type Deployment, startJira } from "./index.ts";

const PROJECTS = [{ key: "DEMO", issues: 60 }];
const BOTH: readonly Deployment[] = ["cloud", "datacenter"];

describe.each(BOTH)("changes on %s", (deployment) => {
  it("sets updated to the server's clock", async () => {
    const now = Date.UTC(2026, 4, 1, 12, 0, 0, 250);
    await using jira = await startJira({ deployment, projects: PROJECTS, now: () => now });
    jira.update("DEMO-2", { summary: "Renamed", status: "Done", labels: ["x"], customfield_10016: 13 });
    expect(jira.issue("DEMO-2").fields).toMatchObject({
      summary: "Renamed",
      status: { name: "Done", statusCategory: { key: "done" } },
      labels: ["x"],
      customfield_10016: 13,
      updated: "2026-05-01T12:00:00.250+0000",
    });
    expect(await find(jira, `updated >= ${now}`)).toEqual(["DEMO-2"]);
  });

  it("finds changed values in search and no longer the old ones", async () => {
    await using jira = await startJira({ deployment, projects: PROJECTS });
    jira.update("DEMO-2", { labels: ["only-here"], status: "In Review" });
    expect(await find(jira, 'labels = "only-here" AND status = "In Review"')).toEqual(["DEMO-2"]);
  });

  it("gives a new issue the next number, and never one that was used", async () => {
    await using jira = await startJira({ deployment, projects: PROJECTS });
    const first = jira.create("DEMO", { summary: "New", parent: "DEMO-1" });
    jira.delete(first);
    const second = jira.create("DEMO", { summary: "Newer", description: "one\n\ntwo" });
    expect([first, second]).toEqual(["DEMO-61", "DEMO-62"]);
    expect(jira.issue("DEMO-62").fields).toMatchObject({ summary: "Newer", project: { key: "DEMO" } });
  });

  it("deletes an issue with its sub-tasks from everything", async () => {
    await using jira = await startJira({ deployment, projects: PROJECTS });
    jira.delete("DEMO-5");
    const version = deployment === "cloud" ? 3 : 2;
    const statuses = await Promise.all(
      ["DEMO-5", "DEMO-6"].map((key) => send(jira, `/rest/api/${version}/issue/${key}`)),
    );
    expect(statuses.map(({ status }) => status)).toEqual([404, 404]);
    expect(await find(jira, "project = DEMO")).toHaveLength(57);
    expect(
      jira
        .keys()
        .map((key) => JSON.stringify(jira.issue(key).fields))
        .join(),
    ).not.toContain('"key":"DEMO-5"');
  });

  it("moves an issue with its sub-tasks: same id, new key, old key still leads there", async () => {
    await using jira = await startJira({ deployment, projects: PROJECTS });
    const before = jira.issue("DEMO-5");
    const key = jira.move("DEMO-5", "OPS");
    expect(key).toBe("OPS-1");
    expect(jira.issue("DEMO-5")).toMatchObject({ id: before.id, key: "OPS-1", fields: { project: { key: "OPS" } } });
    expect(await find(jira, "project = OPS ORDER BY key")).toEqual(["OPS-1", "OPS-2", "OPS-3"]);
    expect(jira.keys("DEMO")).not.toContain("DEMO-5");
    expect(jira.issue("OPS-2").fields["parent"]).toMatchObject({ key: "OPS-1" });
  });

  it("links two issues at both ends", async () => {
    await using jira = await startJira({ deployment, projects: PROJECTS });
    jira.link("DEMO-9", "Blocks", "DEMO-30");
    expect(jira.issue("DEMO-9").fields["issuelinks"]).toContainEqual(
      expect.objectContaining({ outwardIssue: expect.objectContaining({ key: "DEMO-30" }) }),
    );
    expect(jira.issue("DEMO-30").fields["issuelinks"]).toContainEqual(
      expect.objectContaining({ inwardIssue: expect.objectContaining({ key: "DEMO-9" }) }),
    );
  });

  it("shows a change at once on the issue, but in search only after the index lag", async () => {
    let now = Date.UTC(2026, 0, 1);
    await using jira = await startJira({ deployment, projects: PROJECTS, indexLagMs: 5000, now: () => now });
    const since = `updated >= ${now} ORDER BY key`;
    jira.update("DEMO-3", { summary: "Late" });
    const created = jira.create("DEMO", { summary: "Later" });
    expect(jira.issue("DEMO-3").fields["summary"]).toBe("Late");
    expect(await find(jira, since)).toEqual([]);
    expect(await find(jira, "project = DEMO")).toHaveLength(60);
    now += 5000;
    expect(await find(jira, since)).toEqual(["DEMO-3", created]);
  });
});

it("shows other issues what changed in an issue that they mention", async () => {
  await using jira = await startJira({ projects: PROJECTS });
  const fetchParent = () => send(jira, "/rest/api/3/issue/bulkfetch", { issueIdsOrKeys: ["DEMO-5"], fields: ["*all"] });
  await fetchParent();
  jira.update("DEMO-6", { summary: "A sub-task's new summary" });
  const [parent] = issuesOf(await fetchParent());
  expect(parent?.fields?.["subtasks"]).toMatchObject([{ fields: { summary: "A sub-task's new summary" } }, {}]);
});

it("turns text into ADF on Cloud and keeps it on Data Center", async () => {
  await using cloud = await startJira({ projects: PROJECTS });
  await using dataCenter = await startJira({ deployment: "datacenter", projects: PROJECTS });
  for (const jira of [cloud, dataCenter]) jira.update("DEMO-1", { description: "one\ntwo" });
  const content = [{ type: "text", text: "one" }, { type: "hardBreak" }, { type: "text", text: "two" }];
  expect(cloud.issue("DEMO-1").fields["description"]).toEqual({
    version: 1,
    type: "doc",
    content: [{ type: "paragraph", content }],
  });
  expect(dataCenter.issue("DEMO-1").fields["description"]).toBe("one\ntwo");
});

it("hides an issue from one account only", async () => {
  const accounts = [{ token: "first" }, { email: "other@example.com", token: "second" }];
  await using jira = await startJira({ projects: [{ key: "DEMO", issues: 3 }], accounts });
  jira.hide("DEMO-2", "other@example.com");
  const request = { jql: "project = DEMO ORDER BY key", fields: ["key"] };
  const other = { url: jira.url, email: "other@example.com", token: "second" };
  expect(keysOf(await send(other, "/rest/api/3/search/jql", request))).toEqual(["DEMO-1", "DEMO-3"]);
  expect(keysOf(await send(jira, "/rest/api/3/search/jql", request))).toHaveLength(3);
  jira.unhide("DEMO-2", "other@example.com");
  expect(keysOf(await send(other, "/rest/api/3/search/jql", request))).toHaveLength(3);
});

it("says which issue it does not know", async () => {
  await using jira = await startJira({ projects: PROJECTS });
  expect(() => jira.update("NOPE-1", {})).toThrow("NOPE-1");
});
