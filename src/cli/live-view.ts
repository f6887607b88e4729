import type { ListedSync } from "../cluster/index.ts";
import type { Output } from "../console/index.ts";
import type { Failure } from "../failure/index.ts";
import type { View } from "./follow-syncs.ts";
import { keyOf } from "./listed-sync.ts";

const PAINT_EVERY_MS = 100;
// What shows an age grows older without any change.
const AGE_EVERY_MS = 1_000;

/** A terminal that always shows the newest state, as `render` lays it out; drawn at most ten times a second. */
export function liveView(
  stdout: Output,
  now: () => Date,
  render: (syncs: readonly ListedSync[], now: Date) => readonly string[],
): View {
  const syncs = new Map<string, ListedSync>();
  let note: string | undefined;
  let isStale = false;
  let paintedAtMs = Number.NEGATIVE_INFINITY;
  const paint = () => {
    const at = now();
    const shown = [...syncs.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sync]) => sync);
    stdout.repaint([...render(shown, at), ...(note === undefined ? [] : [note])]);
    [isStale, paintedAtMs] = [false, at.getTime()];
  };
  const timer = setInterval(() => {
    if (isStale || now().getTime() - paintedAtMs >= AGE_EVERY_MS) paint();
  }, PAINT_EVERY_MS);
  const touch = (text: string | undefined) => ([isStale, note] = [true, text]);
  return {
    changed: (sync) => {
      syncs.set(keyOf(sync), sync);
      touch(undefined);
    },
    deleted: (sync) => {
      syncs.delete(keyOf(sync));
      touch(undefined);
    },
    interrupted: (failure) => void touch(interruptionText(failure)),
    synced: () => void touch(undefined),
    end: (isComplete) => {
      clearInterval(timer);
      if (isComplete) paint();
    },
  };
}

export function interruptionText({ message }: Failure): string {
  return `Connecting again: ${message}`;
}

/** A line for what changed, where nothing can be redrawn; `linesOf` gives them, and what was just said is not repeated. */
export function lineView(stdout: Output, stderr: Output, linesOf: (sync: ListedSync) => readonly string[]): View {
  const said = new Map<string, ReadonlySet<string>>();
  let isInterrupted = false;
  return {
    changed: (sync) => {
      isInterrupted = false;
      const lines = linesOf(sync);
      const before = said.get(keyOf(sync));
      for (const line of lines) if (before?.has(line) !== true) stdout.line(line);
      said.set(keyOf(sync), new Set(lines));
    },
    deleted: (sync) => {
      said.delete(keyOf(sync));
      stdout.line(`${sync.name}  deleted`);
    },
    // The watch tells of every try; once for each outage is enough.
    interrupted: (failure) => {
      if (!isInterrupted) stderr.line(interruptionText(failure));
      isInterrupted = true;
    },
    synced: () => {
      isInterrupted = false;
    },
    end: () => {},
  };
}
