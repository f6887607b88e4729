import { expect, it } from "vitest";
import { JIRA_SYNCS } from "../../src/cluster/index.ts";
import { commandScene } from "./command-scene.ts";
import { createRecordedSync, TO_65_PERCENT, TO_THE_END } from "./recorded-sync.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

const CANCEL_REQUESTED = "sync.jira.io/cancelRequested";

describeWithCluster("cancel", () => {
  it("asks to end a run under way", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    await (await createRecordedSync(scene.client, "demo", signal)).record(...TO_65_PERCENT);
    const { code, stdout } = await scene.run(["cancel", "demo"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "jirasync.sync.jira.io/demo asked to cancel\n" });
    const { metadata } = await scene.client.get(JIRA_SYNCS, { name: "demo" }, signal);
    expect(metadata.annotations?.[CANCEL_REQUESTED]).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it("leaves a sync alone that has ended", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    await (await createRecordedSync(scene.client, "demo", signal)).record(...TO_65_PERCENT, ...TO_THE_END);
    const { stdout } = await scene.run(["cancel", "demo"]);
    expect(stdout).toBe("jirasync.sync.jira.io/demo is not running; it is Completed\n");
    const { metadata } = await scene.client.get(JIRA_SYNCS, { name: "demo" }, signal);
    expect(metadata.annotations?.[CANCEL_REQUESTED]).toBeUndefined();
  });

  it("names the sync that was probably meant, and asks none", async ({ signal }) => {
    await using scene = await commandScene(sharedCluster(), signal);
    await (await createRecordedSync(scene.client, "project-demo", signal)).record(...TO_65_PERCENT);
    const { code, stderr } = await scene.run(["cancel", "project-demo", "project-dmeo"]);
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('did you mean "project-demo"') });
    const { metadata } = await scene.client.get(JIRA_SYNCS, { name: "project-demo" }, signal);
    expect(metadata.annotations?.[CANCEL_REQUESTED]).toBeUndefined();
  });
});
