import type { Command, Option } from "./command.ts";
import { CLUSTER_OPTIONS, OUTPUT_OPTION, STATUS_DIR_OPTION } from "./options.ts";

const READ_OPTIONS = {
  ...CLUSTER_OPTIONS,
  "status-dir": {
    ...STATUS_DIR_OPTION["status-dir"],
    description: "Read the folder that jirasync sync --status-dir keeps, instead of a cluster",
  },
} as const satisfies Record<string, Option>;

const SELECTION_OPTIONS = {
  "all-namespaces": { kind: "flag", short: "A", description: "The syncs of every namespace" },
  selector: { kind: "text", short: "l", value: "LABELS", description: "Only syncs with these labels, as kubectl -l" },
} as const satisfies Record<string, Option>;

const LIMIT_OPTION = {
  timeout: {
    kind: "integer",
    value: "SECONDS",
    minimum: 1,
    maximum: 86_400,
    description: "Give up after this time",
    default: "1800; none where a cluster is watched without names",
  },
} as const satisfies Record<string, Option>;

/** What shows how syncs stand. */
export const STATUS_COMMANDS: readonly Command[] = [
  {
    name: "status",
    summary: "Show syncs and how far they are",
    usage: "jirasync status [NAME...] [OPTIONS]",
    options: {
      ...READ_OPTIONS,
      ...SELECTION_OPTIONS,
      output: {
        kind: "choice",
        short: "o",
        choices: ["text", "wide", "json", "yaml", "name"],
        description: "How they are printed",
        default: "text",
      },
    },
    examples: [
      { what: "Those of a namespace", command: "jirasync status -n mirrors" },
      { what: "Where there is no cluster", command: "jirasync status --status-dir .jirasync-status" },
    ],
    load: () => import("./status.ts"),
  },
  {
    name: "watch",
    summary: "Follow syncs: a live table on a terminal, else a line for every change",
    usage: "jirasync watch [NAME...] [OPTIONS]",
    options: { ...READ_OPTIONS, ...SELECTION_OPTIONS, ...LIMIT_OPTION },
    examples: [
      { what: "All of a namespace, until Ctrl-C", command: "jirasync watch" },
      { what: "One, until it ends", command: "jirasync watch project-demo --status-dir .jirasync-status" },
    ],
    load: () => import("./watch.ts"),
  },
  {
    name: "health",
    summary: "Tell how each sync is, the worst first; ends with 1 when one is unhealthy",
    usage: "jirasync health [NAME...] [OPTIONS]",
    options: { ...READ_OPTIONS, ...SELECTION_OPTIONS, ...OUTPUT_OPTION },
    examples: [{ what: "Of every namespace", command: "jirasync health -A" }],
    load: () => import("./health.ts"),
  },
  {
    name: "summary",
    summary: "Count syncs and issues, and name the syncs that need attention",
    usage: "jirasync summary [NAME...] [OPTIONS]",
    options: { ...READ_OPTIONS, ...SELECTION_OPTIONS, ...OUTPUT_OPTION },
    examples: [{ what: "Of every namespace", command: "jirasync summary -A" }],
    load: () => import("./summary.ts"),
  },
  {
    name: "conditions",
    summary: "Show the conditions of a sync, with their age, reason and message",
    usage: "jirasync conditions NAME [OPTIONS]",
    options: {
      ...READ_OPTIONS,
      watch: { kind: "flag", short: "w", description: "Go on until the sync ends" },
      ...LIMIT_OPTION,
      ...OUTPUT_OPTION,
    },
    examples: [{ what: "As they change", command: "jirasync conditions project-demo -w" }],
    load: () => import("./conditions.ts"),
  },
  {
    name: "troubleshoot",
    summary: "Tell what is wrong with a sync and what to do; ends with 1 when something is",
    usage: "jirasync troubleshoot NAME [OPTIONS]",
    options: { ...READ_OPTIONS, ...OUTPUT_OPTION },
    examples: [{ what: "One that does not go on", command: "jirasync troubleshoot project-demo -n mirrors" }],
    load: () => import("./troubleshoot.ts"),
  },
];
