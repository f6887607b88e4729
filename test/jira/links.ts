import { LINK_TYPES, type LinkType } from "./catalogue.ts";
import { at, fraction } from "./chance.ts";
import type { Store } from "./store.ts";

export interface IssueLink {
  readonly id: number;
  readonly type: LinkType;
  readonly direction: "outward" | "inward";
  /** The slot at the other end. */
  readonly other: number;
}

const FIRST_ID = 500_000;
const BLOCKS_DISTANCE = 3;

/** The links of an issue. Seeded links are computed from either end, so that both ends always agree. */
export function linksOf(store: Store, slot: number): IssueLink[] {
  const seeded = store.seeded.includes(slot) ? seededLinks(store, slot) : [];
  const added = store.relations
    .links(slot)
    .flatMap(({ id, type, outward, inward }): IssueLink[] => [
      ...(outward === slot ? [{ id, type: linkType(type), direction: "outward", other: inward } as const] : []),
      ...(inward === slot ? [{ id, type: linkType(type), direction: "inward", other: outward } as const] : []),
    ]);
  return [...seeded, ...added].filter(({ other }) => store.exists(other));
}

function linkType(name: string): LinkType {
  return LINK_TYPES.find((type) => type.name === name) ?? { id: "10090", name, inward: `is ${name} by`, outward: name };
}

function seededLinks(store: Store, slot: number): IssueLink[] {
  const links: IssueLink[] = [];
  const add = (source: number, target: number | undefined, kind: number): void => {
    if (target === undefined || (source !== slot && target !== slot)) return;
    const outward = source === slot;
    links.push({
      id: FIRST_ID + source * 2 + kind,
      type: kind === 0 ? at(LINK_TYPES, 0) : at(LINK_TYPES, 3),
      direction: outward ? "outward" : "inward",
      other: outward ? target : source,
    });
  };
  add(slot, blocked(store, slot), 0);
  const blocker = slot - BLOCKS_DISTANCE;
  if (blocker >= 0 && blocked(store, blocker) === slot) add(blocker, slot, 0);
  add(slot, related(store, slot, 1), 1);
  const relating = store.seeded.counterpart(slot, -1);
  if (relating !== undefined && related(store, relating, 1) === slot) add(relating, slot, 1);
  return links;
}

function blocked(store: Store, source: number): number | undefined {
  if (fraction(store.seeded.seed, source, 21) >= 0.08) return undefined;
  const target = source + BLOCKS_DISTANCE;
  return target <= store.seeded.lastInProject(source) ? target : undefined;
}

/** A "relates to" across projects: to the issue of the same number. */
function related(store: Store, source: number, step: 1): number | undefined {
  return fraction(store.seeded.seed, source, 22) < 0.05 ? store.seeded.counterpart(source, step) : undefined;
}
