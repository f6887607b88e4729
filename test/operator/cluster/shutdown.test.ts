import { expect, it } from "vitest";
import { hasSomeIssues, holdOperation } from "../../cli/held-operation.ts";
import { describeWithCluster } from "../../cluster/index.ts";
import { operatorScene } from "./operator-scene.ts";

describeWithCluster("an operator that is told to end", () => {
  it("ends its runs, holds nothing any more, and leaves them to the next one", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    const held = await holdOperation(scene, "sync-issues");
    const operator = scene.startOperator();
    await scene.apply("demo", { retryPolicy: { maxRetries: 0 } });
    await scene.until("demo", hasSomeIssues);
    operator.kill("SIGTERM");
    expect((await operator.ended).code).toBe(0);
    const { status, metadata } = await scene.read("demo");
    expect(status).toMatchObject({ phase: "Pending", observedGeneration: 1 });
    expect(status.conditions).toContainEqual(
      expect.objectContaining({ type: "Reconciling", status: "True", message: expect.stringMatching(/^Interrupted/) }),
    );
    expect(metadata["finalizers"]).toBeUndefined();
    expect(await scene.leftovers()).toEqual([]);
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
    await held.release();
    scene.startOperator();
    expect((await scene.untilPhase("demo", "Completed")).status.retryCount).toBe(0);
  });
});
