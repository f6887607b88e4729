import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMarkdown } from "../../src/console/index.ts";
import { createRedactor } from "../../src/failure/index.ts";

const markdown = createMarkdown(createRedactor());

/** What a reader sees of text without markup. */
function shown(markdown: string): string {
  return markdown.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

describe("text of others in Markdown", () => {
  it("holds nothing that could be markup, HTML, a mention or a link", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(markdown.text(text).replaceAll(/&#\d+;/g, "")).toMatch(/^[\p{L}\p{N}\p{M} ]*$/u);
      }),
    );
  });

  it("reads as it was written", () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => text.includes("##[") || text.includes("::") || shown(markdown.text(text)) === text,
      ),
    );
  });

  it("can't leave the address of a link", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, path) => {
        expect(markdown.link(text, `https://jira.example.com/browse/${path}`)).toMatch(
          /^\[[^[\]()<>]*\]\(https:\/\/jira\.example\.com\/[^\s()<>[\]]*\)$/,
        );
      }),
    );
  });

  it("becomes no link to a script", () => {
    expect(markdown.link("x", "javascript:alert(1)")).toBe("x");
  });

  it("shows no secret, whatever markup is in it", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 4 }), fc.string(), (before, secret, after) => {
        fc.pre(!"***".includes(secret) && !`${before}***${after}`.includes(secret));
        const redactor = createRedactor();
        redactor.add(secret);
        const { text, link } = createMarkdown(redactor);
        const said = `${before}${secret}${after}`;
        expect(shown(text(said))).not.toContain(secret);
        expect(shown(link(said, "https://jira.example.com"))).not.toContain(secret);
      }),
    );
  });
});
