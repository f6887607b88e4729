import { parseArguments } from "./arguments.ts";
import { type Command, EXIT, type Io, UsageError } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { commandHelp, overview } from "./help.ts";
import { nearest } from "./nearest.ts";
import { printable } from "./printable.ts";
import { VERSION } from "./version.ts";

/** Runs one command line; gives its exit code. */
export async function runCommandLine(argv: readonly string[], io: Io, signal: AbortSignal): Promise<number> {
  const [name, ...rest] = argv;
  if (name === "--version" || name === "-V" || name === "version") {
    io.stdout.write(`${VERSION}\n`);
    return EXIT.completed;
  }
  if (name === undefined || name === "--help" || name === "-h" || name === "help") return help(rest[0], name, io);
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) return unknownCommand(name, io);
  if (rest.includes("--help") || rest.includes("-h")) {
    io.stdout.write(commandHelp(command));
    return EXIT.completed;
  }
  try {
    const args = parseArguments(rest, command);
    const { run } = await command.load();
    return await run(args, io, signal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`jirasync ${command.name}: ${printable(error.message)}\n`);
    io.stderr.write(`Run "jirasync ${command.name} --help" to see its options.\n`);
    return EXIT.usage;
  }
}

function help(topic: string | undefined, name: string | undefined, io: Io): number {
  const command: Command | undefined = COMMANDS.find((candidate) => candidate.name === topic);
  const text = command === undefined ? overview(COMMANDS, VERSION) : commandHelp(command);
  (name === undefined ? io.stderr : io.stdout).write(text);
  return name === undefined ? EXIT.usage : EXIT.completed;
}

function unknownCommand(name: string, io: Io): number {
  const near = nearest(
    name,
    COMMANDS.map((command) => command.name),
  );
  const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
  io.stderr.write(`jirasync: there is no command "${printable(name)}".${hint} Run "jirasync --help" to see all.\n`);
  return EXIT.usage;
}
