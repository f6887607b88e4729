import type { Addresses } from "./addresses.ts";
import { toAdf } from "./adf.ts";
import { ISSUE_TYPES, type IssueType, PEOPLE, PRIORITIES, type Priority, STATUSES, type Status } from "./catalogue.ts";
import { issueTypeJson, priorityJson, statusJson, userJson } from "./references.ts";
import type { Facts } from "./seeded.ts";
import type { Store } from "./store.ts";
import { plainText } from "./text.ts";

/**
 * Changes that `update` and `create` take, by Jira's field names with plain values: status, priority, issuetype, assignee
 * and reporter by name, parent and epic by key, text as typed. Any other field is answered just as it was given.
 */
export type FieldChanges = Readonly<Record<string, unknown>>;

/** Given by plain values; `parent` and `epic` show through the relations of the store. */
const FACT_FIELDS: readonly string[] = [
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

const TEXT_FIELDS = ["description", "environment"] as const;

/** The fields that a change set, as the deployment answers them. */
export function changedFields(store: Store, slot: number, addresses: Addresses): Record<string, unknown> {
  const changes = store.revision(slot)?.fields;
  if (!changes) return {};
  const { summary, labels, status, priority, type, assignee, reporter } = currentFacts(store, slot);
  const facts: Record<string, unknown> = {
    summary,
    labels,
    status: statusJson(status, addresses),
    priority: priorityJson(priority, addresses),
    issuetype: issueTypeJson(type, addresses),
    assignee: assignee === undefined ? null : userJson(assignee, addresses),
    reporter: userJson(reporter, addresses),
  };
  const changed = Object.entries(changes).flatMap(([name, value]): [string, unknown][] => {
    if (FACT_FIELDS.includes(name)) return name in facts ? [[name, facts[name]]] : [];
    const isText = TEXT_FIELDS.some((field) => field === name) && typeof value === "string";
    return [[name, isText && addresses.deployment === "cloud" ? toAdf(plainText(value)) : value]];
  });
  return Object.fromEntries(changed);
}

export const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === "string");
