import { SyncError } from "../failure/index.ts";
import { durationText } from "../status/index.ts";
import type { ClusterClient } from "./client.ts";
import type { ListedSync } from "./listed-sync.ts";
import { readNotices } from "./sync-notice.ts";
import type { WaitResult } from "./wait-for-end.ts";

const NOTICES_SHOWN = 5;
const NOTICES_LIMIT_MS = 5_000;

/** The end of a wait in one word; of several syncs the worst. */
export type WaitOutcome = "completed" | "failed" | "gone" | "timeout";

/** What asks most of a person comes first. Without any sync there was nothing to wait for. */
export function waitOutcome(results: readonly WaitResult[]): WaitOutcome {
  const kinds = new Set(results.map(({ kind }) => kind));
  if (kinds.has("failed") || kinds.has("cancelled")) return "failed";
  if (kinds.has("gone") || results.length === 0) return "gone";
  return kinds.has("open") ? "timeout" : "completed";
}

/** What `kubectl describe` would say of those that did not complete, line by line. */
export async function describeWait(
  client: ClusterClient,
  results: readonly WaitResult<ListedSync>[],
  limitMs: number,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (results.length === 0) return [`There is no such JIRASync in namespace ${client.namespace}.`];
  const lines: string[] = [];
  for (const result of results) lines.push(...(await linesOf(client, result, limitMs, signal)));
  return lines;
}

async function linesOf(
  client: ClusterClient,
  result: WaitResult<ListedSync>,
  limitMs: number,
  signal: AbortSignal,
): Promise<readonly string[]> {
  switch (result.kind) {
    case "completed":
      return [];
    case "gone":
      return [`${result.name}: there is no such JIRASync (any more) in namespace ${client.namespace}`];
    case "open":
      return [`${result.name}: has not ended after ${durationText(limitMs)}; ${standingOf(result.sync)}`];
    case "failed":
    case "cancelled":
      return [...endOf(result.sync), ...(await notices(client, result.sync, signal))];
    default:
      return result satisfies never;
  }
}

function standingOf({ status: { phase, progress, syncState, conditions } }: ListedSync): string {
  const message = conditions.find(({ type }) => type === "Ready")?.message;
  const progressed = progress === undefined ? "" : `, ${progress.percentage}% (${syncState?.issues ?? "0/0"} issues)`;
  return `it is ${phase}${progressed}${message === undefined ? "" : `: ${message}`}`;
}

function endOf({ name, status }: ListedSync): readonly string[] {
  const failed = status.conditions.find(({ type, status: value }) => type === "Failed" && value === "True");
  return [
    `${name}: ${status.phase}: ${status.lastError ?? failed?.message ?? "no reason was given"}`,
    ...(failed === undefined
      ? []
      : [`  condition Failed since ${failed.lastTransitionTime}: ${failed.reason}: ${failed.message}`]),
  ];
}

// The Events are a help; where they can't be read, what happened is told all the same.
async function notices(client: ClusterClient, sync: ListedSync, signal: AbortSignal): Promise<readonly string[]> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(NOTICES_LIMIT_MS)]);
    const all = await readNotices(client, sync, limit);
    return all.slice(-NOTICES_SHOWN).map(({ type, reason, note, count, lastSeen }) => {
      const times = count > 1 ? ` (${count} times)` : "";
      return `  event ${lastSeen?.toISOString() ?? ""} ${type} ${reason}: ${note}${times}`;
    });
  } catch (error) {
    if (error instanceof SyncError) return [`  its Events can't be read: ${error.message}`];
    throw error;
  }
}
