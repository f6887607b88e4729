import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorsOf, find, send } from "./client.ts";
import { parseJql, startJira } from "./index.ts";
import { parseJqlDate } from "./jql-dates.ts";

const value = (jql: string): unknown => {
  const { where } = parseJql(jql);
  return where?.kind === "term" && where.operand.kind === "value" ? where.operand.text : undefined;
};

describe("the JQL parser", () => {
  it("binds AND tighter than OR", () => {
    const { where } = parseJql("a1 = 1 or b1 = 2 and c1 = 3");
    expect(where).toMatchObject({
      kind: "or",
      clauses: [{ field: "a1" }, { kind: "and", clauses: [{ field: "b1" }, { field: "c1" }] }],
    });
  });

  it("reads NOT, parentheses and lists", () => {
    const { where } = parseJql("not (status in ('To Do', Done) || labels is not EMPTY)");
    expect(where).toMatchObject({
      kind: "not",
      clause: {
        kind: "or",
        clauses: [
          { operator: "in", operand: { kind: "list" } },
          { operator: "is not", operand: { kind: "empty" } },
        ],
      },
    });
  });

  it("reads several sort fields with their directions", () => {
    expect(parseJql("project = DEMO order by created ASC, key desc, Rank").orderBy).toEqual([
      { field: "created", descending: false },
      { field: "key", descending: true },
      { field: "Rank", descending: undefined },
    ]);
  });

  it("gives back any text that was quoted with JQL's escapes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        // Jira refuses Unicode's noncharacters even where JSON carries them; control characters need the long escape.
        const quoted = text.replace(
          /[\u0000-\u001f\u007f-\u009f"'\\\ufdd0-\ufdef\ufffe\uffff]/g,
          (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
        );
        expect(value(`summary ~ "${quoted}"`)).toBe(text);
      }),
    );
  });

  it.each([
    [String.raw`summary ~ "a\"b\\c\'d\te\u0041"`, `a"b\\c'd\teA`],
    ["summary ~ 'it\\'s \"quoted\"'", `it's "quoted"`],
    ["key = DEMO-12", "DEMO-12"],
    ["updated >= -6h", "-6h"],
  ])("reads the value of %s", (jql, text) => expect(value(jql)).toBe(text));

  it.each([
    ["project = ", /before the end of the query/],
    ["project DEMO", /Expecting operator but got 'DEMO'/],
    ["project = DEMO foo", /Expecting either 'OR' or 'AND' but got 'foo'/],
    ['summary ~ "open', /has not been completed/],
    [String.raw`summary ~ "\q"`, /illegal JQL escape sequence/],
    ["project = A.B", /reserved JQL character/],
    ["project = SELECT", /'SELECT' is a reserved JQL word/],
    ["summary ~ 'a\u0001b'", /control character/],
    ["(project = DEMO", /Expecting '\)'/],
    ["project = DEMO order key", /Expecting 'BY'/],
  ])("refuses %j", (jql, message) => expect(() => parseJql(jql)).toThrow(message));

  it("names the line and the character of a mistake", () => {
    expect(() => parseJql("project = DEMO\nAND ^")).toThrow("(line 2, character 5)");
  });
});

describe("JQL dates", () => {
  const now = Date.UTC(2024, 6, 1, 12);

  it.each([
    ["1700000000123", false, 1_700_000_000_123],
    ["2024-07-01 08:30", true, Date.UTC(2024, 6, 1, 12, 30)],
    ["2024/01/01", true, Date.UTC(2024, 0, 1, 5)],
    ["-6h", false, now - 6 * 3_600_000],
    ["-1w 2d", true, now - 9 * 86_400_000],
    // Clocks in New York skip this hour.
    ["2024-03-10 03:30", true, Date.UTC(2024, 2, 10, 7, 30)],
  ])("reads %s in the account's time zone", (text, quoted, time) => {
    expect(parseJqlDate(text, quoted, "America/New_York", now)).toBe(time);
  });

  it.each(["1700000000123", "2024-07-01T08:30:00Z", "2024-07-01 08:30:15", "yesterday"])(
    "refuses quoted %j",
    (text) => {
      expect(parseJqlDate(text, true, "Etc/UTC", now)).toBeUndefined();
    },
  );
});

