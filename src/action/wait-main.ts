// The wait action.
import { WAIT_ACTION_INPUTS } from "./cluster-inputs.ts";
import { runStep } from "./run-step.ts";

await runStep({ inputs: WAIT_ACTION_INPUTS, refusedOutputs: {} }, () => import("./wait.ts"));
