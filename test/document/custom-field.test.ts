import { expect, it } from "vitest";
import { unknownCustomFields } from "../../src/document/index.ts";

const names = new Map([
  ["customfield_10016", "Story Points"],
  ["priority", "Priority"],
]);

it("names the chosen custom fields that Jira does not have", () => {
  const chosen = ["story points", "customfield_10016", "Storypoints", "customfield_1", "Priority"];
  expect(unknownCustomFields(chosen, names)).toEqual(["Storypoints", "customfield_1", "Priority"]);
});
