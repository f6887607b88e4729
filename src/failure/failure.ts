/** Why a sync, or a part of it, did not succeed: the reason goes into conditions and exit codes, and is documented in docs/errors.md. */
export const REASONS = [
  "AuthenticationFailed",
  "PermissionDenied",
  "NotFound",
  "InvalidQuery",
  "InvalidSpec",
  "RateLimited",
  "JiraUnavailable",
  "MalformedResponse",
  "Incomplete",
  "RepositoryUnavailable",
  "PushRejected",
  "PushConflict",
  "ClusterUnavailable",
  "ClusterConflict",
  "Timeout",
  "Cancelled",
  "IssuesFailed",
  "ExecutorLost",
  "Internal",
] as const;

export type Reason = (typeof REASONS)[number];

export type Failure = { readonly reason: Reason; readonly message: string; readonly cause?: unknown } & (
  | { readonly retryable: false } // the user must act: no retry until the spec or a setting changes
  | { readonly retryable: true; readonly retryAfter?: number } // seconds, when the server said so
);

/** The one error that this project throws on purpose; anything else that is thrown is a bug. */
export class SyncError extends Error {
  override readonly name = "SyncError";
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message, { cause: failure.cause });
    this.failure = failure;
  }
}

/** A failure that the user has to mend before another try makes sense. */
export function permanent(reason: Reason, message: string, cause?: unknown): SyncError {
  return new SyncError({ reason, message, retryable: false, ...(cause === undefined ? {} : { cause }) });
}

/** A failure that may pass by itself; `retryAfter` in seconds. */
export function passing(reason: Reason, message: string, cause?: unknown, retryAfter?: number): SyncError {
  return new SyncError({
    reason,
    message,
    retryable: true,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(cause === undefined ? {} : { cause }),
  });
}

/**
 * What an aborted signal means: ours to report as `Timeout` when a time limit fired, `Cancelled` when somebody asked for it.
 * A signal aborted with a `SyncError` keeps that error.
 */
export function abortError(signal: AbortSignal): SyncError {
  const reason: unknown = signal.reason;
  if (reason instanceof SyncError) return reason;
  if (reason instanceof Error && reason.name === "TimeoutError") {
    return passing(
      "Timeout",
      "The sync did not finish within its time limit. Raise spec.timeout (seconds) or narrow the target.",
      reason,
    );
  }
  return permanent("Cancelled", "The sync was cancelled.", reason);
}
