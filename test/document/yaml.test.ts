import { deepStrictEqual } from "node:assert/strict";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { emitYaml } from "../../src/document/yaml.ts";
import { type Canonical, canonical, withLf } from "./canonical.ts";
import { anyJson, anyText } from "./json-values.ts";

describe.each(["1.1", "1.2"] as const)("a reader of YAML %s", (version) => {
  const readBack = (value: unknown): Canonical => canonical(parse(emitYaml(value), { version }));

  it("reads back any JSON value", () => {
    const property = fc.property(anyJson, (value) => deepStrictEqual(readBack(value), withLf(canonical(value))));
    return fc.assert(property, { numRuns: 2_000 });
  });

  it("reads back any text as a value, in a list and as a key", () => {
    const property = fc.property(anyText, (text) => {
      const value = { a: text, b: [text, [text]], c: { [text]: { d: text } } };
      deepStrictEqual(readBack(value), withLf(canonical(value)));
    });
    return fc.assert(property, { numRuns: 3_000 });
  });

  it.each([0, -0, 1.5, -1e-7, 1e21, 1.25e300, 2 ** 53, 5e-324, Number.POSITIVE_INFINITY])("reads back %d", (number) => {
    expect(parse(emitYaml({ number }), { version }).number).toBe(number);
  });

  it("reads back keys longer than an implicit key may be", () => {
    const value = { ["k".repeat(1_025)]: { a: "one\ntwo" }, ["\n".repeat(600)]: ["b"] };
    deepStrictEqual(readBack(value), canonical(value));
  });

  it("reads back a value nested 900 levels deep", () => {
    let deep: unknown = "core";
    for (let level = 0; level < 900; level++) deep = level % 2 === 0 ? { level: deep } : [deep];
    deepStrictEqual(readBack(deep), canonical(deep));
  });
});

describe("a text of one line", () => {
  it.each([
    ["Crash on start"],
    ["PROJ-7"],
    ["https://jira.example.com/browse/PROJ-7"],
    ["a:b, [c] {d} 'e' \"f\"#g"],
    ["(optional) 100 %"],
    ["שלום עולם"],
    ["naïve 😀"],
  ])("is plain when nothing else can be read from it: %s", (text) => {
    expect(emitYaml({ text })).toBe(`text: ${text}\n`);
  });

  it.each([
    ...["", " ", "no", "On", "YES", "y", "N", "null", "~", "True", "off"],
    ...["1", "-1", "1e3", "0o7", "0x1F", "1_000", ".5", "+1", "12:30", "1:30:00", "2012-01-01", "2012-01-01T00:00:00Z"],
    ...[
      "=",
      "<<",
      "---",
      "...",
      "- a",
      "? a",
      ": a",
      "a: b",
      "a:",
      "a #b",
      "#a",
      " a",
      "a ",
      "&a",
      "*a",
      "!a",
      "|",
      ">",
    ],
    ...["%a", "@a", "`a", "[a", "{a", "'a", '"a', ",a", "a\tb", "😀 first"],
  ])("is in double quotes when something else could be: %j", (text) => {
    expect(emitYaml({ text })).toBe(`text: ${JSON.stringify(text)}\n`);
  });

  it.each([
    ["\u0000", '"\\u0000"'],
    ["a\u001b[31m", '"a\\u001b[31m"'],
    ["a\u0085b", '"a\\u0085b"'],
    ["a\u2028b", '"a\\u2028b"'],
    ["\ufeffa", '"\\ufeffa"'],
    ["a\ud800", '"a\\ud800"'],
    ["a\rb", '"a\\rb"'],
  ])("has escapes for what a file cannot show: %j", (text, quoted) => {
    expect(emitYaml({ text })).toBe(`text: ${quoted}\n`);
  });

  it("is never folded", () => {
    const text = "word ".repeat(5_000).trim();
    expect(emitYaml({ text })).toBe(`text: ${text}\n`);
  });
});

describe("a text of several lines", () => {
  it.each([
    ["no newline at its end", "a\nb", "|-\n  a\n  b\n"],
    ["one newline at its end", "a\nb\n", "|\n  a\n  b\n"],
    ["several newlines at its end", "a\nb\n\n\n", "|+\n  a\n  b\n\n\n"],
    ["an empty line, without blanks in it", "a\n\nb", "|-\n  a\n\n  b\n"],
    ["a first line that is indented", "  a\nb", "|2-\n    a\n  b\n"],
    ["an empty line before one that is indented", "\n a\nb", "|2-\n\n   a\n  b\n"],
    ["a tab at its start", "\ta\nb", "|2-\n  \ta\n  b\n"],
    ["CRLF, which becomes LF", "a\r\nb\r\n", "|\n  a\n  b\n"],
    ["what looks like YAML", "--- \na: b # c\n...", "|-\n  --- \n  a: b # c\n  ...\n"],
  ])("is a literal block with %s", (_, text, block) => {
    expect(emitYaml({ text })).toBe(`text: ${block}`);
  });

  it.each([
    ["a lone CR", "a\nb\rc"],
    ["a control character", "a\nb\u0008"],
    ["a line separator of Unicode", "a\nb\u2028c"],
    ["a lone surrogate", "a\nb\udc00"],
    ["a last line of blanks", "a\n  "],
    ["no text", "\n\n"],
  ])("is in double quotes with %s", (_, text) => {
    expect(emitYaml({ text })).toMatch(/^text: ".*"\n$/);
  });
});

it("writes a mapping of which nothing is left as an empty one", () => {
  expect(emitYaml({ a: { self: "https://x" }, b: [{ self: "https://x" }], c: { d: undefined } })).toBe(
    "a: {}\nb:\n  - {}\nc: {}\n",
  );
});

it("writes a key in the same way however often and after however many others", () => {
  const keys = ["yes", "a b", "1", "é", "k\n"];
  const others = Array.from({ length: 5_000 }, (_, index) => `other ${index}`);
  const yamlOf = (list: readonly string[]): string => list.map((key) => emitYaml({ [key]: 1 })).join("");
  const first = yamlOf(keys);
  expect(yamlOf([...others, ...keys]).endsWith(`\n${first}`)).toBe(true);
  expect(yamlOf(keys)).toBe(first);
});

it("writes mappings and lists in blocks, indented by two", () => {
  const value = { list: [{ a: 1, b: ["x", []] }, {}, [["z"]]], none: null, on: true };
  expect(emitYaml(value)).toBe(
    [
      "list:",
      "  - a: 1",
      "    b:",
      "      - x",
      "      - []",
      "  - {}",
      "  - - - z",
      "none: null",
      '"on": true',
      "",
    ].join("\n"),
  );
});
