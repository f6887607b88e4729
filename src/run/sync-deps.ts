import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { abortError } from "../failure/index.ts";
import { type Lander, openDestination } from "../git/index.ts";
import { connectJira, type JiraDeps, type RequestInfo } from "../jira/index.ts";
import type { Spec } from "../resource/index.ts";
import type { SyncEvent } from "../status/index.ts";
import type { SyncDeps } from "../sync/index.ts";
import type { World } from "./options.ts";
import type { Settings } from "./settings.ts";

/** Where a sync's events and commits go. */
export interface SyncEnds {
  readonly emit: (event: SyncEvent) => void;
  readonly onJiraRequest?: ((request: RequestInfo) => void) | undefined;
  readonly lander?: Lander | undefined;
}

/** The outside world of a sync that a person or a workflow runs. */
export function syncDeps(
  { destination }: Spec,
  { jira, git }: Settings,
  { env, redactor }: World,
  { emit, onJiraRequest, lander }: SyncEnds,
): SyncDeps {
  const now = () => new Date();
  const waiting = (seconds: number, message: string) =>
    emit({ kind: "waiting", at: now(), seconds, message: redactor.redact(message) });
  const jiraDeps: JiraDeps = {
    env,
    now: Date.now,
    random: Math.random,
    sleep: wait,
    onWait: ({ seconds, message }) => waiting(seconds, message),
    ...(onJiraRequest === undefined ? {} : { onRequest: onJiraRequest }),
  };
  return {
    connectJira: (signal) => connectJira(jira, jiraDeps, signal),
    openDestination: (signal) =>
      openDestination(
        { repository: destination.repository, branch: destination.branch, credentials: git },
        {
          env,
          onRetry: ({ delayMs, reason }) => waiting(delayMs / 1000, reason),
          ...(lander === undefined ? {} : { lander }),
        },
        signal,
      ),
    emit,
    now,
    newOperationID: randomUUID,
    sleep: wait,
    redactor,
  };
}

/** Rejects with what says that the run was cancelled when `signal` is aborted. */
export async function wait(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch (error) {
    throw signal.aborted ? abortError(signal) : error;
  }
}
