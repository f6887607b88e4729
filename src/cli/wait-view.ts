import type { ListedSync } from "../cluster/index.ts";
import type { Output } from "../console/index.ts";
import type { View } from "./follow-syncs.ts";
import { keyOf } from "./listed-sync.ts";
import { lineView, liveView } from "./live-view.ts";
import { changeLine, statusTable } from "./status-table.ts";

const LINE_EVERY_MS = 10_000;

/** Shows the syncs that are waited for on `out`: a table that is redrawn on a terminal, a line now and then elsewhere. */
export function waitView(out: Output, stderr: Output, now: () => Date): View {
  if (out.isTerminal) return liveView(out, now, statusTable);
  const isDue = dueLines(() => now().getTime());
  return lineView(out, stderr, (sync) => (isDue(sync) ? [changeLine(sync)] : []));
}

/** Whether a state is worth a line: a step of the run at once, mere progress every ten seconds. A CI keeps every line. */
export function dueLines(nowMs: () => number): (sync: ListedSync) => boolean {
  const last = new Map<string, { readonly step: string; readonly atMs: number }>();
  return (sync) => {
    const { phase, progress, retryCount = 0, observedGeneration } = sync.status;
    const step = [phase, progress?.currentOperation ?? "", retryCount, observedGeneration].join(" ");
    const before = last.get(keyOf(sync));
    const atMs = nowMs();
    if (before?.step === step && atMs - before.atMs < LINE_EVERY_MS) return false;
    last.set(keyOf(sync), { step, atMs });
    return true;
  };
}
