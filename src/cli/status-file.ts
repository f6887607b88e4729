import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { type JiraSync, parseManifests } from "../resource/index.ts";

const WRITE_EVERY_MS = 1_000;

/** Keeps one JIRASync, spec and status, as a file that follows the run: always whole, at most one write a second. */
export interface StatusFile {
  /** Takes the newest version; it is written soon, at once when the phase changed. */
  update(resource: JiraSync): void;
  /** Waits until the newest version is on the disk. */
  flush(): Promise<void>;
}

export async function openStatusFile(folder: string, name: string): Promise<StatusFile> {
  await mkdir(folder, { recursive: true });
  const path = statusPath(folder, name);
  let newest: JiraSync | undefined;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let failure: unknown;

  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const resource = newest;
    newest = undefined;
    if (resource === undefined) return;
    writing = writing
      .then(() => replaceFile(path, stringify(resource)))
      .catch((error: unknown) => {
        failure = error;
      });
  };
  let writtenPhase: string | undefined;
  return {
    update(resource) {
      newest = resource;
      if (resource.status?.phase !== writtenPhase) write();
      else timer ??= setTimeout(write, WRITE_EVERY_MS);
      writtenPhase = resource.status?.phase;
    },
    async flush() {
      write();
      await writing;
      if (failure !== undefined) throw failure;
    },
  };
}

/** The JIRASyncs of a folder by name; a file that is none is named in `unreadable`. */
export async function readStatusFiles(folder: string): Promise<{ resources: JiraSync[]; unreadable: string[] }> {
  const resources: JiraSync[] = [];
  const unreadable: string[] = [];
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).sort();
  for (const name of names) {
    const result = parseManifests(await readFile(join(folder, name), "utf8"), name, { localRepository: true });
    if (result.ok) resources.push(...result.manifests);
    else unreadable.push(name);
  }
  return { resources, unreadable };
}

export function statusPath(folder: string, name: string): string {
  return join(folder, `${name}.yaml`);
}

// A reader sees the old version or the new one, never a half.
async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text, { mode: 0o644 });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
