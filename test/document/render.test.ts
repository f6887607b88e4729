import { describe, expect, it } from "vitest";
import { type IssueData, renderDocument } from "../../src/document/index.ts";
import { SyncError } from "../../src/failure/index.ts";
import { anIssue, OPTIONS } from "./an-issue.ts";

describe.each(["yaml", "json", "markdown"] as const)("a document in %s", (format) => {
  const textOf = (issue: IssueData): string => renderDocument(issue, { ...OPTIONS, format }).toString();

  it.each([[1n], [undefined], [() => 1]])("is refused for what JSON does not have: %s", (value) => {
    expect(() => textOf(anIssue({ list: [value] }))).toThrow(TypeError);
  });

  it("is refused for a value nested too deep for readers, naming the issue", () => {
    const deep = JSON.parse(`${"[".repeat(5_000)}${"]".repeat(5_000)}`);
    expect(() => textOf(anIssue({ deep }))).toThrow(SyncError);
    expect(() => textOf(anIssue({ deep }))).toThrow(/PROJ-7 is nested more than 1000 levels/);
  });

  it.each(["deep", "customfield_1"])("holds a value nested 1,000 levels deep in %s", (id) => {
    const deep = JSON.parse(`${"[".repeat(1_000)}${"]".repeat(1_000)}`);
    expect(textOf(anIssue({ [id]: deep }))).toContain("[]");
  });

  it("is whole after one that was refused", () => {
    const first = textOf(anIssue());
    expect(() => textOf(anIssue({ number: 1n }))).toThrow(TypeError);
    expect(textOf(anIssue())).toBe(first);
  });

  it("is whole after one of several megabytes", () => {
    const first = textOf(anIssue());
    const huge = Array.from({ length: 300_000 }, (_, index) => `item ${index}`);
    expect(textOf(anIssue({ huge }))).toContain("item 299999");
    expect(textOf(anIssue())).toBe(first);
  });
});
