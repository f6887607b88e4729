import type { Command } from "./command.ts";
import {
  CLUSTER_OPTIONS,
  COMMIT_OPTIONS,
  DESTINATION_OPTIONS,
  JIRA_OPTIONS,
  METRICS_FILE_OPTION,
  OUTPUT_OPTION,
  RUN_OPTIONS,
  STATUS_DIR_OPTION,
  TARGET_OPTIONS,
} from "./options.ts";

const SYNC_OPTIONS = { ...TARGET_OPTIONS, ...DESTINATION_OPTIONS, ...RUN_OPTIONS };

/** What runs a sync, and what looks at a manifest before. */
export const SYNC_COMMANDS: readonly Command[] = [
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
      ...METRICS_FILE_OPTION,
      cluster: {
        kind: "flag",
        description: "Apply the JIRASync to the cluster and keep its status there while it runs",
      },
      kubeconfig: CLUSTER_OPTIONS.kubeconfig,
      context: CLUSTER_OPTIONS.context,
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
];
