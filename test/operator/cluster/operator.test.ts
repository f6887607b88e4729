import { expect, it } from "vitest";
import { describeWithCluster } from "../../cluster/index.ts";
import { operatorScene } from "./operator-scene.ts";

describeWithCluster("an operator", () => {
  it("runs a JIRASync that is applied, and leaves its files in the repository", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    const operator = scene.startOperator();
    await scene.apply("demo");
    const running = await scene.untilPhase("demo", "Running");
    expect(running.status.executor).toMatchObject({ kind: "Operator" });
    expect(running.metadata["finalizers"]).toEqual(["sync.jira.io/run"]);
    const { status } = await scene.untilPhase("demo", "Completed");
    expect(status).toMatchObject({ observedGeneration: 1, syncState: { issues: "150/150" } });
    expect((await scene.remote.files()).size).toBeGreaterThan(150);
    expect(await scene.operations()).toEqual([status.syncState?.operationID]);
    await scene.until("demo", ({ metadata }) => metadata["finalizers"] === undefined);
    operator.kill("SIGTERM");
    const { code, stderr } = await operator.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('"message":"Run ended"') });
    expect(await scene.leftovers()).toEqual([]);
  });
});
