import fc from "fast-check";
import { expect, it } from "vitest";
import { IssueList } from "../../src/sync/issue-list.ts";

it("gives the issues back as they came, in their order", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.nat(300_000).map((length) => "x".repeat(length)),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ id: text, key: text }), { maxLength: 5 }), (issues) => {
      const list = new IssueList();
      for (const issue of issues) list.add(issue);
      expect([list.length, [...list]]).toEqual([issues.length, issues]);
      expect([[...list.ids()], [...list.keys()]]).toEqual([issues.map(({ id }) => id), issues.map(({ key }) => key)]);
    }),
  );
});
