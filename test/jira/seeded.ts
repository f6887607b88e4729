import {
  EPIC,
  type IssueType,
  LABELS,
  PEOPLE,
  PRIORITIES,
  type Priority,
  STANDARD_TYPES,
  STATUSES,
  STORY,
  type Status,
  SUBTASK,
  TASK,
} from "./catalogue.ts";
import { at, Chance, fraction, mix } from "./chance.ts";
import type { Projects } from "./projects.ts";
import { summary } from "./prose.ts";

/** What JQL can ask about an issue, cheap to compute: no text is generated, so a search over a million issues stays affordable. */
export interface Facts {
  readonly type: IssueType;
  readonly status: Status;
  readonly priority: Priority;
  readonly labels: readonly string[];
  readonly summary: string;
  /** Positions in `PEOPLE`. */
  readonly assignee: number | undefined;
  readonly reporter: number;
}

/** Seeded issues come in blocks of 20: the first is an epic, the sixth and seventh are sub-tasks of the fifth. */
const BLOCK = 20;
const EPIC_PLACE = 1;
const PARENT_PLACE = 5;
const SUBTASK_PLACES: readonly number[] = [6, 7];

const START = Date.UTC(2016, 0, 4);
const END = Date.UTC(2025, 10, 1);

const SALT = { type: 1, status: 2, priority: 3, labels: 4, people: 5, created: 6, updated: 7, epic: 8 } as const;

/** Seeded issues as a function of (seed, slot): nothing is stored, so there can be a million of them. */
export class SeededIssues {
  readonly seed: number;
  readonly #projects: Projects;
  readonly #createdTies: number;

  constructor(projects: Projects, seed: number, createdTies: number) {
    this.#projects = projects;
    this.seed = seed;
    this.#createdTies = createdTies;
  }

  includes(slot: number): boolean {
    return slot >= 0 && slot < this.#projects.seeded;
  }

  facts(slot: number): Facts {
    const labels = new Chance(this.seed, slot, SALT.labels);
    const people = new Chance(this.seed, slot, SALT.people);
    return {
      type: this.#type(slot),
      status: at(STATUSES, mix(this.seed, slot, SALT.status)),
      priority: at(PRIORITIES, mix(this.seed, slot, SALT.priority)),
      labels: labels.happens(0.4) ? labels.sample(LABELS, 2) : [],
      summary: summary(this.seed, slot),
      assignee: people.happens(0.7) ? people.between(0, PEOPLE.length - 1) : undefined,
      reporter: people.between(0, PEOPLE.length - 1),
    };
  }

  #type(slot: number): IssueType {
    if (!this.includes(slot)) return TASK;
    const place = this.#placeInBlock(slot);
    if (place === EPIC_PLACE) return EPIC;
    if (place === PARENT_PLACE) return STORY;
    return SUBTASK_PLACES.includes(place) ? SUBTASK : at(STANDARD_TYPES, mix(this.seed, slot, SALT.type));
  }

  #placeInBlock(slot: number): number {
    return ((this.#projects.placeOf(slot).number - 1) % BLOCK) + 1;
  }

  parent(slot: number): number | undefined {
    const place = this.#placeInBlock(slot);
    return SUBTASK_PLACES.includes(place) ? slot - place + PARENT_PLACE : undefined;
  }

  subtasks(slot: number): number[] {
    const { project, number } = this.#projects.placeOf(slot);
    if (this.#placeInBlock(slot) !== PARENT_PLACE) return [];
    const last = this.#projects.at(project).seeded;
    return SUBTASK_PLACES.map((place) => place - PARENT_PLACE)
      .filter((step) => number + step <= last)
      .map((step) => slot + step);
  }

  /** The epic of a standard issue; sub-tasks belong to one only through their parent. */
  epic(slot: number): number | undefined {
    const place = this.#placeInBlock(slot);
    if (place === EPIC_PLACE || SUBTASK_PLACES.includes(place)) return undefined;
    return fraction(this.seed, slot, SALT.epic) < 0.6 ? slot - place + EPIC_PLACE : undefined;
  }

  /** The last seeded slot of an issue's project. */
  lastInProject(slot: number): number {
    const { firstSlot, seeded } = this.#projects.at(this.#projects.placeOf(slot).project);
    return firstSlot + seeded - 1;
  }

  /** The issue of the same number in a neighbouring project. */
  counterpart(slot: number, step: 1 | -1): number | undefined {
    const { project, number } = this.#projects.placeOf(slot);
    const neighbour = this.#projects.list[project + step];
    return neighbour && number <= neighbour.seeded ? neighbour.firstSlot + number - 1 : undefined;
  }

  /** Epoch milliseconds, growing with the number; runs of `createdTies` issues share one moment, as after an import. */
  created(slot: number): number {
    const { project, number } = this.#projects.placeOf(slot);
    const step = (END - START) / (this.#projects.at(project).seeded + 1);
    const ties = this.#createdTies;
    if (ties > 1) return Math.floor(START + Math.floor((number - 1) / ties) * ties * step);
    return Math.floor(START + (number - 1 + fraction(this.seed, slot, SALT.created) * 0.9) * step);
  }

  /** Epoch milliseconds, most of them soon after creation and none after the fixed end of the seeded data. */
  updated(slot: number): number {
    const created = this.created(slot);
    return Math.floor(created + (END - created) * fraction(this.seed, slot, SALT.updated) ** 3);
  }
}
