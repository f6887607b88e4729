const START = 4;

/**
 * How many batches are under way: as many as keep the consumer busy, and no more. A parsed batch takes megabytes, so those
 * that only wait for it cost memory and gain nothing.
 */
export class FetchWidth {
  #width = START;
  #taken = 0;
  #spare = Number.POSITIVE_INFINITY;

  get value(): number {
    return this.#width;
  }

  /**
   * The consumer takes a batch: `ready` had arrived by then, that one included. Where it has to wait, twice as many are fetched
   * (`max` at most); answers come in bursts, so only those that were left over all the time are too many.
   */
  taking(ready: number, max: number): void {
    if (ready === 0) {
      this.#begin(Math.max(START, Math.min(2 * this.#width, max)));
      return;
    }
    this.#taken++;
    this.#spare = Math.min(this.#spare, ready - 1);
    if (this.#taken >= this.#width) this.#begin(Math.max(START, this.#width - this.#spare));
  }

  #begin(width: number): void {
    this.#width = width;
    this.#taken = 0;
    this.#spare = Number.POSITIVE_INFINITY;
  }
}
