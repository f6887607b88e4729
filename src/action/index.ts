export type { Input, InputTable } from "./input.ts";
export { SYNC_INPUTS, SYNC_OUTPUTS } from "./sync-inputs.ts";
