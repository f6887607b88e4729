export type { Operation, Status } from "../resource/index.ts";
export { changeLine, dueLines, messageOf } from "./change-line.ts";
export { durationMs, durationText, LONGEST_TIMER_MS } from "./duration.ts";
export { EXIT_CODES, type ExitCode, exitCode } from "./exit-code.ts";
export { type Finding, findingsOf, nextCommands } from "./findings.ts";
export { healthOf } from "./health.ts";
export { type HealthReport, healthReport } from "./health-report.ts";
export { initialStatus, nextStatus } from "./next-status.ts";
export {
  hasEnded,
  isRequestOpen,
  isSpecAhead,
  type ObservedSync,
  observedSync,
  REQUESTED_AT,
} from "./observed-sync.ts";
export { type Attention, identityOf, type Summary, summaryOf, worstFirst } from "./summary.ts";
export type { SyncEvent } from "./sync-event.ts";
