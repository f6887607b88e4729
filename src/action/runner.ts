import { tmpdir } from "node:os";
import type { Writable } from "node:stream";
import { createMarkdown, createOutput, type Markdown, type Output, printable } from "../console/index.ts";
import type { World } from "../run/index.ts";
import { type Annotation, worstAnnotations } from "./annotations.ts";
import { addText, addValue } from "./command-file.ts";
import { createMaskingRedactor } from "./masking.ts";
import { workflowCommand } from "./workflow-command.ts";

/** The runner of a workflow, as a step sees it. What goes to its log or its files is free of secrets and of commands that others wrote. */
export interface Runner extends World {
  readonly log: Output;
  /** How text of others gets into a summary, a comment or a pull request. */
  readonly markdown: Markdown;
  /** Where files of the job go. */
  readonly temporaryFolder: string;
  /** Only shown with step debug logging. */
  debug(text: string): void;
  /** A part of the log that can be folded. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Shown at the end, when it is known which are the worst. */
  annotate(annotation: Annotation): void;
  showAnnotations(): void;
  setOutput(name: string, value: string): void;
  /** For the post step of this step. */
  saveState(name: string, value: string): void;
  /** What the main step has saved. */
  state(name: string): string | undefined;
  /** Markdown, already safe and without secrets. */
  addSummary(markdown: string): void;
}

export function createRunner(env: Readonly<Record<string, string | undefined>>, stdout: Writable): Runner {
  // The runner reads commands from stdout alone, in the order of the lines around them.
  const print = (line: string) => void stdout.write(`${line}\n`);
  const redactor = createMaskingRedactor(print);
  const log = createOutput(stdout, redactor, true);
  const isDebug = env["RUNNER_DEBUG"] === "1";
  let annotations: Annotation[] = [];
  const clean = (text: string) =>
    redactor
      .redact(text)
      .split("\n")
      .map((line) => printable(line))
      .join("\n");
  return {
    env,
    redactor,
    log,
    markdown: createMarkdown(redactor),
    temporaryFolder: env["RUNNER_TEMP"] || tmpdir(),
    debug: (text) => {
      if (isDebug) print(workflowCommand("debug", {}, clean(text)));
    },
    async group(title, work) {
      print(workflowCommand("group", {}, clean(title)));
      try {
        return await work();
      } finally {
        print("::endgroup::");
      }
    },
    annotate: (annotation) => void annotations.push(annotation),
    showAnnotations() {
      const { shown, left } = worstAnnotations(annotations);
      annotations = [];
      for (const { level, title, message, file, line, col } of shown) {
        const properties = { title: clean(title), file, line, col };
        print(workflowCommand(level, properties, clean(message)));
      }
      for (const { level, title, message } of left) log.line(`${level}: ${title}: ${message}`);
    },
    setOutput: (name, value) => addValue(env, "GITHUB_OUTPUT", name, redactor.redact(value)),
    saveState: (name, value) => addValue(env, "GITHUB_STATE", name, value),
    state: (name) => env[`STATE_${name}`] || undefined,
    addSummary: (markdown) => addText(env, "GITHUB_STEP_SUMMARY", redactor.redact(markdown)),
  };
}
