// `npm run bench`: what a sync costs, as ratios against the floor (bench/floor.ts) taken in the same run, on this machine.
// `-- --smoke` runs every scenario small, to show that the benchmark itself works. Writes a Markdown table to stdout.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import * as z from "zod";
import { type Measured, measured } from "./measured-process.ts";
import { operatorRows } from "./operator.ts";
import { median } from "./percentile.ts";
import { type SimulatedJira, startSimulatedJira } from "./simulated-jira.ts";
import { type Row, table } from "./table.ts";

const smoke = process.argv.includes("--smoke");
const size = (issues: number) => (smoke ? Math.ceil(issues / 100) : issues);
const ROUNDS = smoke ? 1 : 3;
const root = resolve(import.meta.dirname, "..");
const run = promisify(execFile);
const Result = z.object({ commit: z.string().nullable(), syncState: z.object({ successfulIssues: z.number() }) });

const rows: Row[] = [];
const folder = await mkdtemp(join(tmpdir(), "jirasync-bench-"));

async function bareRepository(name: string): Promise<string> {
  const path = join(folder, name);
  await rm(path, { recursive: true, force: true });
  await run("git", ["init", "--quiet", "--bare", "--initial-branch=main", path]);
  return path;
}

function sync(jira: SimulatedJira, repository: string, ...options: string[]): Promise<Measured> {
  const args = ["sync", "--project", "DEMO", "--repository", repository, "--output", "json", ...options];
  return measured([join(root, "dist/cli.js"), ...args], jira.env);
}

function floor(jira: SimulatedJira, repository: string): Promise<Measured> {
  return measured([join(root, "bench/floor.ts"), repository], jira.env);
}

/** Floor and sync in turns, so that a busy moment of the machine meets both. */
async function cold(
  jira: SimulatedJira,
  issues: number,
  rounds: number,
): Promise<{ floor: number; sync: number; peakMiB: number }> {
  await floor(jira, await bareRepository("warm-up.git")); // the simulator has generated all issues after this
  const floors: number[] = [];
  const syncs: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    floors.push((await floor(jira, await bareRepository("floor.git"))).seconds);
    const result = await sync(jira, await bareRepository("sync.git"));
    const { successfulIssues } = Result.parse(JSON.parse(result.stdout)).syncState;
    if (successfulIssues !== issues) throw new Error(`${successfulIssues} of ${issues} issues were synced`);
    syncs.push(result);
  }
  const peakMiB = Math.max(...syncs.map((result) => result.peakMiB));
  return { floor: median(floors), sync: median(syncs.map(({ seconds }) => seconds)), peakMiB };
}

const ratio = (a: number, b: number) => (a / b).toFixed(2);

async function small(): Promise<void> {
  const issues = size(4500);
  await using jira = await startSimulatedJira(issues, 0);
  const result = await cold(jira, issues, ROUNDS);
  rows.push({
    scenario: `cold, ${issues} issues`,
    ...result,
    bound: "≤ 1.3 × floor",
    measured: `${ratio(result.sync, result.floor)} ×`,
  });
}

async function large(): Promise<{ sync: number; peakMiB: number }> {
  const issues = size(22_000);
  await using jira = await startSimulatedJira(issues, 0);
  const result = await cold(jira, issues, ROUNDS);
  const requests = await coldRequests(jira);
  const bound = Math.ceil(issues / 5000) + Math.ceil(issues / 100) + 3;
  rows.push({
    scenario: `cold, ${issues} issues`,
    ...result,
    bound: "≤ 1.3 × floor",
    measured: `${ratio(result.sync, result.floor)} ×`,
  });
  rows.push({
    scenario: "  resident memory",
    sync: result.sync,
    bound: "≤ 200 MiB",
    measured: `${result.peakMiB} MiB`,
  });
  rows.push({ scenario: "  Jira requests", sync: result.sync, bound: `≤ ${bound}`, measured: `${requests}` });

  const repository = join(folder, "sync.git");
  await jira.countRequests();
  const idle = await sync(jira, repository, "--incremental");
  const idleCommit = Result.parse(JSON.parse(idle.stdout)).commit === null ? "no commit" : "A COMMIT";
  const idleRequests = await jira.countRequests();
  rows.push({
    scenario: `no change, ${issues} issues`,
    sync: idle.seconds,
    bound: "≤ 3 requests, no commit, < 1 s",
    measured: `${idleRequests} requests, ${idleCommit}`,
  });

  for (let number = 1; number <= size(100); number++) {
    await jira.admin({ action: "update", key: `DEMO-${number * 7}`, fields: { summary: `Changed ${number}` } });
  }
  const changed = await sync(jira, repository, "--incremental");
  rows.push({
    scenario: `${size(100)} changed of ${issues}`,
    sync: changed.seconds,
    bound: "follows the changed ones",
    measured: `${ratio(changed.seconds, result.sync)} × cold`,
  });
  return result;
}

async function coldRequests(jira: SimulatedJira): Promise<number> {
  await jira.countRequests();
  await sync(jira, await bareRepository("sync.git"));
  return jira.countRequests();
}

async function huge(reference: { sync: number; peakMiB: number }): Promise<void> {
  const issues = size(100_000);
  await using jira = await startSimulatedJira(issues, 0);
  const result = await cold(jira, issues, 1);
  const growth = result.sync / issues / (reference.sync / size(22_000));
  rows.push({
    scenario: `cold, ${issues} issues`,
    ...result,
    bound: "linear",
    measured: `${ratio(result.sync, result.floor)} ×; ${growth.toFixed(2)} × the time an issue at ${size(22_000)}`,
  });
  rows.push({
    scenario: "  resident memory",
    sync: result.sync,
    bound: `≤ 1.2 × that at ${size(22_000)}`,
    measured: `${result.peakMiB} MiB, ${ratio(result.peakMiB, reference.peakMiB)} ×`,
  });
}

async function latency(): Promise<void> {
  const issues = size(22_000);
  await using jira = await startSimulatedJira(issues, smoke ? 20 : 200);
  await floor(jira, await bareRepository("warm-up.git"));
  const parallel = await sync(jira, await bareRepository("sync.git"));
  const sequential = await sync(jira, await bareRepository("sync.git"), "--concurrency", "1");
  rows.push({
    scenario: `cold, ${issues} issues, 200 ms a request`,
    sync: parallel.seconds,
    bound: "≤ 1/6 of sequential",
    measured: `1/${ratio(sequential.seconds, parallel.seconds)} of ${sequential.seconds.toFixed(1)} s`,
  });
}

async function starts(): Promise<void> {
  const cli = join(root, "dist/cli.js");
  for (const [scenario, args, code] of [
    ["--version", ["--version"], 0],
    ["a wrong option", ["sync", "--projct", "A"], 2],
  ] as const) {
    const times: number[] = [];
    for (let round = 0; round < 9; round++) times.push((await measured([cli, ...args], process.env, code)).seconds);
    rows.push({
      scenario: `start: ${scenario}`,
      sync: median(times),
      bound: "< 150 ms",
      measured: `${Math.round(median(times) * 1000)} ms`,
    });
  }
}

try {
  await starts();
  await small();
  await huge(await large());
  await latency();
  rows.push(...(await operatorRows(smoke)));
  console.log(table(rows));
} finally {
  await rm(folder, { recursive: true, force: true });
}
