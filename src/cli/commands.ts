import type { Command, Option } from "./command.ts";

const JIRA_OPTIONS = {
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

const OUTPUT_OPTION = {
  output: {
    kind: "choice",
    short: "o",
    choices: ["text", "json"],
    description: "What is printed on stdout at the end",
    default: "text",
  },
} as const satisfies Record<string, Option>;

const STATUS_DIR_OPTION = {
  "status-dir": {
    kind: "text",
    value: "DIR",
    description: "Folder that holds each JIRASync with its status as a file",
  },
} as const satisfies Record<string, Option>;

const TARGET_OPTIONS = {
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

const DESTINATION_OPTIONS = {
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

const RUN_OPTIONS = {
  incremental: { kind: "flag", description: "Ask Jira for changes since the last complete run only" },
  force: {
    kind: "flag",
    description: "Ignore the state of earlier runs, and allow a run that removes every mirrored issue",
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
  namespace: { kind: "text", short: "n", value: "NAME", description: "Namespace of the JIRASync", default: "default" },
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

const COMMIT_OPTIONS = {
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

const SYNC_OPTIONS = { ...TARGET_OPTIONS, ...DESTINATION_OPTIONS, ...RUN_OPTIONS };

export const COMMANDS: readonly Command[] = [
  {
    name: "sync",
    summary: "Mirror issues into the Git repository",
    usage:
      "jirasync sync (-f FILE | --project KEY | --jql QUERY | --epic KEY | --issues KEYS) --repository URL [OPTIONS]",
    options: {
      ...SYNC_OPTIONS,
      ...COMMIT_OPTIONS,
      "dry-run": { kind: "flag", description: "Do everything but write; see also jirasync plan" },
      ...STATUS_DIR_OPTION,
      ...JIRA_OPTIONS,
      ...OUTPUT_OPTION,
    },
    examples: [
      {
        what: "All issues of a project",
        command: "jirasync sync --project DEMO --repository https://github.com/acme/issues.git",
      },
      {
        what: "What changed since the last run",
        command: "jirasync sync --project DEMO --incremental --repository git@github.com:acme/issues.git",
      },
      { what: "What a manifest says", command: "jirasync sync -f sync.yaml --status-dir .jirasync-status" },
    ],
    load: () => import("./sync.ts"),
  },
  {
    name: "plan",
    summary: "Show what a sync would create, update and delete, and why; writes nothing",
    usage:
      "jirasync plan (-f FILE | --project KEY | --jql QUERY | --epic KEY | --issues KEYS) --repository URL [OPTIONS]",
    options: { ...SYNC_OPTIONS, ...JIRA_OPTIONS, ...OUTPUT_OPTION },
    examples: [{ what: "Before the first run", command: "jirasync plan --project DEMO --repository ./issues.git" }],
    load: () => import("./plan.ts"),
  },
  {
    name: "validate",
    summary: "Check JIRASync manifests without running them",
    usage: "jirasync validate -f FILE [OPTIONS]",
    options: { file: TARGET_OPTIONS.file, ...OUTPUT_OPTION },
    examples: [{ what: "All manifests of a folder", command: "jirasync validate -f syncs/a.yaml,syncs/b.yaml" }],
    load: () => import("./validate.ts"),
  },
  {
    name: "crd",
    summary: "Print the CustomResourceDefinition of JIRASync",
    usage: "jirasync crd [OPTIONS]",
    options: {
      output: {
        kind: "choice",
        short: "o",
        choices: ["yaml", "json"],
        description: "How it is printed",
        default: "yaml",
      },
    },
    examples: [{ what: "Let a cluster know JIRASync", command: "jirasync crd | kubectl apply -f -" }],
    load: () => import("./crd.ts"),
  },
  {
    name: "status",
    summary: "Show syncs and their phase, from the files of --status-dir",
    usage: "jirasync status [NAME...] --status-dir DIR [OPTIONS]",
    options: { ...STATUS_DIR_OPTION, ...OUTPUT_OPTION },
    examples: [{ what: "All syncs", command: "jirasync status --status-dir .jirasync-status" }],
    load: () => import("./status.ts"),
  },
  {
    name: "watch",
    summary: "Follow syncs until they end, from the files of --status-dir",
    usage: "jirasync watch [NAME...] --status-dir DIR [OPTIONS]",
    options: {
      ...STATUS_DIR_OPTION,
      timeout: {
        kind: "integer",
        value: "SECONDS",
        minimum: 1,
        maximum: 86_400,
        description: "Give up after this time",
        default: "1800",
      },
    },
    examples: [{ what: "One sync", command: "jirasync watch project-demo --status-dir .jirasync-status" }],
    load: () => import("./watch.ts"),
  },
];
