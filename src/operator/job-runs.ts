import { isConflict, isNotFound } from "../cluster/index.ts";
import { permanent, SyncError } from "../failure/index.ts";
import type { Spec } from "../resource/index.ts";
import type { ActiveRun, Entry, RunEnd } from "./entry.ts";
import { JOBS, jobFor, jobName } from "./job.ts";
import type { SecretKeys } from "./job-credentials.ts";
import type { JobState } from "./job-state.ts";
import { type ReferencedSecrets, readSecret, type SecretData } from "./run-secrets.ts";
import type { OperatorDeps, OperatorSettings } from "./settings.ts";
import type { WatchedJob } from "./watched-job.ts";

/** The Jira of a namespace's Jobs whose spec names no source: the operator's own Secrets are not for their pods. */
export const JOBS_JIRA_SECRET = "jira-credentials";

/** How a Job that is there no more, or has ended, ends its run; undefined while it goes on. */
function endOf(name: string, state: JobState): RunEnd | undefined {
  const advice = `See its pods: kubectl describe job ${name}`;
  switch (state.kind) {
    case "running":
      return undefined;
    case "succeeded":
      return { lostMessage: `Its Job ${name} has ended and left no result. ${advice}`, isFinal: false };
    case "failed":
      // Kubernetes has tried as often as the policy allows, or a rule of the Job says that it makes no sense.
      return { lostMessage: `Its Job ${name} failed (${state.reason}): ${state.message}. ${advice}`, isFinal: true };
    case "lost":
      return { lostMessage: `Its Job ${name} was deleted before its end.`, isFinal: false };
    default:
      return state satisfies never;
  }
}

/** The runs that are Jobs: they outlive an operator, and the next one finds them again. */
export class JobRuns {
  readonly #settings: OperatorSettings;
  readonly #deps: OperatorDeps;
  readonly #jobs = new Map<string, WatchedJob>();
  readonly #ends = new Map<string, (end: RunEnd) => void>();

  /** Whether all that there are are seen. */
  areKnown = false;

  constructor(settings: OperatorSettings, deps: OperatorDeps) {
    this.#settings = settings;
    this.#deps = deps;
  }

  /** Takes what the watch shows. Gives the uid of the sync that it belongs to. */
  take(kind: "added" | "modified" | "deleted", job: WatchedJob): string {
    const { name, namespace } = job.metadata;
    const key = `${namespace}/${name}`;
    if (kind === "deleted") this.#jobs.delete(key);
    else this.#jobs.set(key, job);
    const end = endOf(name, kind === "deleted" ? { kind: "lost" } : job.state);
    if (end !== undefined) {
      this.#ends.get(key)?.(end);
      this.#ends.delete(key);
    }
    return job.syncUid;
  }

  /** The Job that runs the sync, when an operator before this one has started it. */
  found({ sync }: Entry): ActiveRun | undefined {
    for (const { syncUid, state, metadata } of this.#jobs.values()) {
      if (syncUid === sync.uid && state.kind === "running") return this.#runOf(sync, metadata.name);
    }
    return undefined;
  }

  /** Makes the Job of a run; the same run gives the same Job, so that none is made twice. `announce` is called before it can begin. */
  async start(
    { sync }: Entry,
    spec: Spec,
    secrets: ReferencedSecrets,
    retryCount: number,
    announce: (jobName: string) => Promise<void>,
    signal: AbortSignal,
  ): Promise<ActiveRun> {
    if (!this.areKnown) {
      const advice = "Give the operator the right to list and watch Jobs, or use spec.executor: Operator.";
      throw permanent("PermissionDenied", `The operator can't see Jobs, and would not know when one ends. ${advice}`);
    }
    const { image, env } = this.#settings.jobs;
    if (image === undefined) {
      throw permanent(
        "InvalidSpec",
        "The operator does not know the image for Jobs. Set its variable JIRASYNC_IMAGE, or use spec.executor: Operator.",
      );
    }
    const { namespace, status, generation, request } = sync;
    const run = JSON.stringify([generation, request, status.syncState?.operationID, retryCount]);
    const jira = secrets.jira ?? (await this.#jiraOfNamespace(namespace, signal));
    const job = jobFor(
      { ...sync, spec },
      {
        image,
        run,
        jira: keysOf(jira),
        ...(secrets.git === undefined ? {} : { git: keysOf(secrets.git) }),
        env: { ...env, JIRASYNC_RETRY_COUNT: String(retryCount) },
      },
    );
    const name = jobName(sync, run);
    await announce(name);
    try {
      await this.#deps.client.create(JOBS, job, signal);
    } catch (error) {
      if (!isConflict(error)) throw error;
    }
    return this.#runOf(sync, name, retryCount);
  }

  #runOf(sync: Entry["sync"], name: string, retryCount: number = sync.status.retryCount ?? 0): ActiveRun {
    const { uid, namespace, cancelRequest, status } = sync;
    const key = `${namespace}/${name}`;
    const { promise: ended, resolve } = Promise.withResolvers<RunEnd>();
    const known = this.#jobs.get(key);
    const end = known === undefined ? undefined : endOf(name, known.state);
    if (end === undefined) this.#ends.set(key, resolve);
    else resolve(end);
    const isItsOwn = status.executor?.kind === "Job" && status.executor.id === name;
    return {
      executor: "Job",
      uid,
      startedMs: this.#deps.now(),
      retryCount,
      cancelRequest,
      previousOperation: isItsOwn ? undefined : status.syncState?.operationID,
      isStopping: false,
      stop: (why, hasBegun) => this.#stop(why, hasBegun, { name, namespace }),
      ended,
    };
  }

  /** With its sync a Job goes by itself, and with its operator it goes on. */
  #stop(why: Parameters<ActiveRun["stop"]>[0], hasBegun: boolean, key: { name: string; namespace: string }): void {
    if (why !== "cancelled") return;
    // One that has begun sees the wish itself, ends cleanly, and keeps its log.
    this.#deps.schedule(hasBegun ? this.#settings.graceMs : 0, () => {
      if (!this.#ends.has(`${key.namespace}/${key.name}`)) return;
      const limit = AbortSignal.timeout(this.#settings.graceMs);
      this.#deps.client.delete(JOBS, key, limit).catch((error: unknown) => {
        if (error instanceof SyncError && !isNotFound(error)) this.#deps.observer.onTrouble(error.failure);
      });
    });
  }

  async #jiraOfNamespace(namespace: string, signal: AbortSignal): Promise<SecretData> {
    const field = "a Job without spec.source";
    return readSecret(this.#deps.client, field, { name: JOBS_JIRA_SECRET, namespace }, signal);
  }
}

function keysOf({ name, data }: SecretData): SecretKeys {
  return { name, keys: Object.keys(data) };
}
