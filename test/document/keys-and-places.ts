import * as fc from "fast-check";
import type { Place } from "../../src/document/index.ts";

/** An issue key that Jira could give. */
export const anyKey: fc.Arbitrary<string> = fc
  .tuple(fc.stringMatching(/^[A-Z][A-Z0-9_]{0,9}$/), fc.oneof(fc.nat(3_000), fc.nat(100_000_000)))
  .map(([project, number]) => `${project}-${number + 1}`);

export const anyPlace: fc.Arbitrary<Place> = fc.record({
  root: fc.constantFrom("", "docs", "docs/jira.d"),
  layout: fc.constantFrom("flat", "sharded"),
  format: fc.constantFrom("yaml", "markdown", "json"),
});
