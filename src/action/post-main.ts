// The post step of the sync action, which runs even after the main step was killed.
import { runStep } from "./run-step.ts";
import { isUnfinished } from "./state-names.ts";
import { SYNC_INPUTS } from "./sync-inputs.ts";

// Most of them have nothing to do, and take no time.
if (isUnfinished(process.env)) await runStep({ inputs: SYNC_INPUTS, refusedOutputs: {} }, () => import("./post.ts"));
