import { describe, expect, it } from "vitest";
import { REASONS } from "../../src/failure/index.ts";
import { findingsOf, hasEnded, nextCommands } from "../../src/status/index.ts";
import { ago, aSync, condition, executor, type Given, NOW, running } from "./observed.ts";

function failed(reason: string, more: Given["status"] = {}): Given {
  return {
    status: {
      phase: "Failed",
      observedGeneration: 1,
      conditions: [condition("Failed", reason, "as Jira says")],
      ...more,
    },
  };
}

const REQUEST = { annotations: { "sync.jira.io/requestedAt": "2026-03-01T11:59:00Z" } };

const CASES: readonly [string, Given, string, string][] = [
  ["a failed run", failed("InvalidQuery"), "error", "InvalidQuery"],
  ["a run without a sign of life", { status: running(600, { executor: executor(200) }) }, "error", "HeartbeatLost"],
  ["a run that does not move", { status: running(600, { lastStatusUpdate: ago(400) }) }, "error", "ProgressStalled"],
  ["a sync that nobody takes", { metadata: { creationTimestamp: ago(600) } }, "error", "NotStarted"],
  ["a schedule that was missed", { status: { phase: "Scheduled", nextSyncTime: ago(600) } }, "error", "ScheduleMissed"],
  ["a cancelled run", { status: { phase: "Cancelled" } }, "warning", "Cancelled"],
  ["a resource that is being deleted", { metadata: { deletionTimestamp: ago(5) } }, "warning", "Deleting"],
  ["a spec that nobody has read", { metadata: { generation: 2 }, status: running(60) }, "warning", "SpecChanged"],
  ["a request that nobody has taken", { metadata: REQUEST }, "warning", "RequestOpen"],
  ["a suspended sync", { spec: { suspend: true } }, "warning", "Suspended"],
  ["retries under way", { status: running(60, { retryCount: 1 }) }, "warning", "Retried"],
];

describe("what is found", () => {
  it.each(CASES)("of %s", (_, given, severity, reason) => {
    expect(findingsOf(aSync(given), NOW)).toContainEqual(expect.objectContaining({ severity, reason }));
  });

  it("of a sync that goes on well is where it stands, and nothing else", () => {
    const status = running(60, {
      progress: { percentage: 65, totalOperations: 4, completedOperations: 2, stage: "Writing issues" },
    });
    expect(findingsOf(aSync({ metadata: { generation: 1 }, status }), NOW)).toEqual([
      {
        severity: "info",
        reason: "Running",
        message: "65% of the issues are done, 98/150 (Writing issues). No run has completed yet.",
      },
    ]);
  });

  it("has errors before warnings before information", () => {
    const given = { ...failed("NotFound"), spec: { suspend: true }, metadata: { generation: 3 } };
    const severities = findingsOf(aSync(given), NOW).map(({ severity }) => severity);
    expect(severities).toEqual(["error", "warning", "warning", "info"]);
  });

  it.each(REASONS)("has advice of its own for %s", (reason) => {
    const [finding] = findingsOf(aSync(failed(reason)), NOW);
    expect(finding?.advice).not.toContain("docs/errors.md for its reason");
  });

  it("says whether a retry can mend a failure", () => {
    const conditions = [condition("Failed", "NotFound", "x"), condition("Stalled", "NotFound", "x")];
    const [lasting] = findingsOf(aSync(failed("NotFound", { conditions })), NOW);
    const [passing] = findingsOf(aSync(failed("JiraUnavailable")), NOW);
    expect([lasting?.advice, passing?.advice]).toEqual([
      expect.stringMatching(/^A retry cannot mend it\. /),
      expect.stringMatching(/^It may pass by itself\. /),
    ]);
  });

  it("of an open request depends on who runs the sync", () => {
    const advice = (executor: string) =>
      findingsOf(aSync({ metadata: REQUEST, spec: { executor } }), NOW).find(({ reason }) => reason === "RequestOpen")
        ?.advice;
    expect([advice("External"), advice("Operator")]).toEqual([
      expect.stringContaining("workflow"),
      expect.stringContaining("operator"),
    ]);
  });
});

describe("the end of what was asked for", () => {
  const completed = { phase: "Completed", observedGeneration: 1 } as const;
  it.each<[string, Given, boolean]>([
    ["is a completed run", { metadata: { generation: 1 }, status: completed }, true],
    ["is not that of an older spec", { metadata: { generation: 2 }, status: completed }, false],
    ["is not that before the request", { metadata: REQUEST, status: completed }, false],
    [
      "is that of the request",
      { metadata: REQUEST, status: { ...completed, lastHandledRequest: "2026-03-01T11:59:00Z" } },
      true,
    ],
    ["is no running one", { status: running(5) }, false],
  ])("%s", (_, given, isEnd) => {
    expect(hasEnded(aSync(given))).toBe(isEnd);
  });
});

describe("the next commands", () => {
  it("name the namespace", () => {
    expect(nextCommands(aSync(failed("NotFound")))).toContain("jirasync trigger demo -n mirrors");
  });
});
