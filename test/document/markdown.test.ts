import { deepStrictEqual } from "node:assert/strict";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type IssueData, type Layout, parseDocument, renderDocument } from "../../src/document/index.ts";
import { anIssue, OPTIONS } from "./an-issue.ts";
import { anyText } from "./json-values.ts";
import { restored, sectionsOf } from "./markdown-body.ts";

type Changes = { layout?: Layout; epicLinkField?: string };

const bytesOf = (issue: IssueData, changes: Changes = {}): Buffer =>
  renderDocument(issue, { ...OPTIONS, format: "markdown", ...changes });

const markdownOf = (...args: Parameters<typeof bytesOf>): string => bytesOf(...args).toString();

const bodyOf = (...args: Parameters<typeof bytesOf>): string => markdownOf(...args).split("\n---\n\n", 2)[1] ?? "";

const Rows = z.record(z.string(), z.unknown());
const Content = z.object({
  fields: Rows,
  customFields: z.record(z.string(), Rows),
  comments: z.array(Rows).optional(),
});

const frontMatterOf = (issue: IssueData): z.infer<typeof Content> =>
  Content.loose().parse(parseDocument(bytesOf(issue), "markdown"));

const doc = (text: string) => ({
  type: "doc",
  version: 1,
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

// Without runs of CR: the comparison makes LF of CRLF once more, and would take a CR for half of one.
const anyProse = anyText.map((text) => text.replace(/\r+/g, "\r"));

describe("a Markdown document", () => {
  it("shows the issue to a reader", () => {
    const issue = anIssue({
      status: { name: "In Progress", id: "3" },
      assignee: { displayName: "Ann" },
      labels: ["ui", "crash"],
      resolution: null,
      description: "h1. Steps\r\n\r\n# Start it",
      comment: { comments: [{ id: "1", author: { displayName: "Bob" }, created: "2026-01-02", body: "Seen *too*" }] },
    });
    expect(bodyOf(issue)).toBe(`# PROJ-7: Crash on start

| Field | Value |
| --- | --- |
| Status | In Progress |
| Assignee | Ann |
| Labels | crash, ui |

## Description

\`\`\`jira
h1. Steps

# Start it
\`\`\`

## Comments

### Bob, 2026-01-02

\`\`\`jira
Seen *too*
\`\`\`
`);
  });

  it("has in its front matter what is not in its body", () => {
    const comment = { comments: [{ id: "1", body: "text", created: "c" }] };
    const fields = {
      description: "text",
      environment: null,
      customfield_10020: "one\ntwo",
      customfield_10016: 5,
      comment,
    };
    expect(frontMatterOf(anIssue(fields))).toMatchObject({
      key: "PROJ-7",
      fields: { summary: "Crash on start", environment: null },
      customFields: {
        customfield_10016: { name: "Story Points", value: 5 },
        customfield_10020: { name: "Acceptance criteria" },
      },
      comments: [{ id: "1", created: "c" }],
    });
    expect(frontMatterOf(anIssue(fields)).fields).not.toHaveProperty("description");
  });

  it("has an Atlassian document as JSON", () => {
    const [, section] = sectionsOf(markdownOf(anIssue({ description: doc("Hi") })));
    expect(section).toMatchObject({ heading: "## Description", block: { language: "json" } });
    expect(JSON.parse(section?.block?.text ?? "")).toEqual(doc("Hi"));
  });

  it("keeps a text with control characters in the front matter, and says so", () => {
    const issue = anIssue({ description: "bell\u0007" });
    expect(frontMatterOf(issue).fields["description"]).toBe("bell\u0007");
    expect(bodyOf(issue)).toContain("## Description\n\n_The text has characters that cannot be shown here");
  });

  it("heads a comment without an author or date", () => {
    expect(bodyOf(anIssue({ comment: { comments: [{ body: "x" }] } }))).toContain("### Comment\n\n```jira\nx\n```\n");
  });

  it("loses nothing, whatever the texts", () => {
    const property = fc.property(
      fc.record({ a: anyProse, b: anyProse, c: anyProse, d: anyProse }),
      ({ a, b, c, d }) => {
        const comments = [
          { id: "1", body: b, author: { name: a } },
          { id: "2", body: doc(a) },
          { id: "3", body: c },
        ];
        const fields = {
          summary: d,
          description: a,
          environment: doc(b),
          customfield_1: c,
          customfield_2: doc(d),
          comment: { comments },
        };
        const issue = anIssue(fields);
        const yaml = parseDocument(renderDocument(issue, { ...OPTIONS, format: "yaml" }), "yaml");
        // Inside an Atlassian document, which stands as JSON, CRLF is kept.
        deepStrictEqual(withLf(restored(frontMatterOf(issue), markdownOf(issue))), withLf(yaml));
      },
    );
    return fc.assert(property, { numRuns: 1_000 });
  });

  it("has the headings that it should, whatever the texts", () => {
    const property = fc.property(anyText, anyText, (text, name) => {
      const fields = {
        summary: text,
        status: { name: text },
        labels: [text],
        description: `${text}x`,
        customfield_10020: `${text}\n${name}`,
        comment: { comments: [{ id: "1", author: { name: text }, body: `${name}x` }] },
        attachment: [{ filename: text, content: text, author: { name } }],
        issuelinks: [{ type: { outward: text }, outwardIssue: { key: name, fields: { summary: text } } }],
      };
      const depths = sectionsOf(markdownOf(anIssue(fields))).map(({ heading }) => /^#+/.exec(heading)?.[0]);
      const custom = depths.length === 7 ? ["##"] : [];
      expect(depths).toEqual(["#", "##", ...custom, "##", "###", "##", "##"]);
    });
    return fc.assert(property, { numRuns: 1_000 });
  });
});

describe("a fenced block", () => {
  it.each([
    ["```\n# Not a heading", "````"],
    ["a ````` b", "``````"],
    ["~~~", "```"],
    ["", null],
  ])("cannot be closed by its text %j", (text, fence) => {
    const body = bodyOf(anIssue({ description: text }));
    const expected = fence === null ? "" : `\n## Description\n\n${fence}jira\n${text}\n${fence}\n`;
    expect(body).toBe(`# PROJ-7: Crash on start\n${expected}`);
  });
});

describe("links", () => {
  const issue = { key: "PROJ-600", fields: { summary: "Second [one]", status: { name: "Done" } } };
  const jira = "[Jira](https://jira.example.com/context/browse/PROJ-600)";
  const line = (document: string) => `[PROJ-600](${document}) (${jira}): Second \\[one\\] (Done)\n`;

  it.each([
    ["a link", { issuelinks: [{ type: { outward: "blocks" }, outwardIssue: issue }] }, "- blocks "],
    [
      "a link from the other end",
      { issuelinks: [{ type: { inward: "is blocked by" }, inwardIssue: issue }] },
      "- is blocked by ",
    ],
    ["a sub-task", { subtasks: [issue] }, "- Sub-task: "],
    ["the parent", { parent: issue }, "- Parent: "],
  ])("lead from %s to its document and to Jira", (_, fields, label) => {
    expect(bodyOf(anIssue(fields))).toContain(`## Links\n\n${label}${line("PROJ-600.md")}`);
  });

  it("lead to the epic of Data Center", () => {
    const body = bodyOf(anIssue({ customfield_9: "OTHER-1" }), { epicLinkField: "customfield_9" });
    expect(body).toContain("- Epic: [OTHER-1](../../OTHER/issues/OTHER-1.md) ([Jira](");
  });

  it("lead to other directories in the sharded layout", () => {
    expect(bodyOf(anIssue({ parent: issue }), { layout: "sharded" })).toContain(line("../1/PROJ-600.md"));
  });

  it("are none for what is no issue key", () => {
    expect(bodyOf(anIssue({ subtasks: [{ key: "../[x](y)" }] }))).toContain("- Sub-task: ../\\[x\\](y)\n");
  });
});

it("lists attachments with their address, size and author", () => {
  const attachment = [
    { id: "2", filename: "b|c.txt", content: "javascript:alert(1)" },
    {
      id: "1",
      filename: "a.png",
      content: "https://jira.example.com/a.png",
      size: 5,
      mimeType: "image/png",
      author: { name: "ann" },
    },
  ];
  expect(bodyOf(anIssue({ attachment }))).toContain(
    "## Attachments\n\n- [a.png](https://jira.example.com/a.png) (image/png, 5 bytes, ann)\n- b\\|c.txt\n",
  );
});

function withLf(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("\r\n", "\n");
  if (Array.isArray(value)) return value.map(withLf);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withLf(item)]));
}
