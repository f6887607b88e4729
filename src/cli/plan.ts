import type { Run } from "./command.ts";
import { runSyncs } from "./sync.ts";

export const run: Run = (args, io, signal) => runSyncs(args, io, true, signal);
