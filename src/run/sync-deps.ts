import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { abortError } from "../failure/index.ts";
import { type Destination, type Lander, openDestination, type Plan } from "../git/index.ts";
import { connectJira, type JiraDeps, type JiraTraffic, type RequestInfo } from "../jira/index.ts";
import type { Spec } from "../resource/index.ts";
import { LONGEST_TIMER_MS, type SyncEvent } from "../status/index.ts";
import type { SyncDeps } from "../sync/index.ts";
import type { World } from "./options.ts";
import type { Settings } from "./settings.ts";

/** Where a sync's events and commits go. */
export interface SyncEnds {
  readonly emit: (event: SyncEvent) => void;
  readonly onJiraRequest?: ((request: RequestInfo) => void) | undefined;
  readonly jiraTraffic?: JiraTraffic | undefined;
  readonly lander?: Lander | undefined;
  /** Asked before every push; rejects when there must be none. */
  readonly confirm?: ((signal: AbortSignal) => Promise<void>) | undefined;
}

/** The outside world of a sync that a person or a workflow runs. */
export function syncDeps(
  { destination }: Spec,
  { jira, git }: Settings,
  { env, redactor }: World,
  { emit, onJiraRequest, jiraTraffic, lander, confirm }: SyncEnds,
): SyncDeps {
  const now = () => new Date();
  const waiting = (seconds: number, message: string) =>
    emit({ kind: "waiting", at: now(), seconds, message: redactor.redact(message) });
  const jiraDeps: JiraDeps = {
    env,
    redactor,
    now: Date.now,
    random: Math.random,
    sleep: wait,
    onWait: ({ seconds, message }) => waiting(seconds, message),
    ...(onJiraRequest === undefined ? {} : { onRequest: onJiraRequest }),
    ...(jiraTraffic === undefined ? {} : { traffic: jiraTraffic }),
  };
  return {
    connectJira: (signal) => connectJira(jira, jiraDeps, signal),
    openDestination: async (signal) => {
      const opened = await openDestination(
        { repository: destination.repository, branch: destination.branch, credentials: git },
        {
          env,
          redactor,
          onRetry: ({ delayMs, reason }) => waiting(delayMs / 1000, reason),
          ...(lander === undefined ? {} : { lander }),
        },
        signal,
      );
      return confirm === undefined ? opened : confirmed(opened, confirm);
    },
    emit,
    now,
    newOperationID: randomUUID,
    sleep: wait,
    redactor,
  };
}

/** A destination that asks before each commit: what is pushed after that answer, another who took over finds in the branch. */
function confirmed(destination: Destination, confirm: (signal: AbortSignal) => Promise<void>): Destination {
  return {
    get base() {
      return destination.base;
    },
    blobId: (data) => destination.blobId(data),
    writeBlob: (data, signal) => destination.writeBlob(data, signal),
    publish: (plan, signal) => {
      const confirmedPlan: Plan = async (base) => {
        const planned = await plan(base);
        if (planned !== null) await confirm(signal);
        return planned;
      };
      return destination.publish(confirmedPlan, signal);
    },
    [Symbol.asyncDispose]: () => destination[Symbol.asyncDispose](),
  };
}

/** Rejects with what says that the run was cancelled when `signal` is aborted. */
export async function wait(ms: number, signal: AbortSignal): Promise<void> {
  try {
    let leftMs = ms;
    for (; leftMs > LONGEST_TIMER_MS; leftMs -= LONGEST_TIMER_MS) await sleep(LONGEST_TIMER_MS, undefined, { signal });
    await sleep(leftMs, undefined, { signal });
  } catch (error) {
    throw signal.aborted ? abortError(signal) : error;
  }
}
