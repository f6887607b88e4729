import { deepStrictEqual } from "node:assert/strict";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DocumentOptions, type IssueData, parseDocument, renderDocument } from "../../src/document/index.ts";
import { anIssue, OPTIONS } from "./an-issue.ts";
import { anyJson } from "./json-values.ts";

type Changes = Partial<DocumentOptions>;

const textOf = (issue: IssueData, changes: Changes = {}): string =>
  renderDocument(issue, { ...OPTIONS, format: "json", ...changes }).toString();

const contentOf = (issue: IssueData, changes: Changes = {}) => JSON.parse(textOf(issue, changes));

describe("the content", () => {
  it("begins with the key, id, address and fields", () => {
    const issue = {
      ...anIssue({ comment: { comments: [] }, worklog: { worklogs: [] }, attachment: [] }),
      changelog: [],
    };
    const content = contentOf(issue, { include: ["changelog", "attachments", "worklogs", "comments"] });
    expect(Object.keys(content)).toEqual([
      "key",
      "id",
      "url",
      "fields",
      "customFields",
      "comments",
      "worklogs",
      "attachments",
      "changelog",
    ]);
    expect(content).toMatchObject({
      key: "PROJ-7",
      id: "10007",
      url: "https://jira.example.com/context/browse/PROJ-7",
    });
  });

  it("has the fields in reading order, the rest by name, and the long texts last", () => {
    const issue = anIssue({
      zeta: 1,
      description: "d",
      alpha: 2,
      environment: "e",
      labels: [],
      status: {},
      updated: "u",
    });
    expect(Object.keys(contentOf(issue).fields)).toEqual([
      "summary",
      "status",
      "updated",
      "labels",
      "alpha",
      "zeta",
      "environment",
      "description",
    ]);
  });

  it("keeps system fields without a value", () => {
    expect(contentOf(anIssue({ assignee: null, duedate: null })).fields).toMatchObject({
      assignee: null,
      duedate: null,
    });
  });

  it("keeps what it does not know, as it is", () => {
    const unknown = JSON.parse(
      '{"__proto__": {"a": []}, "constructor": 1, "": {}, "a: b": false, "- x": null, "1": [[]]}',
    );
    expect(textOf(anIssue({ unknown }))).toContain('"__proto__"');
    deepStrictEqual(contentOf(anIssue({ unknown })).fields.unknown, unknown);
  });
});

describe("custom fields", () => {
  const fields = {
    customfield_10020: "text",
    customfield_10016: 5,
    customfield_2: [],
    customfield_10: "",
    customfield_3: null,
  };

  it("are listed by the number of their id with their names, without those that have no value", () => {
    const { customFields } = contentOf(anIssue(fields));
    expect(Object.entries(customFields)).toEqual([
      ["customfield_2", { value: [] }],
      ["customfield_10", { value: "" }],
      ["customfield_10016", { name: "Story Points", value: 5 }],
      ["customfield_10020", { name: "Acceptance criteria", value: "text" }],
    ]);
  });

  it("are those chosen by id or by name in any case", () => {
    const { customFields } = contentOf(anIssue(fields), { customFields: ["story POINTS", "customfield_2"] });
    expect(Object.keys(customFields)).toEqual(["customfield_2", "customfield_10016"]);
  });

  it("are none when none was chosen", () => {
    expect(contentOf(anIssue(fields), { customFields: [] }).customFields).toEqual({});
  });
});

describe("lists", () => {
  const lists = {
    comment: { startAt: 0, maxResults: 50, total: 2, self: "https://x", comments: [{ id: "10" }, { id: "9" }] },
    worklog: { startAt: 0, maxResults: 20, total: 0, worklogs: [] },
    attachment: [{ id: "2" }, { id: "1" }],
  };

  it("stand beside the fields, oldest first, without the page they came in", () => {
    const content = contentOf(anIssue(lists));
    expect(content).toMatchObject({
      comments: [{ id: "9" }, { id: "10" }],
      worklogs: [],
      attachments: [{ id: "1" }, { id: "2" }],
    });
    expect(Object.keys(content.fields)).toEqual(["summary"]);
  });

  it("are left out when they are not included", () => {
    const content = contentOf({ ...anIssue(lists), changelog: [{ id: "1" }] }, { include: ["attachments"] });
    expect(Object.keys(content)).toEqual(["key", "id", "url", "fields", "customFields", "attachments"]);
    expect(Object.keys(content.fields)).toEqual(["summary"]);
  });

  it("are absent when Jira returned no such field", () => {
    expect(contentOf(anIssue())).not.toHaveProperty("comments");
  });

  it("have the changelog, oldest first, only when it is asked for", () => {
    const issue = { ...anIssue(), changelog: [{ id: "20" }, { id: "3" }] };
    expect(contentOf(issue)).not.toHaveProperty("changelog");
    expect(contentOf(issue, { include: ["changelog"] }).changelog).toEqual([{ id: "3" }, { id: "20" }]);
  });

  it("stay in the fields in a shape that is not Jira's", () => {
    const comment = { comments: "none", total: 1 };
    expect(contentOf(anIssue({ comment, worklog: null })).fields).toMatchObject({ comment, worklog: null });
  });

  it("leave in the fields what is in their page besides them", () => {
    const comment = { comments: [], total: 0, hidden: 3 };
    expect(contentOf(anIssue({ comment })).fields).toHaveProperty("comment", { hidden: 3 });
  });

  it("leave nothing in the fields of a page that has only addresses besides them", () => {
    const comment = { comments: [], iconUrl: "https://jira.example.com/icon.png" };
    expect(contentOf(anIssue({ comment })).fields).not.toHaveProperty("comment");
  });
});

