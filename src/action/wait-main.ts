// The wait action.
import { WAIT_ACTION } from "./cluster-inputs.ts";
import { runStep } from "./run-step.ts";

await runStep(WAIT_ACTION, () => import("./wait.ts"));
