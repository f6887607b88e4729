import type { Markdown } from "../console/index.ts";
import { markdownTable } from "./markdown-table.ts";
import type { EndedRun } from "./run-shown.ts";
import type { SyncAccount } from "./sync-account.ts";
import { reportOf, worstPhase } from "./sync-outputs.ts";

const FAILED_SHOWN = 50;
const PROJECTS_SHOWN = 50;
const PLANNED_SHOWN = 100;

/** The page of a step: numbers, changes by project, failed issues, and where the time went. Safe Markdown. */
export function syncSummary(account: SyncAccount, serverUrl: string, markdown: Markdown): string {
  const { runs, pullRequests, notDue } = account;
  const parts = [
    `## ${headline(account)}`,
    overview(runs, serverUrl, markdown),
    ...pullRequests.map(({ number, url }) => `Pull request ${markdown.link(`#${number}`, url)}`),
    ...runs.flatMap((run) => planned(run, markdown)),
    changesByProject(runs, markdown),
    failedIssues(runs, markdown),
    ...runs.flatMap((run) => reasons(run, markdown)),
    timeline(runs),
    ...(notDue.length === 0 ? [] : [`Not due: ${notDue.map(markdown.text).join(", ")}`]),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const SIGNS = { Completed: "✅", Failed: "❌", Cancelled: "🚫" } as const;

function headline(account: SyncAccount): string {
  const { runs, isRefused, isCancelled } = account;
  if (runs.length === 0 && isCancelled) return "🚫 Jira sync cancelled before it began";
  if (runs.length === 0 && isRefused) return "❌ Jira sync failed before it began";
  if (runs.length === 0) return "Jira sync: nothing was due";
  const phase = worstPhase(account);
  const sign = phase === "Completed" || phase === "Failed" || phase === "Cancelled" ? `${SIGNS[phase]} ` : "";
  const changes = runs.reduce((sum, run) => sum + changeCount(run), 0);
  const isPlan = runs.some(({ requested }) => requested.dryRun);
  const what = changes === 0 ? "no change" : `${changes} ${changes === 1 ? "change" : "changes"}`;
  return `${sign}Jira sync ${phase.toLowerCase()}: ${what}${isPlan ? " (dry run, nothing was written)" : ""}`;
}

function changeCount(run: EndedRun): number {
  const report = reportOf(run);
  return report === undefined ? 0 : report.created.length + report.updated.length + report.deleted.length;
}

function overview(runs: readonly EndedRun[], serverUrl: string, markdown: Markdown): string {
  if (runs.length === 0) return "";
  const head = ["sync", "phase", "issues", "created", "updated", "deleted", "unchanged", "failed", "time", "commit"];
  const rows = runs.map((run) => {
    const { resource, seconds } = run;
    const report = reportOf(run);
    return [
      markdown.text(resource.metadata.name),
      resource.status?.phase ?? "",
      resource.status?.syncState?.issues ?? "",
      report?.created.length ?? "",
      report?.updated.length ?? "",
      report?.deleted.length ?? "",
      report?.unchanged ?? "",
      resource.status?.syncState?.failedIssues ?? "",
      `${seconds.toFixed(1)} s`,
      commitLink(run, serverUrl, markdown),
    ];
  });
  return markdownTable(head, rows);
}

function commitLink(run: EndedRun, serverUrl: string, markdown: Markdown): string {
  const commit = reportOf(run)?.commit;
  if (commit === null || commit === undefined) return "";
  const { repository } = run.resource.spec.destination;
  const short = commit.slice(0, 10);
  if (serverUrl === "" || !repository.startsWith(`${serverUrl}/`)) return markdown.text(short);
  return markdown.link(short, `${repository.replace(/\.git$/, "")}/commit/${commit}`);
}

function changesByProject(runs: readonly EndedRun[], markdown: Markdown): string {
  const counts = new Map<string, { created: number; updated: number; deleted: number }>();
  for (const run of runs) {
    const report = reportOf(run);
    for (const change of ["created", "updated", "deleted"] as const) {
      for (const key of report?.[change] ?? []) {
        const project = key.slice(0, key.lastIndexOf("-"));
        const count = counts.get(project) ?? { created: 0, updated: 0, deleted: 0 };
        count[change]++;
        counts.set(project, count);
      }
    }
  }
  if (counts.size === 0) return "";
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = sorted
    .slice(0, PROJECTS_SHOWN)
    .map(([project, { created, updated, deleted }]) => [markdown.text(project), created, updated, deleted]);
  return `### Changes by project\n\n${markdownTable(["project", "created", "updated", "deleted"], rows)}${more(counts.size, PROJECTS_SHOWN)}`;
}

function failedIssues(runs: readonly EndedRun[], markdown: Markdown): string {
  const failed = runs.flatMap((run) =>
    (reportOf(run)?.failed ?? []).map((issue) => ({ ...issue, jira: run.requested.settings.jira.baseUrl })),
  );
  if (failed.length === 0) return "";
  const rows = failed
    .slice(0, FAILED_SHOWN)
    .map(({ id, key, failure, jira }) => [
      markdown.link(key ?? id, issueAddress(jira, id, key)),
      failure.reason,
      markdown.text(failure.message),
    ]);
  return `### Failed issues\n\n${markdownTable(["issue", "reason", "message"], rows)}${more(failed.length, FAILED_SHOWN)}`;
}

// Jira has a page for a key; an id it only finds.
function issueAddress(jira: string, id: string, key: string | undefined): string {
  const page =
    key === undefined ? `issues/?jql=${encodeURIComponent(`id = ${id}`)}` : `browse/${encodeURIComponent(key)}`;
  return `${jira.replace(/\/+$/, "")}/${page}`;
}

function reasons({ resource, outcome }: EndedRun, markdown: Markdown): readonly string[] {
  if (outcome.kind === "completed") return [];
  const why = outcome.kind === "failed" ? `${outcome.failure.reason}: ${outcome.failure.message}` : outcome.message;
  return [`**${markdown.text(resource.metadata.name)}**: ${markdown.text(why)}`];
}

function planned({ resource, ...run }: EndedRun, markdown: Markdown): readonly string[] {
  const changes = reportOf({ resource, ...run })?.planned ?? [];
  if (changes.length === 0) return [];
  const rows = changes
    .slice(0, PLANNED_SHOWN)
    .map(({ key, action, why }) => [markdown.text(key), action, markdown.text(why)]);
  return [
    `### Plan of ${markdown.text(resource.metadata.name)}\n\n${markdownTable(["issue", "action", "why"], rows)}${more(changes.length, PLANNED_SHOWN)}`,
  ];
}

const SHORT_MS = 10_000;

/** A Gantt chart of the operations. Every name in it is ours, or one that Kubernetes takes. */
function timeline(runs: readonly EndedRun[]): string {
  const startMs = Math.min(...runs.flatMap(({ operations }) => operations.map((operation) => operation.startMs)));
  if (!Number.isFinite(startMs)) return "";
  const endMs = Math.max(...runs.flatMap(({ operations }) => operations.map((operation) => operation.endMs)));
  const axis = endMs - startMs < SHORT_MS ? "%S.%L s" : "%M:%S";
  const sections = runs.flatMap(({ resource, operations, ...run }) => [
    `  section ${resource.metadata.name}`,
    ...operations.map(({ operation, ...times }, index) => {
      const isLast = index === operations.length - 1;
      const state = isLast && isBroken(run.outcome) ? "crit" : "done";
      return `  ${operation} :${state}, ${times.startMs - startMs}, ${times.endMs - startMs}`;
    }),
  ]);
  return ["```mermaid", "gantt", "  dateFormat x", `  axisFormat ${axis}`, ...sections, "```"].join("\n");
}

// A run that pushed what it could has done all of its operations.
function isBroken(outcome: EndedRun["outcome"]): boolean {
  return outcome.kind === "cancelled" || (outcome.kind === "failed" && outcome.report === undefined);
}

function more(count: number, shown: number): string {
  return count > shown ? `\n\nand ${count - shown} more, which the report names` : "";
}
