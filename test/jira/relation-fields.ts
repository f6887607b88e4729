import type { Operator, Term } from "./jql.ts";
import type { IssueSearchView } from "./search-view.ts";
import {
  compares,
  EQUALITY,
  emptiness,
  type FieldCompiler,
  membership,
  never,
  ORDERED,
  type Predicate,
  type QueryContext,
  supports,
  values,
} from "./term.ts";

/** JQL's names for an issue itself: the id is just another way to write the key. */
export const KEY_FIELDS = ["key", "issuekey", "id", "issue"];

export function issueKey(term: Term, context: QueryContext): Predicate {
  if (!supports(term, context, ORDERED)) return never;
  if (term.operand.kind === "empty" || term.operator === "is" || term.operator === "is not") {
    context.errors.push(`The field '${term.field}' does not support searching for EMPTY values.`);
    return never;
  }
  const wanted = values(term, context).flatMap(({ text }) => findIssue(text, term.field, context));
  if (term.operator === "=" || term.operator === "!=" || term.operator === "in" || term.operator === "not in") {
    return membership(term, new Set(wanted), (slot) => slot);
  }
  const [bound] = wanted;
  return bound === undefined ? never : relationToKey(term.operator, bound, context.view);
}

/** Relational operators compare key numbers inside the project of the named issue; other projects never match. */
function relationToKey(operator: Operator, bound: number, view: IssueSearchView): Predicate {
  const { project: home, number: limit } = view.place(bound);
  return (slot) => {
    const { project: place, number } = view.place(slot);
    return place === home && compares(operator, number, limit);
  };
}

function findIssue(text: string, field: string, { view, errors }: QueryContext): number[] {
  const isId = /^\d+$/.test(text);
  if (!isId && !/^[^\s-][^\s]*-\d+$/.test(text)) {
    errors.push(`The issue key '${text}' for field '${field}' is invalid.`);
    return [];
  }
  const slot = view.find(text);
  if (slot !== undefined) return [slot];
  errors.push(
    isId
      ? `A value with ID '${text}' does not exist for the field '${field}'.`
      : `An issue with key '${text}' does not exist for field '${field}'.`,
  );
  return [];
}

export function relation(kind: "parent" | "epic"): FieldCompiler {
  return (term, context) => {
    if (!supports(term, context, EQUALITY)) return never;
    // Cloud has one hierarchy: the parent of a standard issue is its epic.
    const read = (slot: number) =>
      context.view[kind](slot) ??
      (kind === "parent" && context.deployment === "cloud" ? context.view.epic(slot) : undefined);
    const empty = emptiness(term, read);
    if (empty) return empty;
    const wanted = values(term, context).flatMap(({ text: key }) => findIssue(key, term.field, context));
    return membership(term, new Set(wanted), read);
  };
}

/** The issues of an epic with their sub-tasks. */
export function parentEpic(term: Term, context: QueryContext): Predicate {
  if (!supports(term, context, EQUALITY)) return never;
  const { view } = context;
  const read = (slot: number) => view.epic(slot) ?? view.epic(view.parent(slot) ?? slot);
  const empty = emptiness(term, read);
  if (empty) return empty;
  const wanted = values(term, context).flatMap(({ text: key }) => findIssue(key, term.field, context));
  return membership(term, new Set(wanted), read);
}
