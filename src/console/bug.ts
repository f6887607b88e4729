import type { Output } from "./output.ts";

/** Prints an error that nobody foresaw with its stack and where to report it. */
export function reportBug(error: unknown, output: Output): void {
  output.line("This is a bug in jirasync. Please report it with these lines; secrets are taken out of them:");
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  for (const line of stack.split("\n")) output.line(line);
}
