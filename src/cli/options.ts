import type { Option } from "./command.ts";

export const JIRA_OPTIONS = {
  "jira-url": {
    kind: "text",
    value: "URL",
    description: "Jira's address, with its context path if it has one",
    environment: "JIRA_BASE_URL",
  },
  "jira-email": {
    kind: "text",
    value: "EMAIL",
    description: "Account for Basic authentication; without it the token is sent as a Bearer token",
    environment: "JIRA_EMAIL",
  },
  "jira-token": {
    kind: "text",
    value: "TOKEN",
    description:
      "API token or personal access token; other users of the machine see options, so prefer the environment",
    environment: "JIRA_PAT",
  },
  "jira-ca-file": {
    kind: "text",
    value: "FILE",
    description: "PEM file with the certificate authority of Jira's host",
    environment: "JIRA_CA_FILE",
  },
  concurrency: {
    kind: "integer",
    value: "N",
    minimum: 1,
    maximum: 64,
    description: "At most this many Jira requests at once; fewer when Jira asks to slow down",
    default: "16",
  },
} as const satisfies Record<string, Option>;

export const OUTPUT_OPTION = {
  output: {
    kind: "choice",
    short: "o",
    choices: ["text", "json"],
    description: "What is printed on stdout at the end",
    default: "text",
  },
} as const satisfies Record<string, Option>;

export const STATUS_DIR_OPTION = {
  "status-dir": {
    kind: "text",
    value: "DIR",
    description: "Folder that holds each JIRASync with its status as a file",
  },
} as const satisfies Record<string, Option>;

export const METRICS_FILE_OPTION = {
  "metrics-file": {
    kind: "text",
    value: "FILE",
    description: "File for the metrics of the run, as node_exporter's textfile collector reads it (docs/metrics.md)",
  },
} as const satisfies Record<string, Option>;

export const TARGET_OPTIONS = {
  file: {
    kind: "list",
    short: "f",
    value: "FILE",
    description: "JIRASync manifests (YAML, one or more documents; - is stdin)",
  },
  project: { kind: "text", value: "KEY", description: "Target: all issues of a project" },
  jql: { kind: "text", value: "QUERY", description: "Target: the issues that a JQL query lists" },
  epic: { kind: "text", value: "KEY", description: "Target: the issues of an epic" },
  issues: { kind: "list", value: "KEYS", description: "Target: up to 100 issue keys, separated by commas" },
} as const satisfies Record<string, Option>;

export const DESTINATION_OPTIONS = {
  repository: {
    kind: "text",
    value: "URL",
    description: "Git repository (https, ssh, or the path of a local bare one)",
  },
  branch: { kind: "text", value: "NAME", description: "Branch to commit to", default: "main" },
  path: { kind: "text", value: "FOLDER", description: "Folder in the repository", default: "/" },
  format: {
    kind: "choice",
    choices: ["yaml", "markdown", "json"],
    description: "Format of issue files",
    default: "yaml",
  },
  layout: {
    kind: "choice",
    choices: ["flat", "sharded"],
    description: "One folder a project, or folders of fewer than 1,000 files",
    default: "flat",
  },
  relationships: {
    kind: "choice",
    choices: ["symlinks", "none"],
    description: "Whether links between issues become symbolic links",
    default: "symlinks",
  },
  fields: { kind: "list", value: "NAMES", description: "Custom fields to keep, by name or id", default: "all" },
  include: {
    kind: "list",
    value: "PARTS",
    description: "Of comments, worklogs, attachments, changelog",
    default: "all but changelog",
  },
} as const satisfies Record<string, Option>;

export const RUN_OPTIONS = {
  incremental: { kind: "flag", description: "Ask Jira for changes since the last complete run only" },
  force: {
    kind: "flag",
    description:
      "Ignore the state of earlier runs, and remove all that Jira does not list, even if that is every mirrored issue",
  },
  prune: {
    kind: "flag",
    description: "Remove files of issues that the target no longer lists (--no-prune keeps them)",
    default: "on for --project and --epic",
  },
  name: {
    kind: "text",
    value: "NAME",
    description: "Name of the sync, by which it finds its state again",
    default: "made from the target",
  },
  namespace: {
    kind: "text",
    short: "n",
    value: "NAME",
    description: "Namespace of the JIRASync",
    default: "the manifest's, else the context's, else default",
  },
  timeout: {
    kind: "integer",
    value: "SECONDS",
    minimum: 60,
    maximum: 7200,
    description: "Time limit of the run",
    default: "1800",
  },
  "max-retries": {
    kind: "integer",
    value: "N",
    maximum: 10,
    description: "New tries of the whole run after a failure that may pass",
    default: "0; a manifest's own policy",
  },
  "max-failed-issues": {
    kind: "integer",
    value: "N",
    description: "So many failed issues still count as a success",
    default: "0",
  },
} as const satisfies Record<string, Option>;

export const COMMIT_OPTIONS = {
  author: {
    kind: "text",
    value: "'NAME <EMAIL>'",
    description: "Author and committer of the commit",
    environment: "JIRASYNC_AUTHOR",
    default: "jirasync <jirasync@users.noreply.github.com>",
  },
  "commit-message": {
    kind: "text",
    value: "TEXT",
    description: "First line of the commit message",
    default: "the target and counts",
  },
} as const satisfies Record<string, Option>;

export const CLUSTER_OPTIONS = {
  kubeconfig: {
    kind: "text",
    value: "FILE",
    description: "How to reach the cluster",
    default: "as kubectl: $KUBECONFIG, ~/.kube/config, or the pod's own account",
  },
  context: { kind: "text", value: "NAME", description: "Context of the kubeconfig", default: "its current one" },
  namespace: {
    kind: "text",
    short: "n",
    value: "NAME",
    description: "Namespace of the JIRASync",
    default: "the context's, else default",
  },
} as const satisfies Record<string, Option>;
