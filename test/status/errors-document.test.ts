import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { REASONS } from "../../src/failure/index.ts";
import { exitCode } from "../../src/status/index.ts";

const ROWS = readFileSync(new URL("../../docs/errors.md", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe("docs/errors.md", () => {
  it("has a row for every reason and for nothing else, in their order", () => {
    expect(ROWS.map(([reason]) => reason)).toEqual(REASONS.map((reason) => `\`${reason}\``));
  });

  it.each(REASONS)("says of %s what it means, what to do, whether it is tried again, and the exit code", (reason) => {
    const [, meaning, remedy, isTriedAgain, code] = ROWS.find(([name]) => name === `\`${reason}\``) ?? [];
    expect(meaning).toMatch(/\w.*\.$/);
    expect(remedy).toMatch(/\w.*\.$/);
    expect(isTriedAgain).toMatch(/^(yes|no|depends)$/);
    expect(code).toBe(String(exitCode({ reason })));
  });
});
