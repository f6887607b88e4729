import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allOf,
  anyOf,
  createdSince,
  inProject,
  quoteJql,
  updatedSince,
  withIdsOrKeys,
  withoutOrderBy,
} from "../../src/jira/index.ts";

/** Reads a JQL string literal back as Jira's grammar does, independently of the code under test; null when it is none. */
function unquote(literal: string): string | null {
  if (!/^"(?:[^"\\\r\n]|\\(?:[nrt"'\\ ]|u[0-9a-fA-F]{4}))*"$/.test(literal)) return null;
  const controls: Record<string, string> = { n: "\n", r: "\r", t: "\t" };
  return literal
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_all, code: string | undefined, character: string) =>
      code === undefined ? (controls[character] ?? character) : String.fromCharCode(Number.parseInt(code, 16)),
    );
}

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom('"', "'", "\\", "\n", "\u0000", " ", "(", ")", "a", "ORDER BY ") }),
);

describe("quoteJql", () => {
  it("gives a literal that reads back as the text, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unquote(quoteJql(text))).toBe(text);
      }),
    );
  });
});

describe("withoutOrderBy", () => {
  it.each([
    ["project = A ORDER BY created DESC, key", "project = A"],
    ["project = A order\n\tby created", "project = A"],
    ["ORDER BY created", ""],
    ["", ""],
    ["project = A", "project = A"],
    ['summary ~ "ORDER BY x"', 'summary ~ "ORDER BY x"'],
    ["summary ~ 'ORDER BY x' ORDER BY key", "summary ~ 'ORDER BY x'"],
    ['summary ~ "a\\" ORDER BY x" ORDER BY key', 'summary ~ "a\\" ORDER BY x"'],
    ['summary ~ a\\" ORDER BY key', 'summary ~ a\\"'],
    ["(project = A)ORDER BY key", "(project = A)"],
    ["labels in (order, by)", "labels in (order, by)"],
    ["status = reorder AND by = x", "status = reorder AND by = x"],
    ["issue in linkedIssues(A-1) ORDER BY key", "issue in linkedIssues(A-1)"],
  ])("of %j is %j", (jql, expected) => {
    expect(withoutOrderBy(jql)).toBe(expected);
  });

  it("never cuts inside quotes, and always cuts behind them", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), fc.boolean(), (texts, isOrdered) => {
        const clause = texts.map((text) => `text ~ ${quoteJql(text)}`).join(" AND ");
        expect(withoutOrderBy(isOrdered ? `${clause} ORDER BY created` : clause)).toBe(clause);
      }),
    );
  });
});

describe("allOf and anyOf", () => {
  it("keep the clauses apart from each other", () => {
    expect(allOf("a = 1 OR b = 2 ORDER BY c", "", "d = 3")).toBe("(a = 1 OR b = 2) AND (d = 3)");
    expect(anyOf("a = 1", "b = 2")).toBe("(a = 1) OR (b = 2)");
    expect(allOf("a = 1 OR b = 2")).toBe("a = 1 OR b = 2");
  });

  it.each(["a = 1) OR (b = 2", "(a = 1", "a = 'x", 'a = "x\\"', "a = 1)"])(
    "refuse %j, which would break out of its parentheses",
    (jql) => {
      expect(() => allOf(jql, "b = 1")).toThrow("without its partner");
    },
  );

  it("take parentheses in quotes for text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clause = `text ~ ${quoteJql(text)}`;
        expect(allOf(clause, "b = 1")).toBe(`(${clause}) AND (b = 1)`);
      }),
    );
  });
});

it("writes dates as unquoted epoch milliseconds", () => {
  expect([updatedSince(1_767_225_600_123.9), createdSince(-5)]).toEqual(["updated >= 1767225600123", "created >= 0"]);
});

it("names issues by id and by key", () => {
  expect(withIdsOrKeys(["10001", "10002"])).toBe("id in (10001,10002)");
  expect(withIdsOrKeys(["A-1"])).toBe('key in ("A-1")');
  expect(withIdsOrKeys(["A-1", "7"])).toBe('(id in (7)) OR (key in ("A-1"))');
});

it("names projects that are reserved words in JQL", () => {
  expect(inProject("AND")).toBe('project = "AND"');
});
