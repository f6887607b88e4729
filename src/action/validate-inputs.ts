import type { InputTable } from "./input.ts";
import { SYNC_INPUTS } from "./sync-inputs.ts";

/** Of the action in validate/. */
export const VALIDATE_INPUTS = {
  manifest: {
    kind: "text",
    isRequired: true,
    description: "JIRASync manifests: a file, a glob pattern, or several of them (one a line)",
  },
  plan: {
    kind: "flag",
    description: "Ask Jira what each sync would change, where its address and a token are given",
    otherwise: "true",
  },
  "jira-url": {
    ...SYNC_INPUTS["jira-url"],
    description: "Jira's address; the token is sent to no other, whatever a manifest says",
    otherwise: "JIRA_BASE_URL in env",
  },
  "jira-email": SYNC_INPUTS["jira-email"],
  "jira-token": SYNC_INPUTS["jira-token"],
  "jira-ca-file": SYNC_INPUTS["jira-ca-file"],
  concurrency: SYNC_INPUTS.concurrency,
  comment: {
    kind: "flag",
    description: "Keep one comment on the pull request up to date; needs `pull-requests: write`",
    otherwise: "true",
  },
  check: {
    kind: "text",
    description:
      "Name of the check run (or commit status), empty for none; needs `checks: write` (or `statuses: write`)",
    default: "jirasync",
  },
  "github-token": {
    ...SYNC_INPUTS["github-token"],
    description:
      "Token for the comment, the check run, and reading mirrors of this GitHub. It is sent to no other host",
  },
} as const satisfies InputTable;

/** What each output of validate holds. */
export const VALIDATE_OUTPUTS = {
  valid: "Whether all manifests are right, as far as could be seen",
  manifests: "How many files were looked at",
  problems: "How many problems they have",
  changes: "How many issue files the syncs would change; nothing where no plan was made",
  "comment-url": "The comment on the pull request",
} as const;

/** The validate action as a workflow calls it. */
export const VALIDATE_ACTION = {
  inputs: VALIDATE_INPUTS,
  refusedOutputs: { valid: "false", manifests: "0", problems: "0", changes: "" },
};
