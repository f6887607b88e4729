import { TASK } from "./catalogue.ts";
import {
  type Facts,
  seededCreated,
  seededEpic,
  seededFacts,
  seededParent,
  seededSubtasks,
  seededUpdated,
} from "./facts.ts";
import { factsFrom, type RealIssue } from "./real-issues.ts";

export interface ProjectSeed {
  readonly key: string;
  readonly issues: number;
  readonly name?: string;
}

export interface Project {
  readonly index: number;
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** The slot of the seeded issue number 1. */
  readonly firstSlot: number;
  readonly seeded: number;
  /** The highest number given so far: numbers are never used twice. */
  lastNumber: number;
}

/** Where an issue is, and what was changed by hand since it was seeded. Immutable: a change makes a new one. */
export interface Revision {
  readonly project: number;
  readonly number: number;
  /** Epoch milliseconds. */
  readonly created: number;
  readonly updated: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly added: Readonly<Record<"comments" | "worklogs" | "histories", number>>;
  /** Epoch milliseconds from which search sees this revision. */
  readonly searchableAt: number;
}

export interface AddedLink {
  readonly id: number;
  readonly type: string;
  readonly outward: number;
  readonly inward: number;
}

const FIRST_ID = 10_000;
const FIRST_ADDED_LINK_ID = 9_000_000;
const NOTHING_ADDED = { comments: 0, worklogs: 0, histories: 0 } as const;

export interface StoreOptions {
  readonly seed: number;
  readonly projects: readonly ProjectSeed[];
  readonly load: readonly RealIssue[];
  readonly createdTies: number;
  readonly indexLagMs: number;
  readonly now: () => number;
}

/**
 * All issues, each known by its slot: a small integer that stays the same through moves. Seeded issues cost nothing until
 * somebody asks for one; only changed, created and loaded issues are stored.
 */
export class Store {
  readonly projects: Project[] = [];
  readonly seed: number;
  /** Grows with every change: whoever caches anything made from the store compares it. */
  version = 0;
  readonly #options: StoreOptions;
  readonly #seeded: number;
  readonly #extraIds: number[] = [];
  readonly #real = new Map<number, { readonly issue: RealIssue; readonly facts: Facts }>();
  readonly #slotsById = new Map<number, number>();
  readonly #slotsByKey = new Map<string, number>();
  readonly #revisions = new Map<number, readonly Revision[]>();
  readonly #deleted = new Set<number>();
  readonly #links = new Map<number, readonly AddedLink[]>();
  #lastId: number;

  constructor(options: StoreOptions) {
    this.#options = options;
    this.seed = options.seed;
    let slots = 0;
    for (const { key, issues, name } of options.projects) {
      this.#addProject(key, name ?? `${key} project`, slots, issues);
      slots += issues;
    }
    this.#seeded = slots;
    this.#lastId = FIRST_ID + slots - 1;
    for (const issue of options.load) this.#load(issue);
  }

  /** Slots run from 0 to here; some are deleted. */
  get size(): number {
    return this.#seeded + this.#extraIds.length;
  }

  project(index: number): Project {
    const project = this.projects[index];
    if (!project) throw new RangeError(`No project ${index}.`);
    return project;
  }

  projectByKey(key: string): Project | undefined {
    const wanted = key.toUpperCase();
    return this.projects.find((project) => project.key.toUpperCase() === wanted);
  }

  exists(slot: number): boolean {
    return slot >= 0 && slot < this.size && !this.#deleted.has(slot);
  }

  id(slot: number): number {
    return slot < this.#seeded ? FIRST_ID + slot : (this.#extraIds[slot - this.#seeded] ?? Number.NaN);
  }

  key(slot: number): string {
    const { project, number } = this.position(slot);
    return `${this.project(project).key}-${number}`;
  }

  /** By id, key in any letter case, or the key from before a move. */
  find(idOrKey: string): number | undefined {
    const slot = /^\d+$/.test(idOrKey) ? this.#slotById(Number(idOrKey)) : this.#slotByKey(idOrKey.toUpperCase());
    return slot !== undefined && this.exists(slot) ? slot : undefined;
  }

