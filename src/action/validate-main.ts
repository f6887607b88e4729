// The validate action.
import { runStep } from "./run-step.ts";
import { VALIDATE_ACTION } from "./validate-inputs.ts";

await runStep(VALIDATE_ACTION, () => import("./validate.ts"));
