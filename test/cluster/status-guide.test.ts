import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, inject, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import type { ClusterClient } from "../../src/cluster/index.ts";
import { GUIDE_PAGES } from "./guide-pages.ts";
import { type Snippet, snippetsOf } from "./guide-snippet.ts";
import { type ClusterScene, clusterScene } from "./jira-syncs.ts";
import { createRecordedSync, NOT_FOUND, type RecordedSync, TO_65_PERCENT, TO_THE_END } from "./recorded-sync.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

const NAME = "project-demo";
const LOOK_EVERY_MS = 20;
const isThere = (command: string | undefined) => command === undefined || COMMANDS.some(({ name }) => name === command);

/** The sync in the state that the snippet is about. */
async function prepare(
  client: ClusterClient,
  { state }: Snippet,
  signal: AbortSignal,
): Promise<RecordedSync | undefined> {
  if (state === "none") return undefined;
  const sync = await createRecordedSync(client, NAME, signal, { team: "demo" });
  const status = await sync.record(...TO_65_PERCENT);
  if (state === "completed" || state === "failed") await finish(sync, state);
  if (state === "stalled") {
    const lastHeartbeat = new Date(Date.now() - 600_000).toISOString();
    await sync.write({ ...status, executor: { kind: "External", id: "github-42", lastHeartbeat } });
  }
  return sync;
}

async function finish(sync: RecordedSync, end: "completed" | "failed"): Promise<void> {
  if (end === "completed") await sync.record(...TO_THE_END);
  else await sync.record({ kind: "failed", failure: NOT_FOUND });
}

interface Shell {
  readonly output: () => string;
  readonly code: Promise<number | null>;
  /** Resolves when it has printed the text, or ended. */
  readonly said: (text: string) => Promise<void>;
  readonly interrupt: () => void;
}

/** Runs a script as a person would, with kubectl and the built command on the PATH. */
function startShell(script: string, cwd: string, kubeconfig: string): Shell {
  const { kubectl } = sharedCluster().connection.binaries;
  const env = { PATH: `${cwd}:${dirname(kubectl)}:${process.env["PATH"]}`, HOME: cwd, KUBECONFIG: kubeconfig };
  const child = spawn("bash", ["-c", script], { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "close");
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return {
    output: () => output,
    code: ended.then(() => child.exitCode),
    said: async (text) => {
      while (!output.includes(text) && child.exitCode === null) await Promise.race([once(child.stdout, "data"), ended]);
    },
    // The whole group: the shell waits for what it has started.
    interrupt: () => child.pid !== undefined && process.kill(-child.pid, "SIGINT"),
  };
}

/**
 * A kubeconfig that tells when somebody who uses it looks at syncs: what ends while it is looked at ends after that. Whoever looks
 * for ever has to have its watch: kubectl get NAME -w shows no change that comes between its first look and its watch.
 */
async function observedKubeconfig(
  { namespace, proxy }: ClusterScene,
  { isForAdmin, isEndless }: Snippet,
  signal: AbortSignal,
) {
  const token = await sharedCluster().serviceAccountToken(namespace, "default", signal);
  // An administrator shows a certificate, which no proxy can hand on.
  const access = isForAdmin ? {} : { user: { token }, server: proxy.url };
  const { path } = await sharedCluster().kubeconfig({ namespace, ...access });
  const hasLooked = async () => {
    const asked = () =>
      isEndless
        ? proxy.watches() > 0
        : proxy.requests.some((request) => request.includes(`/namespaces/${namespace}/jirasyncs`));
    while (!asked()) await sleep(LOOK_EVERY_MS, undefined, { signal });
  };
  return { path, hasLooked };
}

async function folderWithCommand(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "jirasync-guide-"));
  const command = join(folder, "jirasync");
  await writeFile(command, `#!/bin/sh\nexec "${process.execPath}" "${inject("clone")}/dist/cli.js" "$@"\n`);
  await chmod(command, 0o755);
  return folder;
}

const snippets = GUIDE_PAGES.flatMap((page) =>
  snippetsOf(page).map((snippet) => ({ ...snippet, page: basename(page) })),
);

describeWithCluster("the commands of a guide", () => {
  for (const snippet of snippets) {
    const [first = ""] = snippet.script.split("\n");
    it.skipIf(!isThere(snippet.needs))(
      `${snippet.page}, line ${snippet.line}, ${snippet.state}: ${first}`,
      async ({ signal }) => {
        await using scene = await clusterScene(sharedCluster(), signal);
        const { path, hasLooked } = await observedKubeconfig(scene, snippet, signal);
        const folder = await folderWithCommand();
        const sync = await prepare(scene.client, snippet, signal);
        const shell = startShell(snippet.script, folder, path);
        try {
          if (sync !== undefined && snippet.end !== undefined) {
            await hasLooked();
            await finish(sync, snippet.end);
          }
          if (snippet.isEndless) {
            await shell.said(snippet.prints);
            shell.interrupt();
          }
          const code = await shell.code;
          expect(shell.output()).toContain(snippet.prints);
          if (!snippet.isEndless) expect(code, shell.output()).toBe(snippet.exitCode);
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      },
    );
  }
});