describe("left out", () => {
  const url = "https://jira.example.com/rest/api/2/user";

  it("are addresses of the REST API and of pictures, at any depth", () => {
    const assignee = { self: url, avatarUrls: { "48x48": url }, name: "ann", team: [{ iconUrl: url, id: "1" }] };
    expect(contentOf(anIssue({ assignee })).fields.assignee).toEqual({ name: "ann", team: [{ id: "1" }] });
  });

  it("are no properties of those names that hold something else", () => {
    const value = {
      self: "yes",
      avatarUrls: {},
      iconUrl: "",
      nested: { self: { a: 1 }, avatarUrls: { a: url, b: 1 } },
    };
    expect(contentOf(anIssue({ value })).fields.value).toEqual(value);
  });

  it("is nothing of a text in Atlassian Document Format", () => {
    const description = {
      type: "doc",
      version: 1,
      content: [{ type: "extension", attrs: { self: url, iconUrl: url } }],
    };
    expect(contentOf(anIssue({ description })).fields.description).toEqual(description);
  });

  it("is when the syncing account last looked at the issue", () => {
    expect(contentOf(anIssue({ lastViewed: "2026-01-01" })).fields).not.toHaveProperty("lastViewed");
  });
});

describe("the order", () => {
  it("of labels, links and sub-tasks does not depend on Jira's", () => {
    const fields = {
      labels: ["b", "B", "a"],
      issuelinks: [{ id: "10" }, { id: "9" }],
      subtasks: [{ id: 20 }, { id: 3 }],
    };
    expect(contentOf(anIssue(fields)).fields).toMatchObject({
      labels: ["B", "a", "b"],
      issuelinks: [{ id: "9" }, { id: "10" }],
      subtasks: [{ id: 3 }, { id: 20 }],
    });
  });

  it("of ids too large for a double is exact", () => {
    const issuelinks = [{ id: "9007199254740993" }, { id: "9007199254740992" }];
    expect(contentOf(anIssue({ issuelinks })).fields.issuelinks).toEqual(issuelinks.toReversed());
  });

  it("of a list is Jira's when an item has no numeric id", () => {
    const issuelinks = [{ id: "10" }, { id: "a" }, { id: "9" }];
    expect(contentOf(anIssue({ issuelinks })).fields.issuelinks).toEqual(issuelinks);
  });

  it("of other lists is Jira's", () => {
    const components = [{ id: "2" }, { id: "1" }];
    expect(contentOf(anIssue({ components })).fields.components).toEqual(components);
  });

  it.each(["yaml", "json", "markdown"] as const)("of keys never shows in the bytes of %s", (format) => {
    const property = fc.property(fc.dictionary(fc.string(), anyJson), fc.infiniteStream(fc.nat()), (fields, random) => {
      const issue = anIssue({
        ...fields,
        customfield_1: fields,
        comment: { comments: [{ id: "1", body: "b", fields }] },
      });
      expect(textOf(shuffled(issue, random), { format })).toBe(textOf(issue, { format }));
    });
    return fc.assert(property, { numRuns: 300 });
  });
});

function shuffled<T>(value: T, random: Iterator<number>): T;
function shuffled(value: unknown, random: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => shuffled(item, random));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => ({ key, item, at: Number(random.next().value) }));
  entries.sort((a, b) => a.at - b.at);
  return Object.fromEntries(entries.map(({ key, item }) => [key, shuffled(item, random)]));
}

describe("a document that is not one", () => {
  it.each([
    ["yaml", "a: [b"],
    ["json", '{"key": '],
    ["markdown", "# PROJ-7"],
    ["json", Buffer.from([0x22, 0xff, 0x22])],
  ] as const)("is refused as %s: %s", (format, text) => {
    expect(() => parseDocument(Buffer.from(text), format)).toThrow(/^The document is not valid/);
  });
});
