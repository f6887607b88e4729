import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CODE_PREFIX } from "./run-folder.ts";

/** Where the processes of runs keep their compiled code, so that each but the first starts sooner. */
export interface CodeCache extends AsyncDisposable {
  /** What tells a process of it. */
  readonly env: Readonly<Record<string, string>>;
}

/** A folder of this operator alone: what is in it is run. Where there is no room for it processes start without. */
export async function createCodeCache(folder: string = tmpdir()): Promise<CodeCache> {
  // 0700, as mkdtemp makes it.
  const path = await mkdtemp(join(folder, `${CODE_PREFIX}${process.pid}-`)).catch(() => undefined);
  return {
    env: path === undefined ? {} : { NODE_COMPILE_CACHE: path },
    [Symbol.asyncDispose]: async () => {
      if (path !== undefined) await rm(path, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
    },
  };
}
