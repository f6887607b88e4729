import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printable, printableJson } from "../../src/console/index.ts";
import { COMMAND_OF_A_RUNNER, UNPRINTABLE } from "../cli/hostile-text.ts";

const HOSTILE_PIECE = fc.constantFrom(
  "\u001b[2J",
  "\u009b31m",
  "\r",
  "\n",
  "::",
  "##[",
  "#",
  "[",
  ":",
  " ",
  "\u202e",
  "\u2028",
  "\u00ad",
  "\ud800",
  "\u{e0041}",
  "\t",
);
const text = fc
  .array(fc.oneof(HOSTILE_PIECE, fc.string({ unit: "binary" })), { maxLength: 12 })
  .map((parts) => parts.join(""));

describe("printable", () => {
  it("leaves nothing that drives a terminal or reorders a line", () => {
    fc.assert(fc.property(text, (hostile) => void expect(printable(hostile)).not.toMatch(UNPRINTABLE)));
  });

  it("leaves nothing that GitHub's runner takes for a command", () => {
    fc.assert(fc.property(text, (hostile) => void expect(printable(hostile)).not.toMatch(COMMAND_OF_A_RUNNER)));
  });

  it("gives one line", () => {
    fc.assert(fc.property(text, (hostile) => void expect(printable(hostile)).not.toMatch(/[\n\r\u2028\u2029]/)));
  });

  it.each(["Ordinary text, 100% fine: [x] #1", "Grüße, 日本語, العربية, 🎉", "spec.target: a::b", "C++ / ## heading"])(
    "leaves %j as it is",
    (ordinary) => {
      expect(printable(ordinary)).toBe(ordinary);
    },
  );

  it("shows what it took out", () => {
    expect(printable("a\u001b[31mb\u202ec")).toBe("a\\u001b[31mb\\u202ec");
  });
});

describe("printableJson", () => {
  it("keeps every value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), text, (value, hostile) => {
        const both = { value, [hostile]: hostile };
        expect(JSON.parse(printableJson(JSON.stringify(both, null, 2)))).toEqual(JSON.parse(JSON.stringify(both)));
      }),
    );
  });

  it("leaves nothing unprintable but the ends of its own lines, and no command", () => {
    fc.assert(
      fc.property(text, (hostile) => {
        for (const line of printableJson(JSON.stringify([hostile, { [hostile]: hostile }], null, 2)).split("\n")) {
          expect(line).not.toMatch(UNPRINTABLE);
          expect(line).not.toMatch(COMMAND_OF_A_RUNNER);
        }
      }),
    );
  });
});
