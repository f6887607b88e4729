import { describe, expect, it } from "vitest";
import { abortError, nearest, permanent } from "../../src/failure/index.ts";

describe("an aborted signal", () => {
  it("is a time-out when a time limit fired", async () => {
    const limit = AbortSignal.timeout(1);
    await new Promise((resolve) => limit.addEventListener("abort", resolve));
    expect(abortError(limit).failure).toMatchObject({ reason: "Timeout", retryable: true });
  });

  it("is a cancellation when somebody asked for it", () => {
    expect(abortError(AbortSignal.abort()).failure).toMatchObject({ reason: "Cancelled", retryable: false });
  });

  it("keeps the error that it was aborted with", () => {
    const error = permanent("NotFound", "The repository is gone.");
    expect(abortError(AbortSignal.abort(error))).toBe(error);
  });
});

describe("the nearest word", () => {
  it.each([
    ["--projct", "--project"],
    ["--jlq", "--jql"],
    ["snyc", "sync"],
    ["syncTyp", "syncType"],
    ["RUNNING", "Running"],
  ])("to %s is %s", (word, expected) => {
    expect(nearest(word, ["--project", "--jql", "sync", "syncType", "Running"])).toBe(expected);
  });

  it("is none when nothing is near", () => expect(nearest("completely-else", ["--project", "--jql"])).toBeUndefined());
});
