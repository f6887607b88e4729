import type { ObservedSync } from "./observed-sync.ts";

const LINE_EVERY_MS = 10_000;

/** What a sync says of itself: the last error, else where it stands. */
export function messageOf({ status }: ObservedSync): string {
  return status.lastError ?? status.conditions.find(({ type }) => type === "Ready")?.message ?? "";
}

/** One sync on one line, for where nothing can be redrawn. */
export function changeLine(sync: ObservedSync, withNamespace = false): string {
  const { name, namespace, status } = sync;
  const words = [
    withNamespace ? `${namespace ?? ""}/${name}` : name,
    status.phase,
    ...(status.progress === undefined ? [] : [`${status.progress.percentage}%`]),
    ...(status.syncState === undefined ? [] : [status.syncState.issues]),
    messageOf(sync),
  ];
  return words.join("  ").trimEnd();
}

/** Whether a state is worth a line: a step of the run at once, mere progress every ten seconds. A CI keeps every line. */
export function dueLines(nowMs: () => number): (sync: ObservedSync) => boolean {
  const last = new Map<string, { readonly step: string; readonly atMs: number }>();
  return (sync) => {
    const { phase, progress, retryCount = 0, observedGeneration } = sync.status;
    const step = [phase, progress?.currentOperation ?? "", retryCount, observedGeneration].join(" ");
    const key = `${sync.namespace ?? ""}/${sync.name}`;
    const before = last.get(key);
    const atMs = nowMs();
    if (before?.step === step && atMs - before.atMs < LINE_EVERY_MS) return false;
    last.set(key, { step, atMs });
    return true;
  };
}
