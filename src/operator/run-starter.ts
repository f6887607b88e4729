import type { JiraSyncObject } from "../cluster/index.ts";
import { type Failure, SyncError } from "../failure/index.ts";
import { parseSpec, type Spec } from "../resource/index.ts";
import { refuseRun } from "../run/index.ts";
import type { ActiveRun, Entry } from "./entry.ts";
import { setHeld } from "./held.ts";
import { JiraHosts } from "./jira-hosts.ts";
import type { JobRuns } from "./job-runs.ts";
import { type ReferencedSecrets, readSecrets, runSecrets } from "./run-secrets.ts";
import type { SecretTimes } from "./secret-times.ts";
import type { OperatorDeps, OperatorSettings } from "./settings.ts";
import { startChild } from "./start-child.ts";

/** What the operator's watches know. */
export interface Known {
  readonly secrets: SecretTimes;
  readonly jobs: JobRuns;
}

/** A run that may begin. */
export interface WantedRun {
  readonly entry: Entry;
  /** As it was read just now. */
  readonly object: JiraSyncObject;
  readonly retryCount: number;
  /** Called with a Job's name before the Job is made. */
  readonly announce: (jobName: string) => Promise<void>;
}

/** Starts runs: reads what they need, and hands them to a process of their own or to a Job. */
export class RunStarter {
  readonly #settings: OperatorSettings;
  readonly #deps: OperatorDeps;
  readonly #known: Known;
  readonly #hosts: JiraHosts;

  constructor(settings: OperatorSettings, deps: OperatorDeps, known: Known) {
    this.#settings = settings;
    this.#deps = deps;
    this.#known = known;
    this.#hosts = new JiraHosts(deps.now);
  }

  /** Undefined where it can't begin until somebody mends it, which its status then tells. Throws what may pass. */
  async start(wanted: WantedRun, signal: AbortSignal): Promise<ActiveRun | undefined> {
    const { client } = this.#deps;
    const { sync } = wanted.entry;
    // A Secret that is missing, or was changed before we could read it, is seen to change.
    wanted.entry.secretVersions = this.#known.secrets.versions(sync.namespace, sync.secrets);
    try {
      const spec = specOf(wanted.object);
      const secrets = await readSecrets(client, spec, sync.namespace, signal);
      wanted.entry.secretVersions = versionsOf(secrets);
      return sync.executor === "Job"
        ? await this.#startJob(wanted, spec, secrets, signal)
        : await this.#startChild(wanted, secrets, signal);
    } catch (error) {
      const isPermanent = error instanceof SyncError && !error.failure.retryable && !client.mayPass(error);
      if (!isPermanent || signal.aborted) throw error;
      await this.#refuse(wanted, error.failure);
      return undefined;
    }
  }

  #startJob({ entry, retryCount, announce }: WantedRun, spec: Spec, secrets: ReferencedSecrets, signal: AbortSignal) {
    return this.#known.jobs.start(entry, spec, secrets, retryCount, announce, signal);
  }

  async #startChild({ entry, object, retryCount }: WantedRun, secrets: ReferencedSecrets, signal: AbortSignal) {
    const given = runSecrets(secrets, this.#settings.child.ownJira);
    await setHeld(this.#deps.client, object, true, signal);
    return startChild(entry.key, entry.sync, retryCount, given, this.#hosts, this.#settings, this.#deps);
  }

  async #refuse({ object, retryCount }: WantedRun, failure: Failure): Promise<void> {
    const executor = { kind: "Operator", id: this.#settings.id } as const;
    // A right or a quota that is missing is no mistake of the sync, and nobody tells when it is mended.
    const told = failure.reason === "PermissionDenied" ? { ...failure, retryable: true as const } : failure;
    const unwritten = await refuseRun(this.#deps.client, object, executor, told, retryCount);
    if (unwritten !== undefined) throw new SyncError(unwritten);
  }
}

function specOf(object: JiraSyncObject): Spec {
  const parsed = parseSpec(object.spec);
  if (parsed.ok) return parsed.spec;
  const message = parsed.problems.map((problem) => problem.message).join(" ");
  throw new SyncError({ reason: "InvalidSpec", message, retryable: false });
}

function versionsOf({ jira, git }: ReferencedSecrets): ReadonlyMap<string, string> {
  const read = [jira, git].filter((secret) => secret !== undefined);
  return new Map(read.map(({ name, resourceVersion }) => [name, resourceVersion] as const));
}
