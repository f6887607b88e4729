/** A 32-bit hash of three integers: the same inputs give the same "random" fact on every run and machine. */
export function mix(seed: number, a: number, b: number): number {
  let hash =
    Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(a + 0x7f4a7c15, 0xc2b2ae35) ^ Math.imul(b + 1, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** `mix` as a fraction in [0, 1). */
export function fraction(seed: number, a: number, b: number): number {
  return mix(seed, a, b) / 2 ** 32;
}

/** A seeded source of choices for one issue: cheap to make, so that every issue can have its own and none needs another's. */
export class Chance {
  #state: number;

  constructor(seed: number, a: number, b: number) {
    this.#state = mix(seed, a, b);
  }

  /** The next fraction in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let hash = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    hash ^= hash + Math.imul(hash ^ (hash >>> 7), hash | 61);
    return ((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32;
  }

  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return at(list, Math.floor(this.next() * list.length));
  }

  /** Up to `count` different entries, in the list's order. */
  sample<T>(list: readonly T[], count: number): T[] {
    const chosen = new Set(Array.from({ length: count }, () => Math.floor(this.next() * list.length)));
    return list.filter((_, index) => chosen.has(index));
  }
}

/** The entry at `index`, counted round the list's end. */
export function at<T>(list: readonly T[], index: number): T {
  const entry = list[index % list.length];
  if (entry === undefined) throw new RangeError(`No entry ${index} in a list of ${list.length}.`);
  return entry;
}
