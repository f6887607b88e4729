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
} from "./catalogue.ts";
import { at, Chance, fraction, mix } from "./chance.ts";
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
const START = Date.UTC(2016, 0, 4);
const END = Date.UTC(2025, 10, 1);

const SALT = { type: 1, status: 2, priority: 3, labels: 4, people: 5, created: 6, updated: 7, epic: 8 } as const;

export interface SeededPosition {
  readonly seed: number;
  /** Unique to the issue. */
  readonly slot: number;
  /** In its project, from 1. */
  readonly number: number;
}

export function seededFacts({ seed, slot, number }: SeededPosition): Facts {
  const labels = new Chance(seed, slot, SALT.labels);
  const people = new Chance(seed, slot, SALT.people);
  return {
    type: seededType(seed, slot, number),
    status: at(STATUSES, mix(seed, slot, SALT.status)),
    priority: at(PRIORITIES, mix(seed, slot, SALT.priority)),
    labels: labels.happens(0.4) ? labels.sample(LABELS, 2) : [],
    summary: summary(seed, slot),
    assignee: people.happens(0.7) ? people.between(0, PEOPLE.length - 1) : undefined,
    reporter: people.between(0, PEOPLE.length - 1),
  };
}

function seededType(seed: number, slot: number, number: number): IssueType {
  switch (placeInBlock(number)) {
    case 1:
      return EPIC;
    case 5:
      return STORY;
    case 6:
    case 7:
      return SUBTASK;
    default:
      return at(STANDARD_TYPES, mix(seed, slot, SALT.type));
  }
}

const placeInBlock = (number: number): number => ((number - 1) % BLOCK) + 1;

/** The number of the issue that this one is a sub-task of. */
export function seededParent(number: number): number | undefined {
  const place = placeInBlock(number);
  return place === 6 || place === 7 ? number - place + 5 : undefined;
}

export function seededSubtasks(number: number, last: number): number[] {
  return placeInBlock(number) === 5 ? [number + 1, number + 2].filter((subtask) => subtask <= last) : [];
}

/** The number of the epic that this issue belongs to; sub-tasks belong to their parent's epic only through it. */
export function seededEpic({ seed, slot, number }: SeededPosition): number | undefined {
  const place = placeInBlock(number);
  if (place === 1 || place === 6 || place === 7) return undefined;
  return fraction(seed, slot, SALT.epic) < 0.6 ? number - place + 1 : undefined;
}

/** Epoch milliseconds, growing with the number; runs of `ties` issues share one moment, as after an import. */
export function seededCreated({ seed, slot, number }: SeededPosition, count: number, ties: number): number {
  const step = (END - START) / (count + 1);
  if (ties > 1) return Math.floor(START + Math.floor((number - 1) / ties) * ties * step);
  return Math.floor(START + (number - 1 + fraction(seed, slot, SALT.created) * 0.9) * step);
}

/** Epoch milliseconds, most of them soon after creation and none after the fixed end of the seeded data. */
export function seededUpdated({ seed, slot }: SeededPosition, created: number): number {
  return Math.floor(created + (END - created) * fraction(seed, slot, SALT.updated) ** 3);
}
