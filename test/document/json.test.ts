import { deepStrictEqual } from "node:assert/strict";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { emitJson } from "../../src/document/json.ts";
import { canonical } from "./canonical.ts";
import { anyJson } from "./json-values.ts";

it("is read back exactly by JSON.parse", () => {
  const property = fc.property(anyJson, (value) =>
    deepStrictEqual(canonical(JSON.parse(emitJson(value))), canonical(value)),
  );
  return fc.assert(property, { numRuns: 3_000 });
});

it("survives UTF-8, whatever the text", () => {
  const property = fc.property(anyJson, (value) => {
    const text = emitJson(value);
    expect(Buffer.from(text).toString()).toBe(text);
  });
  return fc.assert(property, { numRuns: 1_000 });
});

it("keeps CRLF", () => {
  expect(emitJson("a\r\nb")).toBe('"a\\r\\nb"\n');
});

it("indents by two and ends in a newline", () => {
  const value = { b: [1, {}], a: { c: null } };
  expect(emitJson(value)).toBe('{\n  "a": {\n    "c": null\n  },\n  "b": [\n    1,\n    {}\n  ]\n}\n');
});

it("keeps a number past the largest double", () => {
  expect(JSON.parse(emitJson(JSON.parse("-1e999")))).toBe(Number.NEGATIVE_INFINITY);
});
