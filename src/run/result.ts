import type { JiraSync } from "../resource/index.ts";
import type { Outcome, PlannedChange, Report } from "../sync/index.ts";

const KEYS_SHOWN = 20;

/** What `--output json` prints for one sync: the design's status with the changes named by key. */
export function jsonResult({ metadata, status }: JiraSync, outcome: Outcome): Record<string, unknown> {
  const report = outcome.kind === "cancelled" ? undefined : outcome.report;
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
    lastError: status?.lastError ?? null,
  };
}

/** The same for a person, line by line. */
export function textResult({ metadata, spec }: JiraSync, report: Report, seconds: number): readonly string[] {
  const { created, updated, deleted, unchanged, failed, commit } = report;
  const counts = [
    `${created.length} created`,
    `${updated.length} updated`,
    `${deleted.length} deleted`,
    `${unchanged} unchanged`,
    ...(failed.length === 0 ? [] : [`${failed.length} failed`]),
  ];
  const unnamed = failed.length - KEYS_SHOWN;
  return [
    `${metadata.name}: ${counts.join(", ")} after ${timeText(seconds)}`,
    ...failed.slice(0, KEYS_SHOWN).map(({ id, key, failure }) => `  failed ${key ?? id}: ${failure.message}`),
    ...(unnamed > 0 ? [`  and ${unnamed} more failed issues, which --output json names`] : []),
    commit === null ? "  no change, no commit" : `  commit ${commit} on ${spec.destination.branch}`,
  ];
}

/** What `plan` prints for a person, line by line. */
export function textPlan(
  { metadata }: JiraSync,
  { mode, unchanged, failed }: Report,
  planned: readonly PlannedChange[],
): readonly string[] {
  const signs = { create: "+", update: "~", delete: "-" } as const;
  const count = (action: keyof typeof signs) => planned.filter((change) => change.action === action).length;
  const counts = [
    `${count("create")} to create`,
    `${count("update")} to update`,
    `${count("delete")} to delete`,
    `${unchanged} unchanged`,
    ...(failed.length === 0 ? [] : [`${failed.length} failed`]),
  ];
  return [
    `${metadata.name}: ${mode}`,
    ...planned.map(({ key, action, why }) => `  ${signs[action]} ${key}  ${why}`),
    ...failed.map(({ id, key, failure }) => `  ! ${key ?? id}  ${failure.message}`),
    `${metadata.name}: ${counts.join(", ")}. Nothing was written.`,
  ];
}

/** Why a sync did not complete, as one line. */
export function failureLine(name: string, outcome: Exclude<Outcome, { kind: "completed" }>, seconds: number): string {
  switch (outcome.kind) {
    case "cancelled":
      return `${name}: cancelled after ${timeText(seconds)}. The next run takes up where the branch stands.`;
    case "failed":
      return `${name}: failed after ${timeText(seconds)}: ${outcome.failure.reason}: ${outcome.failure.message}`;
    default:
      return outcome satisfies never;
  }
}

function timeText(seconds: number): string {
  return `${seconds >= 10 ? seconds.toFixed(0) : seconds.toFixed(1)} s`;
}
