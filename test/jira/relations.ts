import type { RealIssue } from "./real-issues.ts";
import type { SeededIssues } from "./seeded.ts";

/** What relations are read from. */
export interface RelatedIssues {
  readonly seeded: SeededIssues;
  exists(slot: number): boolean;
  find(idOrKey: string): number | undefined;
  revision(slot: number): { readonly fields: Readonly<Record<string, unknown>> } | undefined;
  realIssue(slot: number): RealIssue | undefined;
}

export interface AddedLink {
  readonly id: number;
  readonly type: string;
  /** Slots. */
  readonly outward: number;
  readonly inward: number;
}

/** Parents, epics, sub-tasks and added links: seeded ones are computed, only the others are stored. */
export class Relations {
  readonly #issues: RelatedIssues;
  readonly #children = new Map<number, Set<number>>();
  readonly #links = new Map<number, readonly AddedLink[]>();

  constructor(issues: RelatedIssues) {
    this.#issues = issues;
  }

  /** The issue that a sub-task belongs to. */
  parent(slot: number): number | undefined {
    return this.#related(slot, "parent");
  }

  epic(slot: number): number | undefined {
    return this.#related(slot, "epic");
  }

  #related(slot: number, relation: "parent" | "epic"): number | undefined {
    const { seeded } = this.#issues;
    const changed = this.#issues.revision(slot)?.fields[relation];
    if (changed === null) return undefined;
    const key = typeof changed === "string" ? changed : this.#issues.realIssue(slot)?.[relation];
    if (key !== undefined) return this.#issues.find(key);
    const related = seeded.includes(slot) ? seeded[relation](slot) : undefined;
    return related !== undefined && this.#issues.exists(related) ? related : undefined;
  }

  subtasks(slot: number): number[] {
    const { seeded } = this.#issues;
    const candidates = new Set([
      ...(seeded.includes(slot) ? seeded.subtasks(slot) : []),
      ...(this.#children.get(slot) ?? []),
    ]);
    return [...candidates].filter((child) => this.#issues.exists(child) && this.parent(child) === slot);
  }

  /** Remembers a sub-task that the parent's seeded block does not tell of. */
  adopt(slot: number): void {
    const parent = this.parent(slot);
    if (parent !== undefined) this.#children.set(parent, new Set([...(this.#children.get(parent) ?? []), slot]));
  }

  /** The links that were added to an issue, from either end. */
  links(slot: number): readonly AddedLink[] {
    return this.#links.get(slot) ?? [];
  }

  link(link: AddedLink): void {
    for (const end of new Set([link.outward, link.inward])) this.#links.set(end, [...this.links(end), link]);
  }
}
