import { SyncError } from "../failure/index.ts";
import { durationText, isRequestOpen, isSpecAhead } from "../status/index.ts";
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

/** What a wait was for, in the words of its report. */
export interface WaitScope {
  readonly namespace: string;
  readonly limitMs: number;
}

/** What `kubectl describe` would say of those that did not complete, line by line. */
export async function describeWait(
  client: ClusterClient,
  results: readonly WaitResult<ListedSync>[],
  scope: WaitScope,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (results.length === 0) return [`There is no such JIRASync in namespace ${scope.namespace}.`];
  const lines: string[] = [];
  for (const result of results) lines.push(...(await linesOf(client, result, scope, signal)));
  return lines;
}

async function linesOf(
  client: ClusterClient,
  result: WaitResult<ListedSync>,
  { namespace, limitMs }: WaitScope,
  signal: AbortSignal,
): Promise<readonly string[]> {
  switch (result.kind) {
    case "completed":
      return [];
    case "gone":
      return [`${result.name}: there is no such JIRASync (any more) in namespace ${namespace}`];
    case "open":
      return [`${result.name}: has not ended after ${durationText(limitMs)}; ${standingOf(result.sync)}`];
    case "failed":
    case "cancelled":
      return [...endOf(result.sync), ...(await notices(client, result.sync, signal))];
    default:
      return result satisfies never;
  }
}

function standingOf(sync: ListedSync | undefined): string {
  if (sync === undefined) return "it has not been seen";
  const { phase, progress, syncState, conditions } = sync.status;
  const progressed = progress === undefined ? "" : `, ${progress.percentage}% (${syncState?.issues ?? "0/0"} issues)`;
  const suspended = sync.isSuspended ? ", suspended" : "";
  return `it is ${phase}${suspended}${progressed}${whyOf(sync, conditions.find(({ type }) => type === "Ready")?.message)}`;
}

function whyOf(sync: ListedSync, message: string | undefined): string {
  if (isSpecAhead(sync)) return "; its spec was changed, and no run has taken that up yet";
  if (isRequestOpen(sync)) return "; a run was asked for, and none has taken that up yet";
  return message === undefined ? "" : `: ${message}`;
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
