import { expect, it } from "vitest";
import * as z from "zod";
import { EVENTS, JIRA_SYNCS } from "../../src/cluster/index.ts";
import { type CommandOptions, type Ended, jirasync, type Running, start } from "../cli/command.ts";
import { HOSTILE_TEXT, hostileLines } from "../cli/hostile-text.ts";
import { type ClusterScene, clusterScene } from "./jira-syncs.ts";
import { createRecordedSync, NOT_FOUND, TO_65_PERCENT, TO_THE_END } from "./recorded-sync.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

interface CommandScene extends ClusterScene {
  run(args: readonly string[], options?: CommandOptions): Promise<Ended>;
  start(args: readonly string[]): Running;
}

/** A namespace of the cluster, with the built command looking at it. */
async function commandScene(signal: AbortSignal): Promise<CommandScene> {
  const cluster = sharedCluster();
  const scene = await clusterScene(cluster, signal);
  const { path } = await cluster.kubeconfig({ namespace: scene.namespace });
  const env = { KUBECONFIG: path };
  return { ...scene, run: (args) => jirasync(args, { env }), start: (args) => start(args, { env }) };
}

const List = z.object({ kind: z.string(), items: z.array(z.object({ metadata: z.object({ name: z.string() }) })) });

describeWithCluster("status", () => {
  it("has the columns of kubectl get", async ({ signal }) => {
    await using scene = await commandScene(signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    await sync.record(...TO_65_PERCENT);
    const { stdout, code } = await scene.run(["status", "-o", "wide"]);
    const kubectl = await sharedCluster().kubectl(["get", "jirasyncs", "-o", "wide", "-n", scene.namespace]);
    const words = (text: string) => text.split("\n").map((line) => line.split(/ {2,}/).filter((word) => word !== ""));
    expect(words(stdout)[0]).toEqual(words(kubectl.stdout)[0]?.map((name) => name.trim()));
    expect(words(stdout)[1]?.slice(0, 6)).toEqual(words(kubectl.stdout)[1]?.slice(0, 6));
    expect(code).toBe(0);
  });

  it("selects by label, by name, and in all namespaces", async ({ signal }) => {
    await using scene = await commandScene(signal);
    await createRecordedSync(scene.client, "first", signal, { test: scene.namespace });
    await createRecordedSync(scene.client, "second", signal);
    const names = async (...args: readonly string[]) => (await scene.run(["status", "-o", "name", ...args])).stdout;
    expect(await names()).toBe("jirasync.sync.jira.io/first\njirasync.sync.jira.io/second\n");
    expect(await names("second")).toBe("jirasync.sync.jira.io/second\n");
    expect(await names("-A", "-l", `test=${scene.namespace}`)).toBe("jirasync.sync.jira.io/first\n");
  });

  it("prints one resource by name, else a List, as JSON", async ({ signal }) => {
    await using scene = await commandScene(signal);
    await createRecordedSync(scene.client, "demo", signal);
    const one = await scene.run(["status", "demo", "-o", "json"]);
    const all = await scene.run(["status", "-o", "json"]);
    expect(JIRA_SYNCS.read(JSON.parse(one.stdout)).metadata.name).toBe("demo");
    expect(List.parse(JSON.parse(all.stdout)).items.map(({ metadata }) => metadata.name)).toEqual(["demo"]);
  });

  it("prints YAML that kubectl takes back", async ({ signal }) => {
    await using scene = await commandScene(signal);
    await createRecordedSync(scene.client, "demo", signal);
    const { stdout } = await scene.run(["status", "demo", "-o", "yaml"]);
    const args = ["apply", "--server-side", "--dry-run=server", "--force-conflicts", "-n", scene.namespace, "-f", "-"];
    expect(await sharedCluster().kubectl(args, { stdin: stdout })).toMatchObject({ code: 0 });
  });

  it("names the sync that was probably meant", async ({ signal }) => {
    await using scene = await commandScene(signal);
    await createRecordedSync(scene.client, "project-demo", signal);
    const { code, stderr } = await scene.run(["status", "project-dmeo"]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'jirasync status: there is no sync "project-dmeo"; did you mean "project-demo"?\n',
    });
  });

  it("makes hostile text of a status harmless", async ({ signal }) => {
    await using scene = await commandScene(signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    const failure = { ...NOT_FOUND, message: HOSTILE_TEXT };
    await sync.record(...TO_65_PERCENT, { kind: "failed", failure });
    for (const args of [
      ["status"],
      ["status", "-o", "yaml"],
      ["health"],
      ["summary"],
      ["conditions", "demo"],
      ["troubleshoot", "demo"],
    ]) {
      const { stdout, stderr } = await scene.run(args);
      expect(stdout).toContain("set-output");
      expect(hostileLines(stdout + stderr)).toEqual([]);
    }
  });

  it("without a cluster says what else there is", async () => {
    const { code, stderr } = await jirasync(["status"], { env: { HOME: "/nonexistent" } });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining("--status-dir") });
  });
});

