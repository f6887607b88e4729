import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownLink, markdownText } from "../../src/console/index.ts";

/** What a reader sees of text without markup. */
function shown(markdown: string): string {
  return markdown.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

describe("text of others in Markdown", () => {
  it("holds nothing that could be markup, HTML, a mention or a link", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(markdownText(text).replaceAll(/&#\d+;/g, "")).toMatch(/^[\p{L}\p{N}\p{M} ]*$/u);
      }),
    );
  });

  it("reads as it was written", () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => text.includes("##[") || text.includes("::") || shown(markdownText(text)) === text,
      ),
    );
  });

  it("can't leave the address of a link", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, path) => {
        expect(markdownLink(text, `https://jira.example.com/browse/${path}`)).toMatch(
          /^\[[^[\]()<>]*\]\(https:\/\/jira\.example\.com\/[^\s()<>[\]]*\)$/,
        );
      }),
    );
  });

  it("becomes no link to a script", () => {
    expect(markdownLink("x", "javascript:alert(1)")).toBe("x");
  });
});
