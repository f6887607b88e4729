import { describe, expect, it } from "vitest";
import { errorsOf, issuesOf, keysOf, send } from "./client.ts";
import { type JiraSimulator, startJira } from "./index.ts";

const SEARCH = "/rest/api/3/search/jql";
const BULK = "/rest/api/3/issue/bulkfetch";
const PROJECTS = [{ key: "DEMO", issues: 250 }];

/** All pages of a search; `between` runs after each page. */
async function listAll(
  jira: JiraSimulator,
  request: Record<string, unknown>,
  between?: () => void,
): Promise<(string | undefined)[]> {
  const keys: (string | undefined)[] = [];
  for (let token: unknown; ; ) {
    const page = await send(jira, SEARCH, {
      ...request,
      fields: ["key"],
      ...(token === undefined ? {} : { nextPageToken: token }),
    });
    keys.push(...keysOf(page));
    if (page.json["isLast"] === true) return keys;
    token = page.json["nextPageToken"];
    between?.();
  }
}

describe("search/jql", () => {
  it("gives ids alone unless fields are asked for", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    const page = await send(jira, SEARCH, { jql: "project = DEMO ORDER BY key", maxResults: 1 });
    expect(page.json["issues"]).toEqual([{ id: "10000" }]);
  });

  it("gives no total, and no token on the last page", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    const page = await send(jira, SEARCH, { jql: "project = DEMO", maxResults: 5000 });
    expect(page.json).toMatchObject({ isLast: true });
    expect(Object.keys(page.json).toSorted()).toEqual(["isLast", "issues"]);
  });

  it("gives 5,000 ids a page, and 100 when other fields are asked for", async () => {
    await using jira = await startJira({ projects: [{ key: "DEMO", issues: 5001 }] });
    const ids = await send(jira, SEARCH, { jql: "project = DEMO", maxResults: 5000, fields: ["id", "key"] });
    expect(issuesOf(ids)).toHaveLength(5000);
    const whole = await send(jira, SEARCH, { jql: "project = DEMO", maxResults: 5000, fields: ["summary"] });
    expect(issuesOf(whole)).toHaveLength(100);
  });

  it("lists every issue once, page by page", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    const keys = await listAll(jira, { jql: "project = DEMO ORDER BY key ASC", maxResults: 33 });
    expect(keys).toEqual(jira.keys("DEMO"));
  });

  it("neither loses nor repeats an issue when others are deleted or changed between the pages", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    const victims = ["DEMO-2", "DEMO-8", "DEMO-14"];
    const keys = await listAll(jira, { jql: "project = DEMO ORDER BY updated ASC", maxResults: 50 }, () => {
      const victim = victims.pop();
      if (victim !== undefined) jira.delete(victim);
    });
    expect(new Set(keys).size).toBe(keys.length);
    expect(jira.keys("DEMO").filter((key) => !keys.includes(key))).toEqual([]);
  });

  it.each([
    ["nothing to restrict it", { jql: "ORDER BY key" }, /Unbounded JQL/],
    ["a page size over 5,000", { jql: "project = DEMO", maxResults: 5001 }, /maxResults/],
    ["a made-up token", { jql: "project = DEMO", nextPageToken: "page2" }, /next page token is invalid/],
    ["startAt", { jql: "project = DEMO", startAt: 100 }, /Invalid request payload/],
    ["fields as a text", { jql: "project = DEMO", fields: "key" }, /Invalid request payload/],
    ["expand as a list", { jql: "project = DEMO", expand: ["names"] }, /must be a string/],
  ])("refuses %s", async (_, request, message) => {
    await using jira = await startJira({ projects: PROJECTS });
    const answer = await send(jira, SEARCH, request);
    expect(answer.status).toBe(400);
    expect(errorsOf(answer).join()).toMatch(message);
  });

  it("refuses the token of another query", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    const first = await send(jira, SEARCH, { jql: "project = DEMO ORDER BY key", maxResults: 5 });
    const next = await send(jira, SEARCH, {
      jql: "project = DEMO ORDER BY created",
      maxResults: 5,
      nextPageToken: first.json["nextPageToken"],
    });
    expect(next.status).toBe(400);
  });

  it("answers 410 at the removed address", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    expect((await send(jira, "/rest/api/3/search?jql=project=DEMO")).status).toBe(410);
    expect(errorsOf(await send(jira, "/rest/api/2/search", { jql: "project = DEMO" })).join()).toContain(
      "/rest/api/3/search/jql",
    );
  });

  it("takes a GET as well", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    const page = await send(
      jira,
      `${SEARCH}?jql=${encodeURIComponent("key = DEMO-7")}&fields=key,summary&maxResults=2`,
    );
    expect(issuesOf(page)[0]).toMatchObject({
      key: "DEMO-7",
      fields: { summary: jira.issue("DEMO-7").fields["summary"] },
    });
  });
});

