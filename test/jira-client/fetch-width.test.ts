import { describe, expect, it } from "vitest";
import { FetchWidth } from "../../src/jira/fetch-width.ts";

const MAX = 16;

/** Takes as many batches as `ready` tells of, one after the other. */
function take(width: FetchWidth, ...ready: readonly number[]): number {
  for (const count of ready) width.taking(count, MAX);
  return width.value;
}

describe("how many batches are fetched at once", () => {
  it("doubles whenever the consumer has to wait, as far as requests may run", () => {
    const width = new FetchWidth();
    expect([take(width), take(width, 0), take(width, 0), take(width, 0)]).toEqual([4, 8, 16, 16]);
  });

  it("stays while answers come in bursts", () => {
    const width = new FetchWidth();
    take(width, 0, 0);
    expect(take(width, 0, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1)).toBe(16);
  });

  it("loses those that the consumer found waiting each time", () => {
    const width = new FetchWidth();
    take(width, 0, 0);
    expect(take(width, ...Array.from({ length: 16 }, (_, i) => (i % 2 === 0 ? 7 : 9)))).toBe(10);
  });

  it("never falls below four", () => {
    const width = new FetchWidth();
    expect(take(width, ...Array.from({ length: 100 }, () => 10))).toBe(4);
  });

  it("leaves it to the limit of requests to be lower than four", () => {
    const width = new FetchWidth();
    width.taking(0, 1);
    expect(width.value).toBe(4);
  });
});
