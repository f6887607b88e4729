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
    const { requests } = scene.cluster.proxy;
    let count = 0;
    const lookAgain = async () => {
      const before = requests.length;
      const looked = operator.reconciled("demo", 1);
      await scene.annotate("demo", "test", String(count++));
      await looked;
      return requests.slice(before);
    };
    // Until all is over that its end has caused.
    while ((await lookAgain()).length > 0) signal.throwIfAborted();
    for (let looks = 0; looks < 3; looks++) expect(await lookAgain()).toEqual([]);
  });
});
