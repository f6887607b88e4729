// The apply action.
import { APPLY_INPUTS } from "./cluster-inputs.ts";
import { runStep } from "./run-step.ts";

await runStep({ inputs: APPLY_INPUTS, refusedOutputs: {} }, () => import("./apply.ts"));
