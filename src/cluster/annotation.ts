export { REQUESTED_AT } from "../status/index.ts";

/** Asks to end the run under way; any new value asks again. */
export const CANCEL_REQUESTED = "sync.jira.io/cancelRequested";
