import { ISSUE_TYPES, type IssueType, PEOPLE, PRIORITIES, type Priority, STATUSES, type Status } from "./catalogue.ts";
import type { Facts } from "./facts.ts";
import type { Store } from "./store.ts";

/**
 * Changes that `update` and `create` take, by Jira's field names with plain values: status, priority, issuetype, assignee
 * and reporter by name, parent and epic by key, text as typed. Any other field is answered just as it was given.
 */
export type FieldChanges = Readonly<Record<string, unknown>>;

/** The fields that change what an issue is; the rest of a change is answered as given. */
export const FACT_FIELDS = [
  "summary",
  "labels",
  "status",
  "priority",
  "issuetype",
  "assignee",
  "reporter",
  "parent",
  "epic",
] as const;

/** Facts with the changes made since; `searchAt` asks for what search sees at that moment. */
export function currentFacts(store: Store, slot: number, searchAt?: number): Facts {
  const facts = store.facts(slot);
  const fields = store.revision(slot, searchAt)?.fields;
  return fields ? changedFacts(facts, fields) : facts;
}

function changedFacts(facts: Facts, fields: FieldChanges): Facts {
  return {
    type: namedValue(ISSUE_TYPES, fields["issuetype"], facts.type, newType),
    status: namedValue(STATUSES, fields["status"], facts.status, newStatus),
    priority: namedValue<Priority>(PRIORITIES, fields["priority"], facts.priority, () => facts.priority),
    labels: isStrings(fields["labels"]) ? fields["labels"] : facts.labels,
    summary: typeof fields["summary"] === "string" ? fields["summary"] : facts.summary,
    assignee: fields["assignee"] === null ? undefined : (personIndex(fields["assignee"]) ?? facts.assignee),
    reporter: personIndex(fields["reporter"]) ?? facts.reporter,
  };
}

const newType = (name: string): IssueType => ({ id: "10090", name, subtask: false, hierarchyLevel: 0 });
const newStatus = (name: string): Status => ({
  id: "10090",
  name,
  category: { id: 4, key: "indeterminate", colorName: "yellow", name: "In Progress" },
});

function namedValue<T extends { readonly name: string }>(
  known: readonly T[],
  name: unknown,
  current: T,
  make: (name: string) => T,
): T {
  return typeof name === "string" ? (known.find((candidate) => candidate.name === name) ?? make(name)) : current;
}

function personIndex(who: unknown): number | undefined {
  const index = PEOPLE.findIndex(
    ({ name, email, displayName }) => who === name || who === email || who === displayName,
  );
  return index < 0 ? undefined : index;
}

export const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === "string");
