import * as z from "zod";
import { type CelRule, described, type TextField, text } from "./text.ts";

// Jira's own limit on project keys is 255; 200 leaves room in a file name for the number and the extension.
const PROJECT_KEY: TextField = {
  description: "The key of a Jira project: all its issues are mirrored.",
  advice: "Use capital letters, digits and underscores",
  example: "ABC",
  maxLength: 200,
  rules: [
    {
      pattern: /^[A-Z][A-Z0-9_]*$/,
      problem: "is not a Jira project key",
      advice: "Use capital letters, digits and underscores",
    },
  ],
};

const ISSUE_KEY: TextField = {
  description: "The key of a Jira issue.",
  advice: "Write the project key, a hyphen and a number",
  example: "ABC-123",
  maxLength: 220,
  rules: [
    {
      pattern: /^[A-Z][A-Z0-9_]*-[1-9][0-9]*$/,
      problem: "is not a Jira issue key",
      advice: "Write the project key in capitals, a hyphen and a number",
    },
  ],
};

export const MAX_ISSUE_KEYS = 100;

export const ProjectKeySchema = text(PROJECT_KEY);

export const EpicKeySchema = text({
  ...ISSUE_KEY,
  description: "The key of an epic: the epic and the issues in it are mirrored.",
});

/** What `refuseDuplicates` checks, for the API server. */
export const NO_DUPLICATES: CelRule = {
  // Not listType: set, which would merge the lists of two appliers into one that neither of them wrote.
  rule: "self.all(item, self.exists_one(other, other == item))",
  problem: "holds an item twice",
  advice: "Name each item once",
  reason: "FieldValueDuplicate",
};

export const IssueKeysSchema = described(
  z.array(text(ISSUE_KEY)).min(1, { abort: true }).max(MAX_ISSUE_KEYS, { abort: true }).superRefine(refuseDuplicates),
  {
    description: `The keys of 1 to ${MAX_ISSUE_KEYS} issues.`,
    advice: `List 1 to ${MAX_ISSUE_KEYS} issue keys`,
    example: ["ABC-1", "ABC-2"],
    celRules: [NO_DUPLICATES],
  },
);

/** Reports every item of a list that stood in it before, at its own place. */
export function refuseDuplicates(items: readonly string[], context: z.core.$RefinementCtx<string[]>): void {
  for (const [index, item] of items.entries()) {
    if (items.indexOf(item) === index) continue;
    context.addIssue({
      code: "custom",
      input: item,
      path: [index],
      params: { problem: "is in the list twice", advice: "Name it once" },
    });
  }
}
