import { ISSUE_TYPES, PRIORITIES, STATUSES } from "./catalogue.ts";
import { currentFacts } from "./issue-fields.ts";
import type { Place, Project } from "./projects.ts";
import type { Facts } from "./seeded.ts";
import type { Store } from "./store.ts";

/** The issues as the search index has them at one moment: it may lag behind the database and round times. */
export interface IssueSearchView {
  readonly projects: readonly Project[];
  place(slot: number): Place;
  /** Epoch milliseconds in the index's resolution. */
  created(slot: number): number;
  updated(slot: number): number;
  indexedTime(time: number): number;
  facts(slot: number): Facts;
  parent(slot: number): number | undefined;
  epic(slot: number): number | undefined;
  find(idOrKey: string): number | undefined;
  /** Names that loaded issues brought along and the catalogue lacks. */
  loadedNames(field: string): readonly { readonly id: string; readonly name: string }[];
}

/** `resolutionMs`: Data Center's index keeps dates in whole seconds. */
export function searchView(store: Store, searchAt: number, resolutionMs: number): IssueSearchView {
  const indexedTime = (time: number): number =>
    resolutionMs === 1 ? time : Math.floor(time / resolutionMs) * resolutionMs;
  return {
    projects: store.projects,
    place: (slot) => store.place(slot, searchAt),
    created: (slot) => indexedTime(store.created(slot)),
    updated: (slot) => indexedTime(store.updated(slot, searchAt)),
    indexedTime,
    facts: (slot) => currentFacts(store, slot, searchAt),
    parent: (slot) => store.relations.parent(slot),
    epic: (slot) => store.relations.epic(slot),
    find: (idOrKey) => store.find(idOrKey),
    loadedNames: (field) => loadedNames(store, field),
  };
}

function loadedNames(store: Store, field: string): { id: string; name: string }[] {
  const known = new Set([...STATUSES, ...ISSUE_TYPES, ...PRIORITIES].map(({ name }) => name));
  const names = new Map<string, { id: string; name: string }>();
  for (const slot of store.extraSlots()) {
    const facts = store.facts(slot);
    const value = field.toLowerCase() === "status" ? facts.status : facts.type;
    if (!known.has(value.name)) names.set(value.id, { id: value.id, name: value.name });
  }
  return [...names.values()];
}

/** Sorts as Jira sorts keys: by project key, then by number (not as text). */
export function keyOrder(view: IssueSearchView): (slot: number) => number {
  const byKey = view.projects.map(({ key, index }) => ({ key, index })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const rank = new Map(byKey.map(({ index }, position) => [index, position]));
  return (slot) => {
    const { project, number } = view.place(slot);
    return (rank.get(project) ?? 0) * 1e9 + number;
  };
}
