import { describe, expect, it } from "vitest";
import { summaryOf } from "../../src/status/index.ts";
import { ago, aSync, condition, executor, NOW, running } from "./observed.ts";

const SYNCS = [
  aSync({ metadata: { name: "a-running" }, status: running(60) }),
  aSync({ metadata: { name: "b-stalled" }, status: running(900, { lastStatusUpdate: ago(400) }) }),
  aSync({ metadata: { name: "c-lost" }, status: running(900, { executor: executor(400) }) }),
  aSync({
    metadata: { name: "d-failed" },
    status: {
      phase: "Failed",
      lastError: "NotFound: no project",
      conditions: [condition("Failed", "NotFound", "no project")],
    },
  }),
  aSync({ metadata: { name: "e-new" } }),
];

describe("a summary", () => {
  const summary = summaryOf(SYNCS, NOW);

  it("counts phases and health", () => {
    expect(summary).toMatchObject({
      syncs: 5,
      phases: { Running: 3, Failed: 1, Pending: 1, Completed: 0 },
      health: { Healthy: 1, Degraded: 1, Unhealthy: 2, Starting: 1, Unknown: 0 },
    });
  });

  it("adds up issues", () => {
    expect(summary.issues).toEqual({ total: 450, processed: 294, failed: 0 });
  });

  it("names what needs attention, the worst first", () => {
    expect(summary.attention.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
      "c-lost HeartbeatLost",
      "d-failed NotFound",
      "b-stalled ProgressStalled",
    ]);
  });

  it("names the sync whose last complete run is the longest ago", () => {
    const completedAt = (name: string, seconds: number) => {
      const { syncState, ...status } = running(60, { phase: "Completed" });
      const state = syncState === undefined ? undefined : { ...syncState, lastSyncTime: ago(seconds) };
      return aSync({ metadata: { name }, status: { ...status, ...(state === undefined ? {} : { syncState: state }) } });
    };
    const { oldestSync, neverCompleted } = summaryOf([completedAt("new", 60), completedAt("old", 6000), ...SYNCS], NOW);
    expect({ name: oldestSync?.name, neverCompleted }).toEqual({ name: "old", neverCompleted: 5 });
  });

  it("of nothing is empty", () => {
    expect(summaryOf([], NOW)).toMatchObject({ syncs: 0, attention: [], neverCompleted: 0 });
  });
});
