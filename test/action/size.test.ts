import { readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { expect, inject, it } from "vitest";

/** An entry of dist/ with every file that it imports, also those that are loaded only when they are needed. */
async function filesOf(entry: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const open = [entry];
  for (const file of open) {
    if (files.has(file)) continue;
    const content = await readFile(join(inject("clone"), "dist", file));
    files.set(file, content);
    const imports = content.toString("utf8").matchAll(/\b(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g);
    for (const [, path = ""] of imports) open.push(normalize(join(dirname(file), path)));
  }
  return files;
}

it("the sync action is less than 2 MB, with all that it may load", async () => {
  const files = await filesOf("sync.js");
  const text = [...files.values()].join("\n");
  // The way through the files has missed nothing: there are the clients of the cluster and of GitHub, which few runs load.
  for (const word of ["events.k8s.io/v1", "/git/commits"]) expect(text.includes(word), word).toBe(true);
  const bytes = [...files.values()].reduce((total, { length }) => total + length, 0);
  expect(bytes).toBeLessThan(2_000_000);
});
