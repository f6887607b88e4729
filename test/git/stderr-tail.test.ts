import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedactor } from "../../src/failure/index.ts";
import { internal } from "../../src/git/process.ts";
import { connectionFailure, rejection } from "../../src/git/refusal.ts";
import { StderrTail } from "../../src/git/stderr-tail.ts";
import { piecesIn } from "../failure/pieces.ts";

const SECRET = "Ab3+/=kd82JxPq0vYz71LmN5tRwE4sUo";

/** What git has said, as it is kept, when it came in these pieces. */
function kept(...pieces: readonly string[]): string {
  const redactor = createRedactor();
  redactor.add(SECRET);
  const tail = new StderrTail(redactor);
  for (const piece of pieces) tail.add(piece);
  return tail.text;
}

describe("a message about what git said", () => {
  const PLACE = "https://git.example.com/x.git";
  const summary = "[remote rejected] (pre-receive hook declined)";
  it.each([
    ["of a connection", "fatal: ", (stderr: string) => connectionFailure("Reading from", PLACE, stderr)],
    ["of a hook", "remote: ", (stderr: string) => rejection(PLACE, "main", summary, stderr).failure],
    ["inside our own repository", "fatal: ", (stderr: string) => internal("git mktree", stderr)],
  ])("holds nothing of a secret, wherever it stands (%s)", (_, start, failureOf) => {
    for (let offset = 0; offset <= 600; offset++) {
      const { message } = failureOf(kept(`${start}${"x".repeat(offset)}${SECRET} and more\n`)).failure;
      expect(piecesIn(message, SECRET)).toEqual([]);
    }
  });
});

describe("what is kept of git's stderr", () => {
  it("holds nothing of a secret, wherever it stands and in whatever pieces it comes", () => {
    const length = fc.nat({ max: 40_000 });
    fc.assert(
      fc.property(length, length, fc.array(length, { maxLength: 5 }), (before, after, cuts) => {
        const text = `${"x".repeat(before)}${SECRET}${"y".repeat(after)}`;
        const at = [0, ...cuts.map((cut) => cut % text.length).sort((a, b) => a - b), text.length];
        const pieces = at.slice(1).map((end, index) => text.slice(at[index], end));
        expect(piecesIn(kept(...pieces), SECRET)).toEqual([]);
      }),
    );
  });

  it("is its end, and bounded", () => {
    const text = kept("first ", "x".repeat(100_000), " last");
    expect(text).toMatch(/^x+ last$/);
    expect(text.length).toBeLessThan(20_000);
  });
});
