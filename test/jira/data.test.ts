import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { issuesOf, send } from "./client.ts";
import { type Deployment, type JiraSimulator, readRealIssues, startJira } from "./index.ts";

const BOTH: readonly Deployment[] = ["cloud", "datacenter"];
const PROJECTS = [
  { key: "DEMO", issues: 400 },
  { key: "OPS", issues: 400 },
];

const Linked = z.object({ key: z.string() });
const Link = z.object({
  id: z.string(),
  type: z.object({ name: z.string() }),
  inwardIssue: Linked.optional(),
  outwardIssue: Linked.optional(),
});

const linksOf = (jira: JiraSimulator, key: string) => z.array(Link).parse(jira.issue(key).fields["issuelinks"]);

describe.each(BOTH)("seeded issues on %s", (deployment) => {
  it("are the same to the byte for the same seed, and others for another", async () => {
    await using one = await startJira({ deployment, projects: PROJECTS });
    await using same = await startJira({ deployment, projects: PROJECTS });
    await using other = await startJira({ deployment, projects: PROJECTS, seed: 2 });
    const text = (jira: JiraSimulator) => jira.keys().map((key) => JSON.stringify(jira.issue(key)));
    expect(text(same)).toEqual(text(one));
    expect(text(other)).not.toEqual(text(one));
  });

  it.each([3500, 4096, 10_000])("take about %i bytes on average", async (issueBytes) => {
    await using jira = await startJira({ deployment, projects: PROJECTS, issueBytes, longListEvery: 0 });
    const bytes = jira.keys().map((key) => Buffer.byteLength(JSON.stringify(jira.issue(key))));
    const average = bytes.reduce((a, b) => a + b, 0) / bytes.length;
    expect(average / issueBytes).toBeGreaterThan(0.9);
    expect(average / issueBytes).toBeLessThan(1.1);
  });

  it("carry links whose ends agree", async () => {
    await using jira = await startJira({ deployment, projects: PROJECTS });
    let links = 0;
    for (const key of jira.keys()) {
      for (const { id, type, inwardIssue, outwardIssue } of linksOf(jira, key)) {
        const other = (outwardIssue ?? inwardIssue)?.key ?? "";
        const back = linksOf(jira, other).find((link) => link.id === id);
        expect(back).toMatchObject({ type, ...(outwardIssue ? { inwardIssue: { key } } : { outwardIssue: { key } }) });
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(100);
  });

  it("name their parents, who name them as sub-tasks", async () => {
    await using jira = await startJira({ deployment, projects: PROJECTS });
    const subtasks = z.array(Linked).parse(jira.issue("DEMO-25").fields["subtasks"]);
    expect(subtasks.map(({ key }) => key)).toEqual(["DEMO-26", "DEMO-27"]);
    expect(jira.issue("DEMO-26").fields["parent"]).toMatchObject({ key: "DEMO-25" });
  });

  it("have a description of a megabyte now and then when asked", async () => {
    await using jira = await startJira({ deployment, projects: PROJECTS, hugeEvery: 100 });
    const huge = jira
      .keys("DEMO")
      .filter((key) => JSON.stringify(jira.issue(key).fields["description"]).length > 1_000_000);
    expect(huge).toHaveLength(4);
  });
});

it("includes CRLF, right-to-left, emoji and command-like text", async () => {
  await using jira = await startJira({ deployment: "datacenter", projects: PROJECTS });
  const text = jira
    .keys()
    .map((key) => String(jira.issue(key).fields["description"]))
    .join();
  for (const oddity of ["\r\n", "שלום", "👩‍👩‍👧‍👦", "::set-output", "{code", "{quote}", "||", "[~"])
    expect(text).toContain(oddity);
});

it("serves a million issues without keeping them", async () => {
  await using jira = await startJira({ projects: [{ key: "BIG", issues: 1_000_000 }] });
  const page = await send(jira, "/rest/api/3/search/jql", {
    jql: "project = BIG ORDER BY key DESC",
    fields: ["key"],
    maxResults: 5000,
  });
  expect(issuesOf(page)[0]?.key).toBe("BIG-1000000");
  expect((await send(jira, "/rest/api/3/search/approximate-count", { jql: "project = BIG" })).json).toEqual({
    count: 1_000_000,
  });
  // Only the sorted slots are kept, 4 bytes each: a kept object an issue would take hundreds of megabytes.
  const { heapUsed, external } = process.memoryUsage();
  expect(heapUsed + external).toBeLessThan(400 * 2 ** 20);
});

const REAL = new URL("../../../shared/data/jira-issues.ndjson.gz", import.meta.url);
if (!existsSync(REAL)) process.emitWarning(`Tests with real issues are skipped: ${REAL.pathname} is absent.`);

describe.skipIf(!existsSync(REAL)).each(BOTH)("real issues on %s", (deployment) => {
  it("are all served, each with its comments", async () => {
    const load = await readRealIssues(REAL);
    await using jira = await startJira({ deployment, load });
    expect(jira.keys()).toHaveLength(1816);
    const [key = ""] = load.map((issue) => issue.key);
    const path = `/rest/api/${deployment === "cloud" ? 3 : 2}/issue/${key}`;
    const { fields } = z
      .looseObject({ fields: z.record(z.string(), z.unknown()) })
      .parse((await send(jira, path)).json);
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(Object.keys(load[0]?.fields ?? {})));
    expect(fields["comment"]).toMatchObject({ total: 2, comments: { length: 2 } });
  });

  it("are found by status, project and date, and can be changed and moved", async () => {
    const load = await readRealIssues(REAL);
    await using jira = await startJira({ deployment, load });
    const resource = deployment === "cloud" ? "/rest/api/3/search/jql" : "/rest/api/2/search";
    const count = async (jql: string) =>
      issuesOf(await send(jira, resource, { jql, fields: ["key"], maxResults: 1000 })).length;
    const recent = load.filter(({ updated }) => updated >= Date.UTC(2018, 0, 1)).length;
    expect(await count(`project in (ALOY, DAEMON) AND updated >= ${Date.UTC(2018, 0, 1)}`)).toBe(
      Math.min(1000, recent),
    );
    jira.update("ALOY-45", { summary: "Changed" });
    const moved = jira.move("ALOY-45", "DAEMON");
    expect(jira.issue("ALOY-45")).toMatchObject({
      key: moved,
      fields: { summary: "Changed", project: { key: "DAEMON" } },
    });
    expect(await count("status = Closed AND project = DAEMON")).toBeGreaterThan(10);
  });
});
