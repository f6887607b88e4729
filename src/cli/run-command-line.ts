import { nearest, SyncError, UsageError } from "../failure/index.ts";
import { parseArguments } from "./arguments.ts";
import { type Command, EXIT, type Io } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { commandHelp, overview } from "./help.ts";
import { VERSION } from "./version.ts";

/** Runs one command line; gives its exit code. Throws what nobody foresaw. */
export async function runCommandLine(argv: readonly string[], io: Io, signal: AbortSignal): Promise<number> {
  const [name, ...rest] = argv;
  if (name === "--version" || name === "-V" || name === "version") {
    io.stdout.line(VERSION);
    return EXIT.completed;
  }
  if (name === undefined) {
    io.stderr.page(overview(COMMANDS, VERSION));
    return EXIT.usage;
  }
  if (name === "--help" || name === "-h" || name === "help") return help(rest[0], io);
  const command = commandOf(name);
  if (command === undefined) return unknownCommand(name, io);
  if (rest.includes("--help") || rest.includes("-h")) return help(name, io);
  try {
    const args = parseArguments(rest, command);
    const { run } = await command.load();
    return await run(args, io, signal);
  } catch (error) {
    return explain(error, command, io);
  }
}

function explain(error: unknown, { name }: Command, io: Io): number {
  if (error instanceof UsageError) {
    io.stderr.line(`jirasync ${name}: ${error.message}`);
    io.stderr.line(`Run "jirasync ${name} --help" to see its options.`);
    return EXIT.usage;
  }
  if (!(error instanceof SyncError)) throw error;
  io.stderr.line(`jirasync ${name}: ${error.message}`);
  return error.failure.reason === "Cancelled" ? EXIT.interrupted : EXIT.failed;
}

function commandOf(name: string): Command | undefined {
  return COMMANDS.find((candidate) => candidate.name === name);
}

function help(topic: string | undefined, io: Io): number {
  const command = topic === undefined ? undefined : commandOf(topic);
  if (topic !== undefined && command === undefined) return unknownCommand(topic, io);
  io.stdout.page(command === undefined ? overview(COMMANDS, VERSION) : commandHelp(command));
  return EXIT.completed;
}

function unknownCommand(name: string, io: Io): number {
  const names = COMMANDS.map((command) => command.name);
  const near = nearest(name, names);
  const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
  io.stderr.line(`jirasync: there is no command "${name}".${hint} Run "jirasync --help" to see all.`);
  return EXIT.usage;
}
