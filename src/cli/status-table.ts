import type { JiraSync } from "../resource/index.ts";
import { printable } from "./printable.ts";

const COLUMNS = ["NAME", "TYPE", "PHASE", "PROGRESS", "ISSUES", "OPERATION", "UPDATED", "MESSAGE"] as const;

/** The columns of `kubectl get jirasyncs`, for a person, line by line. */
export function statusTable(resources: readonly JiraSync[], now: Date): readonly string[] {
  const rows = [[...COLUMNS], ...resources.map((resource) => row(resource, now).map(printable))];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function row({ metadata, spec, status }: JiraSync, now: Date): string[] {
  const ready = status?.conditions.find(({ type }) => type === "Ready");
  return [
    metadata.name,
    spec.syncType,
    status?.phase ?? "Pending",
    status?.progress === undefined ? "" : `${status.progress.percentage}%`,
    status?.syncState?.issues ?? "",
    status?.progress?.currentOperation ?? "",
    status?.lastStatusUpdate === undefined ? "" : `${ago(status.lastStatusUpdate, now)} ago`,
    status?.lastError ?? ready?.message ?? "",
  ];
}

function ago(time: string, now: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - Date.parse(time)) / 1000));
  if (seconds < 120) return `${seconds}s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)}m`;
  return `${Math.round(seconds / 3600)}h`;
}
