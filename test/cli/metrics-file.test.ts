import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSeries, type Series } from "../metrics/series.ts";
import { createScene, type Scene, syncDemo } from "./scene.ts";

const WITH_METRICS = ["--metrics-file", "jirasync.prom"] as const;

async function seriesOf({ folder }: Pick<Scene, "folder">): Promise<readonly Series[]> {
  return readSeries(await readFile(join(folder, "jirasync.prom"), "utf8"));
}

function numberOf(series: readonly Series[], name: string): number | undefined {
  return series.find((line) => line.name === name)?.value;
}

describe("sync --metrics-file", () => {
  it("leaves the figures of a completed run, and no other file", async () => {
    await using scene = await createScene();
    const { code } = await scene.run(syncDemo(scene, ...WITH_METRICS));
    const series = await seriesOf(scene);
    const labels = { sync_name: "project-demo", namespace: "default" };
    expect(code).toBe(0);
    expect(series).toContainEqual({ name: "jirasync_phase_info", labels: { ...labels, phase: "Completed" }, value: 1 });
    expect(series).toContainEqual({ name: "jirasync_progress_percentage", labels, value: 100 });
    expect(series.find(({ name }) => name === "jirasync_processing_duration_seconds")?.labels).toEqual({
      ...labels,
      sync_type: "batch",
    });
    const requests = series.filter(({ name }) => name === "jirasync_jira_requests_total");
    expect(requests.reduce((sum, { value }) => sum + value, 0)).toBe(scene.jira.requests.length);
    expect(new Set(requests.map(({ labels: { host } }) => host))).toEqual(new Set([new URL(scene.jira.url).host]));
    expect((await readdir(scene.folder)).filter((name) => name.includes("prom"))).toEqual(["jirasync.prom"]);
  });

  it("tells of a run that failed", async () => {
    await using scene = await createScene();
    const { code } = await scene.run(syncDemo(scene, ...WITH_METRICS), { env: { JIRA_PAT: "wrong-token" } });
    const series = await seriesOf(scene);
    expect(code).toBe(1);
    expect(series.find(({ name }) => name === "jirasync_phase_info")?.labels["phase"]).toBe("Failed");
    expect(series.find(({ name }) => name === "jirasync_jira_requests_total")?.labels["code"]).toBe("401");
  });

  it("keeps what the file held before until there is something new", async () => {
    await using scene = await createScene();
    const held = scene.jira.fault({ kind: "hold" });
    const path = join(scene.folder, "jirasync.prom");
    await writeFile(path, "jirasync_before 1\n");
    const running = scene.start(syncDemo(scene, ...WITH_METRICS));
    await expect.poll(() => held.hits).toBe(1);
    expect(await readFile(path, "utf8")).toBe("jirasync_before 1\n");
    held.remove();
    expect((await running.ended).code).toBe(0);
    expect(numberOf(await seriesOf(scene), "jirasync_progress_percentage")).toBe(100);
  });

  it("counts Jira's throttles", async () => {
    await using scene = await createScene();
    scene.jira.fault({ kind: "429", times: 2, retryAfter: 0 });
    await scene.run(syncDemo(scene, ...WITH_METRICS));
    expect(numberOf(await seriesOf(scene), "jirasync_jira_throttles_total")).toBe(2);
  });

  it("is left alone by a run that writes nothing", async () => {
    await using scene = await createScene();
    await scene.run(syncDemo(scene, ...WITH_METRICS, "--dry-run"));
    expect((await readdir(scene.folder)).filter((name) => name.includes("prom"))).toEqual([]);
  });

  it("does not start when the file can't be written", async () => {
    await using scene = await createScene();
    const { code, stderr } = await scene.run(syncDemo(scene, "--metrics-file", "no/such/folder/jirasync.prom"));
    expect(stderr).toContain("can't write no/such/folder/jirasync.prom (--metrics-file)");
    expect({ code, requests: scene.jira.requests.length }).toEqual({ code: 2, requests: 0 });
  });
});
