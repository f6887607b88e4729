// `node bench/operator.ts [--smoke]`: what an operator costs that has many JIRASyncs, on a real control plane of its own: the
// built command as a process, a simulated Jira, a Git host behind TLS. Part of `npm run bench`; alone it prints its own table.
import { availableParallelism, loadavg } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { JIRA_SYNCS } from "../src/cluster/index.ts";
import { controlPlaneBinaries } from "../test/cluster/binaries.ts";
import { type ApiLoad, apiLoad, loadBetween, requestsOf } from "./api-load.ts";
import { type OperatorProcess, startOperator } from "./operator-process.ts";
import { type BenchScene, benchScene } from "./operator-scene.ts";
import { percentile } from "./percentile.ts";
import type { Sighting } from "./sightings.ts";
import { type Row, table } from "./table.ts";

interface Sizes {
  /** Issues of a run that goes on for a while. */
  readonly longIssues: number;
  readonly many: number;
  readonly veryMany: number;
  readonly samples: number;
  readonly burst: number;
  /** How long nothing happens when that is measured. */
  readonly idleMs: number;
}

const FULL: Sizes = { longIssues: 20_000, many: 1_000, veryMany: 10_000, samples: 50, burst: 100, idleMs: 30_000 };
const SMOKE: Sizes = { longIssues: 300, many: 20, veryMany: 40, samples: 3, burst: 6, idleMs: 1_000 };
const SLOTS = 4;
const LIMIT_MS = 45 * 60_000;
// What was made garbage at the start is collected by then.
const SETTLE_MS = 5_000;

/** The rows of the operator; none, and one line that says so, where there is no control plane. */
export async function operatorRows(smoke: boolean): Promise<readonly Row[]> {
  const signal = AbortSignal.timeout(LIMIT_MS);
  const found = await controlPlaneBinaries({ env: process.env, notice: console.error }, signal);
  if (found.kind === "missing") {
    console.error(`NOT MEASURED: the operator, as there is no control plane. ${found.remedy}`);
    return [];
  }
  const sizes = smoke ? SMOKE : FULL;
  await using scene = await benchScene(found.binaries, sizes.longIssues, signal);
  return await new OperatorBench(scene, sizes, signal).run();
}

class OperatorBench {
  readonly #scene: BenchScene;
  readonly #sizes: Sizes;
  readonly #signal: AbortSignal;
  readonly #rows: Row[] = [];

  constructor(scene: BenchScene, sizes: Sizes, signal: AbortSignal) {
    this.#scene = scene;
    this.#sizes = sizes;
    this.#signal = signal;
  }

