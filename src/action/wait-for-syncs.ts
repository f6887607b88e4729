import {
  type ClusterClient,
  describeWait,
  type ListedSync,
  type SyncChange,
  syncChanges,
  type WaitResult,
  waitForEnd,
  waitOutcome,
} from "../cluster/index.ts";
import { abortError, UsageError } from "../failure/index.ts";
import { changeLine, dueLines, durationMs } from "../status/index.ts";
import { UNSEEN_END } from "./cluster-inputs.ts";
import type { Inputs } from "./input.ts";
import type { Runner } from "./runner.ts";

export interface WaitLimits {
  readonly limitMs: number;
  readonly graceMs: number;
}

/** The inputs timeout and grace; throws UsageError for what is no time. */
export function waitLimits(inputs: Inputs): WaitLimits {
  return { limitMs: durationOf(inputs, "timeout", "30m"), graceMs: durationOf(inputs, "grace", "30s") };
}

function durationOf(inputs: Inputs, name: string, otherwise: string): number {
  const text = inputs.text(name) ?? otherwise;
  const ms = durationMs(text);
  if (ms !== undefined) return ms;
  throw new UsageError(
    `the input ${name} is ${JSON.stringify(text)}, which is no time; give one such as 90s, 30m or 1h30m`,
  );
}

/** Sets the outputs to what they are when the step fails before the end of the wait: a later step may read them all the same. */
export function setUnseenEnd(runner: Runner): void {
  for (const [name, value] of Object.entries(UNSEEN_END)) runner.setOutput(name, value);
}

/** What to wait for in one namespace; all of the selection without names. */
export interface Awaited {
  readonly namespace: string;
  readonly labelSelector?: string;
  readonly names: readonly string[];
}

/** Follows the syncs to their end in the log, reports what went wrong and sets the outputs; whether all completed. */
export async function waitForSyncs(
  client: ClusterClient,
  awaited: readonly Awaited[],
  { limitMs, graceMs }: WaitLimits,
  runner: Runner,
  signal: AbortSignal,
): Promise<boolean> {
  const endMs = client.deps.now() + limitMs;
  const isDue = dueLines(client.deps.now);
  const all: WaitResult<ListedSync>[] = [];
  for (const { names, ...selection } of awaited) {
    // The limit is for all of them together.
    const options = { names, graceMs, limitMs: Math.max(0, endMs - client.deps.now()) };
    const changes = (limit: AbortSignal) => syncChanges(client, selection, names, limit);
    const results = await waitForEnd<ListedSync>(changes, options, (change) => show(change, isDue, runner), signal);
    if (signal.aborted) throw abortError(signal);
    await report(client, results, { namespace: selection.namespace, limitMs }, runner, signal);
    all.push(...results);
  }
  setOutputs(all, runner);
  // Those of a selection have been found only now.
  if (awaited.some(({ names }) => names.length === 0)) runner.setOutput("name", all.map(({ name }) => name).join(","));
  return waitOutcome(all) === "completed";
}

function show(change: SyncChange<ListedSync>, isDue: (sync: ListedSync) => boolean, { log }: Runner): void {
  switch (change.kind) {
    case "changed":
      if (isDue(change.sync)) log.line(changeLine(change.sync));
      break;
    case "deleted":
      log.line(`${change.sync.name}: deleted`);
      break;
    case "interrupted":
      log.line(`the connection to the cluster is being made again: ${change.failure.message}`);
      break;
    case "synced":
      break;
    default:
      change satisfies never;
  }
}

/** An annotation for each sync that did not complete, which says what describe would. */
async function report(
  client: ClusterClient,
  results: readonly WaitResult<ListedSync>[],
  scope: { readonly namespace: string; readonly limitMs: number },
  runner: Runner,
  signal: AbortSignal,
): Promise<void> {
  for (const result of results.length === 0 ? [undefined] : results) {
    const lines = await describeWait(client, result === undefined ? [] : [result], scope, signal);
    if (lines.length === 0) continue;
    for (const line of lines) runner.log.line(line);
    const title = result === undefined ? "No such JIRASync" : `${result.name}: ${TITLES[result.kind]}`;
    runner.annotate({ level: "error", title, message: lines.join("\n") });
  }
}

const TITLES = {
  completed: "completed",
  failed: "failed",
  cancelled: "cancelled",
  gone: "not there",
  open: "not ended in time",
} as const satisfies Record<WaitResult["kind"], string>;

const PHASES = ["Failed", "Cancelled", "Running", "Pending", "Scheduled", "Completed"] as const;

function setOutputs(results: readonly WaitResult<ListedSync>[], runner: Runner): void {
  const statuses = results.flatMap((result) =>
    "sync" in result && result.sync !== undefined ? [result.sync.status] : [],
  );
  const sum = (name: "totalIssues" | "processedIssues" | "failedIssues") =>
    String(statuses.reduce((total, { syncState }) => total + (syncState?.[name] ?? 0), 0));
  const commits = new Set(statuses.flatMap(({ syncState }) => syncState?.commit ?? []));
  const outputs: Record<keyof typeof UNSEEN_END, string> = {
    phase: PHASES.find((phase) => statuses.some((status) => status.phase === phase)) ?? "",
    result: waitOutcome(results),
    commit: [...commits].join(","),
    "total-issues": sum("totalIssues"),
    "processed-issues": sum("processedIssues"),
    "failed-issues": sum("failedIssues"),
  };
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
}