describe("searching", () => {
  const PROJECTS = [
    { key: "DEMO", issues: 60 },
    { key: "OPS", issues: 20 },
  ];

  it("finds by project, key, list and negation", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    expect(await find(jira, "project = OPS ORDER BY key")).toEqual(jira.keys("OPS"));
    expect(await find(jira, "key in (DEMO-3, ops-4) ORDER BY key")).toEqual(["DEMO-3", "OPS-4"]);
    expect(await find(jira, "project in (DEMO, OPS) AND NOT project = DEMO ORDER BY key DESC")).toEqual(
      jira.keys("OPS").toReversed(),
    );
  });

  it("sorts keys by number, not as text", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    expect((await find(jira, "project = DEMO ORDER BY key ASC")).slice(8, 11)).toEqual([
      "DEMO-9",
      "DEMO-10",
      "DEMO-11",
    ]);
  });

  it("agrees with the issues' own fields", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    const done = jira
      .keys()
      .filter((key) => JSON.stringify(jira.issue(key).fields["status"]).includes('"name":"Done"'));
    expect((await find(jira, "status = Done ORDER BY key")).toSorted()).toEqual(
      done.filter((key) => inCategory(jira.issue(key).fields, "Done")).toSorted(),
    );
    const labelled = jira.keys().filter((key) => JSON.stringify(jira.issue(key).fields["labels"]).includes("security"));
    expect((await find(jira, "labels = security")).toSorted()).toEqual(labelled.toSorted());
  });

  it("finds named issues only where the rest of the query holds", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    expect(await find(jira, "key in (DEMO-3, OPS-4, DEMO-3) AND project = DEMO")).toEqual(["DEMO-3"]);
    expect(await find(jira, "key = DEMO-3 OR key = OPS-4 ORDER BY key")).toEqual(["DEMO-3", "OPS-4"]);
    expect(await find(jira, "project = OPS AND key not in (OPS-1)")).toHaveLength(19);
  });

  it("leaves issues without a value out of != and of NOT =", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    const [all, unassigned] = [await find(jira, "project is not EMPTY"), await find(jira, "assignee is EMPTY")];
    const others = await find(jira, "NOT assignee = ada");
    expect(unassigned.length).toBeGreaterThan(0);
    expect(others.some((key) => unassigned.includes(key))).toBe(false);
    expect(all.length).toBe(unassigned.length + others.length + (await find(jira, "assignee = ada")).length);
  });

  it("compares keys only inside their project", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    expect(await find(jira, "id > OPS-18 ORDER BY key")).toEqual(["OPS-19", "OPS-20"]);
  });

  it("finds the children of an epic with their sub-tasks on Cloud", async () => {
    await using jira = await startJira({ projects: PROJECTS });
    const children = await find(jira, "parent = DEMO-1 ORDER BY key");
    const family = await find(jira, "parentEpic = DEMO-1 ORDER BY key");
    expect(children.length).toBeGreaterThan(3);
    expect(children.every((key) => family.includes(key))).toBe(true);
    expect(await find(jira, '"Epic Link" = DEMO-1 ORDER BY key')).toEqual(children);
  });

  it("finds the children of an epic by the custom field's number on Data Center", async () => {
    await using jira = await startJira({ deployment: "datacenter", projects: PROJECTS });
    const children = await find(jira, "cf[10008] = DEMO-1 ORDER BY key");
    expect(children.every((key) => jira.issue(key).fields["customfield_10008"] === "DEMO-1")).toBe(true);
    expect(children.length).toBeGreaterThan(3);
    await expect(find(jira, "parentEpic = DEMO-1")).rejects.toThrow("Field 'parentEpic' does not exist");
  });

  it("indexes whole seconds on Data Center and milliseconds on Cloud", async () => {
    const now = (): number => 1_800_000_000_700;
    await using cloud = await startJira({ projects: PROJECTS, now });
    await using dataCenter = await startJira({ deployment: "datacenter", projects: PROJECTS, now });
    for (const jira of [cloud, dataCenter]) jira.update("DEMO-1", { summary: "Changed" });
    expect(await find(cloud, "updated > 1800000000500")).toEqual(["DEMO-1"]);
    expect(await find(dataCenter, "updated > 1800000000500")).toEqual([]);
    expect(await find(dataCenter, "updated >= 1800000000500")).toEqual(["DEMO-1"]);
  });

  it.each([
    ["project = NOPE", "The value 'NOPE' does not exist for the field 'project'."],
    ["nothing = 1", "Field 'nothing' does not exist or you do not have permission to view it."],
    ["status = Sleeping", "The value 'Sleeping' does not exist for the field 'status'."],
    ["key = DEMO-999", "An issue with key 'DEMO-999' does not exist for field 'key'."],
    ["key = demo", "The issue key 'demo' for field 'key' is invalid."],
    ["id = 424242", "A value with ID '424242' does not exist for the field 'id'."],
    ["status ~ Done", "The operator '~' is not supported by the 'status' field."],
    ["summary = Done", "The operator '=' is not supported by the 'summary' field."],
  ])("answers 400 to %s", async (jql, message) => {
    await using jira = await startJira({ projects: PROJECTS });
    const answer = await send(jira, "/rest/api/3/search/jql", { jql });
    expect([answer.status, errorsOf(answer)]).toEqual([400, [message]]);
  });
});

const inCategory = (fields: Record<string, unknown>, name: string): boolean =>
  JSON.stringify(fields["status"]).includes(`"name":"${name}","id":"10003"`);
