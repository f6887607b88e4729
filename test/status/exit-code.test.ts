import { describe, expect, it } from "vitest";
import { REASONS } from "../../src/failure/index.ts";
import { exitCode, initialStatus, nextStatus, type SyncEvent } from "../../src/status/index.ts";
import { START, started } from "./sync-events.ts";

function codeAfter(...events: SyncEvent[]): number {
  return exitCode(events.reduce(nextStatus, initialStatus));
}

describe("the exit code", () => {
  it("of a completed sync is 0", () => {
    expect(codeAfter(started(), { kind: "completed", at: START, commit: null })).toBe(0);
  });

  it("of a cancelled sync is 130", () => {
    expect(codeAfter(started(), { kind: "cancelled", at: START, message: "The sync was cancelled." })).toBe(130);
  });

  it.each([
    ["InvalidSpec", 2],
    ["Timeout", 3],
    ["Cancelled", 130],
    ["NotFound", 1],
    ["Internal", 1],
  ] as const)("of a failure for %s is %i", (reason, code) => {
    expect(exitCode({ reason })).toBe(code);
  });

  it.each(REASONS)("of a status that failed for %s is that of the failure", (reason) => {
    const failed: SyncEvent = {
      kind: "failed",
      at: START,
      failure: { reason, message: "It failed.", retryable: false },
    };
    expect(codeAfter(started(), failed)).toBe(exitCode({ reason }));
  });

  it("of a sync that has not ended counts as failed", () => {
    expect(codeAfter(started())).toBe(1);
  });
});
