import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SyncError } from "../../src/failure/index.ts";
import { defaultName, describeTarget, selectionOf, syncTypeOf, type Target } from "../../src/resource/index.ts";

const TARGETS: [Target, string, string, RegExp][] = [
  [{ projectKey: "DEMO" }, "project DEMO", "batch", /^project-demo$/],
  [{ projectKey: "MY_TEAM2" }, "project MY_TEAM2", "batch", /^project-my-team2$/],
  [{ projectKey: "ODD_" }, "project ODD_", "batch", /^project-[0-9a-f]{8}$/],
  [{ epicKey: "DEMO-1" }, "epic DEMO-1", "batch", /^epic-demo-1$/],
  [{ issueKeys: ["A-1"] }, "issue A-1", "single", /^issues-[0-9a-f]{8}$/],
  [{ issueKeys: ["A-1", "A-2", "B-1"] }, "3 issue keys", "batch", /^issues-[0-9a-f]{8}$/],
  [{ jqlQuery: "updated >= -6h" }, "JQL query updated >= -6h", "jql", /^jql-[0-9a-f]{8}$/],
  [{ jqlQuery: "x".repeat(100) }, `JQL query ${"x".repeat(59)}…`, "jql", /^jql-[0-9a-f]{8}$/],
];

describe("a target", () => {
  it.each(TARGETS)("%j is described as %s", (target, description) => {
    expect(describeTarget(target)).toBe(description);
  });

  it.each(TARGETS)("%j, %s, is mirrored whole by the sync type %s", (target, _, syncType) => {
    expect(syncTypeOf(target)).toBe(syncType);
  });

  it.each(TARGETS)("%j, %s, %s, gets a name like %s", (target, _, __, name) => {
    expect(defaultName(target)).toMatch(name);
  });

  it("gets the same name whatever the order of its keys", () => {
    expect(defaultName({ issueKeys: ["A-2", "A-1"] })).toBe(defaultName({ issueKeys: ["A-1", "A-2"] }));
  });

  it("gets a DNS-1123 name that a label can hold, whatever the key", () => {
    const key = fc.oneof(fc.stringMatching(/^[A-Z][A-Z0-9_]{0,199}$/), fc.string());
    return fc.assert(
      fc.property(key, fc.integer({ min: 1 }), (projectKey, number) => {
        for (const target of [{ projectKey }, { epicKey: `${projectKey}-${number}` }]) {
          expect(defaultName(target)).toMatch(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/);
        }
      }),
    );
  });

  it("that names nothing is an invalid spec", () => {
    expect(() => selectionOf({})).toThrow(SyncError);
  });
});
