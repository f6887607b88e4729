import type { Deployment } from "./addresses.ts";
import { ISSUE_TYPES, PRIORITIES, STATUSES } from "./catalogue.ts";
import { EPIC_LINK } from "./custom-fields.ts";
import type { Clause, Operator, Term } from "./jql.ts";
import { issueKey, KEY_FIELDS, parentEpic, relation } from "./relation-fields.ts";
import { keyOrder } from "./search-view.ts";
import { type FieldCompiler, never, type Predicate, type QueryContext } from "./term.ts";
import { date, labels, named, project, text, user } from "./value-fields.ts";

const NEGATED: Readonly<Record<Operator, Operator>> = {
  "=": "!=",
  "!=": "=",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  "~": "!~",
  "!~": "~",
  in: "not in",
  "not in": "in",
  is: "is not",
  "is not": "is",
};

/** Compiles a clause; problems are collected in `context.errors`, so that Jira's answer can list all of them. */
export function compile(clause: Clause, context: QueryContext, negated = false): Predicate {
  switch (clause.kind) {
    case "not":
      return compile(clause.clause, context, !negated);
    case "and":
    case "or": {
      const parts = clause.clauses.map((part) => compile(part, context, negated));
      // De Morgan, as Jira does it: NOT never brings in issues whose field is empty.
      const all = (clause.kind === "and") !== negated;
      return all ? (slot) => parts.every((part) => part(slot)) : (slot) => parts.some((part) => part(slot));
    }
    case "term":
      return compileTerm(negated ? { ...clause, operator: NEGATED[clause.operator] } : clause, context);
    default:
      return clause satisfies never;
  }
}

function compileTerm(term: Term, context: QueryContext): Predicate {
  const field = fieldCompiler(term.field, context.deployment);
  if (!field) {
    context.errors.push(`Field '${term.field}' does not exist or you do not have permission to view it.`);
    return never;
  }
  return field(term, context);
}

function fieldCompiler(name: string, deployment: Deployment): FieldCompiler | undefined {
  const field = name.toLowerCase();
  if (KEY_FIELDS.includes(field)) return issueKey;
  const epicLink = EPIC_LINK[deployment];
  if (field === "epic link" || field === `cf[${epicLink}]`) return relation("epic");
  if (field === "parentepic") return deployment === "cloud" ? parentEpic : undefined;
  return FIELDS[field];
}

const FIELDS: Readonly<Record<string, FieldCompiler>> = {
  project,
  created: date(({ view }) => view.created),
  createddate: date(({ view }) => view.created),
  updated: date(({ view }) => view.updated),
  updateddate: date(({ view }) => view.updated),
  status: named(STATUSES, ({ view }, slot) => view.facts(slot).status.id),
  statuscategory: named(
    STATUSES.map(({ category }) => ({ id: String(category.id), name: category.name })),
    ({ view }, slot) => String(view.facts(slot).status.category.id),
  ),
  issuetype: named(ISSUE_TYPES, ({ view }, slot) => view.facts(slot).type.id),
  type: named(ISSUE_TYPES, ({ view }, slot) => view.facts(slot).type.id),
  priority: named(PRIORITIES, ({ view }, slot) => view.facts(slot).priority.id),
  labels,
  summary: text,
  text,
  parent: relation("parent"),
  assignee: user(({ view }, slot) => view.facts(slot).assignee),
  reporter: user(({ view }, slot) => view.facts(slot).reporter),
};

/** The slots that can match at all, when the query names its issues: fetching by id must not walk through all of them. */
export function candidates(
  clause: Clause | undefined,
  { view }: Pick<QueryContext, "view">,
): readonly number[] | undefined {
  if (clause?.kind === "and") {
    const narrowed = clause.clauses.map((part) => candidates(part, { view }));
    return narrowed.find((slots) => slots !== undefined);
  }
  if (clause?.kind !== "term" || !KEY_FIELDS.includes(clause.field.toLowerCase())) return undefined;
  if (clause.operator !== "=" && clause.operator !== "in") return undefined;
  const { operand } = clause;
  const items = operand.kind === "list" ? operand.items : [operand];
  const slots = items.map((item) => (item.kind === "value" ? view.find(item.text) : undefined));
  return [...new Set(slots.filter((slot) => slot !== undefined))];
}

export type SortKey = (slot: number) => number | string;

/** What ORDER BY compares for a field; none for a field that Jira cannot sort by. */
export function sortKey(field: string, { view }: Pick<QueryContext, "view">): SortKey | undefined {
  const name = field.toLowerCase();
  if (KEY_FIELDS.includes(name)) return keyOrder(view);
  switch (name) {
    case "created":
    case "createddate":
      return view.created;
    case "updated":
    case "updateddate":
      return view.updated;
    case "summary":
      return (slot) => view.facts(slot).summary;
    case "priority":
      return (slot) => Number(view.facts(slot).priority.id);
    case "status":
      return (slot) => view.facts(slot).status.id;
    case "issuetype":
    case "type":
      return (slot) => view.facts(slot).type.name;
    case "project":
      return (slot) => view.projects[view.place(slot).project]?.key ?? "";
    case "rank":
      return view.created;
    default:
      return undefined;
  }
}
