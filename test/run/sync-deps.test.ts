import { describe, expect, it } from "vitest";
import { wait } from "../../src/run/sync-deps.ts";

describe("the wait of a run", () => {
  it.each([2 ** 31, 1e12, Number.POSITIVE_INFINITY])(
    "does not end at once when it is longer than a timer (%d ms)",
    async (ms) => {
      const abort = new AbortController();
      let isOver = false;
      const long = wait(ms, abort.signal).then(() => {
        isOver = true;
      });
      // A timer that is set later and for longer goes off after one of a millisecond.
      await wait(50, abort.signal);
      expect(isOver).toBe(false);
      abort.abort();
      await expect(long).rejects.toMatchObject({ failure: { reason: "Cancelled" } });
    },
  );

  it("ends at its time", async () => {
    const { signal } = new AbortController();
    await expect(wait(1, signal)).resolves.toBeUndefined();
    await expect(wait(0, signal)).resolves.toBeUndefined();
  });

  it("of nothing is cancelled as well", async () => {
    await expect(wait(0, AbortSignal.abort())).rejects.toMatchObject({ failure: { reason: "Cancelled" } });
  });
});
