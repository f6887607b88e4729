export type { Operation, Status } from "../resource/index.ts";
export { EXIT_CODES, type ExitCode, exitCode } from "./exit-code.ts";
export { healthOf } from "./health.ts";
export { initialStatus, nextStatus } from "./next-status.ts";
export type { SyncEvent } from "./sync-event.ts";
