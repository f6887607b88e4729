import type { Command } from "./command.ts";

/** What changes JIRASyncs in a cluster, or waits for them. */
export const CLUSTER_COMMANDS: readonly Command[] = [];
