import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertIssueKey, checkIssueKey, issueKeyAt, issuePath, type Place } from "../../src/document/index.ts";
import { SyncError } from "../../src/failure/index.ts";
import { anyText } from "./json-values.ts";
import { anyKey, anyPlace } from "./keys-and-places.ts";

const FLAT: Place = { root: "", layout: "flat", format: "yaml" };
const SHARDED: Place = { root: "", layout: "sharded", format: "yaml" };

describe("an issue key", () => {
  it.each(["A-1", "PROJ-123", "P2_X-100000000", `${"A".repeat(248)}-1`])("is accepted: %s", (key) => {
    expect(checkIssueKey(key)).toBeNull();
  });

  it.each([
    ...["", "A", "A-", "-1", "A-0", "A-01", "a-1", "A-1a", "proj-1", "1A-1", "_A-1", "A--1", "A-1-1", "A-1.5", "A-1e3"],
    ...[
      "..",
      "../A-1",
      "A/B-1",
      "A-1/..",
      "A\\B-1",
      "A-1\0",
      "A-1\n",
      " A-1",
      "A-1 ",
      "A-1.yaml",
      ".git",
      "A-१",
      "А-1",
      "Ａ-1",
      "ÄB-1",
    ],
    ...["A-9007199254740993", `${"A".repeat(249)}-1`],
  ])("is refused: %j", (key) => {
    expect(checkIssueKey(key)).toEqual(expect.any(String));
  });

  it("is named in the error, with no control character of it", () => {
    expect(() => assertIssueKey("../\u001b[31m")).toThrow(SyncError);
    expect(() => assertIssueKey("../\u001b[31m")).toThrow(/"\.\.\/\\u001b\[31m", which cannot name a file: it is not/);
  });
});

describe("the path of an issue", () => {
  it.each([
    ["A-1", FLAT, "projects/A/issues/A-1.yaml"],
    ["A_2-77", { ...FLAT, root: "docs/jira", format: "markdown" }, "docs/jira/projects/A_2/issues/A_2-77.md"],
    ["A-1", { ...SHARDED, format: "json" }, "projects/A/issues/0/0/A-1.json"],
    ["A-499", SHARDED, "projects/A/issues/0/0/A-499.yaml"],
    ["A-500", SHARDED, "projects/A/issues/0/1/A-500.yaml"],
    ["A-249999", SHARDED, "projects/A/issues/0/499/A-249999.yaml"],
    ["A-250000", SHARDED, "projects/A/issues/1/0/A-250000.yaml"],
    ["A-100000000", SHARDED, "projects/A/issues/400/0/A-100000000.yaml"],
  ] as const)("of %s in %j is %s", (key, place, path) => {
    expect(issuePath(key, place)).toBe(path);
  });

  it("leads back to the issue, and in no other place to any", () => {
    const property = fc.property(anyKey, anyPlace, anyPlace, (key, place, other) => {
      const path = issuePath(key, place);
      expect(issueKeyAt(path, place)).toBe(key);
      if (issuePath(key, other) !== path) expect(issueKeyAt(path, other)).toBeNull();
    });
    return fc.assert(property, { numRuns: 1_000 });
  });

  it("is unlike every other issue's on a case-insensitive disk", () => {
    const property = fc.property(anyKey, anyKey, anyPlace, (one, other, place) => {
      fc.pre(one !== other);
      expect(issuePath(one, place).toLowerCase()).not.toBe(issuePath(other, place).toLowerCase());
    });
    return fc.assert(property);
  });

  it("stays in the directory of projects, or is refused, whatever the key", () => {
    const hostile = fc.oneof(
      anyText,
      anyText.map((text) => `${text}-1`),
      anyText.map((text) => `A-${text}`),
    );
    const property = fc.property(hostile, anyPlace, (key, place) => {
      if (checkIssueKey(key) !== null) expect(() => issuePath(key, place)).toThrow(SyncError);
      else
        expect(issuePath(key, place)).toMatch(
          /^[a-z./]*projects\/[A-Z][A-Z0-9_]*\/issues\/([0-9]+\/){0,2}[A-Z0-9_-]+\.\w+$/,
        );
    });
    return fc.assert(property, { numRuns: 1_000 });
  });

  it.each([
    "projects/A/issues/A-1.yml",
    "projects/A/issues/A-1.md",
    "projects/B/issues/A-1.yaml",
    "projects/A/issues/0/0/A-1.yaml",
    "projects/A/issues/x/A-1.yaml",
    "projects/A/relationships/blocks/A-1/A-2.yaml",
    "a/projects/A/issues/A-1.yaml",
    "projects/A/issues/../issues/A-1.yaml",
    "projects/A/issues/a-1.yaml",
    "README.md",
    "",
  ])("is not %j", (path) => {
    expect(issueKeyAt(path, FLAT)).toBeNull();
  });

  it("puts fewer than 1,000 entries into a directory", () => {
    const entries = new Map<string, Set<string>>();
    // Every issue of two neighbouring quarter millions would be slow; these fill each level that can fill.
    const numbers = [...range(0, 2_000, 1), ...range(0, 500_000, 500), ...range(0, 100_000_000, 250_000), 99_999_999];
    for (const number of numbers) {
      const segments = issuePath(`A-${number + 1}`, SHARDED).split("/");
      segments.forEach((name, depth) => {
        const directory = segments.slice(0, depth).join("/");
        entries.set(directory, (entries.get(directory) ?? new Set()).add(name));
      });
    }
    expect(Math.max(...[...entries.values()].map(({ size }) => size))).toBeLessThan(1_000);
  });
});

function* range(start: number, end: number, step: number): Generator<number> {
  for (let number = start; number < end; number += step) yield number;
}
