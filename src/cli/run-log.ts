import type { Log, LogFields, LogLevel } from "../console/index.ts";
import type { Status, SyncEvent } from "../status/index.ts";

type Line = readonly [level: LogLevel, message: string, fields: LogFields];

/** Logs what happens in a run. Its start and end an operator tells too, so that under one they are only `debug`. */
export function logEvent(log: Log, event: SyncEvent, status: Status, isUnderOperator: boolean): void {
  const line = lineOf(event, status, isUnderOperator);
  if (line === undefined) return;
  const [level, message, fields] = line;
  log.write(level, message, { operationID: status.syncState?.operationID, ...fields });
}

function lineOf(event: SyncEvent, { syncState }: Status, isUnderOperator: boolean): Line | undefined {
  const end = isUnderOperator ? "debug" : "info";
  switch (event.kind) {
    case "started":
      return [end, "Sync started", { retryCount: event.retryCount || undefined }];
    case "operation-started":
      return ["info", `Operation ${event.operation}`, {}];
    case "discovered":
      return ["info", "Issues found", { issues: event.total }];
    case "processed":
      return ["debug", "Issues mirrored", { issues: syncState?.issues }];
    case "waiting":
      return ["warn", event.message, { seconds: Math.round(event.seconds) }];
    case "retrying": {
      const { failure, retryCount, seconds } = event;
      return ["warn", failure.message, { reason: failure.reason, retryCount, seconds: Math.round(seconds) }];
    }
    case "completed":
      return [end, "Sync completed", { issues: syncState?.issues, commit: event.commit ?? undefined }];
    case "failed":
      return [isUnderOperator ? "debug" : "error", event.failure.message, { reason: event.failure.reason }];
    case "cancelled":
    case "interrupted":
      return ["warn", event.message, {}];
    case "pending":
    case "scheduled":
    case "configured":
    case "deleted":
      return undefined;
    default:
      return event satisfies never;
  }
}
