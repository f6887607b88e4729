import { posix } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { issuePath, linkPath, linkTarget, relationshipAt } from "../../src/document/index.ts";
import { relationshipType } from "../../src/document/relationship-type.ts";
import { SyncError } from "../../src/failure/index.ts";
import { anyText } from "./json-values.ts";
import { anyKey, anyPlace } from "./keys-and-places.ts";

const anyType = fc.oneof(
  fc.constantFrom("epic", "subtasks", "blocks"),
  anyText.map((words) => relationshipType(words, "1")),
);

const anyRelationship = fc.record({ type: anyType, source: anyKey, target: anyKey });

describe("the link of a relationship", () => {
  const flat = { root: "docs", layout: "flat", format: "yaml" } as const;
  const sharded = { root: "", layout: "sharded", format: "json" } as const;
  const within = { type: "blocks", source: "A-600", target: "A-7" };
  const across = { type: "epic", source: "A-1", target: "B-250000" };

  it.each([
    [within, flat, "docs/projects/A/relationships/blocks/A-600/A-7.yaml", "../../../issues/A-7.yaml"],
    [across, flat, "docs/projects/A/relationships/epic/A-1/B-250000.yaml", "../../../../B/issues/B-250000.yaml"],
    [
      within,
      sharded,
      "projects/A/relationships/blocks/0/1/A-600/0/0/A-7.json",
      "../../../../../../../issues/0/0/A-7.json",
    ],
    [
      across,
      sharded,
      "projects/A/relationships/epic/0/0/A-1/1/0/B-250000.json",
      "../../../../../../../../B/issues/1/0/B-250000.json",
    ],
  ])("%j in %j is at %s", (relationship, place, path, target) => {
    expect([linkPath(relationship, place), linkTarget(relationship, place)]).toEqual([path, target]);
  });

  it("leads to the target's document, and nowhere else", () => {
    const property = fc.property(anyRelationship, anyPlace, (relationship, place) => {
      const directory = posix.dirname(linkPath(relationship, place));
      expect(posix.join(directory, linkTarget(relationship, place))).toBe(issuePath(relationship.target, place));
    });
    return fc.assert(property, { numRuns: 500 });
  });

  it("leads back to the relationship, and in no other place to any", () => {
    const property = fc.property(anyRelationship, anyPlace, anyPlace, (relationship, place, other) => {
      const path = linkPath(relationship, place);
      expect(relationshipAt(path, place)).toEqual(relationship);
      if (linkPath(relationship, other) !== path) expect(relationshipAt(path, other)).toBeNull();
    });
    return fc.assert(property, { numRuns: 1_000 });
  });

  it.each([
    "docs/projects/A/issues/A-7.yaml",
    "docs/projects/A/relationships/Blocks/A-1/A-7.yaml",
    "docs/projects/B/relationships/blocks/A-1/A-7.yaml",
    "docs/projects/A/relationships/blocks/A-1/x/A-7.yaml",
    "docs/projects/A/relationships/../A-1/A-7.yaml",
    "docs/projects/A/relationships/blocks/a-1/A-7.yaml",
    "docs/projects/A/relationships/blocks/A-7.yaml",
    "projects/A/relationships/blocks/A-1/A-7.yaml",
    "docs/projects/",
    "",
  ])("is not %j", (path) => {
    expect(relationshipAt(path, flat)).toBeNull();
  });

  it("is refused for a key that could lead out of the directory", () => {
    expect(() => linkPath({ ...within, source: "../A-1" }, flat)).toThrow(SyncError);
    expect(() => linkPath({ ...within, target: "a-1" }, flat)).toThrow(SyncError);
  });
});
