import { describe, expect, it } from "vitest";
import * as z from "zod";
import { errorsOf, issuesOf, keysOf, send } from "./client.ts";
import { type JiraOptions, startJira } from "./index.ts";

const SEARCH = "/rest/api/2/search";
const start = (options: JiraOptions = {}) =>
  startJira({ deployment: "datacenter", projects: [{ key: "DEMO", issues: 250 }], ...options });

/** How many entries a page of a list holds, and how many it says there are. */
function countOf(page: unknown, name: string): { entries: number; total: number } {
  const { total, [name]: entries } = z.looseObject({ total: z.int() }).parse(page);
  return { entries: z.array(z.unknown()).parse(entries).length, total };
}

describe("search", () => {
  it("pages by startAt and tells the total", async () => {
    await using jira = await start();
    const page = await send(jira, SEARCH, {
      jql: "project = DEMO ORDER BY key",
      startAt: 200,
      maxResults: 100,
      fields: ["created"],
    });
    expect(page.json).toMatchObject({ startAt: 200, maxResults: 100, total: 250 });
    expect(keysOf(page)).toEqual(jira.keys("DEMO").slice(200));
  });

  it("gives fewer issues than asked for when the server caps the page", async () => {
    await using jira = await start({ limits: { dataCenterPage: 50 } });
    const page = await send(jira, SEARCH, { jql: "project = DEMO", maxResults: 1000, fields: ["created"] });
    expect([page.json["maxResults"], issuesOf(page).length]).toEqual([50, 50]);
  });

  it("counts without issues when maxResults is 0", async () => {
    await using jira = await start();
    expect((await send(jira, SEARCH, { jql: "project = DEMO", maxResults: 0 })).json).toMatchObject({
      total: 250,
      issues: [],
    });
  });

  it("refuses pages past its result window", async () => {
    await using jira = await start({ limits: { resultWindow: 200 } });
    expect(
      (await send(jira, SEARCH, { jql: "project = DEMO", startAt: 100, maxResults: 100, fields: ["created"] })).status,
    ).toBe(200);
    expect((await send(jira, SEARCH, { jql: "project = DEMO", startAt: 101, maxResults: 100 })).status).toBe(400);
  });

  it("changes the order of issues with equal sort values from page to page", async () => {
    await using jira = await start({ createdTies: 250 });
    const pages = await Promise.all(
      [0, 100, 200].map((startAt) =>
        send(jira, SEARCH, {
          jql: "project = DEMO ORDER BY created ASC",
          startAt,
          maxResults: 100,
          fields: ["created"],
        }),
      ),
    );
    const keys = pages.flatMap(keysOf);
    expect(keys).toHaveLength(250);
    expect(new Set(keys).size).toBeLessThan(250);
  });

  it("keeps the order when the sort is unique", async () => {
    await using jira = await start({ createdTies: 250 });
    const pages = await Promise.all(
      [0, 100, 200].map((startAt) =>
        send(jira, SEARCH, {
          jql: "project = DEMO ORDER BY created ASC, key ASC",
          startAt,
          maxResults: 100,
          fields: ["created"],
        }),
      ),
    );
    expect(pages.flatMap(keysOf)).toEqual(jira.keys("DEMO"));
  });

  it("refuses a list with a missing id unless it need not validate", async () => {
    await using jira = await start();
    const jql = "id in (10000, 77777)";
    expect(errorsOf(await send(jira, SEARCH, { jql }))).toEqual([
      "A value with ID '77777' does not exist for the field 'id'.",
    ]);
    const lenient = await send(jira, SEARCH, { jql, validateQuery: false, fields: ["created"] });
    expect(keysOf(lenient)).toEqual(["DEMO-1"]);
    expect(lenient.json["warningMessages"]).toHaveLength(1);
  });

  it("refuses the words for validateQuery that only Cloud knew, and unknown members", async () => {
    await using jira = await start();
    expect((await send(jira, SEARCH, { jql: "project = DEMO", validateQuery: "none" })).status).toBe(400);
    expect((await send(jira, SEARCH, { jql: "project = DEMO", nextPageToken: "x" })).status).toBe(400);
  });

  it("still refuses broken JQL when it need not validate", async () => {
    await using jira = await start();
    expect((await send(jira, SEARCH, { jql: "project = ", validateQuery: false })).status).toBe(400);
  });

  it("embeds all comments and the whole history, but only 20 worklogs", async () => {
    await using jira = await start({ longListEvery: 0 });
    jira.addComments("DEMO-1", 150);
    jira.addWorklogs("DEMO-1", 25);
    jira.addHistories("DEMO-1", 150);
    const [issue] = issuesOf(
      await send(jira, SEARCH, { jql: "key = DEMO-1", fields: ["*all"], expand: ["changelog"] }),
    );
    const comments = countOf(issue?.fields?.["comment"], "comments");
    const worklogs = countOf(issue?.fields?.["worklog"], "worklogs");
    const histories = countOf(issue?.["changelog"], "histories");
    expect(comments.entries).toBe(comments.total);
    expect(histories.entries).toBe(histories.total);
    expect(worklogs.entries).toBe(20);
    const whole = await send(jira, "/rest/api/2/issue/DEMO-1/worklog");
    expect(countOf(whole.json, "worklogs").entries).toBe(worklogs.total);
  });

  it("leaves comments out of the default fields", async () => {
    await using jira = await start();
    const [issue] = issuesOf(await send(jira, SEARCH, { jql: "key = DEMO-1" }));
    expect(Object.keys(issue?.fields ?? {})).toContain("summary");
    expect(Object.keys(issue?.fields ?? {})).not.toContain("comment");
  });
});

describe("accounts", () => {
  it("log in with a personal access token, or with user and password", async () => {
    await using jira = await start();
    const bearer = await fetch(`${jira.url}/rest/api/2/field`, { headers: { authorization: `Bearer ${jira.token}` } });
    expect([bearer.status, (await send(jira, "/rest/api/2/field")).status]).toEqual([200, 200]);
  });

  it("get an HTML page when the token is wrong", async () => {
    await using jira = await start();
    const response = await fetch(`${jira.url}/rest/api/2/field`, { headers: { authorization: "Bearer wrong" } });
    expect([response.status, response.headers.get("content-type")]).toEqual([401, "text/html;charset=UTF-8"]);
  });
});

it("has no changelog resource and no v3", async () => {
  await using jira = await start();
  const statuses = [
    await send(jira, "/rest/api/2/issue/DEMO-1/changelog"),
    await send(jira, "/rest/api/3/search/jql", { jql: "project = DEMO" }),
  ];
  expect(statuses.map(({ status }) => status)).toEqual([404, 404]);
});

it("gives text as wiki markup, sprints as Java's toString and users by name", async () => {
  await using jira = await start();
  const issues = jira.keys().map((key) => jira.issue(key).fields);
  expect(issues.every(({ description }) => description === null || typeof description === "string")).toBe(true);
  expect(issues.map((fields) => JSON.stringify(fields["customfield_10007"])).join()).toContain(
    "com.atlassian.greenhopper.service.sprint.Sprint@",
  );
  expect(issues[0]?.["reporter"]).toMatchObject({ name: expect.any(String), key: expect.stringMatching(/^JIRAUSER/) });
});
