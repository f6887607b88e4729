import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { type JiraSync, parseManifests, type Status } from "../resource/index.ts";
import { replaceFile } from "./replace-file.ts";

const WRITE_EVERY_MS = 1_000;

/** Keeps one JIRASync, spec and status, as a file that follows the run: always whole, at most one write a second. */
export interface StatusFile {
  /** What the runs before this one left. */
  readonly previous: Status | undefined;
  /** Takes the newest version; it is written soon, at once when the phase changed. */
  update(resource: JiraSync): void;
  /** Waits until the newest version is on the disk; gives the error that kept it from there. */
  flush(): Promise<unknown>;
}

export async function openStatusFile(folder: string, name: string): Promise<StatusFile> {
  const path = statusPath(folder, name);
  const previous = await previousStatus(path, name);
  let newest: JiraSync | undefined;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let failure: unknown;
  let writtenPhase: string | undefined;

  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const resource = newest;
    newest = undefined;
    if (resource === undefined) return;
    writing = writing.then(async () => {
      // The newest version decides: what it holds makes up for one that was not written.
      failure = await replaceFile(path, stringify(resource)).then(
        () => undefined,
        (error: unknown) => error,
      );
    });
  };
  return {
    previous,
    update(resource) {
      newest = resource;
      if (resource.status?.phase !== writtenPhase) write();
      else timer ??= setTimeout(write, WRITE_EVERY_MS);
      writtenPhase = resource.status?.phase;
    },
    async flush() {
      write();
      await writing;
      return failure;
    },
  };
}

async function previousStatus(path: string, name: string): Promise<Status | undefined> {
  const text = await readFile(path, "utf8").catch(() => "");
  const result = parseManifests(text, path, { localRepository: true });
  return result.ok ? result.manifests.find(({ metadata }) => metadata.name === name)?.status : undefined;
}

/** The JIRASyncs of a folder by name; a file that is none is named in `unreadable`. */
export async function readStatusFiles(folder: string): Promise<{ resources: JiraSync[]; unreadable: string[] }> {
  const resources: JiraSync[] = [];
  const unreadable: string[] = [];
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).sort();
  for (const name of names) {
    const text = await readFile(join(folder, name), "utf8").catch(() => undefined);
    const result = text === undefined ? undefined : parseManifests(text, name, { localRepository: true });
    if (result?.ok === true) resources.push(...result.manifests);
    else unreadable.push(name);
  }
  return { resources, unreadable };
}

// The schema of names leaves no way out of the folder: letters, digits, hyphens and dots, and none of these at the start.
function statusPath(folder: string, name: string): string {
  return join(folder, `${name}.yaml`);
}
