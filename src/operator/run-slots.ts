import { isDeepStrictEqual } from "node:util";
import { PRIORITIES, type Priority } from "../resource/index.ts";
import { SortedList } from "./sorted-list.ts";

/** A run that wants to begin. */
export interface SlotRequest {
  readonly key: string;
  /** The repository and branch that it writes to; of one such place only one run goes on at a time. */
  readonly place: string;
  readonly priority: Priority;
  /** Whether it counts among those that may go on at once: a Job takes nothing of the operator's machine. */
  readonly isCounted: boolean;
}

interface Waiting {
  readonly request: SlotRequest;
  readonly rank: number;
}

/** So much earlier a run of the next higher priority may have come and still is second: low ones do not starve. */
const AGEING_MS = 5 * 60_000;

/** Which runs may go on at once. Who has to wait is told when its turn has come, in the order of priority and time. */
export class RunSlots {
  readonly #limit: number;
  readonly #now: () => number;
  readonly #onTurn: (key: string) => void;
  readonly #held = new Map<string, SlotRequest>();
  readonly #places = new Map<string, string>();
  readonly #waiting = new SortedList<Waiting>(({ rank }) => rank);
  readonly #waitingKeys = new Map<string, Waiting>();
  #counted = 0;

  /** `now` in milliseconds; `onTurn` is called for each that has waited and now holds its slot. */
  constructor(limit: number, now: () => number, onTurn: (key: string) => void) {
    this.#limit = limit;
    this.#now = now;
    this.#onTurn = onTurn;
  }

  get held(): number {
    return this.#held.size;
  }

  holds(key: string): boolean {
    return this.#held.has(key);
  }

  /** Whether it may begin now; else it waits for its turn. Asked again, it keeps its place in the row. */
  request(request: SlotRequest): boolean {
    if (this.#held.has(request.key)) return true;
    const before = this.#waitingKeys.get(request.key)?.request;
    if (before !== undefined && isDeepStrictEqual(before, request)) return false;
    this.#forgetWaiting(request.key);
    // Nobody who waits could have begun in its place: each was let in as soon as there was room.
    if (!this.#hasRoom(request)) this.#wait(request);
    else this.#hold(request);
    return this.#held.has(request.key);
  }

  /** For one that goes on already, whatever the limits say: a Job that an earlier operator started. */
  take(request: SlotRequest): void {
    if (this.#held.has(request.key)) return;
    this.#forgetWaiting(request.key);
    this.#hold(request);
  }

  /** Gives the slot, or the place in the row, back. */
  release(key: string): void {
    this.#forgetWaiting(key);
    const held = this.#held.get(key);
    if (held === undefined) return;
    this.#held.delete(key);
    if (this.#places.get(held.place) === key) this.#places.delete(held.place);
    if (held.isCounted) this.#counted--;
    this.#admit();
  }

  #admit(): void {
    for (const { request } of [...this.#waiting]) {
      if (!this.#hasRoom(request)) continue;
      this.#forgetWaiting(request.key);
      this.#hold(request);
      this.#onTurn(request.key);
    }
  }

  #hasRoom({ place, isCounted }: SlotRequest): boolean {
    return !this.#places.has(place) && (!isCounted || this.#counted < this.#limit);
  }

  #hold(request: SlotRequest): void {
    this.#held.set(request.key, request);
    if (!this.#places.has(request.place)) this.#places.set(request.place, request.key);
    if (request.isCounted) this.#counted++;
  }

  #wait(request: SlotRequest): void {
    const waiting = { request, rank: this.#now() + PRIORITIES.indexOf(request.priority) * AGEING_MS };
    this.#waiting.add(waiting);
    this.#waitingKeys.set(request.key, waiting);
  }

  #forgetWaiting(key: string): void {
    const waiting = this.#waitingKeys.get(key);
    if (waiting === undefined) return;
    this.#waitingKeys.delete(key);
    this.#waiting.remove(waiting);
  }
}
