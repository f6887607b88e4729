export interface RequestRecord {
  readonly method: string;
  /** With the context path, without the query. */
  readonly path: string;
  /** With the question mark, or empty. */
  readonly query: string;
  /** The parsed JSON body. */
  readonly body: unknown;
  /** Of the answer; 0 when the connection was reset instead. */
  readonly status: number;
  /** Epoch milliseconds on the server's clock. */
  readonly at: number;
}

const KEPT = 10_000;

/** The requests that a simulator answered. */
export class RequestLog {
  readonly #now: () => number;
  #records: RequestRecord[] = [];
  #total = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  get records(): readonly RequestRecord[] {
    return this.#records;
  }

  /** How many since the last reset, also those that are no longer kept. */
  get total(): number {
    return this.#total;
  }

  add(record: Omit<RequestRecord, "at">): void {
    this.#total += 1;
    this.#records.push({ ...record, at: this.#now() });
    if (this.#records.length > 2 * KEPT) this.#records = this.#records.slice(-KEPT);
  }

  reset(): void {
    this.#records = [];
    this.#total = 0;
  }
}
