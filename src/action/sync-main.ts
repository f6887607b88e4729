// The main step of the sync action. Nothing but the inputs is looked at before the rest is loaded.
import { runStep } from "./run-step.ts";
import { SYNC_ACTION } from "./sync-inputs.ts";

await runStep(SYNC_ACTION, () => import("./sync.ts"));
