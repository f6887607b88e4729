import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { createOutput } from "../../src/console/index.ts";
import { createRedactor } from "../../src/failure/index.ts";

/** An output on a terminal of this size, and what the terminal shows. */
function terminal(columns: number, rows: number) {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns, rows });
  let written = "";
  stream.setEncoding("utf8").on("data", (text: string) => {
    written += text;
  });
  return { output: createOutput(stream, createRedactor()), written: () => written, shown: () => screenOf(written) };
}

/** The few sequences that a repaint uses, as a terminal obeys them. */
function screenOf(written: string): readonly string[] {
  const lines = [""];
  let row = 0;
  let column = 0;
  for (const [token = ""] of written.matchAll(/\u001b\[[?\d]*[A-Za-z]|\r|\n|[^\u001b\r\n]+/g)) {
    const up = /^\u001b\[(\d+)A$/.exec(token)?.[1];
    const line = lines[row] ?? "";
    if (token === "\r") column = 0;
    else if (token === "\n") [row, column] = [row + 1, 0];
    else if (up !== undefined) row -= Number(up);
    else if (token === "\u001b[K") lines[row] = line.slice(0, column);
    else if (token === "\u001b[J") lines.splice(row, lines.length, line.slice(0, column));
    else if (!token.startsWith("\u001b")) {
      lines[row] = line.slice(0, column) + token + line.slice(column + token.length);
      column += token.length;
    }
  }
  return lines.filter((line) => line !== "");
}

describe("a repaint", () => {
  it("takes the place of the one before, line by line", () => {
    const { output, shown } = terminal(80, 24);
    output.repaint(["NAME", "demo   Running   65%"]);
    output.repaint(["NAME", "demo   Completed"]);
    expect(shown()).toEqual(["NAME", "demo   Completed"]);
  });

  it("leaves nothing of a longer one", () => {
    const { output, shown } = terminal(80, 24);
    output.repaint(["NAME", "first", "second", "third"]);
    output.repaint(["NAME", "third"]);
    expect(shown()).toEqual(["NAME", "third"]);
  });

  it("keeps to the size of the terminal, and says how much it leaves out", () => {
    const { output, shown } = terminal(13, 4);
    output.repaint(["NAME", "a very long line", "b", "c", "d"]);
    expect(shown()).toEqual(["NAME", "a very long ", "… and 3 more"]);
  });

  it("is one write, so that nothing half-drawn is seen", () => {
    const { output, written } = terminal(80, 24);
    output.repaint(["NAME", "demo"]);
    expect(written().split("\u001b[?2026h")).toHaveLength(2);
    expect(written()).toMatch(/\u001b\[\?2026l$/);
  });

  it("passes nothing on that could drive the terminal", () => {
    const { output, shown } = terminal(80, 24);
    output.repaint(["demo \u001b[2J"]);
    expect(shown()).toEqual(["demo \\u001b[2J"]);
  });
});
