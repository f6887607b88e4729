/** A command that the runner took from the log. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads a log as the runner does: commands are obeyed, and what they mask is hidden from the lines that follow. */
export function readCommands(output: string): { readonly log: string; readonly commands: readonly RunnerCommand[] } {
  const commands: RunnerCommand[] = [];
  const masks: string[] = [];
  const lines: string[] = [];
  for (const line of output.split(/\r?\n/)) {
    const command = parseCommand(line);
    if (command?.name === "add-mask") masks.push(...command.message.split(/\r?\n/).filter((part) => part !== ""));
    else lines.push(masks.reduce((text, mask) => text.replaceAll(mask, "***"), line));
    if (command !== undefined) commands.push(command);
  }
  return { log: lines.join("\n"), commands };
}

// Actions' runner: ActionCommand.TryParseV2, and TryParse for the older form anywhere in a line.
function parseCommand(line: string): RunnerCommand | undefined {
  const match =
    /^\s*::([a-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/s.exec(line) ??
    /##\[([a-z-]+)(?: ([^\]]*))?\](.*)$/s.exec(line);
  if (match === null) return undefined;
  const [, name = "", properties = "", message = ""] = match;
  const pairs = properties.split(",").map((pair) => {
    const at = pair.indexOf("=");
    return at < 0 ? [] : [[pair.slice(0, at).trim(), unescaped(pair.slice(at + 1))]];
  });
  return { name, properties: Object.fromEntries(pairs.flat()), message: unescaped(message) };
}

function unescaped(text: string): string {
  return text
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%25", "%");
}

/** The annotations that the page of the run shows. */
export function annotationsOf(commands: readonly RunnerCommand[]): readonly RunnerCommand[] {
  return commands.filter(({ name }) => name === "error" || name === "warning" || name === "notice");
}
