import { type Place, type Project, type ProjectSeed, Projects } from "./projects.ts";
import { factsFrom, type RealIssue } from "./real-issues.ts";
import { Relations } from "./relations.ts";
import { type Facts, SeededIssues } from "./seeded.ts";

/** Where an issue is, and what was changed since it was seeded or made. Immutable: a change makes a new one. */
export interface Revision extends Place {
  /** Epoch milliseconds. */
  readonly created: number;
  readonly updated: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly added: Readonly<Record<"comments" | "worklogs" | "histories", number>>;
  /** Epoch milliseconds from which search sees this revision. */
  readonly searchableAt: number;
}

export interface StoreOptions {
  readonly seed: number;
  readonly projects: readonly ProjectSeed[];
  readonly load: readonly RealIssue[];
  readonly createdTies: number;
  readonly indexLagMs: number;
  readonly now: () => number;
}

interface Extra {
  readonly id: number;
  readonly real: { readonly issue: RealIssue; readonly facts: Facts } | undefined;
}

const FIRST_ID = 10_000;
const FIRST_LINK_ID = 9_000_000;
const NOTHING_ADDED = { comments: 0, worklogs: 0, histories: 0 } as const;

/**
 * All issues, each known by its slot: a small integer that stays the same through moves. Seeded issues cost nothing until
 * somebody asks for one; only changed, created and loaded issues are stored.
 */
export class Store {
  readonly seeded: SeededIssues;
  readonly relations = new Relations(this);
  /** Grows with every change: whoever caches anything made from the store compares it. */
  version = 0;
  readonly #options: StoreOptions;
  readonly #projects: Projects;
  readonly #extras: Extra[] = [];
  readonly #slotsById = new Map<number, number>();
  readonly #slotsByKey = new Map<string, number>();
  /** In the order of time: the last is what the database says, an earlier one may be what search still sees. */
  readonly #revisions = new Map<number, readonly Revision[]>();
  readonly #deleted = new Set<number>();
  #lastId: number;

  constructor(options: StoreOptions) {
    this.#options = options;
    this.#projects = new Projects(options.projects);
    this.seeded = new SeededIssues(this.#projects, options.seed, options.createdTies);
    this.#lastId = FIRST_ID + this.#projects.seeded - 1;
    for (const issue of options.load) this.#load(issue);
    // A second pass, because a sub-task may be loaded before its parent.
    for (const slot of this.extraSlots()) this.relations.adopt(slot);
  }

  get projects(): readonly Project[] {
    return this.#projects.list;
  }

  project(slot: number): Project {
    return this.#projects.at(this.place(slot).project);
  }

  projectByKey(key: string): Project | undefined {
    return this.#projects.find(key);
  }

  /** Slots run from 0 to here; some are deleted. */
  get size(): number {
    return this.#projects.seeded + this.#extras.length;
  }

  exists(slot: number): boolean {
    return slot >= 0 && slot < this.size && !this.#deleted.has(slot);
  }

  id(slot: number): number {
    return this.#extra(slot)?.id ?? FIRST_ID + slot;
  }

  key(slot: number): string {
    const { project, number } = this.place(slot);
    return `${this.#projects.at(project).key}-${number}`;
  }

  /** By id, key in any letter case, or the key from before a move. */
  find(idOrKey: string): number | undefined {
    const slot = /^\d+$/.test(idOrKey) ? this.#slotById(Number(idOrKey)) : this.#slotByKey(idOrKey.toUpperCase());
    return slot !== undefined && this.exists(slot) ? slot : undefined;
  }

  #slotById(id: number): number | undefined {
    const slot = id - FIRST_ID;
    return this.seeded.includes(slot) ? slot : this.#slotsById.get(id);
  }

