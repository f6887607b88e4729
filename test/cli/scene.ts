import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BareRemote, createBareRemote } from "../git/bare-remote.ts";
import { type JiraOptions, type JiraSimulator, startJira } from "../jira/index.ts";
import { type CommandOptions, type Ended, jirasync, type Running, start } from "./command.ts";

/** A simulated Jira with project DEMO, a bare repository and a folder of its own: all that a sync needs. */
export interface Scene extends AsyncDisposable {
  readonly jira: JiraSimulator;
  readonly remote: BareRemote;
  /** The working directory of the commands. */
  readonly folder: string;
  /** Jira's address and account, and a TMPDIR for the temporary repositories. */
  readonly env: Readonly<Record<string, string>>;
  run(args: readonly string[], options?: CommandOptions): Promise<Ended>;
  start(args: readonly string[], options?: CommandOptions): Running;
  /** What runs left in TMPDIR. */
  leftovers(): Promise<readonly string[]>;
}

export async function createScene(options: JiraOptions = {}): Promise<Scene> {
  const jira = await startJira({ projects: [{ key: "DEMO", issues: 30 }], longListEvery: 0, ...options });
  const remote = await createBareRemote();
  const folder = await mkdtemp(join(tmpdir(), "jirasync-scene-"));
  const temporary = join(folder, "tmp");
  await mkdir(temporary);
  const env = { JIRA_BASE_URL: jira.url, JIRA_EMAIL: jira.email, JIRA_PAT: jira.token, TMPDIR: temporary };
  const inScene = (own: CommandOptions = {}): CommandOptions => ({ cwd: folder, ...own, env: { ...env, ...own.env } });
  return {
    jira,
    remote,
    folder,
    env,
    run: (args, own) => jirasync(args, inScene(own)),
    start: (args, own) => start(args, inScene(own)),
    leftovers: async () => (await readdir(temporary)).filter((name) => name.startsWith("jirasync-")),
    async [Symbol.asyncDispose]() {
      await jira[Symbol.asyncDispose]();
      await remote[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** `sync --project DEMO` into the scene's repository, with what else is asked for. */
export function syncDemo({ remote }: Pick<Scene, "remote">, ...more: readonly string[]): readonly string[] {
  return ["sync", "--project", "DEMO", "--repository", remote.path, ...more];
}

/** Path → mode and blob of all that is mirrored: the branch without the state of the syncs. */
export async function mirrored(remote: BareRemote): Promise<ReadonlyMap<string, string>> {
  const entries = await remote.entries();
  return new Map([...entries].filter(([path]) => !path.includes(".jirasync/")));
}
