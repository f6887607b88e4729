import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Phase } from "../resource/index.ts";
import { jsonResult } from "../run/index.ts";
import type { EndedRun } from "./run-shown.ts";
import type { Runner } from "./runner.ts";
import type { SyncAccount } from "./sync-account.ts";
import type { SyncOutput } from "./sync-inputs.ts";

/** Of several syncs the phase that asks most of a person. */
export function worstPhase({ runs, isRefused, isCancelled }: SyncAccount): Phase {
  const phases = new Set(runs.map(({ outcome }) => outcome.kind));
  if (phases.has("cancelled") || isCancelled) return "Cancelled";
  return phases.has("failed") || isRefused ? "Failed" : "Completed";
}

/** The outputs of a step whose syncs ended like this. */
export function outputsOf(account: SyncAccount): Omit<Readonly<Record<SyncOutput, string>>, "report"> {
  const { runs, pullRequests } = account;
  const sum = (count: (run: EndedRun) => number | undefined) =>
    String(runs.reduce((total, run) => total + (count(run) ?? 0), 0));
  const list = (item: (run: EndedRun) => string | null | undefined) =>
    [...new Set(runs.flatMap((run) => item(run) ?? []))].join(",");
  return {
    phase: worstPhase(account),
    changed: String(runs.some(hasChanged)),
    commit: list((run) => reportOf(run)?.commit),
    "total-issues": sum(({ resource }) => resource.status?.syncState?.totalIssues),
    "processed-issues": sum(({ resource }) => resource.status?.syncState?.processedIssues),
    "successful-issues": sum(({ resource }) => resource.status?.syncState?.successfulIssues),
    "failed-issues": sum(({ resource }) => resource.status?.syncState?.failedIssues),
    created: sum((run) => reportOf(run)?.created.length),
    updated: sum((run) => reportOf(run)?.updated.length),
    deleted: sum((run) => reportOf(run)?.deleted.length),
    name: list(({ resource }) => resource.metadata.name),
    namespace: list(({ resource }) => resource.metadata.namespace ?? "default"),
    "pull-request-url": pullRequests.map(({ url }) => url).join(","),
    "pull-request-number": pullRequests.map(({ number }) => number).join(","),
  };
}

function hasChanged(run: EndedRun): boolean {
  const report = reportOf(run);
  return report !== undefined && (report.commit !== null || (report.planned ?? []).length > 0);
}

/** What a run did, where it came that far. */
export function reportOf({ outcome }: EndedRun) {
  return outcome.kind === "cancelled" ? undefined : outcome.report;
}

/** Sets every output, and writes the report that one of them names. */
export async function writeOutputs(account: SyncAccount, runner: Runner): Promise<void> {
  const outputs = outputsOf(account);
  const report = {
    phase: outputs.phase,
    syncs: account.runs.map(({ resource, outcome }) => ({
      namespace: resource.metadata.namespace ?? "default",
      ...jsonResult(resource, outcome),
    })),
  };
  const redacted = (_: string, value: unknown) => (typeof value === "string" ? runner.redactor.redact(value) : value);
  const path = join(runner.temporaryFolder, `jirasync-report-${randomUUID()}.json`);
  await writeFile(path, `${JSON.stringify(report, redacted, 2)}\n`);
  for (const [name, value] of Object.entries({ ...outputs, report: path })) runner.setOutput(name, value);
}
