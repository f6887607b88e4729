import type { Command, Option } from "./command.ts";
import { CLUSTER_OPTIONS, TARGET_OPTIONS } from "./options.ts";

const WAIT_OPTIONS = {
  timeout: {
    kind: "text",
    value: "TIME",
    description: "Give up after this time, such as 90s or 1h30m",
    default: "30m",
  },
  grace: {
    kind: "text",
    value: "TIME",
    description: "For how long a sync that is not there may still appear",
    default: "30s",
  },
} as const satisfies Record<string, Option>;

const WAIT_FLAG = {
  wait: { kind: "flag", description: "Wait until they have ended, as jirasync wait" },
} as const satisfies Record<string, Option>;

/** What changes JIRASyncs in a cluster, or waits for them. */
export const CLUSTER_COMMANDS: readonly Command[] = [
  {
    name: "apply",
    summary: "Apply JIRASync manifests to a cluster, all of them checked before the first",
    usage: "jirasync apply -f FILE [OPTIONS]",
    options: {
      file: TARGET_OPTIONS.file,
      ...WAIT_FLAG,
      "generate-suffix": {
        kind: "flag",
        description: "Put the time and some letters behind each name, for one resource a run",
      },
      "force-conflicts": { kind: "flag", description: "Take over fields that another manager keeps" },
      ...WAIT_OPTIONS,
      ...CLUSTER_OPTIONS,
      output: {
        kind: "choice",
        short: "o",
        choices: ["text", "json", "yaml", "name"],
        description: "What is printed of each",
        default: "text",
      },
    },
    examples: [
      { what: "Apply and wait", command: "jirasync apply -f sync.yaml --wait --timeout 15m" },
      {
        what: "One resource a run, for a cron job",
        command: "jirasync apply -f nightly.yaml --generate-suffix -o name",
      },
    ],
    load: () => import("./apply.ts"),
  },
  {
    name: "wait",
    summary: "Wait until syncs have ended: 0 completed, 1 failed, 3 time-out, 4 deleted or never there",
    usage: "jirasync wait (NAME... | -l LABELS) [OPTIONS]",
    options: {
      selector: { kind: "text", short: "l", value: "LABELS", description: "Those with these labels, as kubectl -l" },
      ...WAIT_OPTIONS,
      ...CLUSTER_OPTIONS,
    },
    examples: [
      { what: "In a pipeline", command: "jirasync wait nightly -n mirrors --timeout 30m" },
      { what: "All of a team", command: "jirasync wait -l team=platform" },
    ],
    load: () => import("./wait.ts"),
  },
  {
    name: "trigger",
    summary: "Ask for a run now",
    usage: "jirasync trigger NAME... [OPTIONS]",
    options: { ...WAIT_FLAG, ...WAIT_OPTIONS, ...CLUSTER_OPTIONS },
    examples: [{ what: "Run and wait", command: "jirasync trigger nightly --wait" }],
    load: () => import("./trigger.ts"),
  },
  {
    name: "cancel",
    summary: "Ask to end the run under way",
    usage: "jirasync cancel NAME... [OPTIONS]",
    options: CLUSTER_OPTIONS,
    examples: [{ what: "One sync", command: "jirasync cancel nightly -n mirrors" }],
    load: () => import("./cancel.ts"),
  },
];
