import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunSecrets } from "./run-secrets.ts";

/** A folder of one run that nobody else may read: its Secrets' files, and room for the repository that it makes. */
export interface RunFolder extends AsyncDisposable {
  /** What tells the run of it, and of the Secrets that are no files. */
  readonly env: Readonly<Record<string, string>>;
  readonly path: string;
}

/** Names begin with these, and then the process id of their operator. */
const RUN_PREFIX = "jirasync-run-";
export const CODE_PREFIX = "jira-sync-code-";
const ABANDONABLE = new RegExp(`^(?:${RUN_PREFIX}|${CODE_PREFIX})(\\d+)-`);

/** `folder` is where temporary files go. */
export async function createRunFolder({ env, files }: RunSecrets, folder: string = tmpdir()): Promise<RunFolder> {
  // 0700, as mkdtemp makes it.
  const path = await mkdtemp(join(folder, `${RUN_PREFIX}${process.pid}-`));
  const remove = () => rm(path, { recursive: true, force: true, maxRetries: 5 });
  try {
    const temporary = join(path, "tmp");
    await mkdir(temporary);
    const named = Object.entries(files).map(([variable, content], index) => ({
      variable,
      content,
      file: join(path, `secret-${index}`),
    }));
    await Promise.all(named.map(({ file, content }) => writeFile(file, content, { mode: 0o600, flag: "wx" })));
    const paths = Object.fromEntries(named.map(({ variable, file }) => [variable, file]));
    return { path, env: { ...env, ...paths, TMPDIR: temporary }, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Removes what operators that were killed have left; one with our process id can't be another's that is alive. */
export async function removeAbandonedFolders(folder: string = tmpdir()): Promise<void> {
  const abandoned = (await readdir(folder).catch(() => [])).filter((name) => {
    const [, pid] = ABANDONABLE.exec(name) ?? [];
    return pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)));
  });
  await Promise.all(abandoned.map((name) => rm(join(folder, name), { recursive: true, force: true, maxRetries: 5 })));
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
