import { durationText, type Summary, summaryOf } from "../status/index.ts";
import { EXIT, type Run } from "./command.ts";
import { chosen } from "./listed-sync.ts";
import { openSyncSource } from "./sync-source.ts";
import { tableLines } from "./table.ts";

const ATTENTION_SHOWN = 20;

/** Counts syncs and their issues, and names those that need a person first. */
export const run: Run = async (args, io, signal) => {
  await using source = await openSyncSource(args, io);
  const syncs = chosen(await source.list(signal), args.operands);
  const now = new Date();
  const summary = summaryOf(syncs, now);
  if (args.text("output") === "json") io.stdout.json(summary);
  else for (const line of summaryLines(summary, now)) io.stdout.line(line);
  return EXIT.completed;
};

function summaryLines(summary: Summary, now: Date): readonly string[] {
  const { syncs, phases, health, issues, oldestSync, neverCompleted, attention } = summary;
  const rows = attention
    .slice(0, ATTENTION_SHOWN)
    .map(({ name, namespace, ...report }) => [
      namespace === undefined ? name : `${namespace}/${name}`,
      report.health,
      report.reason,
      report.message,
    ]);
  const unnamed = attention.length - rows.length;
  return [
    ...(rows.length === 0 ? [] : [...tableLines(["needs attention", "health", "reason", "message"], rows)]),
    ...(unnamed > 0 ? [`and ${unnamed} more, which jirasync health names`] : []),
    ...(rows.length === 0 ? [] : [""]),
    `Syncs:   ${syncs}${counts(phases)}`,
    `Health:  ${counts(health).replace(/^: /, "") || "nothing to tell"}`,
    `Issues:  ${issues.processed} of ${issues.total} processed, ${issues.failed} failed`,
    ...(oldestSync === undefined
      ? []
      : [
          `Oldest:  ${oldestSync.name}, last completed ${durationText(now.getTime() - Date.parse(oldestSync.lastSyncTime))} ago`,
        ]),
    ...(neverCompleted === 0 ? [] : [`Never completed: ${neverCompleted}`]),
  ];
}

/** ": 3 Running, 1 Failed"; what there is none of is left out. */
function counts(of: Readonly<Record<string, number>>): string {
  const words = Object.entries(of).filter(([, count]) => count > 0);
  return words.length === 0 ? "" : `: ${words.map(([name, count]) => `${count} ${name}`).join(", ")}`;
}
