/** A clock that stands still until a test moves it, and the timers on it. */
export class FakeTimers {
  #now = 0;
  #timers: { readonly atMs: number; readonly work: () => void }[] = [];

  readonly now = (): number => this.#now;

  readonly schedule = (ms: number, work: () => void): (() => void) => {
    const timer = { atMs: this.#now + ms, work };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  get waiting(): number {
    return this.#timers.length;
  }

  /** Lets time pass, and every timer go off at its moment. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const next = this.#timers.toSorted((a, b) => a.atMs - b.atMs)[0];
      if (next === undefined || next.atMs > end) break;
      this.#now = Math.max(this.#now, next.atMs);
      this.#timers = this.#timers.filter((timer) => timer !== next);
      next.work();
    }
    this.#now = end;
  }
}
