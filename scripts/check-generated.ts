// Checks that what is generated and committed is what the sources make now: dist/, manifests/crd/ and the reference pages of docs/.
// Prints each file that is not, and exits with 1; `npm run build` and `npm run docs` mend it.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { referencePages } from "./reference-pages.ts";

const root = resolve(import.meta.dirname, "..");
const run = promisify(execFile);

async function files(folder: string): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found.set(path.slice(folder.length + 1), await readFile(path));
  }
  return found;
}

async function staleBundles(): Promise<string[]> {
  const fresh = await mkdtemp(join(tmpdir(), "jirasync-dist-"));
  try {
    await run(process.execPath, [join(root, "scripts/build.ts"), fresh]);
    const [built, committed] = [await files(fresh), await files(join(root, "dist"))];
    const names = new Set([...built.keys(), ...committed.keys()]);
    return [...names].filter((name) => !same(built.get(name), committed.get(name))).map((name) => `dist/${name}`);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function stalePages(): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, text] of Object.entries(referencePages())) {
    const committed = await readFile(join(root, name)).catch(() => undefined);
    if (!same(Buffer.from(text), committed)) stale.push(name);
  }
  return stale;
}

function same(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a !== undefined && b !== undefined && a.equals(b);
}

const stale = [...(await staleBundles()), ...(await stalePages())];
for (const name of stale) console.error(`${name} is not what the sources make`);
console.log(
  `generated files: ${stale.length === 0 ? "all fresh" : `${stale.length} stale; run npm run build and npm run docs`}`,
);
process.exitCode = stale.length === 0 ? 0 : 1;
