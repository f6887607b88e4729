import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { jirasync } from "./command.ts";

const NAMES = COMMANDS.map(({ name }) => name);

describe("help", () => {
  it.each(["--help", "-h", "help"])("%s shows every command on stdout", async (word) => {
    const { code, stdout, stderr } = await jirasync([word]);
    for (const name of NAMES) expect(stdout).toMatch(new RegExp(`^  ${name} `, "m"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it.each(NAMES)("%s --help shows every option", async (name) => {
    const { code, stdout } = await jirasync([name, "--help"]);
    for (const option of Object.keys(COMMANDS.find((command) => command.name === name)?.options ?? {})) {
      expect(stdout).toContain(`--${option}`);
    }
    expect(code).toBe(0);
  });

  it("is shown for a command that is otherwise wrong", async () => {
    const { code, stdout } = await jirasync(["sync", "--nonsense", "-h"]);
    expect(stdout).toContain("Usage: jirasync sync");
    expect(code).toBe(0);
  });

  it("help COMMAND is COMMAND --help", async () => {
    expect(await jirasync(["help", "plan"])).toEqual(await jirasync(["plan", "--help"]));
  });
});

describe("version", () => {
  it.each(["--version", "-V", "version"])("%s prints that of package.json", async (word) => {
    const { version } = JSON.parse(await readFile(join(inject("clone"), "package.json"), "utf8"));
    expect(await jirasync([word])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  // What answers at once is what is small: Jira, Git, YAML and the schemas are loaded by the commands that need them.
  it("loads little before it knows the command", async () => {
    const entry = join(inject("clone"), "dist/cli.js");
    const files = await loadedAtStart(entry, new Map());
    const bytes = [...files.values()].reduce((sum, text) => sum + text.length, 0);
    expect(bytes).toBeLessThan(60_000);
  });
});

/** The text of a module and of all that it imports statically, by path. */
async function loadedAtStart(path: string, seen: Map<string, string>): Promise<Map<string, string>> {
  if (seen.has(path)) return seen;
  const text = await readFile(path, "utf8");
  seen.set(path, text);
  for (const [, specifier = ""] of text.matchAll(/(?:from|import)"(\.[^"]+)"/g)) {
    await loadedAtStart(join(dirname(path), specifier), seen);
  }
  return seen;
}
