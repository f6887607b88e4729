import type { Account } from "./accounts.ts";
import { ISSUE_TYPES, PEOPLE, PRIORITIES, STATUSES } from "./catalogue.ts";
import { type Deployment, EPIC_LINK } from "./custom-fields.ts";
import type { Clause, Operand, Operator, Term } from "./jql.ts";
import { parseJqlDate } from "./jql-dates.ts";
import { type IssueSearchView, keyOrder } from "./search-view.ts";

/** A test of one issue, by slot. */
export type Predicate = (slot: number) => boolean;

export interface QueryContext {
  readonly deployment: Deployment;
  readonly account: Account;
  readonly view: IssueSearchView;
  readonly now: number;
  /** Filled with what Jira would complain about. */
  readonly errors: string[];
}

type Value = Extract<Operand, { kind: "value" }>;

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

const never: Predicate = () => false;

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

type FieldCompiler = (term: Term, context: QueryContext) => Predicate;

function compileTerm(term: Term, context: QueryContext): Predicate {
  const field = fieldCompiler(term.field, context.deployment);
  if (!field) {
    context.errors.push(`Field '${term.field}' does not exist or you do not have permission to view it.`);
    return never;
  }
  return field(term, context);
}

const KEY_FIELDS = ["key", "issuekey", "id", "issue"];

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

function supports(term: Term, context: QueryContext, operators: readonly Operator[]): boolean {
  if (operators.includes(term.operator)) return true;
  context.errors.push(`The operator '${term.operator.toUpperCase()}' is not supported by the '${term.field}' field.`);
  return false;
}

const EQUALITY: readonly Operator[] = ["=", "!=", "in", "not in", "is", "is not"];
const ORDERED: readonly Operator[] = [...EQUALITY, "<", "<=", ">", ">="];

/** The plain values of an operand, functions resolved; a list may not hide in a single-value operator or the other way round. */
function values(term: Term, context: QueryContext): Value[] {
  const isList = term.operator === "in" || term.operator === "not in";
  const { operand } = term;
  if (isList !== (operand.kind === "list") && operand.kind !== "function") {
    context.errors.push(
      isList
        ? `Operator '${term.operator}' does not support the non-list value for field '${term.field}'.`
        : `Operator '${term.operator}' does not support the list value for field '${term.field}'.`,
    );
    return [];
  }
  const items = operand.kind === "list" ? operand.items : [operand];
  return items.flatMap((item) => resolve(item, term, context));
}

function resolve(operand: Operand, term: Term, context: QueryContext): Value[] {
  switch (operand.kind) {
    case "value":
      return [operand];
    case "function":
      if (operand.name === "now") return [{ kind: "value", text: String(context.now), quoted: false }];
      if (operand.name === "currentuser") return [{ kind: "value", text: context.account.email, quoted: true }];
      context.errors.push(`Unable to find JQL function '${operand.name}(${operand.args.join(", ")})'.`);
      return [];
    case "empty":
    case "list":
      context.errors.push(`The value for field '${term.field}' cannot be a nested list or EMPTY here.`);
      return [];
    default:
      return operand satisfies never;
  }
}

/** For a field of one optional value: empty never matches `=`, `!=`, `in` or `not in`. */
function membership<T>(term: Term, wanted: ReadonlySet<T>, read: (slot: number) => T | undefined): Predicate {
  const positive = term.operator === "=" || term.operator === "in";
  return (slot) => {
    const value = read(slot);
    return value !== undefined && wanted.has(value) === positive;
  };
}

function emptiness(term: Term, read: (slot: number) => unknown): Predicate | undefined {
  const asksEmpty = term.operand.kind === "empty";
  if (term.operator === "is" || (asksEmpty && term.operator === "=")) return (slot) => read(slot) === undefined;
  if (term.operator === "is not" || (asksEmpty && term.operator === "!=")) return (slot) => read(slot) !== undefined;
  return undefined;
}

const missingValue = (text: string, field: string): string =>
  `The value '${text}' does not exist for the field '${field}'.`;

function project(term: Term, context: QueryContext): Predicate {
  if (!supports(term, context, EQUALITY)) return never;
  const { view, account, errors } = context;
  const read = (slot: number) => view.position(slot).project;
  const empty = emptiness(term, read);
  if (empty) return empty;
  const wanted = new Set<number>();
  for (const { text } of values(term, context)) {
    const name = text.toLowerCase();
    const matches = view.projects.filter(
      ({ key, id, name: title }) =>
        (key.toLowerCase() === name || id === text || title.toLowerCase() === name) &&
        (account.projects === undefined || account.projects.has(key.toUpperCase())),
    );
    // A project that the account may not browse is refused like one that does not exist.
    if (matches.length === 0) errors.push(missingValue(text, term.field));
    for (const { index } of matches) wanted.add(index);
  }
  return membership(term, wanted, read);
}