  #slotById(id: number): number | undefined {
    const seeded = id - FIRST_ID;
    return seeded >= 0 && seeded < this.#seeded ? seeded : this.#slotsById.get(id);
  }

  #slotByKey(key: string): number | undefined {
    const given = this.#slotsByKey.get(key);
    if (given !== undefined) return given;
    const parts = /^(.+)-([1-9]\d{0,8})$/.exec(key);
    const project = parts?.[1] === undefined ? undefined : this.projectByKey(parts[1]);
    const number = Number(parts?.[2]);
    return project && number <= project.seeded ? project.firstSlot + number - 1 : undefined;
  }

  /** The place of a slot now, or as search sees it at `searchAt`. */
  position(slot: number, searchAt?: number): { readonly project: number; readonly number: number } {
    return this.revision(slot, searchAt) ?? this.#seededPlace(slot);
  }

  /** The last revision, or the last that search sees at `searchAt`; none for a seeded issue that was never changed. */
  revision(slot: number, searchAt?: number): Revision | undefined {
    const revisions = this.#revisions.get(slot);
    if (searchAt === undefined || !revisions) return revisions?.at(-1);
    return revisions.findLast((revision) => revision.searchableAt <= searchAt);
  }

  isSearchable(slot: number, searchAt: number): boolean {
    if (!this.exists(slot)) return false;
    return slot < this.#seeded || this.revision(slot, searchAt) !== undefined;
  }

  /** When search's view changes next by itself; infinite when nothing is waiting to be indexed. */
  nextSearchableAt(searchAt: number): number {
    let next = Number.POSITIVE_INFINITY;
    if (this.#options.indexLagMs === 0) return next;
    for (const revisions of this.#revisions.values()) {
      const { searchableAt } = revisions.at(-1) ?? { searchableAt: 0 };
      if (searchableAt > searchAt)
        next = Math.min(next, ...revisions.map((r) => (r.searchableAt > searchAt ? r.searchableAt : next)));
    }
    return next;
  }

  created(slot: number): number {
    return this.#revisions.get(slot)?.at(-1)?.created ?? this.#seededCreated(slot);
  }

  updated(slot: number, searchAt?: number): number {
    const revision = this.revision(slot, searchAt);
    return revision?.updated ?? seededUpdated(this.#seededPosition(slot), this.#seededCreated(slot));
  }

  /** Facts as seeded or loaded, without the fields that were changed since. */
  facts(slot: number): Facts {
    const real = this.#real.get(slot)?.facts;
    if (real) return real;
    const facts = seededFacts(this.#seededPosition(slot));
    return this.isSeeded(slot) ? facts : { ...facts, type: TASK };
  }

  realIssue(slot: number): RealIssue | undefined {
    return this.#real.get(slot)?.issue;
  }

  isSeeded(slot: number): boolean {
    return slot < this.#seeded;
  }

  loadedSlots(): Iterable<number> {
    return this.#real.keys();
  }

  /** The index of the project that a seeded issue started in. */
  seededProject(slot: number): number {
    return this.#seededPlace(slot).project;
  }

  /** The seeded issue of the same number in a neighbouring project. */
  seededCounterpart(slot: number, step: number): number | undefined {
    const { project, number } = this.#seededPlace(slot);
    const neighbour = this.projects[project + step];
    return neighbour && number <= neighbour.seeded ? neighbour.firstSlot + number - 1 : undefined;
  }

  parent(slot: number): number | undefined {
    return this.#related(slot, "parent", seededParent);
  }

  epic(slot: number): number | undefined {
    return this.#related(slot, "epic", () => seededEpic(this.#seededPosition(slot)));
  }

  #related(slot: number, field: "parent" | "epic", seeded: (number: number) => number | undefined): number | undefined {
    const fields = this.revision(slot)?.fields ?? {};
    if (field in fields) return typeof fields[field] === "string" ? this.find(fields[field]) : undefined;
    if (this.isSeeded(slot)) return this.#neighbour(slot, seeded(this.#seededPosition(slot).number));
    const key = this.#real.get(slot)?.issue[field];
    return key === undefined ? undefined : this.find(key);
  }

  subtasks(slot: number): number[] {
    const project = this.isSeeded(slot) ? this.project(this.#seededPlace(slot).project) : undefined;
    const seeded = project
      ? seededSubtasks(this.#seededPosition(slot).number, project.seeded).map(
          (number) => project.firstSlot + number - 1,
        )
      : [];
    const changed = [...this.#revisions.keys()].filter((child) => "parent" in (this.revision(child)?.fields ?? {}));
    return [...new Set([...seeded, ...changed])]
      .filter((child) => this.exists(child) && this.parent(child) === slot)
      .sort((a, b) => a - b);
  }

  /** The issue with `number` in the project where `slot` was seeded. */
  #neighbour(slot: number, number: number | undefined): number | undefined {
    if (number === undefined) return undefined;
    const neighbour = this.project(this.#seededPlace(slot).project).firstSlot + number - 1;
    return this.exists(neighbour) ? neighbour : undefined;
  }

  /** The links that were added to an issue, from either end. */
  links(slot: number): readonly AddedLink[] {
    return this.#links.get(slot) ?? [];
  }

  addLink(type: string, outward: number, inward: number): void {
    const link = { id: FIRST_ADDED_LINK_ID + this.#links.size, type, outward, inward };
    for (const end of new Set([outward, inward])) this.#links.set(end, [...this.links(end), link]);
    this.change(outward, {});
    this.change(inward, {});
  }

  /** Stores a change and bumps `updated` to the server's clock. */
  change(slot: number, change: Partial<Pick<Revision, "project" | "number" | "fields" | "added" | "updated">>): void {
    const now = this.#options.now();
    const before = this.revision(slot);
    const place = this.position(slot);
    const revision: Revision = {
      project: change.project ?? place.project,
      number: change.number ?? place.number,
      created: this.created(slot),
      updated: change.updated ?? now,
      fields: { ...before?.fields, ...change.fields },
      added: change.added ?? before?.added ?? NOTHING_ADDED,
      searchableAt: now + this.#options.indexLagMs,
    };
    const kept = (this.#revisions.get(slot) ?? []).filter((_, index, all) => {
      const next = all[index + 1] ?? revision;
      return next.searchableAt > now;
    });
    this.#revisions.set(slot, [...kept, revision]);
    this.version += 1;
  }

  create(projectKey: string, fields: Readonly<Record<string, unknown>>): number {
    const project =
      this.projectByKey(projectKey) ?? this.#addProject(projectKey, `${projectKey} project`, this.#seeded, 0);
    const now = this.#options.now();
    project.lastNumber += 1;
    const revision: Revision = {
      project: project.index,
      number: project.lastNumber,
      created: now,
      updated: now,
      fields,
      added: NOTHING_ADDED,
      searchableAt: now + this.#options.indexLagMs,
    };
    return this.#addExtra(this.#lastId + 1, revision);
  }

  /** Deletes an issue with its sub-tasks, as Jira does. */
  delete(slot: number): void {
    const subtasks = this.subtasks(slot);
    this.#deleted.add(slot);
    for (const subtask of subtasks) this.delete(subtask);
    this.version += 1;
  }

  /** Moves an issue with its sub-tasks; the old keys keep leading to it. */
  move(slot: number, projectKey: string): void {
    const project =
      this.projectByKey(projectKey) ?? this.#addProject(projectKey, `${projectKey} project`, this.#seeded, 0);
    const subtasks = this.subtasks(slot);
    this.#slotsByKey.set(this.key(slot).toUpperCase(), slot);
    project.lastNumber += 1;
    this.change(slot, { project: project.index, number: project.lastNumber });
    this.#slotsByKey.set(this.key(slot).toUpperCase(), slot);
    for (const subtask of subtasks) this.move(subtask, projectKey);
  }

  #load(issue: RealIssue): void {
    const [, key = "", number = ""] = /^(.+)-(\d+)$/.exec(issue.key) ?? [];
    const project = this.projectByKey(key) ?? this.#addProject(key, issue.projectName ?? key, this.#seeded, 0);
    project.lastNumber = Math.max(project.lastNumber, Number(number));
    const revision: Revision = {
      project: project.index,
      number: Number(number),
      created: issue.created,
      updated: issue.updated,
      fields: {},
      added: NOTHING_ADDED,
      searchableAt: Number.NEGATIVE_INFINITY,
    };
    const slot = this.#addExtra(Number(issue.id), revision);
    this.#real.set(slot, { issue, facts: factsFrom(issue) });
  }

  #addExtra(id: number, revision: Revision): number {
    const slot = this.size;
    this.#extraIds.push(id);
    this.#lastId = Math.max(this.#lastId, id);
    this.#slotsById.set(id, slot);
    this.#revisions.set(slot, [revision]);
    this.#slotsByKey.set(this.key(slot).toUpperCase(), slot);
    this.version += 1;
    return slot;
  }

  #addProject(key: string, name: string, firstSlot: number, seeded: number): Project {
    const index = this.projects.length;
    const project = { index, id: String(10_000 + index), key, name, firstSlot, seeded, lastNumber: seeded };
    this.projects.push(project);
    return project;
  }

  #seededPlace(slot: number): { project: number; number: number } {
    let [low, high] = [0, this.projects.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.project(middle).firstSlot <= slot) low = middle;
      else high = middle - 1;
    }
    return { project: low, number: slot - this.project(low).firstSlot + 1 };
  }

  #seededPosition(slot: number) {
    const number = this.isSeeded(slot) ? this.#seededPlace(slot).number : this.position(slot).number;
    return { seed: this.seed, slot, number };
  }

  #seededCreated(slot: number): number {
    const { seeded } = this.project(this.#seededPlace(slot).project);
    return seededCreated(this.#seededPosition(slot), seeded, this.#options.createdTies);
  }
}
