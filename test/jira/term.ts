import type { Account } from "./accounts.ts";
import type { Deployment } from "./addresses.ts";
import type { Operand, Operator, Term } from "./jql.ts";
import type { IssueSearchView } from "./search-view.ts";

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

/** Makes the test of one term for the field that it is about. */
export type FieldCompiler = (term: Term, context: QueryContext) => Predicate;

export const never: Predicate = () => false;

export function supports(term: Term, context: QueryContext, operators: readonly Operator[]): boolean {
  if (operators.includes(term.operator)) return true;
  context.errors.push(`The operator '${term.operator.toUpperCase()}' is not supported by the '${term.field}' field.`);
  return false;
}

export const EQUALITY: readonly Operator[] = ["=", "!=", "in", "not in", "is", "is not"];
export const ORDERED: readonly Operator[] = [...EQUALITY, "<", "<=", ">", ">="];

/** The plain values of an operand, functions resolved; a list may not hide in a single-value operator or the other way round. */
export function values(term: Term, context: QueryContext): Value[] {
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
export function membership<T>(term: Term, wanted: ReadonlySet<T>, read: (slot: number) => T | undefined): Predicate {
  const positive = term.operator === "=" || term.operator === "in";
  return (slot) => {
    const value = read(slot);
    return value !== undefined && wanted.has(value) === positive;
  };
}

export function emptiness(term: Term, read: (slot: number) => unknown): Predicate | undefined {
  const asksEmpty = term.operand.kind === "empty";
  if (term.operator === "is" || (asksEmpty && term.operator === "=")) return (slot) => read(slot) === undefined;
  if (term.operator === "is not" || (asksEmpty && term.operator === "!=")) return (slot) => read(slot) !== undefined;
  return undefined;
}

export const missingValue = (text: string, field: string): string =>
  `The value '${text}' does not exist for the field '${field}'.`;

export function compares(operator: Operator, value: number, limit: number): boolean {
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
