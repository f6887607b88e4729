import { access, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Scene } from "./scene.ts";

export interface SlowPush {
  /** Resolves when a push has arrived and waits. */
  arrived(): Promise<void>;
  /** Lets this push, and all later ones, go on. */
  release(): Promise<void>;
}

/** Makes the repository's server hold every push, as if it were busy, until it is released. */
export async function holdPushes({ remote, folder }: Pick<Scene, "remote" | "folder">): Promise<SlowPush> {
  const [arrived, released] = [join(folder, "push-arrived"), join(folder, "push-released")];
  await Promise.all([rm(arrived, { force: true }), rm(released, { force: true })]);
  await remote.hook("pre-receive", `touch '${arrived}'\nwhile [ ! -e '${released}' ]; do sleep 0.05; done`);
  return {
    async arrived() {
      while (!(await exists(arrived))) await delay(20);
    },
    release: () => writeFile(released, ""),
  };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
