import { deepStrictEqual } from "node:assert/strict";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { issueKeyAt, issuePath, parseDocument, relationshipsOf, renderDocument } from "../../src/document/index.ts";
import { OPTIONS } from "./an-issue.ts";
import { restored } from "./markdown-body.ts";
import { readRealIssues } from "./real-issues.ts";

const issues = readRealIssues();

const Rows = z.record(z.string(), z.unknown());
const List = z.array(z.looseObject({ id: z.string() }));
const Document = z.strictObject({
  key: z.string(),
  id: z.string(),
  url: z.string(),
  fields: Rows,
  customFields: z.record(z.string(), Rows),
  comments: List,
  attachments: List,
});
type Document = z.infer<typeof Document>;

describe.skipIf(issues === null)("1,816 real issues", () => {
  const read = (index: number, format: "yaml" | "json" | "markdown"): Document => {
    const issue = (issues ?? [])[index];
    if (issue === undefined) throw new Error(`there is no issue ${index}`);
    return Document.parse(parseDocument(renderDocument(issue, { ...OPTIONS, format }), format));
  };

  it("are all there", () => expect(issues).toHaveLength(1_816));

  it("are in JSON as Jira gave them", () => {
    for (const [index, issue] of (issues ?? []).entries()) {
      const document = read(index, "json");
      const { comment, attachment, ...fields } = issue.fields;
      deepStrictEqual(
        { key: document.key, id: document.id, customFields: document.customFields },
        { key: issue.key, id: issue.id, customFields: {} },
      );
      deepStrictEqual(inOneOrder(document.fields), inOneOrder(fields));
      const { comments } = z.object({ comments: List }).parse(comment);
      deepStrictEqual(document.comments, byId(comments));
      deepStrictEqual(document.attachments, byId(List.parse(attachment)));
    }
  });

  it("are in YAML as in JSON, with LF for CRLF", () => {
    for (const index of (issues ?? []).keys()) deepStrictEqual(read(index, "yaml"), withLf(read(index, "json")));
  });

  it("are in Markdown as in JSON, with LF for CRLF and the texts in the body", () => {
    for (const [index, issue] of (issues ?? []).entries()) {
      const markdown = renderDocument(issue, { ...OPTIONS, format: "markdown" }).toString();
      deepStrictEqual(restored(read(index, "markdown"), markdown), withLf(read(index, "json")));
    }
  });

  it.each(["flat", "sharded"] as const)("have a path each in the %s layout", (layout) => {
    const place = { root: "", layout, format: "yaml" } as const;
    const paths = new Set((issues ?? []).map(({ key }) => issuePath(key, place)));
    expect(Array.from(paths, (path) => issueKeyAt(path, place))).toEqual(issues?.map(({ key }) => key));
  });

  it("tell of the same relationships from both ends", () => {
    const keys = new Set(issues?.map(({ key }) => key));
    const told = new Map(
      issues?.map((issue) => [issue.key, new Set(relationshipsOf(issue).map((edge) => JSON.stringify(edge)))]),
    );
    const oneSided = (issues ?? []).flatMap((issue) =>
      relationshipsOf(issue).filter(({ type, source, target }) => {
        const other = source === issue.key ? target : source;
        return type !== "epic" && keys.has(other) && !told.get(other)?.has(JSON.stringify({ type, source, target }));
      }),
    );
    expect(oneSided).toEqual([]);
  });
});

/** Links, sub-tasks and labels are sorted in documents: as sets, they are compared whatever their order. */
function inOneOrder(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const sets = ["issuelinks", "subtasks", "labels"].map((name) => {
    const items = z.array(z.unknown()).parse(fields[name]);
    return [name, new Set(items)] as const;
  });
  return { ...fields, ...Object.fromEntries(sets) };
}

function byId(list: z.infer<typeof List>): z.infer<typeof List> {
  return list.toSorted((a, b) => Number(a.id) - Number(b.id));
}

function withLf(value: Document): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll("\\r\\n", "\\n"));
}