  #slotByKey(key: string): number | undefined {
    const given = this.#slotsByKey.get(key);
    if (given !== undefined) return given;
    const parts = /^(.+)-([1-9]\d{0,8})$/.exec(key);
    const project = parts?.[1] === undefined ? undefined : this.#projects.find(parts[1]);
    const number = Number(parts?.[2]);
    return project && number <= project.seeded ? project.firstSlot + number - 1 : undefined;
  }

  #extra(slot: number): Extra | undefined {
    return this.#extras[slot - this.#projects.seeded];
  }

  extraSlots(): number[] {
    return this.#extras.map((_, index) => index + this.#projects.seeded);
  }

  /** Where an issue is now, or where search sees it at `searchAt`. */
  place(slot: number, searchAt?: number): Place {
    return this.revision(slot, searchAt) ?? this.#projects.placeOf(slot);
  }

  /** The last revision, or the last that search sees at `searchAt`; none for a seeded issue that was never changed. */
  revision(slot: number, searchAt?: number): Revision | undefined {
    const revisions = this.#revisions.get(slot);
    if (searchAt === undefined || !revisions) return revisions?.at(-1);
    return revisions.findLast((revision) => revision.searchableAt <= searchAt);
  }

  isSearchable(slot: number, searchAt: number): boolean {
    return this.exists(slot) && (this.seeded.includes(slot) || this.revision(slot, searchAt) !== undefined);
  }

  /** When search's view changes next by itself; infinite when nothing waits to be indexed. */
  nextSearchableAt(searchAt: number): number {
    if (this.#options.indexLagMs === 0) return Number.POSITIVE_INFINITY;
    const waiting = [...this.#revisions.values()].flat().map(({ searchableAt }) => searchableAt);
    return waiting.filter((time) => time > searchAt).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  }

  created(slot: number): number {
    return this.revision(slot)?.created ?? this.seeded.created(slot);
  }

  updated(slot: number, searchAt?: number): number {
    return this.revision(slot, searchAt)?.updated ?? this.seeded.updated(slot);
  }

  /** Facts as seeded or loaded, without the changes made since. */
  facts(slot: number): Facts {
    return this.#extra(slot)?.real?.facts ?? this.seeded.facts(slot);
  }

  realIssue(slot: number): RealIssue | undefined {
    return this.#extra(slot)?.real?.issue;
  }

  addLink(type: string, outward: number, inward: number): void {
    this.relations.link({ id: FIRST_LINK_ID + this.version, type, outward, inward });
    for (const end of new Set([outward, inward])) this.change(end, {});
  }

  /** Stores a change and sets `updated` to the server's clock. */
  change(slot: number, change: Partial<Pick<Revision, "project" | "number" | "fields" | "added">>): void {
    const now = this.#options.now();
    const before = this.revision(slot);
    const revision: Revision = {
      ...this.place(slot),
      created: this.created(slot),
      updated: now,
      added: before?.added ?? NOTHING_ADDED,
      ...change,
      fields: { ...before?.fields, ...change.fields },
      searchableAt: now + this.#options.indexLagMs,
    };
    const earlier = this.#revisions.get(slot) ?? [];
    // What search no longer sees, because the next revision is indexed already, is dropped.
    const seen = earlier.filter((_, index) => (earlier[index + 1] ?? revision).searchableAt > now);
    this.#revisions.set(slot, [...seen, revision]);
    this.relations.adopt(slot);
    this.version += 1;
  }

  create(projectKey: string, fields: Readonly<Record<string, unknown>>): number {
    const project = this.#projects.findOrAdd(projectKey);
    const now = this.#options.now();
    project.lastNumber += 1;
    const slot = this.#add(
      { id: this.#lastId + 1, real: undefined },
      {
        project: project.index,
        number: project.lastNumber,
        created: now,
        updated: now,
        fields,
        added: NOTHING_ADDED,
        searchableAt: now + this.#options.indexLagMs,
      },
    );
    this.relations.adopt(slot);
    return slot;
  }

  /** Deletes an issue with its sub-tasks, as Jira does. */
  delete(slot: number): void {
    for (const subtask of this.relations.subtasks(slot)) this.delete(subtask);
    this.#deleted.add(slot);
    this.version += 1;
  }

  /** Moves an issue with its sub-tasks; the old keys keep leading to them. */
  move(slot: number, projectKey: string): void {
    const project = this.#projects.findOrAdd(projectKey);
    const subtasks = this.relations.subtasks(slot);
    this.#slotsByKey.set(this.key(slot).toUpperCase(), slot);
    project.lastNumber += 1;
    this.change(slot, { project: project.index, number: project.lastNumber });
    this.#slotsByKey.set(this.key(slot).toUpperCase(), slot);
    for (const subtask of subtasks) this.move(subtask, projectKey);
  }

  #load(issue: RealIssue): void {
    const [, key = "", number = ""] = /^(.+)-(\d+)$/.exec(issue.key) ?? [];
    const project = this.#projects.findOrAdd(key, issue.projectName);
    project.lastNumber = Math.max(project.lastNumber, Number(number));
    this.#add(
      { id: Number(issue.id), real: { issue, facts: factsFrom(issue) } },
      {
        project: project.index,
        number: Number(number),
        created: issue.created,
        updated: issue.updated,
        fields: {},
        added: NOTHING_ADDED,
        searchableAt: Number.NEGATIVE_INFINITY,
      },
    );
  }

  #add(extra: Extra, revision: Revision): number {
    const slot = this.size;
    this.#extras.push(extra);
    this.#lastId = Math.max(this.#lastId, extra.id);
    this.#slotsById.set(extra.id, slot);
    this.#revisions.set(slot, [revision]);
    this.#slotsByKey.set(this.key(slot).toUpperCase(), slot);
    this.version += 1;
    return slot;
  }
}
