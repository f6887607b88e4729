import type { Command } from "./command.ts";
import { OUTPUT_OPTION, STATUS_DIR_OPTION } from "./options.ts";

/** What shows how syncs stand. */
export const STATUS_COMMANDS: readonly Command[] = [
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
