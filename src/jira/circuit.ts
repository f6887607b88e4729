import { abortError, passing, SyncError } from "../failure/index.ts";
import { problemBeneath } from "./request-problem.ts";

/**
 * A poisoned issue costs at most some ten failures in a row (the halves of its batch down to itself). Beyond that it may be Jira that
 * fails, so that each further request only adds to its load, or a neighbourhood of poisoned issues, as an import leaves it.
 */
const LIMIT = 24;
/** A request that times out has already cost minutes. */
const TIMEOUT_WEIGHT = 2;

/** Reads one issue, as `Dialect.one` does. */
export type ReadOne = (idOrKey: string, signal: AbortSignal) => Promise<unknown>;

/**
 * Tells poisoned issues from a Jira that fails: counts failures in a row over all batches of one fetch, and at the limit asks for
 * one issue that Jira has given before.
 */
export class Circuit {
  readonly #readOne: ReadOne;
  #inARow = 0;
  /** Jira has given it in this fetch. */
  #witness: string | undefined;
  /** One for all batches that reach the limit together; that of a Jira that fails stays. */
  #proof: Promise<void> | undefined;

  constructor(readOne: ReadOne) {
    this.#readOne = readOne;
  }

  /** Jira has answered; `idOrKey` is an issue that it gave. */
  succeeded(idOrKey?: string): void {
    this.#inARow = 0;
    this.#witness = idOrKey ?? this.#witness;
  }

  /**
   * Throws `JiraUnavailable` when nothing has succeeded for too long and Jira does not give what it gave before either; while it
   * has given nothing, one of `untried` will do.
   */
  async failed(error: SyncError, untried: () => readonly string[], signal: AbortSignal): Promise<void> {
    this.#inARow += problemBeneath(error)?.kind === "timeout" ? TIMEOUT_WEIGHT : 1;
    if (this.#inARow < LIMIT) return;
    const others = this.#witness === undefined ? untried() : [this.#witness];
    this.#proof ??= this.#prove(error, others, signal);
    await this.#proof;
  }

  async #prove(error: SyncError, others: readonly string[], signal: AbortSignal): Promise<void> {
    const answers = await Promise.all(others.map((idOrKey) => this.#isAnswered(idOrKey, signal)));
    if (!answers.includes(true)) {
      throw passing(
        "JiraUnavailable",
        `Jira fails for every issue that is asked for: ${error.failure.message}`,
        error.failure.cause,
      );
    }
    this.#inARow = 0;
    this.#proof = undefined;
  }

  /** Throws what is not the fault of single issues. */
  async #isAnswered(idOrKey: string, signal: AbortSignal): Promise<boolean> {
    try {
      await this.#readOne(idOrKey, signal);
      return true;
    } catch (error) {
      if (signal.aborted) throw abortError(signal);
      if (!(error instanceof SyncError)) throw error;
      // Gone since, or hidden: Jira knows that of this issue, so it works.
      if (error.failure.reason === "NotFound") return true;
      if (isIsolable(error)) return false;
      throw error;
    }
  }
}

/**
 * Whether a failure may belong to a single issue (too large, too slow, an error inside Jira) rather than to the account, the query
 * or the connection.
 */
export function isIsolable(error: SyncError): boolean {
  if (error.failure.reason === "MalformedResponse" || error.failure.reason === "Incomplete") return true;
  const problem = problemBeneath(error);
  if (problem === null) return false;
  switch (problem.kind) {
    case "timeout":
    case "malformed":
    case "too-large":
      return true;
    case "connection":
    case "proxy":
      return false;
    case "status":
      return isIsolableStatus(problem.status ?? 0);
    default:
      return problem.kind satisfies never;
  }
}

/** 503 is Jira, or what stands before it, saying that it is not there for anyone. */
function isIsolableStatus(status: number): boolean {
  return (status >= 500 && status !== 503) || status === 400 || status === 413 || status === 414;
}
