import { execFile } from "node:child_process";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** A folder that holds what a clone has to offer without `npm ci`: package.json and dist/. */
    readonly clone: string;
  }
}

/** Bundles src/ once for all tests of the command, outside of the checkout: its dist/ stays as it is committed. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = resolve(import.meta.dirname, "../..");
  const clone = await mkdtemp(join(tmpdir(), "jirasync-clone-"));
  await copyFile(join(root, "package.json"), join(clone, "package.json"));
  await promisify(execFile)(process.execPath, [join(root, "scripts/build.ts"), join(clone, "dist")]);
  project.provide("clone", clone);
  return () => rm(clone, { recursive: true, force: true });
}
