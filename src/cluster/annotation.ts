/** Asks for a run of a JIRASync; any new value asks again. */
export const REQUESTED_AT = "sync.jira.io/requestedAt";

/** Asks to end the run under way; any new value asks again. */
export const CANCEL_REQUESTED = "sync.jira.io/cancelRequested";
