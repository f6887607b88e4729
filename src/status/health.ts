import type { HealthStatus, Status } from "../resource/index.ts";

const MANY_RETRIES = 3;

/** How a sync is, in one word. */
export function healthOf({ phase, retryCount = 0 }: Pick<Status, "phase" | "retryCount">): HealthStatus {
  switch (phase) {
    case "Pending":
      return "Starting";
    case "Running":
      return retryCount > MANY_RETRIES ? "Degraded" : "Healthy";
    case "Scheduled":
    case "Completed":
      return "Healthy";
    case "Failed":
      return "Unhealthy";
    case "Cancelled":
      return "Unknown";
    default:
      return phase satisfies never;
  }
}
