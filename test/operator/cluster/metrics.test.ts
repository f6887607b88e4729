import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { JIRA_SYNCS } from "../../../src/cluster/index.ts";
import { type Ended, start } from "../../cli/command.ts";
import { describeWithCluster } from "../../cluster/index.ts";
import { freePorts } from "../../cluster/ports.ts";
import { readSeries, type Series } from "../../metrics/series.ts";
import { type OperatorScene, operatorScene } from "./operator-scene.ts";

const LOOK_AGAIN_MS = 50;

/** The shipped operator with its server. */
interface ServedOperator extends AsyncDisposable {
  /** Status and text of a page, as soon as there is a server. */
  page(path: string): Promise<{ readonly status: number; readonly text: string }>;
  /** The metrics once they are as they should be. */
  seriesUntil(isRight: (series: readonly Series[]) => boolean): Promise<readonly Series[]>;
  /** Ends it as Kubernetes would. */
  stop(): Promise<Ended>;
}

async function servedOperator(
  { namespace, operatorEnv, folder }: OperatorScene,
  signal: AbortSignal,
): Promise<ServedOperator> {
  const [port = 0] = await freePorts(1);
  const args = ["operator", "-n", namespace, `--metrics-address=127.0.0.1:${port}`, "--log-level=info"];
  const running = start(args, { env: operatorEnv, cwd: folder });
  const page: ServedOperator["page"] = async (path) => {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal }).catch(() => undefined);
      if (answer !== undefined) return { status: answer.status, text: await answer.text() };
      await sleep(LOOK_AGAIN_MS, undefined, { signal });
    }
  };
  return {
    page,
    async seriesUntil(isRight) {
      for (;;) {
        const series = readSeries((await page("/metrics")).text);
        if (isRight(series)) return series;
        await sleep(LOOK_AGAIN_MS, undefined, { signal });
      }
    },
    async stop() {
      running.kill("SIGTERM");
      return running.ended;
    },
    async [Symbol.asyncDispose]() {
      running.kill("SIGKILL");
      await running.ended;
    },
  };
}

const phaseOf = (series: readonly Series[]) =>
  series.find(({ name }) => name === "jirasync_phase_info")?.labels["phase"];
const sumOf = (series: readonly Series[], name: string) =>
  series.filter((line) => line.name === name).reduce((sum, { value }) => sum + value, 0);

describeWithCluster("the shipped operator's metrics", () => {
  it("tell of a sync from its run to its deletion, and log every step of it", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    await using operator = await servedOperator(scene, signal);
    expect((await operator.page("/healthz")).status).toBe(200);
    await scene.apply("nightly");
    const series = await operator.seriesUntil((found) => phaseOf(found) === "Completed");
    const labels = { sync_name: "nightly", namespace: scene.namespace };
    expect(series).toContainEqual({ name: "jirasync_progress_percentage", labels, value: 100 });
    expect(series.find(({ name }) => name === "jirasync_processing_duration_seconds")?.labels).toEqual({
      ...labels,
      sync_type: "batch",
    });
    expect(sumOf(series, "jirasync_jira_requests_total")).toBe(scene.jira.requests.length);
    expect(sumOf(series, "jirasync_status_updates_total")).toBeGreaterThan(1);
    expect(sumOf(series, "controller_runtime_reconcile_total")).toBeGreaterThan(1);
    expect(sumOf(series, "leader_election_master_status")).toBe(1);
    expect((await operator.page("/readyz")).status).toBe(200);

    await scene.cluster.client.delete(JIRA_SYNCS, { name: "nightly" }, signal);
    await operator.seriesUntil((found) => found.every(({ labels: { sync_name } }) => sync_name === undefined));

    const { stderr } = await operator.stop();
    const lines = stderr
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    const of = { sync: "nightly", namespace: scene.namespace };
    expect(lines).toContainEqual(expect.objectContaining({ ...of, level: "info", message: "Run started" }));
    expect(lines).toContainEqual(
      expect.objectContaining({ ...of, level: "info", event: "Completed", operationID: expect.any(String) }),
    );
    expect(lines).toContainEqual(expect.objectContaining({ ...of, message: "Deleted" }));
  });
});
