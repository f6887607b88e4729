import type { JiraSync } from "../resource/index.ts";
import { EXIT_CODES, type ExitCode, exitCode } from "../status/index.ts";

const RANKED: readonly ExitCode[] = [
  EXIT_CODES.cancelled,
  EXIT_CODES.invalidSpec,
  EXIT_CODES.failed,
  EXIT_CODES.timeout,
];

/** The exit code of several syncs: an interruption first, then failures by what they ask of the user, success last. */
export function worstExitCode(ended: readonly JiraSync[]): ExitCode {
  const codes = ended.map(({ status }) => (status === undefined ? EXIT_CODES.failed : exitCode(status)));
  return RANKED.find((code) => codes.includes(code)) ?? EXIT_CODES.completed;
}
