import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, inject, it } from "vitest";
import * as z from "zod";
import { bundledLicenses } from "../../scripts/bundled-licenses.ts";

const root = resolve(import.meta.dirname, "../..");

const PackageSchema = z.object({
  version: z.string(),
  license: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
});

async function packageOf(name: string): Promise<z.infer<typeof PackageSchema>> {
  return PackageSchema.parse(JSON.parse(await readFile(join(root, "node_modules", name, "package.json"), "utf8")));
}

/** The packages that src/ imports from, and those that they need themselves. */
async function packagesOfSources(): Promise<ReadonlySet<string>> {
  const files = (await readdir(join(root, "src"), { recursive: true })).filter((name) => name.endsWith(".ts"));
  const texts = await Promise.all(files.map((file) => readFile(join(root, "src", file), "utf8")));
  const imports = texts.flatMap((text) => [...text.matchAll(/\bfrom "([^.][^"]*)"/g)].map(([, name = ""]) => name));
  const names = new Set(imports.filter((name) => !name.startsWith("node:")).map((name) => name.replace(/\/.*$/, "")));
  for (const name of names) for (const needed of Object.keys((await packageOf(name)).dependencies)) names.add(needed);
  return names;
}

async function folderWith(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), "jirasync-licenses-"));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(resolve(path, file, ".."), { recursive: true });
    await writeFile(join(path, file), text);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

describe("dist/LICENSES.txt", () => {
  it("has each package that is bundled, by its version, and the text of its licence", async () => {
    const text = await readFile(join(inject("clone"), "dist/LICENSES.txt"), "utf8");
    const names = [...(await packagesOfSources())].sort();
    const packages = await Promise.all(names.map(packageOf));
    const headings = packages.map(({ version, license }, index) => `${names[index]} ${version} (${license})`);
    expect([...text.matchAll(/^=+\n(.*)\n=+$/gm)].map(([, heading]) => heading)).toEqual(headings);
    for (const name of names) {
      const license = await readFile(join(root, "node_modules", name, "LICENSE"), "utf8");
      expect(text, name).toContain(license.trim());
    }
  });
});

describe("the licences of bundled packages", () => {
  const MIT = JSON.stringify({ name: "left", version: "1.0.0", license: "MIT" });

  it("are those of its folders too, which may have other authors", async () => {
    await using folder = await folderWith({
      "node_modules/left/package.json": MIT,
      "node_modules/left/LICENSE.md": "By Left\r\n",
      "node_modules/left/lib/LICENSE": "By Right\n",
    });
    const files = ["node_modules/left/lib/index.js", "src/main.ts", "virtual:left"];
    expect(await bundledLicenses(files, folder.path)).toMatch(/left 1\.0\.0 \(MIT\)\n=+\n\nBy Left\n\nBy Right\n$/);
  });

  it("must be there: a package that has none can't be handed on", async () => {
    await using folder = await folderWith({ "node_modules/left/package.json": MIT });
    await expect(bundledLicenses(["node_modules/left/index.js"], folder.path)).rejects.toThrow(
      "left 1.0.0 is bundled, and has no LICENSE file",
    );
  });
});
