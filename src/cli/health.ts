import type { ListedSync } from "../cluster/index.ts";
import { type HealthReport, healthReport, identityOf, worstFirst } from "../status/index.ts";
import { EXIT, type Run } from "./command.ts";
import { chosen } from "./listed-sync.ts";
import { openSyncSource } from "./sync-source.ts";
import { tableLines } from "./table.ts";

/** Tells how each sync is, the worst first: 0 when none is unhealthy, else 1. */
export const run: Run = async (args, io, signal) => {
  await using source = await openSyncSource(args, io);
  const syncs = chosen(await source.list(signal), args.operands);
  const now = new Date();
  const reports = worstFirst(
    syncs.map((sync) => ({ ...identityOf(sync), phase: sync.status.phase, ...healthReport(sync, now) })),
  );
  if (args.text("output") === "json") io.stdout.json(reports);
  else for (const line of healthTable(reports, args.flag("all-namespaces") === true)) io.stdout.line(line);
  return reports.some(({ health }) => health === "Unhealthy") ? EXIT.failed : EXIT.completed;
};

interface Row extends HealthReport {
  readonly name: string;
  readonly namespace?: string;
  readonly phase: ListedSync["status"]["phase"];
}

function healthTable(reports: readonly Row[], withNamespace: boolean): readonly string[] {
  const head = [...(withNamespace ? ["namespace"] : []), "name", "health", "phase", "reason", "message"];
  const rows = reports.map(({ name, namespace = "", health, phase, reason, message }) => [
    ...(withNamespace ? [namespace] : []),
    name,
    health,
    phase,
    reason,
    message,
  ]);
  return tableLines(head, rows);
}
