import { expect, it } from "vitest";
import { describeWithCluster } from "../../cluster/index.ts";
import { operatorScene } from "./operator-scene.ts";
import { startOwnOperator } from "./own-operator.ts";

describeWithCluster("a JIRASync that is as it should be", () => {
  it("costs no request, however often it is looked at", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    await using operator = startOwnOperator(scene, scene.cluster.proxied);
    await scene.apply("demo");
    await scene.until("demo", ({ status, metadata }) => status.phase === "Completed" && !metadata["finalizers"]);
    // One more look, after which all that its end has caused is over.
    const settled = operator.reconciled("demo", 1);
    await scene.annotate("demo", "test", "settled");
    await settled;
    const { requests } = scene.cluster.proxy;
    const before = requests.length;
    for (const value of ["one", "two", "three"]) {
      const looked = operator.reconciled("demo", 1);
      await scene.annotate("demo", "test", value);
      await looked;
    }
    expect(requests.slice(before)).toEqual([]);
  });
});
