export { messageOf } from "./error-message.ts";
export { abortError, type Failure, passing, permanent, REASONS, type Reason, SyncError } from "./failure.ts";
export { nearest } from "./nearest.ts";
export { createRedactor, type Redactor } from "./redact.ts";
export { UsageError } from "./usage-error.ts";
