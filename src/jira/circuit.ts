import { passing, type SyncError } from "../failure/index.ts";
import { problemBeneath } from "./request-problem.ts";

/**
 * A poisoned issue costs at most some ten failures in a row (the halves of its batch down to itself);
 * beyond that it is Jira that fails, and each further request only adds to its load.
 */
const LIMIT = 24;
/** A request that times out has already cost minutes. */
const TIMEOUT_WEIGHT = 2;

/** Tells a poisoned issue from a Jira that fails: counts failures in a row over all batches of one fetch. */
export class Circuit {
  #inARow = 0;

  succeeded(): void {
    this.#inARow = 0;
  }

  /** Throws `JiraUnavailable` when nothing has succeeded for too long. */
  failed(error: SyncError): void {
    this.#inARow += problemBeneath(error)?.kind === "timeout" ? TIMEOUT_WEIGHT : 1;
    if (this.#inARow < LIMIT) return;
    throw passing(
      "JiraUnavailable",
      `Jira fails for every issue that is asked for: ${error.failure.message}`,
      error.failure.cause,
    );
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
