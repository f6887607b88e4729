import { deepStrictEqual } from "node:assert/strict";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { canonical } from "../../src/document/canonical.ts";
import { emitJson } from "../../src/document/json.ts";
import { anyCanonical, anyJson } from "./json-values.ts";

it("is read back exactly by JSON.parse", () => {
  const property = fc.property(anyCanonical, (value) =>
    deepStrictEqual(canonical(JSON.parse(emitJson(value)), "PROJ-7"), value),
  );
  return fc.assert(property, { numRuns: 3_000 });
});

it("survives UTF-8, whatever the text", () => {
  const property = fc.property(anyJson, (value) => {
    const text = emitJson(canonical(value, "PROJ-7"));
    expect(Buffer.from(text).toString()).toBe(text);
  });
  return fc.assert(property, { numRuns: 1_000 });
});

it("keeps CRLF", () => {
  expect(emitJson("a\r\nb")).toBe('"a\\r\\nb"\n');
});

it("indents by two and ends in a newline", () => {
  const value = canonical({ b: [1, {}], a: { c: null } }, "PROJ-7");
  expect(emitJson(value)).toBe('{\n  "a": {\n    "c": null\n  },\n  "b": [\n    1,\n    {}\n  ]\n}\n');
});

it("keeps a number past the largest double", () => {
  expect(JSON.parse(emitJson(JSON.parse("-1e999")))).toBe(Number.NEGATIVE_INFINITY);
});
