import { SyncError } from "../failure/index.ts";

/** What went wrong with one HTTP request, beneath the failure that users see: bisection decides by it. */
export type ProblemKind = "status" | "connection" | "proxy" | "timeout" | "malformed" | "too-large";

/** The cause of every `SyncError` that comes from a request. */
export class RequestProblem extends Error {
  override readonly name = "RequestProblem";
  readonly kind: ProblemKind;
  /** The HTTP status, when there was an answer. */
  readonly status: number | null;

  constructor(kind: ProblemKind, message: string, options: { status?: number; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.kind = kind;
    this.status = options.status ?? null;
  }
}

/** The request's problem beneath a failure, or null when the failure has another origin. */
export function problemBeneath(error: unknown): RequestProblem | null {
  if (error instanceof RequestProblem) return error;
  if (error instanceof SyncError && error.failure.cause instanceof RequestProblem) return error.failure.cause;
  return null;
}

export function hasStatus(error: unknown, status: number): boolean {
  return problemBeneath(error)?.status === status;
}
