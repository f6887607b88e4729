/** What must not reach a terminal or a log within a line. */
export const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** What GitHub's runner takes for a command: "::" after white space at the start of a line, "##[" anywhere. */
export const COMMAND_OF_A_RUNNER = /^\s*::|##\[/u;

/** All of it in one text, as somebody may write it into an issue or a hostile server into an answer. */
export const HOSTILE_TEXT =
  "\u001b[2J\u001b]0;owned\u0007\u009b31m red\r\n::set-output name=token::stolen\n##[add-mask]a \u202eevil\u2066\u200b\u2028::warning::x";

/** The lines that may not be printed as they are. */
export function hostileLines(output: string): readonly string[] {
  return output.split("\n").filter((line) => UNPRINTABLE.test(line) || COMMAND_OF_A_RUNNER.test(line));
}
