import type { Output } from "../console/index.ts";
import { changeLine, dueLines } from "../status/index.ts";
import type { View } from "./follow-syncs.ts";
import { lineView, liveView } from "./live-view.ts";
import { statusTable } from "./status-table.ts";

/** Shows the syncs that are waited for on `out`: a table that is redrawn on a terminal, a line now and then elsewhere. */
export function waitView(out: Output, stderr: Output, now: () => Date): View {
  if (out.isTerminal) return liveView(out, now, statusTable);
  const isDue = dueLines(() => now().getTime());
  return lineView(out, stderr, (sync) => (isDue(sync) ? [changeLine(sync)] : []));
}
