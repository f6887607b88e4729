#!/usr/bin/env node
import { EXIT, type Io } from "./command.ts";
import { runCommandLine } from "./run-command-line.ts";

// The first signal ends the run cleanly (phase Cancelled, nothing half-written), a second one at once.
const interrupted = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.on(name, () => {
    if (interrupted.signal.aborted) process.exit(EXIT.interrupted);
    interrupted.abort(new Error(`received ${name}`));
  });
}

// `jirasync status | head` closes the pipe early: nobody is left to tell, and that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const io: Io = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env };
process.exitCode = await runCommandLine(process.argv.slice(2), io, interrupted.signal);