describe("issue/bulkfetch", () => {
  it("takes ids and keys in any letter case, and gives each issue once", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    const answer = await send(jira, BULK, { issueIdsOrKeys: ["10000", "demo-1", "DEMO-2"], fields: ["*all"] });
    expect(keysOf(answer).toSorted()).toEqual(["DEMO-1", "DEMO-2"]);
  });

  it("says nothing about issues that do not exist", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    const answer = await send(jira, BULK, { issueIdsOrKeys: ["DEMO-1", "DEMO-999", "77"], fields: ["summary"] });
    expect([keysOf(answer), answer.json["issueErrors"]]).toEqual([["DEMO-1"], []]);
  });

  it("refuses none and more than 100", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    expect((await send(jira, BULK, { issueIdsOrKeys: [] })).status).toBe(400);
    expect((await send(jira, BULK, { issueIdsOrKeys: jira.keys().slice(0, 101) })).status).toBe(400);
  });

  it("takes lists only, and no member that is not documented", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    const issueIdsOrKeys = ["DEMO-1"];
    const statuses = await Promise.all(
      [{ fields: "summary" }, { expand: "changelog" }, { maxResults: 100 }].map((more) =>
        send(jira, BULK, { issueIdsOrKeys, ...more }),
      ),
    );
    expect(statuses.map(({ status }) => status)).toEqual([400, 400, 400]);
  });

  it("does not answer in the order of the request", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    const ids = jira.keys().slice(0, 100);
    expect(keysOf(await send(jira, BULK, { issueIdsOrKeys: ids, fields: ["key"] }))).not.toEqual(ids);
  });

  it("cuts comments, worklogs and history, and tells how many there are", async () => {
    await using jira = await startJira({ projects: PROJECTS, longListEvery: 0 });
    jira.addComments("DEMO-1", 140);
    jira.addWorklogs("DEMO-1", 25);
    jira.addHistories("DEMO-1", 120);
    const [issue] = issuesOf(
      await send(jira, BULK, { issueIdsOrKeys: ["DEMO-1"], fields: ["*all"], expand: ["changelog"] }),
    );
    const whole = await send(jira, "/rest/api/3/issue/DEMO-1/comment?maxResults=0");
    expect(issue?.fields?.["comment"]).toMatchObject({ total: whole.json["total"], comments: { length: 20 } });
    expect(issue?.fields?.["worklog"]).toMatchObject({ worklogs: { length: 20 } });
    expect(issue?.["changelog"]).toMatchObject({ histories: { length: 40 } });
  });

  it("leaves out the fields that were not asked for", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    const [issue] = issuesOf(
      await send(jira, BULK, { issueIdsOrKeys: ["DEMO-1"], fields: ["summary", "customfield_10019"] }),
    );
    expect(Object.keys(issue?.fields ?? {}).toSorted()).toEqual(["customfield_10019", "summary"]);
  });
});

