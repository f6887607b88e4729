import type { Account } from "./accounts.ts";
import type { Deployment } from "./addresses.ts";
import type { Answers } from "./answers.ts";
import type { IssueWriter } from "./issue.ts";
import { isStrings } from "./issue-fields.ts";
import type { Limits } from "./options.ts";
import { isEntry } from "./real-fields.ts";
import { errorMessages, type Reply } from "./reply.ts";
import type { Search } from "./search.ts";
import type { Store } from "./store.ts";

/** How an issue spoils requests: the whole bulk request fails, or Cloud names it in `issueErrors`; alone it fails too. */
export type Poison = "server-error" | "issue-error";

/** One simulated Jira: everything that the routes of both dialects need. */
export interface Site {
  readonly deployment: Deployment;
  readonly baseUrl: string;
  readonly limits: Limits;
  readonly store: Store;
  readonly search: Search;
  readonly writer: IssueWriter;
  readonly answers: Answers;
  readonly now: () => number;
  readonly poisoned: ReadonlyMap<number, Poison>;
  isVisible(slot: number, account: Account): boolean;
}

const INVALID_PAYLOAD = "Invalid request payload. Refer to the REST API documentation and try again.";

/** One request, with its path below the context path. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly parameters: Parameters;
  readonly account: Account;
}

/** A request that Jira refuses; thrown by whatever notices, answered by the listener. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly reply: Reply;

  constructor(reply: Reply) {
    super(`Refused with ${reply.status}.`);
    this.reply = reply;
  }
}

export const refuse = (status: number, message: string): Refusal => new Refusal(errorMessages(status, [message]));

/** The query string of a GET or the JSON body of a POST, read by name. */
export class Parameters {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  static fromQuery(query: URLSearchParams): Parameters {
    const values: Record<string, unknown> = {};
    for (const name of new Set(query.keys())) {
      const all = query.getAll(name);
      values[name] = all.length > 1 ? all : all[0];
    }
    return new Parameters(values);
  }

  static fromBody(body: unknown): Parameters {
    if (!isEntry(body)) throw refuse(400, INVALID_PAYLOAD);
    return new Parameters(body);
  }

  raw(name: string): unknown {
    return this.#values[name];
  }

  get names(): string[] {
    return Object.keys(this.#values);
  }

  string(name: string): string | undefined {
    const value = this.#values[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "string") throw refuse(400, `The parameter '${name}' must be a string.`);
    return value;
  }

  /** Refuses members that the API does not document, as a strict JSON mapper does. */
  requireOnly(known: readonly string[]): void {
    if (this.names.some((name) => !known.includes(name))) throw refuse(400, INVALID_PAYLOAD);
  }

  /** A member that must be a JSON list of texts. */
  texts(name: string): readonly string[] | undefined {
    const value = this.#values[name];
    if (value === undefined || value === null) return undefined;
    if (!isStrings(value)) throw refuse(400, INVALID_PAYLOAD);
    return value;
  }

  /** A list, or a text with commas. */
  list(name: string): string[] | undefined {
    const value = this.#values[name];
    if (value === undefined || value === null) return undefined;
    const texts = typeof value === "string" ? [value] : value;
    if (!isStrings(texts)) throw refuse(400, `The parameter '${name}' must be a list of strings.`);
    return texts
      .flatMap((text) => text.split(","))
      .map((text) => text.trim())
      .filter((text) => text !== "");
  }

  integer(name: string, otherwise: number): number {
    const value = this.#values[name];
    if (value === undefined || value === null) return otherwise;
    const number = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
    if (typeof number !== "number" || !Number.isInteger(number))
      throw refuse(400, `The parameter '${name}' must be a number.`);
    return number;
  }
}

/** The issue that a path names, or Jira's 404: an issue that may not be seen looks like one that does not exist. */
export function requireIssue(idOrKey: string, call: Call, site: Site): number {
  const slot = site.store.find(idOrKey);
  if (slot === undefined || !site.isVisible(slot, call.account)) {
    throw refuse(404, "Issue does not exist or you do not have permission to see it.");
  }
  if (site.poisoned.has(slot)) throw refuse(500, "Internal server error");
  return slot;
}

/** A page of a list by startAt and maxResults, as comment and worklog lists have them. */
export function listPage(name: string, entries: readonly unknown[], { parameters }: Call, usual: number, most: number) {
  const startAt = Math.max(0, parameters.integer("startAt", 0));
  const maxResults = Math.min(most, Math.max(0, parameters.integer("maxResults", usual)));
  return { startAt, maxResults, total: entries.length, [name]: entries.slice(startAt, startAt + maxResults) };
}
