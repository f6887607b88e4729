import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A `go` whose builds take no minutes: each leaves a program that does nothing, and is counted. */
export type StandInGo = { readonly env: NodeJS.ProcessEnv; readonly builds: () => Promise<number> };

/** Puts the stand-in first on the PATH, with the cache in the folder too; with an error its builds fail and say it. */
export async function standInGo(folder: string, error = ""): Promise<StandInGo> {
  const log = join(folder, "builds");
  const go = join(folder, "go");
  const script = `#!/bin/sh
if [ "$1" = env ]; then echo go1.99.0; exit; fi
echo build >> '${log}'
if [ -n '${error}' ]; then printf 'go: downloading\\n${error}\\n' >&2; exit 1; fi
while [ "$1" != -o ]; do shift; done
sleep 0.5
printf '#!/bin/sh\\n' > "$2"
chmod +x "$2"
`;
  await writeFile(go, script);
  await chmod(go, 0o755);
  await writeFile(log, "");
  return {
    env: { PATH: `${folder}:${process.env["PATH"]}`, XDG_CACHE_HOME: join(folder, "cache") },
    builds: async () => (await readFile(log, "utf8")).split("\n").length - 1,
  };
}