describe("an issue", () => {
  it("is answered under its new key after a move", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    const moved = jira.move("DEMO-3", "OPS");
    expect((await send(jira, "/rest/api/3/issue/DEMO-3")).json["key"]).toBe(moved);
    expect(keysOf(await send(jira, BULK, { issueIdsOrKeys: ["DEMO-3"], fields: ["key"] }))).toEqual([moved]);
  });

  it("is not found when it does not exist or may not be seen", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    jira.hide("DEMO-1", jira.email);
    const answers = [await send(jira, "/rest/api/3/issue/DEMO-1"), await send(jira, "/rest/api/3/issue/DEMO-999")];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(answers[0]?.text).toBe(answers[1]?.text);
  });

  it("pages its comments by startAt, 100 at most", async () => {
    await using jira = await startJira({ projects: PROJECTS, longListEvery: 0 });
    jira.addComments("DEMO-8", 150);
    const path = "/rest/api/3/issue/DEMO-8/comment";
    const [first, second] = [await send(jira, `${path}?maxResults=5000`), await send(jira, `${path}?startAt=100`)];
    const ids = [first, second].flatMap(({ json }) =>
      (Array.isArray(json["comments"]) ? json["comments"] : []).map(({ id }) => id),
    );
    expect(first.json).toMatchObject({ maxResults: 100, comments: { length: 100 } });
    expect(new Set(ids).size).toBe(first.json["total"]);
  });

  it("pages its history oldest first, and embeds the newest first", async () => {
    await using jira = await startJira({ projects: PROJECTS, longListEvery: 0 });
    jira.addHistories("DEMO-8", 60);
    const page = await send(jira, "/rest/api/3/issue/DEMO-8/changelog");
    const whole = await send(jira, "/rest/api/3/issue/DEMO-8?expand=changelog&fields=summary");
    const values = page.json["values"];
    expect(whole.json["changelog"]).toMatchObject({ histories: Array.isArray(values) ? values.toReversed() : [] });
  });
});

describe("accounts", () => {
  const accounts = [{ token: "all-token" }, { email: "ops@example.com", token: "ops-token", projects: ["OPS"] }];
  const projects = [
    { key: "DEMO", issues: 5 },
    { key: "OPS", issues: 5 },
  ];

  it("see only their projects", async () => {
    await using jira = await startJira({ projects, accounts });
    const login = { url: jira.url, email: "ops@example.com", token: "ops-token" };
    expect(keysOf(await send(login, SEARCH, { jql: "created is not EMPTY ORDER BY key", fields: ["key"] }))).toEqual(
      jira.keys("OPS"),
    );
    expect(errorsOf(await send(login, SEARCH, { jql: "project = DEMO" }))).toEqual([
      "The value 'DEMO' does not exist for the field 'project'.",
    ]);
    expect((await send(login, "/rest/api/3/issue/DEMO-1")).status).toBe(404);
    expect(issuesOf(await send(login, BULK, { issueIdsOrKeys: ["DEMO-1"] }))).toEqual([]);
  });

  it.each([
    ["no login", {}, 401],
    ["a wrong token", { authorization: `Basic ${Buffer.from("demo@example.com:wrong").toString("base64")}` }, 401],
    ["a bearer token, which only Data Center takes", { authorization: "Bearer all-token" }, 403],
  ])("are refused with %s", async (_, headers, status) => {
    await using jira = await startJira({ projects, accounts });
    const response = await fetch(`${jira.url}/rest/api/3/field`, { headers });
    expect(response.status).toBe(status);
  });

  it("are not needed for serverInfo", async () => {
    await using jira = await startJira({ projects, accounts, contextPath: "/jira" });
    expect((await fetch(`${jira.url}/rest/api/2/serverInfo`)).status).toBe(200);
  });
});

it("answers nothing outside its context path", async () => {
  await using jira = await startJira({ projects: PROJECTS, contextPath: "/jira" });
  const outside = { ...jira, url: jira.url.replace("/jira", "") };
  expect([(await send(jira, "/rest/api/3/field")).status, (await send(outside, "/rest/api/3/field")).status]).toEqual([
    200, 404,
  ]);
});
