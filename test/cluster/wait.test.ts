import { expect, it } from "vitest";
import { EVENTS, JIRA_SYNCS } from "../../src/cluster/index.ts";
import { HOSTILE_TEXT, hostileLines } from "../cli/hostile-text.ts";
import { commandScene } from "./command-scene.ts";
import { startControlPlane } from "./control-plane.ts";
import { createRecordedSync, NOT_FOUND, TO_65_PERCENT, TO_THE_END } from "./recorded-sync.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

const [STARTED, ...TO_65_AFTER_START] = TO_65_PERCENT;
if (STARTED?.kind !== "started") throw new Error("a run begins with its start");
const REQUESTED_AT = "sync.jira.io/requestedAt";

describeWithCluster("wait", () => {
  it("shows the steps and ends with 0 when the sync completes", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    const waiting = scene.start(["wait", "demo"]);
    await waiting.printed(/^demo {2}Pending/m);
    await sync.record(...TO_65_PERCENT);
    await waiting.printed(/^demo {2}Running {2}65% {2}98\/150/m);
    await sync.record(...TO_THE_END);
    const { code, stdout, stderr } = await waiting.ended;
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^demo {2}Completed {2}100% {2}150\/150/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("ends at once where the sync has completed before", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    await sync.record(...TO_65_PERCENT, ...TO_THE_END);
    expect((await scene.run(["wait", "demo"])).code).toBe(0);
  });

  it("tells of a failure the error, the condition and the last events", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    const { apiVersion, kind } = JIRA_SYNCS;
    const event = {
      metadata: { name: "demo.1" },
      eventTime: new Date().toISOString().replace("Z", "000Z"),
      reportingController: "sync.jira.io/jirasync",
      reportingInstance: "test",
      action: "Sync",
      reason: "Failed",
      type: "Warning",
      note: "what the event says",
      regarding: { apiVersion, kind, name: "demo", namespace: scene.namespace, uid: sync.object.metadata.uid },
    };
    await scene.client.create(EVENTS, event, signal);
    await sync.record(...TO_65_PERCENT, { kind: "failed", failure: NOT_FOUND });
    const { code, stderr } = await scene.run(["wait", "demo"]);
    const [error, condition, notice] = stderr.split("\n");
    expect(error).toBe("demo: Failed: NotFound: There is no project DEMO. Check spec.target.projectKey.");
    expect(condition).toMatch(/^ {2}condition Failed since .*: NotFound: There is no project DEMO/);
    expect(notice).toMatch(/^ {2}event .*Z Warning Failed: what the event says$/);
    expect(code).toBe(1);
  });

  it("ends with 1 when the sync is cancelled", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    await sync.record(...TO_65_PERCENT, { kind: "cancelled", message: "Somebody cancelled it." });
    const { code, stderr } = await scene.run(["wait", "demo"]);
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("demo: Cancelled: ") });
  });

  it("ends with 3 at the limit and says where the sync stands", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    await (await createRecordedSync(scene.client, "demo", signal)).record(...TO_65_PERCENT);
    const { code, stderr } = await scene.run(["wait", "demo", "--timeout", "10s"]);
    expect(stderr).toBe(
      "demo: has not ended after 10s; it is Running, 65% (98/150 issues): Sync operation 65% complete (98/150 issues)\n",
    );
    expect(code).toBe(3);
  });

  it("ends with 4 where the sync never appears", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const { code, stderr } = await scene.run(["wait", "demo", "--grace", "1s"]);
    expect(stderr).toBe(`demo: there is no such JIRASync (any more) in namespace ${scene.namespace}\n`);
    expect(code).toBe(4);
  });

  it("ends with 4 when the sync is deleted", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    await (await createRecordedSync(scene.client, "demo", signal)).record(...TO_65_PERCENT);
    const waiting = scene.start(["wait", "demo"]);
    await waiting.printed(/65%/);
    await scene.client.delete(JIRA_SYNCS, { name: "demo" }, signal);
    expect((await waiting.ended).code).toBe(4);
  });

  it("waits for a sync that is not there yet", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const waiting = await scene.startThroughProxy(["wait", "demo", "--grace", "50s"]);
    await expect.poll(() => scene.proxy.watches()).toBe(1);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    await sync.record(...TO_65_PERCENT, ...TO_THE_END);
    expect((await waiting.ended).code).toBe(0);
  });

  it("is not ended by the status of an older spec", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    await sync.record(...TO_65_PERCENT, ...TO_THE_END);
    await scene.client.patch(JIRA_SYNCS, { name: "demo" }, { spec: { timeout: 900 } }, signal);
    const waiting = scene.start(["wait", "demo"]);
    await waiting.printed(/Completed/);
    await sync.record({ ...STARTED, generation: 2 }, ...TO_65_AFTER_START);
    await waiting.printed(/65%/);
    await sync.record({ kind: "failed", failure: NOT_FOUND });
    expect((await waiting.ended).code).toBe(1);
  });

  it("is not ended by the run of an older trigger", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    await sync.record({ ...STARTED, request: "one" }, ...TO_65_AFTER_START);
    await scene.client.patch(
      JIRA_SYNCS,
      { name: "demo" },
      { metadata: { annotations: { [REQUESTED_AT]: "two" } } },
      signal,
    );
    const waiting = scene.start(["wait", "demo"]);
    await waiting.printed(/65%/);
    await sync.record(...TO_THE_END);
    await waiting.printed(/Completed/);
    await sync.record({ ...STARTED, request: "two" }, { kind: "failed", failure: NOT_FOUND });
    expect((await waiting.ended).code).toBe(1);
  });

  it("does not miss the end of a run while its connection is cut", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    const waiting = await scene.startThroughProxy(["wait", "demo"]);
    await waiting.printed(/Pending/);
    await expect.poll(() => scene.proxy.watches()).toBe(1);
    const heal = scene.proxy.add({ path: /jirasyncs/, fault: { kind: "drop" } });
    scene.proxy.endWatches("by reset");
    await waiting.said(/Connecting again: /);
    await sync.record(...TO_65_PERCENT, ...TO_THE_END);
    heal();
    expect((await waiting.ended).code).toBe(0);
  });

  it("waits for all that a selector chooses and for no other", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const first = await createRecordedSync(scene.client, "first", signal, { team: "platform" });
    const second = await createRecordedSync(scene.client, "second", signal, { team: "platform" });
    await createRecordedSync(scene.client, "third", signal);
    await first.record(...TO_65_PERCENT, ...TO_THE_END);
    const waiting = scene.start(["wait", "-l", "team=platform"]);
    await waiting.printed(/second {2}Pending/);
    await second.record(...TO_65_PERCENT, ...TO_THE_END);
    const { code, stdout } = await waiting.ended;
    expect(code).toBe(0);
    expect(stdout).not.toContain("third");
  });

  it("is interrupted with 130", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    await createRecordedSync(scene.client, "demo", signal);
    const waiting = scene.start(["wait", "demo"]);
    await waiting.printed(/Pending/);
    waiting.kill("SIGINT");
    expect((await waiting.ended).code).toBe(130);
  });

  it("makes hostile text of a status harmless", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    await sync.record(...TO_65_PERCENT, { kind: "failed", failure: { ...NOT_FOUND, message: HOSTILE_TEXT } });
    const { stdout, stderr } = await scene.run(["wait", "demo"]);
    expect(stderr).toContain("set-output");
    expect(hostileLines(stdout + stderr)).toEqual([]);
  });

  it.each([
    [["wait"], "name the syncs to wait for"],
    [["wait", "demo", "--timeout", "soon"], '--timeout "soon" is no time'],
    [["wait", "demo", "--grace", "1d"], '--grace "1d" is no time'],
  ])("is refused as %j", async (args, message) => {
    await using scene = await commandScene(sharedCluster(), AbortSignal.timeout(150_000));
    expect(await scene.run(args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});

describeWithCluster("wait on a control plane that breaks", () => {
  it("goes on when the API server and etcd are killed and come back", async ({ signal }) => {
    const { binaries } = sharedCluster().connection;
    await using controlPlane = await startControlPlane({ binaries }, signal);
    await using scene = await commandScene(controlPlane, signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    await sync.record(...TO_65_PERCENT);
    const waiting = scene.start(["wait", "demo"]);
    await waiting.printed(/65%/);
    await Promise.all([controlPlane.apiServer.kill(), controlPlane.etcd.kill()]);
    await waiting.said(/Connecting again: /);
    await controlPlane.etcd.restart(signal);
    await controlPlane.apiServer.restart(signal);
    await sync.record(...TO_THE_END);
    expect((await waiting.ended).code).toBe(0);
  });
});
