import { describe, expect, it } from "vitest";
import { isAuthority, relationshipsOf } from "../../src/document/index.ts";
import { anIssue } from "./an-issue.ts";

const BLOCKS = { id: "10000", name: "Blocks", inward: "is blocked by", outward: "blocks" };

const parent = { key: "PROJ-1" };

describe("relationships", () => {
  it("of a link are the same from either end", () => {
    const blocker = anIssue({ issuelinks: [{ id: "1", type: BLOCKS, outwardIssue: { key: "PROJ-8" } }] }, "PROJ-7");
    const blocked = anIssue({ issuelinks: [{ id: "1", type: BLOCKS, inwardIssue: { key: "PROJ-7" } }] }, "PROJ-8");
    const edges = [{ type: "blocks", source: "PROJ-7", target: "PROJ-8" }];
    expect([relationshipsOf(blocker), relationshipsOf(blocked)]).toEqual([edges, edges]);
  });

  it("of a sub-task are the same from either end", () => {
    const subtask = anIssue({ issuetype: { subtask: true }, parent }, "PROJ-7");
    const edges = [{ type: "subtasks", source: "PROJ-1", target: "PROJ-7" }];
    expect(relationshipsOf(subtask)).toEqual(edges);
    expect(relationshipsOf(anIssue({ subtasks: [{ key: "PROJ-7" }] }, "PROJ-1"))).toEqual(edges);
  });

  it.each([
    ["the parent of an issue that is no sub-task", { issuetype: { subtask: false }, parent }],
    ["the Epic Link of Data Center", { customfield_10008: "PROJ-1" }],
    ["the epic of Jira Software's API", { epic: { id: 1, key: "PROJ-1" } }],
    ["all of them, once", { parent, customfield_10008: "PROJ-1", epic: parent }],
  ])("name an epic by %s", (_, fields) => {
    const edges = relationshipsOf(anIssue(fields), { epicLinkField: "customfield_10008" });
    expect(edges).toEqual([{ type: "epic", source: "PROJ-1", target: "PROJ-7" }]);
  });

  it("are sorted, each once", () => {
    const link = (key: string) => ({ type: BLOCKS, outwardIssue: { key } });
    const fields = { issuelinks: ["Z-1", "A-1", "Z-1"].map(link), subtasks: [{ key: "B-1" }], parent };
    expect(relationshipsOf(anIssue(fields)).map(({ type, target }) => `${type} ${target}`)).toEqual([
      "blocks A-1",
      "blocks Z-1",
      "epic PROJ-7",
      "subtasks B-1",
    ]);
  });

  it.each([
    ["an issue with itself", { issuelinks: [{ type: BLOCKS, outwardIssue: { key: "PROJ-7" } }] }],
    ["a key that is none", { subtasks: [{ key: "../A-1" }], parent: { key: "proj-1" }, epic: { key: 7 } }],
    ["data in other shapes", { issuelinks: "x", subtasks: [null, 1, []], parent: [], issuetype: null, epic: "A-1" }],
  ])("are none of %s", (_, fields) => {
    expect(relationshipsOf(anIssue(fields))).toEqual([]);
  });

  it("are none of an issue whose key is none", () => {
    expect(relationshipsOf(anIssue({ subtasks: [{ key: "A-1" }] }, "../A-2"))).toEqual([]);
  });

  it("of a link type without words are called by its name or id", () => {
    const link = (type: unknown) => relationshipsOf(anIssue({ issuelinks: [{ type, inwardIssue: { key: "A-1" } }] }));
    expect(link({ id: "5", name: "Cloners" })).toMatchObject([{ type: "cloners" }]);
    expect(link({ id: "5", outward: "→" })).toMatchObject([{ type: "link-5" }]);
    expect(link(null)).toMatchObject([{ type: "link" }]);
  });
});

describe("the authority on a relationship", () => {
  it.each([
    ["blocks", "A-1", true],
    ["blocks", "A-2", true],
    ["subtasks", "A-1", true],
    ["subtasks", "A-2", true],
    ["epic", "A-1", false],
    ["epic", "A-2", true],
    ["blocks", "A-3", false],
  ])("%s of A-1 and A-2 is %s: %s", (type, key, expected) => {
    expect(isAuthority(key, { type, source: "A-1", target: "A-2" })).toBe(expected);
  });
});
