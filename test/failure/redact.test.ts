import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedactor } from "../../src/failure/index.ts";

describe("a redactor", () => {
  it("removes a secret and the forms that it travels in", () => {
    const redactor = createRedactor();
    redactor.add('p@ss "word"');
    const forms = ['p@ss "word"', encodeURIComponent('p@ss "word"'), Buffer.from('p@ss "word"').toString("base64")];
    expect(redactor.redact(`a ${forms.join(" b ")} c`)).toBe("a *** b *** b *** c");
  });

  it("leaves no secret in any text, whatever it is made of", () => {
    const secret = fc.string({ minLength: 4, unit: "grapheme" }).filter((text) => !text.includes("*"));
    const property = fc.property(secret, fc.string(), fc.string(), (hidden, before, after) => {
      const redactor = createRedactor();
      redactor.add(hidden);
      expect(redactor.redact(`${before}${hidden}${after}`)).not.toContain(hidden);
    });
    fc.assert(property);
  });

  it("removes the longer of two secrets whole when one contains the other", () => {
    const redactor = createRedactor();
    redactor.add("token");
    redactor.add("token-and-more");
    expect(redactor.redact("token-and-more")).toBe("***");
  });

  it("keeps ordinary text when a secret is too short to be one", () => {
    const redactor = createRedactor();
    redactor.add("a");
    expect(redactor.redact("a banana")).toBe("a banana");
  });
});
