import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { abortError, type Redactor } from "../failure/index.ts";
import { openDestination } from "../git/index.ts";
import { connectJira, type JiraDeps } from "../jira/index.ts";
import type { JiraSync } from "../resource/index.ts";
import type { SyncEvent } from "../status/index.ts";
import type { SyncDeps } from "../sync/index.ts";
import type { Arguments, Io } from "./command.ts";
import { gitCredentials, jiraSettings } from "./settings.ts";

/** The outside world of a sync that a person or a workflow runs. Settings are read here, once, before anything starts. */
export async function syncDeps(
  resource: JiraSync,
  args: Arguments,
  io: Io,
  redactor: Redactor,
  emit: (event: SyncEvent) => void,
): Promise<SyncDeps> {
  const { destination, source } = resource.spec;
  const jira = jiraSettings(args, io.env, redactor, source?.url);
  const credentials = await gitCredentials(io.env, redactor);
  const now = () => new Date();
  const waiting = (seconds: number, message: string) =>
    emit({ kind: "waiting", at: now(), seconds, message: redactor.redact(message) });
  const wait = async (ms: number, signal: AbortSignal): Promise<void> => {
    try {
      await sleep(ms, undefined, { signal });
    } catch (error) {
      throw signal.aborted ? abortError(signal) : error;
    }
  };
  const jiraDeps: JiraDeps = {
    env: io.env,
    now: Date.now,
    random: Math.random,
    sleep: wait,
    onWait: ({ seconds, message }) => waiting(seconds, message),
  };
  return {
    connectJira: (signal) => connectJira(jira, jiraDeps, signal),
    openDestination: (signal) =>
      openDestination(
        { repository: destination.repository, branch: destination.branch, credentials },
        { env: io.env, onRetry: ({ delayMs, reason }) => waiting(delayMs / 1000, reason) },
        signal,
      ),
    emit,
    now,
    newOperationID: randomUUID,
    sleep: wait,
    redactor,
  };
}
