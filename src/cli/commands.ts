import { CLUSTER_COMMANDS } from "./cluster-commands.ts";
import type { Command } from "./command.ts";
import { OPERATOR_COMMANDS } from "./operator-commands.ts";
import { STATUS_COMMANDS } from "./status-commands.ts";
import { SYNC_COMMANDS } from "./sync-commands.ts";

/** In the order of the help. */
export const COMMANDS: readonly Command[] = [
  ...SYNC_COMMANDS,
  ...CLUSTER_COMMANDS,
  ...STATUS_COMMANDS,
  ...OPERATOR_COMMANDS,
];
