import { type Failure, SyncError, UsageError } from "../failure/index.ts";
import { type RequestedRun, readSettings, setting, syncDeps } from "../run/index.ts";
import type { Report } from "../sync/index.ts";
import { gitLogin } from "./git-login.ts";
import type { Inputs } from "./input.ts";
import { runShown } from "./run-shown.ts";
import type { Runner } from "./runner.ts";
import { type Finding, findingAt, type SourcedSync } from "./validate-findings.ts";

/** What is known of a sync that was not run. */
export interface PlannedSync {
  readonly sync: SourcedSync;
  /** What a run would do; undefined where no plan could be made. */
  readonly report?: Report;
  readonly findings: readonly Finding[];
}

/** Whose settings reach Jira, or why nobody is asked. */
export type JiraAccess = { readonly kind: "given" } | { readonly kind: "none"; readonly why: string };

/**
 * Whether Jira may be asked. Its address has to be the workflow's own: that of a manifest may be the choice of whoever
 * opened the pull request, who would be sent the token.
 */
export function jiraAccess(inputs: Inputs, { env }: Pick<Runner, "env">, isFork: boolean): JiraAccess {
  const none = (why: string): JiraAccess => ({ kind: "none", why });
  if (inputs.flag("plan") === false) return none("the input plan is false");
  // Also where a workflow hands secrets to forks: their author would choose what is asked, and read the answer.
  if (isFork)
    return none("the manifests are, or may be, from a fork, whose author must not read Jira through this check");
  if ((inputs.text("jira-token") ?? setting(env, "JIRA_PAT")) === undefined) return none("no Jira token is given");
  if ((inputs.text("jira-url") ?? setting(env, "JIRA_BASE_URL")) === undefined) {
    return none("no input jira-url is given, and the token is not sent to an address that a manifest names");
  }
  return { kind: "given" };
}

/** Asks Jira for the query, then runs the sync without writing; what goes wrong becomes findings. */
export async function planSync(
  sync: SourcedSync,
  inputs: Inputs,
  runner: Runner,
  signal: AbortSignal,
): Promise<PlannedSync> {
  const workspace = runner.env["GITHUB_WORKSPACE"] ?? ".";
  const at = (path: readonly string[], said: Pick<Finding, "level" | "title" | "message">) =>
    findingAt(sync, path, workspace, said);
  let run: RequestedRun;
  try {
    run = await requestedRun(sync, inputs, runner);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const message = `It was not planned: ${error.message}.`;
    return { sync, findings: [await at(["spec", "source"], { level: "error", title: "Not planned", message })] };
  }
  const refused = await askJira(run, runner, signal);
  if (refused !== undefined) return { sync, findings: [await at(targetPath(sync), spoken(refused, "Jira"))] };

  const { outcome } = await runShown(run, runner, signal);
  const report = outcome.kind === "cancelled" ? undefined : outcome.report;
  const planned = { sync, ...(report === undefined ? {} : { report }) };
  if (outcome.kind !== "failed") return { ...planned, findings: [] };
  const isJirasWord = outcome.failure.reason === "InvalidQuery" || outcome.failure.reason === "IssuesFailed";
  const finding = isJirasWord
    ? await at(targetPath(sync), spoken(outcome.failure, "Jira"))
    : await at(["spec", "destination", "repository"], spoken(outcome.failure, "the destination"));
  return { ...planned, findings: [finding] };
}

async function requestedRun({ resource }: SourcedSync, inputs: Inputs, runner: Runner): Promise<RequestedRun> {
  const { spec } = resource;
  const settings = await readSettings(resource, inputs, runner);
  const { caFile } = settings.git;
  // Of the machine's own credentials none goes to a repository that a pull request names: only the job's, to its own host.
  const git = gitLogin(inputs, spec.destination.repository, caFile === undefined ? {} : { caFile }, runner);
  const retryPolicy = { ...spec.retryPolicy, maxRetries: 0 };
  return { resource: { ...resource, spec: { ...spec, retryPolicy } }, settings: { ...settings, git }, dryRun: true };
}

/** Why Jira does not take the query, or does not answer at all. */
async function askJira(
  { resource: { spec }, settings }: RequestedRun,
  runner: Runner,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  try {
    await using jira = await syncDeps(spec, settings, runner, { emit: () => {} }).connectJira(signal);
    if (spec.target.jqlQuery !== undefined) await jira.count(spec.target.jqlQuery, signal);
    return undefined;
  } catch (error) {
    if (error instanceof SyncError && error.failure.reason !== "Cancelled") return error.failure;
    throw error;
  }
}

function targetPath({ resource }: SourcedSync): readonly string[] {
  return ["spec", "target", ...Object.keys(resource.spec.target).slice(0, 1)];
}

/** A manifest is wrong where Jira says so; that something does not answer, or is not for this token, is no fault of its. */
function spoken(failure: Failure, whose: "Jira" | "the destination"): Pick<Finding, "level" | "title" | "message"> {
  const isWrong = failure.reason === "InvalidQuery" || failure.reason === "InvalidSpec";
  const isRefused = whose === "Jira" && !failure.retryable;
  return {
    level: isWrong || isRefused ? "error" : "warning",
    title: isWrong ? failure.reason : `Not planned: ${failure.reason}`,
    message: failure.message,
  };
}
