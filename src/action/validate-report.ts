import type { Markdown } from "../console/index.ts";
import { describeTarget } from "../resource/index.ts";
import type { Report } from "../sync/index.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Finding } from "./validate-findings.ts";
import type { PlannedSync } from "./validate-plan.ts";

/** All that a check of manifests has found. */
export interface Validation {
  /** How many files were looked at. */
  readonly files: number;
  readonly syncs: readonly PlannedSync[];
  /** The worst first. */
  readonly findings: readonly Finding[];
  /** What could not be looked at, and why; plain text. */
  readonly notDone: readonly string[];
}

const FINDINGS_SHOWN = 100;

export function errorsOf({ findings }: Pick<Validation, "findings">): readonly Finding[] {
  return findings.filter(({ level }) => level === "error");
}

/** The whole in one line of plain text. */
export function headlineOf(validation: Validation): string {
  const errors = errorsOf(validation);
  const wrong = new Set(errors.map(({ file }) => file)).size;
  const files = `${validation.files} ${validation.files === 1 ? "manifest file" : "manifest files"}`;
  if (wrong > 0) return `${wrong} of ${files} ${wrong === 1 ? "has" : "have"} errors`;
  const changes = changesOf(validation);
  if (changes === undefined) return `${files} valid`;
  return `${files} valid, ${changes === 0 ? "no change" : `${changes} ${changes === 1 ? "change" : "changes"}`} planned`;
}

/** How many files the syncs would change; undefined where no plan was made. */
export function changesOf({ syncs }: Pick<Validation, "syncs">): number | undefined {
  const plans = syncs.flatMap(({ report }) => report?.planned ?? []);
  return syncs.some(({ report }) => report !== undefined) ? plans.length : undefined;
}

/** For the summary, the comment and the check run: `changesShown` of each sync are named. `fileUrl` is where files are shown. */
export function validationReport(
  validation: Validation,
  fileUrl: string | undefined,
  changesShown: number,
  markdown: Markdown,
): string {
  const sign = errorsOf(validation).length > 0 ? "❌" : validation.findings.length > 0 ? "⚠️" : "✅";
  const parts = [
    `## ${sign} jirasync: ${markdown.text(headlineOf(validation))}`,
    findingsTable(validation.findings, fileUrl, markdown),
    syncsTable(validation.syncs, markdown),
    ...validation.syncs.flatMap((sync) => changesTable(sync, changesShown, markdown)),
    ...validation.notDone.map((what) => `ℹ️ ${markdown.text(what)}`),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function findingsTable(findings: readonly Finding[], fileUrl: string | undefined, markdown: Markdown): string {
  if (findings.length === 0) return "";
  const rows = findings
    .slice(0, FINDINGS_SHOWN)
    .map((finding) => [
      finding.level === "error" ? "❌" : "⚠️",
      placeLink(finding, fileUrl, markdown),
      markdown.text(finding.message),
    ]);
  return `${markdownTable(["", "place", "what is wrong"], rows)}${more(findings.length, FINDINGS_SHOWN, "problems")}`;
}

function placeLink({ file, line, column }: Finding, fileUrl: string | undefined, markdown: Markdown): string {
  const text = `${file}:${line}:${column}`;
  if (fileUrl === undefined) return markdown.text(text);
  const path = file.split("/").map(encodeURIComponent).join("/");
  return markdown.link(text, `${fileUrl}/${path}#L${line}`);
}

function syncsTable(syncs: readonly PlannedSync[], markdown: Markdown): string {
  if (syncs.length === 0) return "";
  const rows = syncs.map(({ sync: { resource }, report }) => [
    markdown.text(resource.metadata.name),
    markdown.text(describeTarget(resource.spec.target)),
    markdown.text(resource.spec.schedule ?? ""),
    ...counts(report),
  ]);
  return markdownTable(["sync", "target", "schedule", "create", "update", "delete", "unchanged", "failed"], rows);
}

function counts(report: Report | undefined): readonly (string | number)[] {
  if (report === undefined) return ["not planned", "", "", "", ""];
  const { created, updated, deleted, unchanged, failed } = report;
  return [created.length, updated.length, deleted.length, unchanged, failed.length];
}

// What goes is what a reviewer has to see first.
const ORDER = { delete: 0, create: 1, update: 2 } as const;

function changesTable(
  { sync: { resource }, report }: PlannedSync,
  shown: number,
  markdown: Markdown,
): readonly string[] {
  const changes = (report?.planned ?? []).toSorted((a, b) => ORDER[a.action] - ORDER[b.action]);
  if (changes.length === 0) return [];
  const rows = changes.slice(0, shown).map(({ key, action, why }) => [markdown.text(key), action, markdown.text(why)]);
  const name = markdown.text(resource.metadata.name);
  const count = `${changes.length} ${changes.length === 1 ? "change" : "changes"}`;
  const list = markdownTable(["issue", "action", "why"], rows) + more(changes.length, shown, "changes");
  return [`<details><summary>Plan of ${name}: ${count}</summary>\n\n${list}\n\n</details>`];
}

function more(count: number, shown: number, what: string): string {
  return count > shown ? `\n\nand ${count - shown} more ${what}` : "";
}
