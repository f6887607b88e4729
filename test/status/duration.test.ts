import { expect, it } from "vitest";
import { durationText } from "../../src/status/index.ts";

it.each([
  [-5, "0s"],
  [0, "0s"],
  [119, "119s"],
  [120, "2m"],
  [330, "5m30s"],
  [3_600, "60m"],
  [12_000, "3h20m"],
  [90_000, "25h"],
  [200_000, "2d7h"],
  [864_000, "10d"],
])("shows %i s as %s", (seconds, text) => {
  expect(durationText(seconds * 1000)).toBe(text);
});
