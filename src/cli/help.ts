import type { Command, Option } from "./command.ts";

export function overview(commands: readonly Command[], version: string): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `jirasync ${version}: mirrors Jira issues into a Git repository, change by change.

Usage: jirasync COMMAND [OPTIONS]

${lines.join("\n")}

Every command explains itself: jirasync COMMAND --help
`;
}

export function commandHelp(command: Command): string {
  const rows = Object.entries(command.options).map(([name, option]) => ({ left: left(name, option), option }));
  const width = Math.min(34, Math.max(...rows.map(({ left: text }) => text.length)));
  const options = rows.map(({ left: text, option }) => {
    const gap = text.length > width ? `\n${" ".repeat(width + 4)}` : " ".repeat(width + 2 - text.length);
    return `  ${text}${gap}${explanation(option)}`;
  });
  const examples = command.examples.map(({ command: line, what }) => `  # ${what}\n  ${line}`);
  return `${command.summary}

Usage: ${command.usage}

Options:
${options.join("\n")}

Examples:
${examples.join("\n")}
`;
}

/** The option as it is written: "-f, --file FILE". */
export function left(name: string, { short, kind, value, choices }: Option): string {
  const word = choices?.join("|") ?? value;
  return `${short === undefined ? "" : `-${short}, `}--${name}${kind === "flag" || word === undefined ? "" : ` ${word}`}`;
}

export function explanation({ description, default: fallback, environment }: Option): string {
  const notes = [
    ...(environment === undefined ? [] : [`environment: ${environment}`]),
    ...(fallback === undefined ? [] : [`default: ${fallback}`]),
  ];
  return notes.length === 0 ? description : `${description} (${notes.join("; ")})`;
}
