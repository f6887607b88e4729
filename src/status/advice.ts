import { REASONS, type Reason } from "../failure/index.ts";

/** What to do about a run that failed for a reason, in one sentence; docs/errors.md says more. */
export function adviceFor(reason: string): string {
  const known = REASONS.find((candidate) => candidate === reason);
  return known === undefined ? "Read the message, and docs/errors.md for its reason." : ADVICE[known];
}

const ADVICE: Readonly<Record<Reason, string>> = {
  AuthenticationFailed:
    "Make a new token, and check the Secret that spec.source and spec.destination name, or JIRA_EMAIL and JIRA_PAT.",
  PermissionDenied: 'Give the user "Browse projects" in Jira, or write access to the repository, as the message says.',
  NotFound: "Check the name in the spec for typing mistakes, and that the user may see what it names.",
  InvalidQuery: "Try spec.target.jqlQuery in Jira's issue search with the same user, and correct it.",
  InvalidSpec: "Correct the field that the message names, and apply the manifest again.",
  RateLimited:
    "Run less often, ask for changes only (syncType: incremental), or spread the schedules of several syncs.",
  JiraUnavailable:
    "See whether Jira is up and spec.source.url right; a company's certificate or proxy may be in the way.",
  MalformedResponse: "Check Jira's address with its context path, and proxies that put a login page between.",
  Incomplete:
    "Run it again; if it lasts, check that the user may see every issue of the project, and have Jira re-index it.",
  RepositoryUnavailable:
    "See whether the Git server is up, spec.destination.repository right, and git installed where the sync runs.",
  PushRejected: "Allow the user to push to spec.destination.branch, or choose another branch.",
  PushConflict: "Run it at another time, or give it a branch of its own.",
  ClusterUnavailable: "See whether the API server answers: kubectl get --raw /readyz",
  ClusterConflict: "See who else changes the resource: kubectl get jirasync NAME -o yaml --show-managed-fields",
  Timeout: "Raise spec.timeout, narrow the target, or ask for changes only (syncType: incremental).",
  Cancelled: "Run it again when you like.",
  IssuesFailed: "Mend what the message tells of the issues, or raise spec.failurePolicy.maxFailedIssues.",
  ExecutorLost:
    "See why who ran it ended: kubectl describe pod, and the log of the operator, the Job or the workflow; often it is too little memory.",
  Internal: "Do what the message says; where it says nothing to do, report it with the log of the run.",
};
