import { UsageError } from "../failure/index.ts";
import type { Inputs } from "./input.ts";
import { readManifestInput } from "./manifest-input.ts";
import type { Step } from "./run-step.ts";
import type { Runner } from "./runner.ts";
import { type TriggeringEvent, triggeringEvent } from "./validate-event.ts";
import { type Finding, readSources, repeatedNames, type SourcedSync } from "./validate-findings.ts";
import { VALIDATE_ACTION } from "./validate-inputs.ts";
import { jiraAccess, type PlannedSync, planSync } from "./validate-plan.ts";
import { fileUrl, publishValidation } from "./validate-publish.ts";
import { changesOf, errorsOf, headlineOf, type Validation, validationReport } from "./validate-report.ts";

const CHANGES_SHOWN = 100;

/** Checks manifests, plans the syncs that are right, and tells both where people look: the status check on a pull request. */
export const run: Step = async (inputs, runner, signal) => {
  try {
    return await validate(inputs, runner, signal);
  } catch (error) {
    // A later step may read them all the same.
    for (const [name, value] of Object.entries(VALIDATE_ACTION.refusedOutputs)) runner.setOutput(name, value);
    throw error;
  }
};

const validate: Step = async (inputs, runner, signal) => {
  const event = await triggeringEvent(runner);
  const workspace = runner.env["GITHUB_WORKSPACE"] ?? ".";
  const sources = await readManifestInput(inputs.text("manifest") ?? "", workspace, {});
  if (!sources.every(({ isFile }) => isFile)) {
    throw new UsageError("the input manifest is YAML, but must name files, such as jirasyncs/**/*.yaml");
  }
  const { syncs, findings } = readSources(sources);
  const repeated = await repeatedNames(syncs, workspace);
  const plans = await planAll(syncs, event, inputs, runner, signal);
  const validation: Validation = {
    files: sources.length,
    syncs: plans.syncs,
    findings: worstFirst([...findings, ...repeated, ...plans.syncs.flatMap((planned) => planned.findings)]),
    notDone: plans.notDone,
  };
  const publication = await publishValidation(validation, event, inputs, runner, signal);
  const whole = { ...validation, notDone: [...validation.notDone, ...publication.notDone] };
  tell(whole, event, runner);
  writeOutputs(whole, publication.commentUrl, runner);
  return errorsOf(validation).length === 0;
};

async function planAll(
  syncs: readonly SourcedSync[],
  { isFork }: TriggeringEvent,
  inputs: Inputs,
  runner: Runner,
  signal: AbortSignal,
): Promise<Pick<Validation, "syncs" | "notDone">> {
  const access = jiraAccess(inputs, runner, isFork);
  if (access.kind === "none") {
    const notDone = `The queries were not checked against Jira, and no plan was made: ${access.why}.`;
    return { syncs: syncs.map((sync) => ({ sync, findings: [] })), notDone: syncs.length === 0 ? [] : [notDone] };
  }
  const planned: PlannedSync[] = [];
  for (const sync of syncs) planned.push(await planSync(sync, inputs, runner, signal));
  return { syncs: planned, notDone: [] };
}

function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const [errors, warnings] = [
    findings.filter(({ level }) => level === "error"),
    findings.filter(({ level }) => level === "warning"),
  ];
  return [...errors, ...warnings];
}

/** In the log, the annotations and the summary. */
function tell(validation: Validation, event: TriggeringEvent, runner: Runner): void {
  const { log, env } = runner;
  for (const { level, file, line, column, message } of validation.findings) {
    log.line(`${file}:${line}:${column}: ${level}: ${message}`);
  }
  for (const what of validation.notDone) log.line(what);
  log.line(headlineOf(validation));
  for (const { column, ...finding } of validation.findings) runner.annotate({ ...finding, col: column });
  for (const message of validation.notDone) runner.annotate({ level: "notice", title: "jirasync: not done", message });
  const files = fileUrl(env, event.repository, event.sha);
  runner.addSummary(validationReport(validation, files, CHANGES_SHOWN, runner.markdown));
}

function writeOutputs(validation: Validation, commentUrl: string | undefined, runner: Runner): void {
  const outputs = {
    valid: errorsOf(validation).length === 0,
    manifests: validation.files,
    problems: validation.findings.length,
    changes: changesOf(validation) ?? "",
    "comment-url": commentUrl ?? "",
  };
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, String(value));
}
