#!/usr/bin/env node
import { createOutput, reportBug } from "../console/index.ts";
import { createRedactor } from "../failure/index.ts";
import { EXIT, type Io } from "./command.ts";
import { runCommandLine } from "./run-command-line.ts";

// `jirasync status | head` closes the pipe early: nobody is left to tell, and that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const redactor = createRedactor();
const isDumb = process.env["TERM"] === "dumb";
const io: Io = {
  stdin: process.stdin,
  stdout: createOutput(process.stdout, redactor, isDumb),
  stderr: createOutput(process.stderr, redactor, isDumb),
  env: process.env,
  redactor,
};

// What these say is a log, a line of JSON an event.
const isLogged = ["operator", "run"].includes(process.argv[2] ?? "");

// The first signal ends the run cleanly (phase Cancelled, nothing half-written), a second one at once.
const interrupted = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.on(name, () => {
    if (interrupted.signal.aborted) process.exit(EXIT.interrupted);
    if (io.stderr.isTerminal) io.stderr.redraw("");
    if (!isLogged) io.stderr.line(`${name}: ending cleanly; a second one ends at once`);
    interrupted.abort(new Error(`received ${name}`));
  });
}

function endByBug(error: unknown): void {
  reportBug(error, io.stderr);
  process.exitCode = EXIT.failed;
}

// Node's own report would print the stack as it is, secrets and all. What is broken must not run on.
process.on("uncaughtException", (error) => {
  endByBug(error);
  process.exit();
});
try {
  process.exitCode = await runCommandLine(process.argv.slice(2), io, interrupted.signal);
} catch (error) {
  endByBug(error);
}
