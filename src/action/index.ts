export { APPLY_INPUTS, APPLY_OUTPUTS, WAIT_ACTION_INPUTS, WAIT_OUTPUTS } from "./cluster-inputs.ts";
export type { Input, InputTable } from "./input.ts";
export { SYNC_INPUTS, SYNC_OUTPUTS } from "./sync-inputs.ts";
export { VALIDATE_INPUTS, VALIDATE_OUTPUTS } from "./validate-inputs.ts";