describeWithCluster("watch", () => {
  it("tells every change and ends when the sync completes", async ({ signal }) => {
    await using scene = await commandScene(signal);
    const watching = scene.start(["watch", "demo"]);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    await watching.printed(/^demo {2}Pending/m);
    await sync.record(...TO_65_PERCENT);
    await watching.printed(/65%/);
    await sync.record(...TO_THE_END);
    const { code, stdout } = await watching.ended;
    expect(stdout.trimEnd().split("\n")).toEqual([
      "demo  Pending",
      "demo  Running  65%  98/150  Sync operation 65% complete (98/150 issues)",
      "demo  Completed  100%  150/150  Sync completed: 150 issues (148 created, 0 updated, 2 unchanged)",
    ]);
    expect(code).toBe(0);
  });

  it("is not ended by the status of an older spec", async ({ signal }) => {
    await using scene = await commandScene(signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    await sync.record(...TO_65_PERCENT, ...TO_THE_END);
    await scene.client.patch(JIRA_SYNCS, { name: "demo" }, { spec: { timeout: 900 } }, signal);
    const watching = scene.start(["watch", "demo"]);
    await watching.printed(/Completed/);
    const [started, ...rest] = TO_65_PERCENT;
    if (started?.kind !== "started") throw new Error("a run begins with its start");
    await sync.record({ ...started, generation: 2 }, ...rest);
    await watching.printed(/65%/);
    await sync.record({ kind: "failed", failure: NOT_FOUND });
    expect((await watching.ended).code).toBe(1);
  });

  it("goes on when its connections are cut", async ({ signal }) => {
    await using scene = await commandScene(signal);
    const token = await sharedCluster().serviceAccountToken(scene.namespace, "default", signal);
    const through = { user: { token }, server: scene.proxy.url, namespace: scene.namespace };
    const { path } = await sharedCluster().kubeconfig(through);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    const watching = start(["watch", "demo"], { env: { KUBECONFIG: path } });
    await watching.printed(/Pending/);
    await expect.poll(() => scene.proxy.watches()).toBe(1);
    scene.proxy.add({ times: 2, path: /watch=/, fault: { kind: "status", status: 503 } });
    scene.proxy.endWatches("by reset");
    await sync.record(...TO_65_PERCENT, ...TO_THE_END);
    const { code, stdout, stderr } = await watching.ended;
    expect({ code, last: stdout.trimEnd().split("\n").at(-1) }).toMatchObject({
      code: 0,
      last: expect.stringContaining("Completed"),
    });
    expect(stderr).toContain("Connecting again: ");
  });

  it("goes on without names until it is interrupted", async ({ signal }) => {
    await using scene = await commandScene(signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    await sync.record(...TO_65_PERCENT, ...TO_THE_END);
    const watching = scene.start(["watch"]);
    await watching.printed(/demo {2}Completed/);
    await scene.client.delete(JIRA_SYNCS, { name: "demo" }, signal);
    await watching.printed(/demo {2}deleted/);
    watching.kill("SIGINT");
    expect((await watching.ended).code).toBe(130);
  });
});

describeWithCluster("health", () => {
  it("ends with 1 when a sync is unhealthy, and names that one first", async ({ signal }) => {
    await using scene = await commandScene(signal);
    await (await createRecordedSync(scene.client, "a-running", signal)).record(...TO_65_PERCENT);
    const failed = await createRecordedSync(scene.client, "b-failed", signal);
    expect((await scene.run(["health"])).code).toBe(0);
    await failed.record(...TO_65_PERCENT, { kind: "failed", failure: NOT_FOUND });
    const { code, stdout } = await scene.run(["health"]);
    const [, first, second] = stdout.split("\n");
    expect(first).toMatch(/^b-failed +Unhealthy +Failed +NotFound +NotFound: There is no project DEMO/);
    expect(second).toMatch(/^a-running +Healthy +Running +SyncActive/);
    expect(code).toBe(1);
  });

  it("notices a run that nobody writes of any more", async ({ signal }) => {
    await using scene = await commandScene(signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    const status = await sync.record(...TO_65_PERCENT);
    const lastHeartbeat = new Date(Date.now() - 600_000).toISOString();
    await sync.write({ ...status, executor: { kind: "External", id: "gone-1", lastHeartbeat } });
    const { code, stdout } = await scene.run(["health", "-o", "json"]);
    expect(JSON.parse(stdout)).toMatchObject([{ name: "demo", health: "Unhealthy", reason: "HeartbeatLost" }]);
    expect(code).toBe(1);
  });
});

describeWithCluster("summary", () => {
  it("counts, and names what needs attention", async ({ signal }) => {
    await using scene = await commandScene(signal);
    await (await createRecordedSync(scene.client, "a-running", signal)).record(...TO_65_PERCENT);
    const failed = await createRecordedSync(scene.client, "b-failed", signal);
    await failed.record(...TO_65_PERCENT, { kind: "failed", failure: NOT_FOUND });
    const { code, stdout } = await scene.run(["summary"]);
    expect(stdout).toMatch(new RegExp(`^${scene.namespace}/b-failed +Unhealthy +NotFound`, "m"));
    expect(stdout).toContain("Syncs:   2: 1 Running, 1 Failed\n");
    expect(stdout).toContain("Issues:  196 of 300 processed, 0 failed\n");
    expect(code).toBe(0);
  });
});

describeWithCluster("conditions", () => {
  it("are a table with age, reason and message", async ({ signal }) => {
    await using scene = await commandScene(signal);
    await (await createRecordedSync(scene.client, "demo", signal)).record(...TO_65_PERCENT);
    const { stdout } = await scene.run(["conditions", "demo"]);
    expect(stdout).toMatch(/^CONDITION +STATUS +AGE +REASON +MESSAGE$/m);
    expect(stdout).toMatch(/^Progressing +True +\d+s +ProgressMade +Sync operation 65% complete \(98\/150 issues\)$/m);
  });

  it("are followed until the sync ends", async ({ signal }) => {
    await using scene = await commandScene(signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    const watching = scene.start(["conditions", "demo", "-w"]);
    await sync.record(...TO_65_PERCENT);
    await watching.printed(/^Ready=False {2}SyncInProgress {2}/m);
    await sync.record({ kind: "failed", failure: NOT_FOUND });
    const { code, stdout } = await watching.ended;
    expect(stdout).toMatch(/^Failed=True {2}NotFound {2}There is no project DEMO/m);
    expect(code).toBe(1);
  });
});

describeWithCluster("troubleshoot", () => {
  it("tells what failed, what to do, what was recorded and how to go on", async ({ signal }) => {
    await using scene = await commandScene(signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    await sync.record(...TO_65_PERCENT, { kind: "failed", failure: NOT_FOUND });
    const { apiVersion, kind } = JIRA_SYNCS;
    const { uid } = sync.object.metadata;
    const event = {
      metadata: { name: "demo.1" },
      eventTime: new Date().toISOString().replace("Z", "000Z"),
      reportingController: "sync.jira.io/jirasync",
      reportingInstance: "test",
      action: "Sync",
      reason: "Failed",
      type: "Warning",
      note: "NotFound: There is no project DEMO",
      regarding: { apiVersion, kind, name: "demo", namespace: scene.namespace, uid },
    };
    await scene.client.create(EVENTS, event, signal);
    await scene.client.create(
      EVENTS,
      { ...event, metadata: { name: "other.1" }, regarding: { ...event.regarding, name: "other" }, note: "another's" },
      signal,
    );
    const { code, stdout } = await scene.run(["troubleshoot", "demo"]);
    expect(stdout).toContain("✗ NotFound: The run failed in operation sync-issues: There is no project DEMO.");
    expect(stdout).toContain("  → A retry cannot mend it. Check the name in the spec for typing mistakes");
    expect(stdout).toMatch(/^\d+s +Warning +Failed +NotFound: There is no project DEMO$/m);
    expect(stdout).not.toContain("another's");
    expect(stdout).toContain(`  jirasync trigger demo -n ${scene.namespace}\n`);
    expect(code).toBe(1);
  });

  it("ends with 0 where nothing is wrong", async ({ signal }) => {
    await using scene = await commandScene(signal);
    await (await createRecordedSync(scene.client, "demo", signal)).record(...TO_65_PERCENT);
    const { code, stdout } = await scene.run(["troubleshoot", "demo"]);
    expect(stdout).toMatch(/^· Running: 65% of the issues are done, 98\/150/);
    expect(code).toBe(0);
  });
});
