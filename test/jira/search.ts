import type { Account } from "./accounts.ts";
import type { Deployment } from "./addresses.ts";
import { fraction } from "./chance.ts";
import { parseJql, type Query } from "./jql.ts";
import { JqlError } from "./jql-tokens.ts";
import { candidates, compile, type SortKey, sortKey } from "./query.ts";
import { KEY_FIELDS } from "./relation-fields.ts";
import { searchView } from "./search-view.ts";
import type { Store } from "./store.ts";
import type { QueryContext } from "./term.ts";

/** The sort values of an issue with its slot: where a page ended, whatever happens to the issue afterwards. */
export type Cursor = readonly (number | string)[];

/** A sorted result. */
export interface Listing {
  readonly slots: Int32Array;
  readonly warnings: readonly string[];
  cursor(slot: number): Cursor;
  /** The position after a cursor, also when the data has changed since. */
  positionAfter(cursor: Cursor): number;
}

export interface SearchOptions {
  readonly deployment: Deployment;
  readonly now: () => number;
  /** Data Center: issues with equal sort values come in another order on every page. */
  readonly shuffleTies: boolean;
}

export interface SearchRequest {
  readonly jql: string;
  readonly account: Account;
  /** Whether unknown keys and values are refused (`JqlError`) or only warned about. */
  readonly strict: boolean;
  /** Changes the order of ties. */
  readonly page: number;
  isVisible(slot: number): boolean;
}

const CACHED_LISTINGS = 16;

/** Evaluates JQL over the store; keeps recent results until the data, or the index's view of it, changes. */
export class Search {
  readonly #store: Store;
  readonly #options: SearchOptions;
  readonly #cache = new Map<string, { listing: Listing; version: number; validUntil: number }>();

  constructor(store: Store, options: SearchOptions) {
    this.#store = store;
    this.#options = options;
  }

  /** Throws `JqlError` when Jira would answer 400. */
  run(request: SearchRequest): Listing {
    const query = parseJql(request.jql);
    const now = this.#options.now();
    const salt = this.#options.shuffleTies && !isUnique(query) ? request.page : 0;
    const cacheKey = JSON.stringify([request.jql, request.account.email, request.strict, salt]);
    const cached = this.#cache.get(cacheKey);
    if (cached && cached.version === this.#store.version && now < cached.validUntil) return cached.listing;
    const listing = this.#evaluate(query, request, now, salt);
    this.#cache.delete(cacheKey);
    // Relative dates move with the clock: such a result holds for this moment only.
    const validUntil = /now\s*\(|[+-]\d+[wdhm]/i.test(request.jql) ? now : this.#store.nextSearchableAt(now);
    this.#cache.set(cacheKey, { listing, version: this.#store.version, validUntil });
    const [oldest] = this.#cache.keys();
    if (this.#cache.size > CACHED_LISTINGS && oldest !== undefined) this.#cache.delete(oldest);
    return listing;
  }

  #evaluate(query: Query, request: SearchRequest, now: number, salt: number): Listing {
    const { deployment } = this.#options;
    const view = searchView(this.#store, now, deployment === "cloud" ? 1 : 1000);
    const errors: string[] = [];
    const context: QueryContext = { deployment, account: request.account, view, now, errors };
    const matches = query.where ? compile(query.where, context) : () => true;
    const keys = sortKeys(query, context);
    if (errors.length > 0 && request.strict) throw new JqlError(errors);
    const isMatch = (slot: number): boolean =>
      this.#store.isSearchable(slot, now) && matches(slot) && request.isVisible(slot);
    const named = candidates(query.where, context);
    const slots = named ? Int32Array.from(named.filter(isMatch)) : scan(this.#store.size, isMatch);
    return listing(slots, keys, salt, errors);
  }
}

function scan(size: number, isMatch: (slot: number) => boolean): Int32Array {
  const slots = new Int32Array(size);
  let count = 0;
  for (let slot = 0; slot < size; slot += 1) {
    if (!isMatch(slot)) continue;
    slots[count] = slot;
    count += 1;
  }
  return slots.slice(0, count);
}

const isUnique = ({ orderBy }: Query): boolean =>
  orderBy.length === 0 || orderBy.some(({ field }) => KEY_FIELDS.includes(field.toLowerCase()));

interface Direction {
  readonly key: SortKey;
  readonly sign: 1 | -1;
}

function sortKeys(query: Query, context: QueryContext): Direction[] {
  const sorts =
    query.orderBy.length > 0
      ? query.orderBy
      : [
          { field: "created", descending: true },
          { field: "key", descending: true },
        ];
  return sorts.flatMap(({ field, descending }) => {
    const key = sortKey(field, context);
    if (!key) {
      context.errors.push(`Not able to sort using field '${field}'.`);
      return [];
    }
    return [{ key, sign: (descending ?? DESCENDING_BY_DEFAULT.has(field.toLowerCase())) ? -1 : 1 }];
  });
}

const DESCENDING_BY_DEFAULT = new Set(["created", "createddate", "updated", "updateddate", "priority"]);

function comparator(keys: readonly Direction[], salt: number) {
  return (a: number, b: number): number => {
    for (const { key, sign } of keys) {
      const [left, right] = [key(a), key(b)];
      if (left < right) return -sign;
      if (left > right) return sign;
    }
    return salt === 0 ? a - b : fraction(salt, a, 0) - fraction(salt, b, 0) || a - b;
  };
}

/** Seeded issues are mostly in order already: checking that first saves sorting a million of them. */
function sorted(slots: Int32Array, compare: (a: number, b: number) => number): Int32Array {
  let [rising, falling] = [true, true];
  for (let index = 1; index < slots.length && (rising || falling); index += 1) {
    const order = compare(slots[index - 1] ?? 0, slots[index] ?? 0);
    if (order > 0) rising = false;
    else falling = false;
  }
  if (rising) return slots;
  return falling ? slots.reverse() : slots.sort(compare);
}

function listing(matching: Int32Array, keys: readonly Direction[], salt: number, warnings: readonly string[]): Listing {
  const slots = sorted(matching, comparator(keys, salt));
  const cursor = (slot: number): Cursor => [...keys.map(({ key }) => key(slot)), slot];
  return {
    slots,
    warnings,
    cursor,
    positionAfter: (last) => firstAfter(slots, (slot) => compareCursors(cursor(slot), last, keys)),
  };
}

function compareCursors(left: Cursor, right: Cursor, keys: readonly Direction[]): number {
  for (const [index, value] of left.entries()) {
    const other = right[index];
    if (other === undefined || value === other) continue;
    return (value < other ? -1 : 1) * (keys[index]?.sign ?? 1);
  }
  return 0;
}

function firstAfter(slots: Int32Array, compareToCursor: (slot: number) => number): number {
  let [low, high] = [0, slots.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareToCursor(slots[middle] ?? 0) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
