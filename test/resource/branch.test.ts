import { spawnSync } from "node:child_process";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSpec } from "../../src/resource/index.ts";

function isAccepted(branch: string): boolean {
  const destination = { repository: "https://example.com/repo.git", branch };
  return parseSpec({ syncType: "batch", target: { projectKey: "ABC" }, destination }).ok;
}

function isValidForGit(branch: string): boolean {
  return spawnSync("git", ["check-ref-format", `refs/heads/${branch}`]).status === 0;
}

// Stricter than git on purpose: an option, the present branch, a full ref.
const OURS = /^(-|HEAD$|@$|refs\/)/;

describe("a branch", () => {
  it("is accepted exactly when git accepts it", () => {
    const part = fc.constantFrom(
      "a",
      "B7",
      ".",
      "..",
      "/",
      "@",
      "@{",
      "{",
      ".lock",
      "~",
      "^",
      ":",
      "?",
      "*",
      "[",
      "\\",
      " ",
      "-",
      "é",
      "\t",
    );
    const branch = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(""));
    return fc.assert(
      fc.property(branch, (name) => {
        fc.pre(!OURS.test(name));
        expect(isAccepted(name), name).toBe(isValidForGit(name));
      }),
      { numRuns: 150 },
    );
  });
});
