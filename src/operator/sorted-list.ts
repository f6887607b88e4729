/** Items by a rank that does not change while they are in it, the lowest first; equal ones in the order they came. */
export class SortedList<T> {
  readonly #rankOf: (item: T) => number;
  #items: T[] = [];

  constructor(rankOf: (item: T) => number) {
    this.#rankOf = rankOf;
  }

  get length(): number {
    return this.#items.length;
  }

  get first(): T | undefined {
    return this.#items[0];
  }

  add(item: T): void {
    this.#items.splice(this.#after(this.#rankOf(item)), 0, item);
  }

  shift(): T | undefined {
    return this.#items.shift();
  }

  remove(item: T): void {
    const index = this.#items.lastIndexOf(item, this.#after(this.#rankOf(item)) - 1);
    if (index >= 0) this.#items.splice(index, 1);
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#items.values();
  }

  /** Where the first item of a higher rank is. */
  #after(rank: number): number {
    let [low, high] = [0, this.#items.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const item = this.#items[middle];
      if (item !== undefined && this.#rankOf(item) <= rank) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
