import { randomBytes } from "node:crypto";
import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Ended } from "./command.ts";
import type { Scene } from "./scene.ts";

/** A secret that occurs nowhere else, with characters that URLs, JSON and shells write in other ways. */
export function createCanary(name: string): string {
  return `${name}+/="%${randomBytes(9).toString("hex")}`;
}

/** The forms in which a secret travels; `logins` are the user names it is sent with. */
export function formsOf(secret: string, logins: readonly string[]): readonly string[] {
  const bare = secret.slice(-18); // the random part alone, whatever was escaped around it
  const basic = logins.map((login) => Buffer.from(`${login}:${secret}`).toString("base64"));
  return [bare, Buffer.from(secret).toString("base64"), ...basic];
}

/** A folder to put before PATH, whose `git` records its arguments and then is git. */
export async function recordingGit({ folder }: Scene): Promise<{ path: string; recorded(): Promise<string> }> {
  const bin = join(folder, "bin");
  const log = join(folder, "git-arguments.log");
  await mkdir(bin);
  const search = process.env["PATH"] ?? "";
  await writeFile(join(bin, "git"), `#!/bin/sh\nprintf '%s\\n' "$@" >> '${log}'\nPATH='${search}' exec git "$@"\n`);
  await chmod(join(bin, "git"), 0o755);
  return { path: `${bin}:${search}`, recorded: () => readFile(log, "utf8") };
}

/** Everything that a run shows or leaves to others: its output, files, and all objects of the repository. */
export async function everythingOf(scene: Scene, { stdout, stderr }: Ended): Promise<string> {
  const files = await readdir(scene.folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((entry) => entry.isFile())
    .map((entry) => readFile(join(entry.parentPath, entry.name), "latin1"));
  const objects = await scene.remote.git("cat-file", "--batch-all-objects", "--batch");
  return [stdout, stderr, ...(await Promise.all(texts)), objects].join("\n");
}