  async run(): Promise<readonly Row[]> {
    const { many, veryMany } = this.#sizes;
    console.error(`the machine's load before: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
    const empty = await this.#empty();
    {
      await using operator = await this.#start();
      await this.#fill(operator, many);
      await this.#unchanged(operator, many);
      await this.#idle(operator, many);
      await this.#latency(operator, "one", 1, many);
      await this.#latency(operator, "few", SLOTS, many);
      await this.#burst(operator);
      await this.#long(operator);
      this.#memory(operator, empty, many);
      await this.#outage(operator, many);
      await operator.stop();
    }
    {
      await using operator = await this.#restart(many, empty, "≤ 5 s");
      await this.#makeScheduled(many, veryMany);
      await this.#allScheduled(operator);
      await operator.stop();
    }
    {
      await using operator = await this.#restart(veryMany, empty, "usable");
      await this.#idle(operator, veryMany);
      await this.#latency(operator, "late", 1, veryMany);
      await this.#page(operator, veryMany);
      await operator.stop();
    }
    return this.#rows;
  }

  /** Resident memory of an operator that has nothing, in MiB. */
  async #empty(): Promise<number> {
    await using operator = await this.#start();
    await operator.until(({ pending }) => pending === 0);
    await sleep(SETTLE_MS);
    const memory = operator.residentMiB();
    await operator.stop();
    return memory;
  }

  async #fill(operator: OperatorProcess, many: number): Promise<void> {
    const start = performance.now();
    const load = await this.#loadOf(async () => {
      await this.#makeScheduled(0, many);
      await this.#allScheduled(operator);
    });
    const seconds = (performance.now() - start) / 1000;
    const writes = requestsOf(load, "APPLY jirasyncs/status");
    const reads = requestsOf(load, "GET jirasyncs");
    this.#row(
      `${many} scheduled JIRASyncs made`,
      `each ${(writes / many).toFixed(2)} status writes, ${(reads / many).toFixed(2)} reads; ${this.#lists(load)}`,
      "1 write each, 1 list",
      seconds,
    );
  }

  /** What nothing has to be done for: a label was changed. */
  async #unchanged(operator: OperatorProcess, many: number): Promise<void> {
    const before = await operator.figures();
    const load = await this.#loadOf(async () => {
      await this.#label(many);
      await operator.until(({ reconciled, pending }) => reconciled >= before.reconciled + many && pending === 0);
    });
    const after = await operator.figures();
    const count = after.reconciled - before.reconciled;
    const ms = ((after.reconcileSeconds - before.reconcileSeconds) / count) * 1000;
    const share = (after.reconciledFast - before.reconciledFast) / count;
    const writes = requestsOf(load, "APPLY jirasyncs/status", "GET jirasyncs");
    this.#row(
      `${count} reconciles of what is unchanged`,
      `${ms.toFixed(2)} ms each, ${(share * 100).toFixed(1)} % within 5 ms; ${writes} reads and writes`,
      "< 5 ms, no write",
    );
  }

  async #idle(operator: OperatorProcess, count: number): Promise<void> {
    const { idleMs } = this.#sizes;
    await sleep(SETTLE_MS);
    const before = operator.cpuSeconds();
    const load = await this.#loadOf(() => sleep(idleMs));
    const percent = ((operator.cpuSeconds() - before) / (idleMs / 1000)) * 100;
    const requests = requestsOf(
      load,
      "PATCH leases",
      "PUT leases",
      "GET leases",
      "APPLY jirasyncs/status",
      "GET jirasyncs",
    );
    const perSecond = requests / (idleMs / 1000);
    this.#row(
      `idle with ${count}`,
      `${percent.toFixed(2)} % of a core, ${perSecond.toFixed(2)} requests a second (its Lease); ${this.#lists(load)}`,
      "near zero",
    );
  }

  /** From the request to make a JIRASync until its status says Running, `together` at a time. */
  async #latency(operator: OperatorProcess, prefix: string, together: number, count: number): Promise<void> {
    const { sightings, create } = this.#scene;
    const { samples } = this.#sizes;
    const times: number[] = [];
    for (let round = 0; round * together < samples; round++) {
      await operator.until(({ pending }) => pending === 0);
      const names = Array.from({ length: together }, (_, index) => `${prefix}-${round}-${index}`);
      const start = performance.now();
      await Promise.all(names.map((name) => create(name)));
      await this.#ended(names);
      times.push(...names.map((name) => ((sightings.get(name)?.runningAt ?? Number.NaN) - start) / 1000));
    }
    const at = (share: number) => `${percentile(times, share).toFixed(2)} s`;
    this.#row(
      `apply to Running with ${count}, ${together === 1 ? "one at a time" : `${together} at once`}`,
      `p50 ${at(0.5)}, p95 ${at(0.95)}, slowest ${at(1)} of ${times.length}`,
      "p95 ≤ 1 s",
      percentile(times, 0.95),
    );
  }

  /** More than there are slots for. */
  async #burst(operator: OperatorProcess): Promise<void> {
    const { createMany } = this.#scene;
    const { burst } = this.#sizes;
    const names = Array.from({ length: burst }, (_, index) => `burst-${index}`);
    const start = performance.now();
    const load = await this.#loadOf(async () => {
      await createMany(names, () => ({}));
      await this.#ended(names);
      await operator.until(({ pending }) => pending === 0);
    });
    const seconds = (performance.now() - start) / 1000;
    const each = (...of: readonly string[]) => (requestsOf(load, ...of) / burst).toFixed(1);
    this.#row(
      `${burst} applied at once, ${SLOTS} run at a time`,
      `${(burst / seconds).toFixed(1)} runs a second; a run ${each("APPLY jirasyncs/status")} status writes, ${each("GET jirasyncs")} reads, ${each("PATCH jirasyncs")} finalizers, ${each("POST events", "PATCH events")} Events, ${each("WATCH jirasyncs")} watches, ${each("LIST jirasyncs")} lists`,
      "bounded",
      seconds,
    );
  }

  async #long(operator: OperatorProcess): Promise<void> {
    const { sightings, create } = this.#scene;
    const names = Array.from({ length: SLOTS }, (_, index) => `long-${index}`);
    await Promise.all(names.map((name) => create(name, { target: { projectKey: "DEMO" } })));
    await this.#ended(names);
    await operator.until(({ pending }) => pending === 0);
    const seen = names.map((name) => sightings.get(name));
    const seconds = seen.reduce((sum, one) => sum + ((one?.endedAt ?? 0) - (one?.runningAt ?? 0)) / 1000, 0);
    const writes = seen.reduce((sum, one) => sum + (one?.writesWhileRunning ?? 0), 0);
    this.#row(
      `${SLOTS} runs of ${this.#sizes.longIssues} issues at once`,
      `${(writes / seconds).toFixed(2)} status writes a second each`,
      "≤ 1",
      seconds / SLOTS,
    );
  }

  /** The API server is killed and starts again: what all who follow it then ask of it at once. */
  async #outage(operator: OperatorProcess, many: number): Promise<void> {
    const { controlPlane, sightings, create } = this.#scene;
    await controlPlane.apiServer.restart(this.#signal);
    const start = performance.now();
    await create("after-outage");
    await this.#ended(["after-outage"]);
    const seconds = ((sightings.get("after-outage")?.runningAt ?? Number.NaN) - start) / 1000;
    await operator.until(({ pending }) => pending === 0);
    // It counts from its start.
    const load = await apiLoad(controlPlane);
    const pages = Math.ceil(many / 500) + 1;
    this.#row(
      `API server killed and back with ${many}: apply to Running`,
      `${this.#lists(load)}, ${requestsOf(load, "WATCH jirasyncs")} watches, ${requestsOf(load, "GET jirasyncs")} reads, ${requestsOf(load, "APPLY jirasyncs/status")} status writes`,
      `≤ ${pages} lists`,
      seconds,
    );
  }

  #memory(operator: OperatorProcess, empty: number, many: number): void {
    const peak = operator.peakMiB();
    this.#row(
      `resident memory with ${many}, after all of this`,
      `highest ${peak.toFixed(0)} MiB, ${(peak - empty).toFixed(0)} above the empty operator's ${empty.toFixed(0)}`,
      "≤ 150 MiB above",
    );
  }

  /** Gives the operator when it has decided what to do about each. */
  async #restart(count: number, empty: number, bound: string): Promise<OperatorProcess> {
    const all = this.#scene.sightings.all().length;
    const before = await apiLoad(this.#scene.controlPlane);
    const operator = await this.#start();
    let longestPause = 0;
    await operator.until((figures) => {
      longestPause = Math.max(longestPause, figures.longestPause);
      return figures.known >= all && figures.reconciled >= all && figures.pending === 0;
    });
    const seconds = (performance.now() - operator.startedAt) / 1000;
    const load = loadBetween(before, await apiLoad(this.#scene.controlPlane));
    await sleep(SETTLE_MS);
    const peak = operator.peakMiB();
    this.#row(
      `restart with ${count}, until each is decided`,
      `${requestsOf(load, "APPLY jirasyncs/status", "GET jirasyncs")} reads and writes, ${this.#lists(load)}; ${peak.toFixed(0)} MiB, ${(peak - empty).toFixed(0)} above the empty operator's; answers after ${longestPause.toFixed(2)} s at most`,
      bound,
      seconds,
    );
    return operator;
  }

  async #page(operator: OperatorProcess, count: number): Promise<void> {
    const { pageSeconds } = await operator.figures();
    this.#row(`/metrics with ${count}`, "one page", "usable", pageSeconds);
  }

  #start(): Promise<OperatorProcess> {
    const { command, operatorEnv } = this.#scene;
    return startOperator(command, operatorEnv, [`--max-concurrent-syncs=${SLOTS}`], this.#signal);
  }

  /** Each at another time of the year, and none of them soon. */
  async #makeScheduled(from: number, to: number): Promise<void> {
    const month = ((new Date().getUTCMonth() + 6) % 12) + 1;
    const names = Array.from({ length: to - from }, (_, index) => `scheduled-${from + index}`);
    const schedule = (index: number) => `${index % 60} ${Math.floor(index / 60) % 24} ${1 + (index % 28)} ${month} *`;
    await this.#scene.createMany(names, (index) => ({ schedule: schedule(from + index) }));
  }

  async #allScheduled(operator: OperatorProcess): Promise<void> {
    const { sightings } = this.#scene;
    const isWaiting = ({ phase }: Sighting) => phase === "" || phase === "Pending";
    await sightings.until(() => !sightings.all().some(isWaiting), this.#signal);
    await operator.until(({ pending }) => pending === 0);
  }

  async #label(many: number): Promise<void> {
    const { client } = this.#scene;
    const rest = Array.from({ length: many }, (_, index) => `scheduled-${index}`);
    const labelRest = async () => {
      for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
        await client.patch(JIRA_SYNCS, { name }, { metadata: { labels: { seen: "yes" } } }, this.#signal);
      }
    };
    await Promise.all(Array.from({ length: SLOTS }, labelRest));
  }

  async #ended(names: readonly string[]): Promise<void> {
    const { sightings } = this.#scene;
    await sightings.until(() => names.every((name) => sightings.get(name)?.endedAt !== undefined), this.#signal);
    const failed = names.filter((name) => sightings.get(name)?.phase !== "Completed");
    if (failed.length > 0) throw new Error(`these runs did not complete: ${failed.join(", ")}`);
  }

  async #loadOf(work: () => Promise<unknown>): Promise<ApiLoad> {
    const before = await apiLoad(this.#scene.controlPlane);
    await work();
    return loadBetween(before, await apiLoad(this.#scene.controlPlane));
  }

  #lists(load: ApiLoad): string {
    return `${requestsOf(load, "LIST jirasyncs")} lists`;
  }

  #row(scenario: string, measured: string, bound: string, seconds?: number): void {
    const row = { scenario: `operator: ${scenario}`, measured, bound };
    this.#rows.push(seconds === undefined ? row : { ...row, sync: seconds });
    console.error(`${row.scenario}: ${seconds === undefined ? "" : `${seconds.toFixed(2)} s, `}${measured}`);
  }
}

if (import.meta.main) console.log(table(await operatorRows(process.argv.includes("--smoke"))));
