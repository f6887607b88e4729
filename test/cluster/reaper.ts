import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

// Its input ends when we close it, and also when this process dies in whatever way: then it kills what the folder's
// pids/ lists and removes the folder. Moving pids/ away first makes a start at the same instant fail (see component.ts).
const SCRIPT = `
read -r _
mv "$1/pids" "$1/reaped"
for file in "$1"/reaped/*; do
  [ -s "$file" ] && kill -KILL "$(cat "$file")" 2>/dev/null
done
tries=0
until rm -rf "$1" 2>/dev/null; do
  tries=$((tries + 1))
  [ "$tries" -gt 100 ] && exit 1
  sleep 0.1
done
`;

/** Ends the processes of a folder and removes it, at the latest when this process dies, even by SIGKILL. */
export type Reaper = { readonly pidFile: (name: string) => string; readonly reap: () => Promise<void> };

/** Starts to watch over the folder, which holds nothing but what may be removed. */
export function startReaper(folder: string): Reaper {
  mkdirSync(join(folder, "pids"));
  // A session of its own: the Ctrl-C or the kill of a group that ends this process must not end the reaper.
  const child = spawn("sh", ["-c", SCRIPT, "reaper", folder], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    cwd: "/",
  });
  const ended = childEnd(child);
  return {
    pidFile: (name) => join(folder, "pids", name),
    reap: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

/** Settles when the process has ended, in whatever way; rejects when it could not be started. */
export async function childEnd(child: ChildProcess): Promise<void> {
  await once(child, "exit");
}
