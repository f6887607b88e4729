import * as fc from "fast-check";
import { expect, it } from "vitest";
import { isRelationshipType, relationshipType } from "../../src/document/relationship-type.ts";
import { anyText } from "./json-values.ts";

it.each([
  ["blocks", "blocks"],
  ["is blocked by", "is-blocked-by"],
  ["  Has to be -- done / before ", "has-to-be-done-before"],
  ["ＦＵＬＬ width ①", "full-width-1"],
  ["блокирует", "блокирует"],
  ["हिन्दी में", "हिन्दी-में"],
  ["İlgili", "i̇lgili"],
  ["../../etc", "etc"],
  ["epic", "link-epic"],
  ["Sub\u200btasks", "link-subtasks"],
  ["CON", "link-con"],
  ["lpt1", "link-lpt1"],
  ["", "link-10001"],
  ["→ …", "link-10001"],
  [`${"x".repeat(59)} y`, "x".repeat(59)],
])("calls the link type %j %s", (outward, type) => {
  expect(relationshipType(outward, "10001")).toBe(type);
});

it("calls a type without words or an id link", () => {
  expect(relationshipType("..", "../")).toBe("link");
});

it("gives a name that is safe as a directory, whatever the words", () => {
  const property = fc.property(anyText, anyText, (outward, id) => {
    const type = relationshipType(outward, id);
    expect(type).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*$/u);
    expect(type).not.toMatch(/--|-$|^(?:subtasks|epic|con|prn|aux|nul|com\d|lpt\d)$/);
    expect([...type].length).toBeLessThanOrEqual(60);
    expect(type).toBe(type.normalize("NFKC").toLowerCase());
  });
  return fc.assert(property, { numRuns: 3_000 });
});

it("knows every name that it gives", () => {
  const property = fc.property(fc.oneof(anyText, fc.string({ unit: "binary" })), fc.string(), (outward, id) => {
    expect(isRelationshipType(relationshipType(outward, id))).toBe(true);
  });
  return fc.assert(property, { numRuns: 3_000 });
});

it.each(["subtasks", "epic"])("knows Jira's own %s", (type) => expect(isRelationshipType(type)).toBe(true));

it.each(["", ".", "..", "Blocks", "is blocked", "a--b", "-a", "con"])("does not know %j", (type) => {
  expect(isRelationshipType(type)).toBe(false);
});
