import type { SyncNotice } from "../cluster/index.ts";
import { UsageError } from "../failure/index.ts";
import { durationText, type Finding, findingsOf, nextCommands } from "../status/index.ts";
import { EXIT, type Io, type Run } from "./command.ts";
import { chosen } from "./listed-sync.ts";
import { openSyncSource } from "./sync-source.ts";
import { tableLines } from "./table.ts";

const NOTICES_SHOWN = 10;
const SIGNS = { error: "✗", warning: "!", info: "·" } as const;

/** Tells what is wrong with a sync and what to do: 0 when nothing is, else 1. */
export const run: Run = async (args, io, signal) => {
  if (args.operands.length !== 1) throw new UsageError("name the one sync to look into");
  await using source = await openSyncSource(args, io);
  const [sync] = chosen(await source.list(signal), args.operands);
  if (sync === undefined) return EXIT.failed;
  const now = new Date();
  const findings = findingsOf(sync, now);
  const notices = await source.notices(sync, signal);
  const commands = source.kind === "cluster" ? nextCommands(sync) : [];
  if (args.text("output") === "json") io.stdout.json({ name: sync.name, findings, events: notices, commands });
  else {
    printFindings(findings, io);
    printNotices(notices, now, io);
    printCommands(commands, io);
  }
  return findings.some(({ severity }) => severity === "error") ? EXIT.failed : EXIT.completed;
};

function printFindings(findings: readonly Finding[], { stdout }: Io): void {
  for (const { severity, reason, message, advice } of findings) {
    stdout.line(`${SIGNS[severity]} ${reason}: ${message}`);
    if (advice !== undefined) stdout.line(`  → ${advice}`);
  }
}

function printNotices(notices: readonly SyncNotice[], now: Date, { stdout }: Io): void {
  if (notices.length === 0) return;
  const rows = notices
    .slice(-NOTICES_SHOWN)
    .map(({ lastSeen, type, reason, count, note }) => [
      lastSeen === undefined ? "" : durationText(now.getTime() - lastSeen.getTime()),
      type,
      reason,
      count > 1 ? `${note} (${count} times)` : note,
    ]);
  stdout.line("");
  for (const line of tableLines(["last seen", "type", "reason", "event"], rows)) stdout.line(line);
}

function printCommands(commands: readonly string[], { stdout }: Io): void {
  if (commands.length === 0) return;
  stdout.line("");
  stdout.line("Go on with:");
  for (const command of commands) stdout.line(`  ${command}`);
}