function issueKey(term: Term, context: QueryContext): Predicate {
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
  const { project: home, number: limit } = view.position(bound);
  return (slot) => {
    const { project: place, number } = view.position(slot);
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

function compares(operator: Operator, value: number, limit: number): boolean {
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "=":
    case "in":
      return value === limit;
    case "!=":
    case "not in":
      return value !== limit;
    default:
      return false;
  }
}

function date(reader: (context: QueryContext) => (slot: number) => number): FieldCompiler {
  return (term, context) => {
    if (!supports(term, context, ORDERED)) return never;
    const read = reader(context);
    const empty = emptiness(term, read);
    if (empty) return empty;
    const limits = values(term, context).map(({ text, quoted }) => {
      const limit = parseJqlDate(text, quoted, context.account.timeZone, context.now);
      if (limit !== undefined) return context.view.indexedTime(limit);
      context.errors.push(
        `Date value '${text}' for field '${term.field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
      );
      return Number.NaN;
    });
    if (term.operator === "not in") return (slot) => limits.every((limit) => read(slot) !== limit);
    return (slot) => limits.some((limit) => compares(term.operator, read(slot), limit));
  };
}

function named(
  known: readonly { readonly id: string; readonly name: string }[],
  reader: (context: QueryContext, slot: number) => string,
): FieldCompiler {
  return (term, context) => {
    if (!supports(term, context, EQUALITY)) return never;
    const read = (slot: number) => reader(context, slot);
    const empty = emptiness(term, read);
    if (empty) return empty;
    const wanted = new Set<string>();
    for (const { text } of values(term, context)) {
      const matches = [...known, ...context.view.loadedNames(term.field)].filter(
        ({ id, name }) => name.toLowerCase() === text.toLowerCase() || id === text,
      );
      if (matches.length === 0) context.errors.push(missingValue(text, term.field));
      for (const { id } of matches) wanted.add(id);
    }
    return membership(term, wanted, read);
  };
}

function user(reader: (context: QueryContext, slot: number) => number | undefined): FieldCompiler {
  return (term, context) => {
    if (!supports(term, context, EQUALITY)) return never;
    const read = (slot: number) => reader(context, slot);
    const empty = emptiness(term, read);
    if (empty) return empty;
    const wanted = new Set<number>();
    for (const { text } of values(term, context)) {
      const index = PEOPLE.findIndex(({ name, email, displayName }) => [name, email, displayName].includes(text));
      if (index < 0) context.errors.push(missingValue(text, term.field));
      else wanted.add(index);
    }
    return membership(term, wanted, read);
  };
}

function labels(term: Term, context: QueryContext): Predicate {
  if (!supports(term, context, EQUALITY)) return never;
  const read = (slot: number) => context.view.facts(slot).labels;
  const empty = emptiness(term, (slot) => (read(slot).length === 0 ? undefined : true));
  if (empty) return empty;
  const wanted = new Set(values(term, context).map(({ text }) => text));
  const positive = term.operator === "=" || term.operator === "in";
  return (slot) => read(slot).length > 0 && read(slot).some((label) => wanted.has(label)) === positive;
}

function text(term: Term, context: QueryContext): Predicate {
  if (!supports(term, context, ["~", "!~", "is", "is not"])) return never;
  const read = (slot: number) => context.view.facts(slot).summary.toLowerCase();
  const empty = emptiness(term, read);
  if (empty) return empty;
  const words = values(term, context).flatMap(
    ({ text: phrase }) => phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return (slot) => words.every((word) => read(slot).includes(word)) === (term.operator === "~");
}

function relation(kind: "parent" | "epic"): FieldCompiler {
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
function parentEpic(term: Term, context: QueryContext): Predicate {
  if (!supports(term, context, EQUALITY)) return never;
  const { view } = context;
  const read = (slot: number) => view.epic(slot) ?? view.epic(view.parent(slot) ?? slot);
  const empty = emptiness(term, read);
  if (empty) return empty;
  const wanted = values(term, context).flatMap(({ text: key }) => findIssue(key, term.field, context));
  return membership(term, new Set(wanted), read);
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
      return (slot) => view.projects[view.position(slot).project]?.key ?? "";
    case "rank":
      return view.created;
    default:
      return undefined;
  }
}
