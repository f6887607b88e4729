// The text of dist/LICENSES.txt: the licences of the packages that the bundles hold code of, which ask to go along with each copy.
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import * as z from "zod";

const PackageSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });

const LICENSE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;
const RULE = "=".repeat(80);

/** `files` are those that were bundled, their paths from `root`; throws when a package has no licence to give along. */
export async function bundledLicenses(files: Iterable<string>, root: string): Promise<string> {
  const folders = new Map<string, Set<string>>();
  for (const file of files) {
    const [folder] = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? [];
    if (folder === undefined) continue;
    const known = folders.get(folder) ?? new Set([folder]);
    // A package may have taken code of somebody else's into a folder of its own.
    for (let inner = dirname(file); inner.length > folder.length; inner = dirname(inner)) known.add(inner);
    folders.set(folder, known);
  }
  const sections = await Promise.all(
    [...folders].map(([folder, inner]) => section(resolve(root, folder), inner, root)),
  );
  const sorted = [...new Set(sections)].sort();
  return `What these bundles hold besides jirasync's own code, and under which licences.\n\n${sorted.join("\n")}`;
}

async function section(folder: string, inner: ReadonlySet<string>, root: string): Promise<string> {
  const { name, version, license } = PackageSchema.parse(
    JSON.parse(await readFile(join(folder, "package.json"), "utf8")),
  );
  const texts = await Promise.all([...inner].sort().map((path) => licenseTexts(resolve(root, path))));
  const [own = []] = texts;
  if (own.length === 0) throw new Error(`${name} ${version} is bundled, and has no LICENSE file`);
  return [`${RULE}\n${name} ${version} (${license})\n${RULE}`, ...texts.flat()].join("\n\n").concat("\n");
}

async function licenseTexts(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => LICENSE_FILE.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  // One kind of line ends, as Git keeps them.
  return texts.map((text) => text.replaceAll("\r\n", "\n").trim());
}
