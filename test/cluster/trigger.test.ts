import { expect, it } from "vitest";
import { JIRA_SYNCS } from "../../src/cluster/index.ts";
import { commandScene } from "./command-scene.ts";
import { createRecordedSync, TO_65_PERCENT, TO_THE_END } from "./recorded-sync.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

const REQUESTED_AT = "sync.jira.io/requestedAt";

describeWithCluster("trigger", () => {
  it("asks anew each time, with the time to the millisecond", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    await createRecordedSync(scene.client, "demo", signal);
    const request = async () =>
      (await scene.client.get(JIRA_SYNCS, { name: "demo" }, signal)).metadata.annotations?.[REQUESTED_AT];
    const { code, stdout } = await scene.run(["trigger", "demo"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "jirasync.sync.jira.io/demo triggered\n" });
    const first = await request();
    expect(first).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    await scene.run(["trigger", "demo"]);
    expect(await request()).not.toBe(first);
  });

  it("waits for the run that it asked for, not for the end of the last one", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const sync = await createRecordedSync(scene.client, "demo", signal);
    await sync.record(...TO_65_PERCENT, ...TO_THE_END);
    const triggering = scene.start(["trigger", "demo", "--wait"]);
    await triggering.printed(/^demo {2}Completed/m);
    const { metadata } = await scene.client.get(JIRA_SYNCS, { name: "demo" }, signal);
    const [started, ...rest] = TO_65_PERCENT;
    if (started?.kind !== "started") throw new Error("a run begins with its start");
    const request = metadata.annotations?.[REQUESTED_AT] ?? "";
    await sync.record({ ...started, request }, ...rest);
    await triggering.printed(/^demo {2}Running/m);
    await sync.record(...TO_THE_END);
    expect((await triggering.ended).code).toBe(0);
  });

  it("says that there is no such sync", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    const { code, stderr } = await scene.run(["trigger", "demo"]);
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining("demo") });
  });

  it("is refused without a name", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    expect(await scene.run(["trigger"])).toMatchObject({ code: 2 });
  });
});
