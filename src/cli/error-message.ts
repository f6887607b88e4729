import type { Output } from "./output.ts";

/** What an error says, for a message of ours that says where it happened. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Prints an error that nobody foresaw with its stack and where to report it. */
export function reportBug(error: unknown, stderr: Output): void {
  stderr.line("This is a bug in jirasync. Please report it with these lines; secrets are taken out of them:");
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  for (const line of stack.split("\n")) stderr.line(line);
}
