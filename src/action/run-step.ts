import { reportBug } from "../console/index.ts";
import { messageOf, SyncError, UsageError } from "../failure/index.ts";
import { type Inputs, type InputTable, readInputs, unknownInputs } from "./input.ts";
import { createRunner, type Runner } from "./runner.ts";

/** How an action is called from a workflow. */
export interface ActionInterface {
  readonly inputs: InputTable;
  /** What the outputs are when the inputs are wrong; a later step may read them all the same. */
  readonly refusedOutputs: Readonly<Record<string, string>>;
}

/** What an action does with its inputs; false when what it was asked for did not succeed. */
export type Step = (inputs: Inputs, runner: Runner, signal: AbortSignal) => Promise<boolean>;

/**
 * Runs one step as the runner started this process: inputs from the environment, an exit code at the end. What takes
 * time to load is loaded when the inputs are known to be right.
 */
export async function runStep(
  { inputs, refusedOutputs }: ActionInterface,
  load: () => Promise<{ readonly run: Step }>,
): Promise<void> {
  const runner = createRunner(process.env, process.stdout);
  const signal = interruption(runner);
  process.on("uncaughtException", (error) => {
    explain(error, runner);
    runner.showAnnotations();
    process.exit(1);
  });
  try {
    warnOfUnknown(inputs, runner);
    const given = readOrRefuse(inputs, refusedOutputs, runner);
    const { run } = await load();
    if (!(await run(given, runner, signal))) process.exitCode = 1;
  } catch (error) {
    explain(error, runner);
    process.exitCode = 1;
  }
  runner.showAnnotations();
}

function readOrRefuse(table: InputTable, refusedOutputs: ActionInterface["refusedOutputs"], runner: Runner): Inputs {
  try {
    return readInputs(table, runner.env, (secret) => runner.redactor.add(secret));
  } catch (error) {
    for (const [name, value] of Object.entries(refusedOutputs)) runner.setOutput(name, value);
    throw error;
  }
}

/** The state that tells the post step why the main step did not reach its end. */
export const INTERRUPTED = "interrupted";

// A cancelled workflow sends SIGINT, 7.5 seconds later SIGTERM, and kills 2.5 seconds after that.
function interruption(runner: Runner): AbortSignal {
  const interrupted = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      if (interrupted.signal.aborted) process.exit(1);
      runner.saveState(INTERRUPTED, name);
      runner.log.line(`${name}: the workflow was cancelled; ending cleanly`);
      interrupted.abort(new Error(`received ${name}`));
    });
  }
  return interrupted.signal;
}

function warnOfUnknown(table: InputTable, runner: Runner): void {
  for (const { name, near } of unknownInputs(table, runner.env)) {
    const hint = near === undefined ? `It has ${Object.keys(table).join(", ")}.` : `Did you mean "${near}"?`;
    runner.annotate({
      level: "warning",
      title: "Unknown input",
      message: `This action has no input "${name}". ${hint}`,
    });
  }
}

function explain(error: unknown, runner: Runner): void {
  if (error instanceof UsageError) {
    runner.annotate({ level: "error", title: "jirasync: wrong input", message: sentence(error.message) });
  } else if (error instanceof SyncError) {
    const { reason, message } = error.failure;
    runner.annotate({ level: "error", title: `jirasync: ${reason}`, message });
  } else {
    reportBug(error, runner.log);
    const message = `This is a bug in jirasync: ${messageOf(error)}`;
    runner.annotate({ level: "error", title: "jirasync: Internal", message });
  }
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? "" : "."}`;
}
