// The post step of the sync action, which runs even after the main step was killed.
import { runStep } from "./run-step.ts";
import { SYNC_INPUTS } from "./sync-inputs.ts";

await runStep({ inputs: SYNC_INPUTS, refusedOutputs: {} }, () => import("./post.ts"));
