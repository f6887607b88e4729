import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inlineLink, inlineText } from "../../src/document/inline.ts";
import { anyText } from "./json-values.ts";

describe("text inside a line", () => {
  it.each([
    ["<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)\\>"],
    ["[a](javascript:b) ![c](d)", "\\[a\\](javascript:b) !\\[c\\](d)"],
    ["a\r\n# b\u2028c\td", "a \\# b c d"],
    ["`*_~|$&\\", "\\`\\*\\_\\~\\|\\$\\&\\\\"],
    ["http://a www.b HTTPS://c", "http\\://a www\\.b HTTPS\\://c"],
    ["1. a", "1\\. a"],
    ["- a", "\\- a"],
    ["2026-01-02", "2026-01-02"],
    ["\u202eevil\u2066\u001b[0m", "evil \\[0m"],
    ["\ud800", "\ufffd"],
  ])("shows as it reads: %j", (text, escaped) => {
    expect(inlineText(text)).toBe(escaped);
  });

  it("has no sign of markup without an escape, whatever it is", () => {
    const property = fc.property(anyText, (text) => {
      const line = inlineText(text);
      expect(line.replace(/\\[\\`*_[\]<>&#|~$:.=+)-]/g, "x")).not.toMatch(
        /[\\`*_[\]<>&#|~$\p{Cc}\u2028\u2029\ufeff]|^[-+=]|^\d+[.)]/u,
      );
      expect(line).not.toMatch(/https?:|www\./i);
    });
    return fc.assert(property, { numRuns: 3_000 });
  });

  it.each(["javascript:a", "https://a b", "https://a)", "https://a\n", "//a", "https://a|b", "https://a>", 7, null])(
    "is no link to %j",
    (address) => {
      expect(inlineLink("a", address)).toBe("a");
    },
  );
});
