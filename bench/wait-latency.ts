// `node bench/wait-latency.ts [SAMPLES]`: how long after the end of a sync `jirasync wait` knows of it and has ended, on a
// real control plane. Times begin when the status is sent, so the server's own write is in them; it is shown beside them.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { promisify } from "node:util";
import { type ClusterClient, openCluster, syncChanges, waitForEnd } from "../src/cluster/index.ts";
import { controlPlaneBinaries } from "../test/cluster/binaries.ts";
import { startControlPlane } from "../test/cluster/control-plane.ts";
import { installCrd } from "../test/cluster/installed-crd.ts";
import { realDeps } from "../test/cluster/jira-syncs.ts";
import { createRecordedSync, TO_65_PERCENT, TO_THE_END } from "../test/cluster/recorded-sync.ts";
import { percentile } from "./percentile.ts";

const SAMPLES = Number(process.argv[2] ?? 100);
const LIMIT_MS = 30_000;
const root = resolve(import.meta.dirname, "..");
const signal = AbortSignal.timeout(1_200_000);

/** Milliseconds; `write` until the server has answered, `seen` until who waits knew. */
interface Sample {
  readonly write: number;
  readonly seen: number;
}

async function measured(client: ClusterClient, name: string, wait: () => Wait): Promise<Sample> {
  const sync = await createRecordedSync(client, name, signal);
  await sync.record(...TO_65_PERCENT);
  const { isWatching, ended } = wait();
  await isWatching;
  const sentAt = performance.now();
  const [write, seen] = await Promise.all([
    sync.record(...TO_THE_END).then(() => performance.now() - sentAt),
    ended.then((at) => at - sentAt),
  ]);
  return { write, seen };
}

interface Wait {
  readonly isWatching: Promise<unknown>;
  /** When it ended, by `performance.now()`. */
  readonly ended: Promise<number>;
}

/** The watch and the verdict alone. */
function waitHere(client: ClusterClient, name: string): Wait {
  const watching = Promise.withResolvers<void>();
  const changes = (limit: AbortSignal) => syncChanges(client, { namespace: client.namespace }, [name], limit);
  const options = { names: [name], graceMs: LIMIT_MS, limitMs: LIMIT_MS };
  const ended = waitForEnd(changes, options, ({ kind }) => kind === "synced" && watching.resolve(), signal);
  return {
    isWatching: watching.promise,
    ended: ended.then(([result]) => {
      if (result?.kind !== "completed") throw new Error(`the wait for ${name} ended as ${result?.kind}`);
      return performance.now();
    }),
  };
}

/** The command, until its process is gone. */
function waitByCommand(command: string, kubeconfig: string, name: string): Wait {
  const child = spawn(process.execPath, [command, "wait", name, "--timeout", "30s"], {
    env: { PATH: process.env["PATH"], KUBECONFIG: kubeconfig },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return {
    isWatching: once(child.stdout, "data"),
    ended: once(child, "exit").then(([code]) => {
      if (code !== 0) throw new Error(`jirasync wait ${name} ended with ${code}`);
      return performance.now();
    }),
  };
}

function row(what: string, times: readonly number[]): string {
  const at = (share: number) => percentile(times, share).toFixed(1);
  return `| ${what} | ${times.length} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`;
}

async function samples(count: number, take: (index: number) => Promise<Sample>): Promise<readonly Sample[]> {
  const all: Sample[] = [];
  await take(-1); // connections are open and code is compiled after this
  for (let index = 0; index < count; index++) all.push(await take(index));
  return all;
}

const found = await controlPlaneBinaries({ env: process.env, notice: console.error }, signal);
if (found.kind === "missing") throw new Error(found.remedy);
const folder = await mkdtemp(join(tmpdir(), "jirasync-bench-"));
try {
  await promisify(execFile)(process.execPath, [join(root, "scripts/build.ts"), join(folder, "dist")]);
  await using controlPlane = await startControlPlane({ binaries: found.binaries }, signal);
  await installCrd(controlPlane);
  const { path } = await controlPlane.kubeconfig({ namespace: "default" });
  await using writer = await openCluster({ kubeconfig: path }, realDeps());
  await using reader = await openCluster({ kubeconfig: path }, realDeps());
  const here = await samples(SAMPLES, (index) => {
    const name = `here-${index + 1}`;
    return measured(writer, name, () => waitHere(reader, name));
  });
  const byCommand = await samples(SAMPLES, (index) => {
    const name = `command-${index + 1}`;
    return measured(writer, name, () => waitByCommand(join(folder, "dist/cli.js"), path, name));
  });
  const seen = (all: readonly Sample[]) => all.map((sample) => sample.seen);
  console.log("| from the status being sent | samples | p50 ms | p95 ms | max ms |\n| --- | --- | --- | --- | --- |");
  console.log(
    row(
      "the server has answered",
      [...here, ...byCommand].map(({ write }) => write),
    ),
  );
  console.log(row("the watch has decided", seen(here)));
  console.log(row("the process of `jirasync wait` is gone", seen(byCommand)));
} finally {
  await rm(folder, { recursive: true, force: true });
}
