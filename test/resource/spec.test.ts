import { describe, expect, it } from "vitest";
import { parseSpec, pruneOf, type Spec } from "../../src/resource/index.ts";
import { ACCEPTED, REFUSED } from "./specs.ts";

function validSpec(input: unknown): Spec {
  const result = parseSpec(input);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.spec;
}

const MINIMAL = {
  syncType: "batch",
  target: { projectKey: "ABC" },
  destination: { repository: "https://example.com/repo.git" },
};

describe("a spec", () => {
  it.each(ACCEPTED)("may have $title", ({ spec }) => {
    expect(parseSpec(spec)).toMatchObject({ ok: true });
  });

  it.each(REFUSED)("may not have $title", ({ spec, path, says }) => {
    const result = parseSpec(spec);
    expect(result.ok ? [] : result.problems.map((problem) => problem.path)).toEqual([path]);
    expect(result.ok ? "" : result.problems[0]?.message).toContain(path);
    expect(result.ok ? "" : result.problems[0]?.message).toContain(says);
  });

  it("gets the defaults of everything that was left out", () => {
    expect(validSpec(MINIMAL)).toEqual({
      ...MINIMAL,
      destination: {
        ...MINIMAL.destination,
        branch: "main",
        path: "/",
        format: "yaml",
        layout: "flat",
        relationships: "symlinks",
      },
      suspend: false,
      priority: "normal",
      timeout: 1800,
      retryPolicy: { maxRetries: 3, backoffMultiplier: 2, initialDelay: 30 },
      failurePolicy: { maxFailedIssues: 0 },
      executor: "Operator",
    });
  });

  it("is the same when it is parsed again with its defaults", () => {
    const spec = validSpec(MINIMAL);
    expect(validSpec(spec)).toEqual(spec);
  });

  it("has all its problems reported at once, also those between fields", () => {
    const result = parseSpec({
      syncType: "single",
      target: { projectKey: "ABC" },
      destination: { repository: "https://example.com/repo.git", branch: "a..b" },
      timeout: 1,
    });
    expect(result.ok ? [] : result.problems.map(({ path }) => path).sort()).toEqual([
      "spec.destination.branch",
      "spec.syncType",
      "spec.timeout",
    ]);
  });

  it("is told in one sentence what is wrong and in one what to write", () => {
    const result = parseSpec({ ...MINIMAL, target: { projectKey: "abc" } });
    expect(result.ok ? [] : result.problems).toEqual([
      {
        path: "spec.target.projectKey",
        message:
          'spec.target.projectKey: "abc" is not a Jira project key. Use capital letters, digits and underscores, such as "ABC".',
        example: "ABC",
        source: "spec",
      },
    ]);
  });

  it.each(REFUSED)("with $title never leaks the parser's own words, control characters or a password", ({ spec }) => {
    const result = parseSpec(spec);
    const messages = result.ok ? "" : result.problems.map(({ message }) => message).join("");
    expect(messages).not.toMatch(
      /Invalid|expected|received|Unrecognized|undefined|hunter2|\[object|[\u0000-\u001f\u007f-\u009f]/,
    );
  });

  it.each([
    [{ projectKey: "ABC" }, "batch", true],
    [{ epicKey: "ABC-1" }, "batch", true],
    [{ issueKeys: ["ABC-1"] }, "batch", false],
    [{ jqlQuery: "project = ABC" }, "jql", false],
  ])("with target %j and syncType %s is pruned by default: %s", (target, syncType, expected) => {
    expect(pruneOf(validSpec({ ...MINIMAL, target, syncType }))).toBe(expected);
  });

  it.each([true, false])("that says prune: %s is pruned as it says", (prune) => {
    expect(pruneOf(validSpec({ ...MINIMAL, destination: { ...MINIMAL.destination, prune } }))).toBe(prune);
  });
});
