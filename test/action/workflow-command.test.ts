import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addValue } from "../../src/action/command-file.ts";
import { workflowCommand } from "../../src/action/workflow-command.ts";
import { readCommands } from "./runner-log.ts";
import { valuesOf } from "./value-file.ts";

describe("a command to the runner", () => {
  it("is one command with the same words, whatever they hold", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, message) => {
        const line = workflowCommand("error", { title, line: 3, file: undefined }, message);
        expect(line).not.toMatch(/[\r\n]/);
        expect(readCommands(line).commands).toEqual([{ name: "error", properties: { title, line: "3" }, message }]);
      }),
    );
  });
});

describe("an output", () => {
  it("arrives as it is, and sets no other", async () => {
    const folder = await mkdtemp(join(tmpdir(), "jirasync-output-"));
    const file = join(folder, "output");
    // What the runner reads line by line keeps no carriage return at a line's end.
    const values = fc.string({ unit: fc.constantFrom("a", "\n", "=", "<", "jirasync_", "EOF", "::") });
    const all: string[] = [];
    fc.assert(
      fc.property(values, (value) => {
        addValue({ GITHUB_OUTPUT: file }, "GITHUB_OUTPUT", `v${all.length}`, value);
        all.push(value);
      }),
    );
    expect(valuesOf(await readFile(file, "utf8"))).toEqual(
      Object.fromEntries(all.map((value, index) => [`v${index}`, value])),
    );
    await rm(folder, { recursive: true });
  });
});
