import type { DocumentOptions, IssueData } from "../../src/document/index.ts";

/** An issue with nothing but a summary and the given fields. */
export function anIssue(fields: Readonly<Record<string, unknown>> = {}, key = "PROJ-7"): IssueData {
  return { id: "10007", key, fields: { summary: "Crash on start", ...fields } };
}

export const OPTIONS: Omit<DocumentOptions, "format"> = {
  fieldNames: new Map([
    ["customfield_10016", "Story Points"],
    ["customfield_10020", "Acceptance criteria"],
  ]),
  browseUrl: "https://jira.example.com/context",
};
