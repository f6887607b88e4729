import { PEOPLE } from "./catalogue.ts";
import type { Term } from "./jql.ts";
import { parseJqlDate } from "./jql-dates.ts";
import {
  compares,
  EQUALITY,
  emptiness,
  type FieldCompiler,
  membership,
  missingValue,
  never,
  ORDERED,
  type Predicate,
  type QueryContext,
  supports,
  values,
} from "./term.ts";

export function project(term: Term, context: QueryContext): Predicate {
  if (!supports(term, context, EQUALITY)) return never;
  const { view, account, errors } = context;
  const read = (slot: number) => view.place(slot).project;
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

export function date(reader: (context: QueryContext) => (slot: number) => number): FieldCompiler {
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

export function named(
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

export function user(reader: (context: QueryContext, slot: number) => number | undefined): FieldCompiler {
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

export function labels(term: Term, context: QueryContext): Predicate {
  if (!supports(term, context, EQUALITY)) return never;
  const read = (slot: number) => context.view.facts(slot).labels;
  const empty = emptiness(term, (slot) => (read(slot).length === 0 ? undefined : true));
  if (empty) return empty;
  const wanted = new Set(values(term, context).map(({ text }) => text));
  const positive = term.operator === "=" || term.operator === "in";
  return (slot) => read(slot).length > 0 && read(slot).some((label) => wanted.has(label)) === positive;
}

export function text(term: Term, context: QueryContext): Predicate {
  if (!supports(term, context, ["~", "!~", "is", "is not"])) return never;
  const read = (slot: number) => context.view.facts(slot).summary.toLowerCase();
  const empty = emptiness(term, read);
  if (empty) return empty;
  const words = values(term, context).flatMap(
    ({ text: phrase }) => phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return (slot) => words.every((word) => read(slot).includes(word)) === (term.operator === "~");
}
