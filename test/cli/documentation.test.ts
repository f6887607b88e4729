import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { referencePages } from "../../scripts/reference-pages.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { ENVIRONMENT, PASSED_ENVIRONMENT } from "../../src/run/index.ts";

const root = resolve(import.meta.dirname, "../..");
const page = referencePages()["docs/commands.md"] ?? "";

/** The names of environment variables that a folder of src/ reads. */
async function variablesReadIn(folder: string): Promise<readonly string[]> {
  const files = await readdir(resolve(root, "src", folder));
  const texts = await Promise.all(files.map((file) => readFile(resolve(root, "src", folder, file), "utf8")));
  return texts.flatMap((text) => [...text.matchAll(/\benv\["(\w+)"\]/g)].map(([, name = ""]) => name));
}

describe("docs/commands.md", () => {
  it("describes every option of every command", () => {
    for (const { name, options } of COMMANDS) {
      const section = page.split(`## jirasync ${name}\n`)[1]?.split("\n## ")[0] ?? "";
      for (const option of Object.keys(options)) expect(section).toContain(`--${option}`);
    }
  });

  it.each(["cli", "git", "jira"])("describes every environment variable that src/%s reads", async (folder) => {
    const unsung = new Set(["TERM", "GIT_SSH_VARIANT"]);
    for (const name of await variablesReadIn(folder)) {
      if (!unsung.has(name))
        expect(page).toContain(`\`${name.replace(/^(http|https|no)_proxy$/, (text) => text.toUpperCase())}\``);
    }
  });

  it("describes the tables of environment variables", () => {
    for (const names of Object.keys({ ...ENVIRONMENT, ...PASSED_ENVIRONMENT })) {
      for (const name of names.split(", ")) expect(page).toContain(`| \`${name}\``.replace(/^\| /, ""));
    }
  });

  it("names the exit codes", () => {
    expect(page).toMatch(
      /0 completed, 1 failed, 2 wrong usage or invalid spec,\s3 time limit reached, 130 interrupted/,
    );
  });
});
