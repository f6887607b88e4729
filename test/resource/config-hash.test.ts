import { describe, expect, it } from "vitest";
import { configHash, parseSpec, type Spec } from "../../src/resource/index.ts";

const JIRA = "https://example.atlassian.net";

const INPUT = {
  syncType: "batch",
  target: { issueKeys: ["ABC-1", "ABC-2"] },
  destination: { repository: "https://example.com/repo.git", path: "docs/jira" },
  fields: ["Story Points", "Sprint"],
};

function hashOf(changes: Record<string, unknown> = {}, jiraUrl = JIRA, documentRevision = 1): string {
  return configHash(validSpec({ ...INPUT, ...changes }), jiraUrl, documentRevision);
}

function validSpec(input: unknown): Spec {
  const result = parseSpec(input);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.spec;
}

const to = (destination: Record<string, unknown>) => ({ destination: { ...INPUT.destination, ...destination } });

describe("the configuration's hash", () => {
  it("is 16 hex digits", () => {
    expect(hashOf()).toMatch(/^[0-9a-f]{16}$/);
  });

  it("is the same in every version that writes the same documents, so that an upgrade does not sync everything anew", () => {
    expect(hashOf()).toBe("a256a85dcd5cc254");
  });

  it.each([
    ["another target", { target: { issueKeys: ["ABC-1"] } }],
    ["another path", to({ path: "docs" })],
    ["another format", to({ format: "json" })],
    ["another layout", to({ layout: "sharded" })],
    ["other relationships", to({ relationships: "none" })],
    ["other fields", { fields: ["Sprint"] }],
    ["other lists", { include: ["comments"] }],
  ])("changes with %s", (_, changes) => {
    expect(hashOf(changes)).not.toBe(hashOf());
  });

  it("changes with the Jira", () => {
    expect(hashOf({}, "https://other.atlassian.net")).not.toBe(hashOf());
  });

  it("changes with each revision of the documents, so that an upgrade leaves no mirror of two kinds", () => {
    const revisions = [1, 2, 3].map((revision) => hashOf({}, JIRA, revision));
    expect(new Set(revisions).size).toBe(3);
  });

  it("tells a project from a query of the same text", () => {
    const project = hashOf({ target: { projectKey: "ABC" } });
    expect(hashOf({ syncType: "jql", target: { jqlQuery: "ABC" } })).not.toBe(project);
  });

  it.each([
    ["the order of the issue keys", { target: { issueKeys: ["ABC-2", "ABC-1"] } }],
    ["the order of the fields", { fields: ["Sprint", "Story Points"] }],
    ["a slash around the path", to({ path: "/docs/jira/" })],
    [
      "the order of the keys in the manifest",
      { destination: { path: "docs/jira", repository: "https://example.com/repo.git" } },
    ],
    ["the repository", to({ repository: "git@example.com:other.git" })],
    ["the branch", to({ branch: "other" })],
    ["the credentials", to({ secretRef: { name: "git" } })],
    ["the schedule", { schedule: "@daily", timeZone: "UTC" }],
    ["retries and limits", { retryPolicy: { maxRetries: 0 }, timeout: 60, failurePolicy: { maxFailedIssues: 1 } }],
    ["asking for changes only", { syncType: "incremental" }],
  ])("does not change with %s", (_, changes) => {
    expect(hashOf(changes)).toBe(hashOf());
  });

  it.each(["https://example.atlassian.net/", "https://EXAMPLE.atlassian.net", "https://example.atlassian.net:443"])(
    "does not change when the same Jira is written %s",
    (jiraUrl) => {
      expect(hashOf({}, jiraUrl)).toBe(hashOf());
    },
  );
});
