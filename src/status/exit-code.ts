import type { Failure } from "../failure/index.ts";
import type { Status } from "../resource/index.ts";

/** The codes that a process ends with. */
export const EXIT_CODES = { completed: 0, failed: 1, invalidSpec: 2, timeout: 3, cancelled: 130 } as const;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

/** The exit code for the end of a sync; a status that has not ended counts as failed. */
export function exitCode(ended: Pick<Status, "phase" | "conditions"> | Pick<Failure, "reason">): ExitCode {
  if ("reason" in ended) return codeOfReason(ended.reason);
  if (ended.phase === "Completed") return EXIT_CODES.completed;
  if (ended.phase === "Cancelled") return EXIT_CODES.cancelled;
  const failed = ended.conditions.find(({ type, status }) => type === "Failed" && status === "True");
  return codeOfReason(failed?.reason);
}

function codeOfReason(reason: string | undefined): ExitCode {
  switch (reason) {
    case "InvalidSpec":
      return EXIT_CODES.invalidSpec;
    case "Timeout":
      return EXIT_CODES.timeout;
    case "Cancelled":
      return EXIT_CODES.cancelled;
    default:
      return EXIT_CODES.failed;
  }
}
