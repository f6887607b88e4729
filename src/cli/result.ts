import type { JiraSync } from "../resource/index.ts";
import type { Outcome, Report } from "../sync/index.ts";
import { printable } from "./printable.ts";

const KEYS_SHOWN = 20;

/** What `--output json` prints for one sync: the design's status with the changes named by key. */
export function jsonResult({ metadata, status }: JiraSync, outcome: Outcome): Record<string, unknown> {
  const report = reportOf(outcome);
  return {
    name: metadata.name,
    phase: status?.phase,
    syncState: status?.syncState,
    progress: status?.progress,
    commit: report?.commit ?? null,
    changes: {
      created: report?.created ?? [],
      updated: report?.updated ?? [],
      deleted: report?.deleted ?? [],
      unchanged: report?.unchanged ?? 0,
    },
    failedIssues: (report?.failed ?? []).map(({ id, key, failure }) => ({
      id,
      key,
      reason: failure.reason,
      message: failure.message,
    })),
    ...(report?.planned === undefined ? {} : { planned: report.planned }),
    conditions: status?.conditions,
    lastError: status?.lastError,
  };
}

/** The same for a person. */
export function textResult({ metadata, spec, status }: JiraSync, outcome: Outcome, seconds: number): string {
  const report = reportOf(outcome);
  const time = seconds >= 10 ? seconds.toFixed(0) : seconds.toFixed(1);
  const lines = [`${metadata.name}: ${status?.phase ?? "Unknown"} after ${time} s`];
  if (report !== undefined) {
    const { created, updated, deleted, unchanged, failed, commit } = report;
    lines.push(
      `  ${created.length} created, ${updated.length} updated, ${deleted.length} deleted, ${unchanged} unchanged, ${failed.length} failed`,
      commit === null ? "  no change, no commit" : `  commit ${commit} on ${printable(spec.destination.branch)}`,
      ...failed.slice(0, KEYS_SHOWN).map(({ id, key, failure }) => `  failed ${key ?? id}: ${failure.message}`),
      ...(failed.length > KEYS_SHOWN
        ? [`  … and ${failed.length - KEYS_SHOWN} more failed issues, see --output json`]
        : []),
    );
  }
  if (status?.lastError !== undefined && outcome.kind === "failed") lines.push(`  ${status.lastError}`);
  return `${lines.map(printable).join("\n")}\n`;
}

/** What `plan` prints for a person. */
export function textPlan({ metadata }: JiraSync, { planned = [], mode, unchanged, failed }: Report): string {
  const signs = { create: "+", update: "~", delete: "-" } as const;
  const lines = planned.map(({ key, action, why }) => `  ${signs[action]} ${key}  ${why}`);
  const count = (action: keyof typeof signs) => planned.filter((change) => change.action === action).length;
  return `${[
    `${metadata.name}: ${mode}`,
    ...lines,
    ...failed.map(({ id, key, failure }) => `  ! ${key ?? id}  ${failure.message}`),
    `${metadata.name}: ${count("create")} to create, ${count("update")} to update, ${count("delete")} to delete, ` +
      `${unchanged} unchanged, ${failed.length} failed. Nothing was written.`,
  ]
    .map(printable)
    .join("\n")}\n`;
}

function reportOf(outcome: Outcome): Report | undefined {
  return outcome.kind === "cancelled" ? undefined : outcome.report;
}
