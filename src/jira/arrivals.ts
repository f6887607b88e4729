type Arrival<T> = { readonly kind: "value"; readonly value: T } | { readonly kind: "error"; readonly error: unknown };

/**
 * Work under way, taken in the order of arrival. `Promise.race` over what is pending would do the same, but every promise that
 * is still pending then keeps the results of all races it lost: with large results twice the memory.
 */
export class Arrivals<T> {
  readonly #arrived: Arrival<T>[] = [];
  #running = 0;
  #wake: () => void = () => {};

  /** Begun and not yet taken. */
  get size(): number {
    return this.#running + this.#arrived.length;
  }

  /** Arrived and not yet taken. */
  get ready(): number {
    return this.#arrived.length;
  }

  add(work: Promise<T>): void {
    this.#running++;
    const arrive = (arrival: Arrival<T>): void => {
      this.#running--;
      this.#arrived.push(arrival);
      this.#wake();
    };
    work.then(
      (value) => arrive({ kind: "value", value }),
      (error: unknown) => arrive({ kind: "error", error }),
    );
  }

  /** The next result; throws the error of work that failed. Only for use while `size` is more than 0. */
  async next(): Promise<T> {
    for (;;) {
      const arrival = this.#arrived.shift();
      if (arrival === undefined) await this.#change();
      else if (arrival.kind === "error") throw arrival.error;
      else return arrival.value;
    }
  }

  /** Waits until nothing runs any more, whatever the results. */
  async ended(): Promise<void> {
    while (this.#running > 0) await this.#change();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
