import { expect, it } from "vitest";
import { nextTime } from "../../../src/resource/index.ts";
import { describeWithCluster } from "../../cluster/index.ts";
import { operatorScene } from "./operator-scene.ts";
import { startOwnOperator } from "./own-operator.ts";

const HOUR_MS = 3_600_000;
const LONGEST_JITTER_MS = 10_000;

describeWithCluster("a JIRASync with a schedule", () => {
  it("waits for its time, runs once then, and once for all the times that it missed", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    await using operator = startOwnOperator(scene);
    await scene.apply("hourly", { schedule: "@hourly" });
    const first = nextTime("@hourly", undefined, operator.date());
    const waiting = await scene.untilPhase("hourly", "Scheduled");
    expect(waiting.status.nextSyncTime).toBe(first?.toISOString().replace(".000Z", "Z"));
    expect(operator.runs).toEqual([]);

    operator.advance((first?.getTime() ?? 0) - operator.date().getTime() + LONGEST_JITTER_MS);
    await scene.annotate("hourly", "test", "its time has come");
    const ran = await scene.until("hourly", ({ status }) => status.phase === "Completed" && isPlanned(status));
    expect(operator.runs).toEqual(["its schedule"]);
    expect(ran.status.nextSyncTime).toBe(slotAfter(first, HOUR_MS));

    operator.advance(5 * HOUR_MS);
    await scene.annotate("hourly", "test", "five were missed");
    await scene.until("hourly", ({ status }) => status.nextSyncTime === slotAfter(first, 6 * HOUR_MS));
    expect(operator.runs).toEqual(["its schedule", "its schedule"]);
  });

  it("makes no run up that it missed while it is suspended, and one when it is not any more", async ({ signal }) => {
    await using scene = await operatorScene(signal);
    await using operator = startOwnOperator(scene);
    await scene.apply("hourly", { schedule: "@hourly" });
    await scene.untilPhase("hourly", "Scheduled");
    await scene.apply("hourly", { schedule: "@hourly", suspend: true });
    operator.advance(3 * HOUR_MS);
    // Applied later and run: by then the suspended one has been looked at.
    await scene.apply("other", {}, { branch: "other" });
    await scene.untilPhase("other", "Completed");
    expect(operator.runs).toEqual(["its spec is new"]);
    await scene.apply("hourly", { schedule: "@hourly", suspend: false });
    await scene.until("hourly", ({ status }) => status.phase === "Completed" && isPlanned(status));
    expect(operator.runs).toEqual(["its spec is new", "its schedule"]);
  });
});

function isPlanned({ nextSyncTime }: { readonly nextSyncTime?: string | undefined }): boolean {
  return nextSyncTime !== undefined;
}

function slotAfter(first: Date | undefined, ms: number): string {
  return new Date((first?.getTime() ?? 0) + ms).toISOString().replace(".000Z", "Z");
}
