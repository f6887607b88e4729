import { isConflict, isNotFound, JIRA_SYNCS, type JiraSyncObject, type ObjectKey } from "../cluster/index.ts";
import type { Status } from "../status/index.ts";
import { ActiveRuns } from "./active-runs.ts";
import { type Decision, decide, type World } from "./decision.ts";
import { type Entry, ownRunOf, updateEntry } from "./entry.ts";
import { setHeld } from "./held.ts";
import type { JobRuns } from "./job-runs.ts";
import { cancelledStatus, lostStatus, pendingStatus, scheduledStatus } from "./next-statuses.ts";
import { RunSlots } from "./run-slots.ts";
import { type Known, RunStarter } from "./run-starter.ts";
import { ScheduleTimes } from "./schedule-times.ts";
import type { SecretTimes } from "./secret-times.ts";
import type { OperatorDeps, OperatorSettings } from "./settings.ts";
import { watchedSync } from "./watched-sync.ts";
import { writeStatus } from "./write-status.ts";

/** When a JIRASync wants to be looked at again, besides after a change of it. */
export type Reconciliation = { readonly kind: "settled" } | { readonly kind: "again"; readonly ms: number };

/** Who is told by a reconciler. */
export interface ReconcilerEvents {
  /** It wants to be looked at soon. */
  readonly onWanted: (key: string) => void;
}

const SETTLED: Reconciliation = { kind: "settled" };
const MAX_WAIT_MS = 10 * 60_000;

/** Brings one JIRASync at a time to what its spec asks for: asks for a decision, and carries it out. */
export class Reconciler {
  readonly #settings: OperatorSettings;
  readonly #deps: OperatorDeps;
  readonly #secrets: SecretTimes;
  readonly #schedules = new ScheduleTimes();
  readonly #jobs: JobRuns;
  readonly #starter: RunStarter;
  readonly #slots: RunSlots;
  readonly #runs: ActiveRuns;

  constructor(settings: OperatorSettings, deps: OperatorDeps, { secrets, jobs }: Known, events: ReconcilerEvents) {
    this.#settings = settings;
    this.#deps = deps;
    this.#secrets = secrets;
    this.#jobs = jobs;
    this.#starter = new RunStarter(settings, deps, { secrets, jobs });
    this.#slots = new RunSlots(settings.maxConcurrentSyncs, deps.now, events.onWanted);
    this.#runs = new ActiveRuns(deps, (key) => {
      this.#slots.release(key);
      events.onWanted(key);
    });
  }

  /** What is unchanged costs no request: only a decision that does something is taken again on what the server has now. */
  async reconcile(entry: Entry, signal: AbortSignal): Promise<Reconciliation> {
    const seen = decide(entry.sync, this.#world(entry));
    if (entry.past === undefined && isIdle(seen)) return this.#rest(entry, seen);
    if (seen.kind === "stop-run") {
      this.#runs.stop(entry, seen.why);
      return SETTLED;
    }
    const object = await this.#read(entry, signal);
    if (object === undefined) return this.#rest(entry, { kind: "nothing", why: "it is gone" });
    const decision = decide(entry.sync, this.#world(entry));
    this.#runs.tellEnd(entry);
    const result = await this.#carryOut(entry, object, decision, signal);
    // Otherwise its end is dealt with: by what was written, or because its own status tells it.
    if (decision.kind !== "release") entry.past = undefined;
    return result;
  }

  /** The object is gone: its run ends, its place is free. */
  forget(entry: Entry): void {
    if (entry.run !== undefined) this.#runs.stop(entry, "deleted");
    else this.#slots.release(entry.key);
  }

  /** A Job that an operator before this one has started goes on as its run. */
  adopt(entry: Entry): void {
    const { key, sync, run: ownRun } = entry;
    // The spec may want another executor by now; who runs it goes on.
    const isJobs = sync.executor === "Job" || sync.status.executor?.kind === "Job";
    if (ownRun !== undefined || !isJobs) return;
    const run = this.#jobs.found(entry);
    if (run === undefined) return;
    this.#slots.take({ key, place: sync.place, priority: sync.priority, isCounted: false });
    this.#runs.follow(entry, run, "a Job runs it already");
  }

  /** Ends all processes so that another operator runs them again; resolves when all have ended. */
  interrupt(): Promise<void> {
    return this.#runs.interrupt();
  }

  async #carryOut(
    entry: Entry,
    object: JiraSyncObject,
    decision: Decision,
    signal: AbortSignal,
  ): Promise<Reconciliation> {
    const { sync } = entry;
    const at = this.#deps.date();
    if (decision.kind !== "run") this.#giveUpTurn(entry);
    switch (decision.kind) {
      case "run":
        return this.#run(entry, object, decision, signal);
      case "stop-run":
        this.#runs.stop(entry, decision.why);
        return SETTLED;
      case "cancel-queued":
        return this.#write(entry, object, cancelledStatus(sync, at), signal);
      case "mark-lost":
        return this.#write(entry, object, lostStatus(sync, decision.message, decision.retryCount, at), signal);
      case "mark-scheduled":
        return this.#write(entry, object, scheduledStatus(sync, decision.nextSyncTime, at), signal);
      case "release":
        await setHeld(this.#deps.client, object, false, signal);
        return SETTLED;
      case "delete":
        await this.#deps.client.delete(JIRA_SYNCS, { ...keyOf(entry), ...versionOf(object) }, signal);
        return SETTLED;
      case "wait-until":
      case "nothing":
        return this.#rest(entry, decision);
      default:
        return decision satisfies never;
    }
  }

  #rest(entry: Entry, decision: Decision): Reconciliation {
    this.#giveUpTurn(entry);
    if (decision.kind !== "wait-until") return SETTLED;
    // The clock on the wall may be set meanwhile, and stands still while a machine sleeps.
    const ms = decision.at.getTime() - this.#deps.date().getTime();
    return { kind: "again", ms: Math.min(Math.max(ms, 1), MAX_WAIT_MS) };
  }

  async #run(
    entry: Entry,
    object: JiraSyncObject,
    { why, retryCount }: Extract<Decision, { kind: "run" }>,
    signal: AbortSignal,
  ): Promise<Reconciliation> {
    const { key, sync } = entry;
    const isCounted = sync.executor === "Operator";
    if (!this.#slots.request({ key, place: sync.place, priority: sync.priority, isCounted })) {
      return this.#queue(entry, object, signal);
    }
    try {
      const announce = (jobName: string) => this.#announce(entry, object, jobName, signal);
      const run = await this.#starter.start({ entry, object, retryCount, announce }, signal);
      if (run === undefined) this.#slots.release(key);
      else this.#runs.follow(entry, run, why);
      entry.startedAt = this.#deps.date();
      entry.queued = undefined;
      return SETTLED;
    } catch (error) {
      this.#slots.release(key);
      throw error;
    }
  }

  /** It waits for its turn, and its status tells so. */
  async #queue(entry: Entry, object: JiraSyncObject, signal: AbortSignal): Promise<Reconciliation> {
    const { sync } = entry;
    entry.queued ??= { cancelRequest: sync.cancelRequest };
    const { phase, observedGeneration } = sync.status;
    const isTold = phase === "Pending" && observedGeneration === sync.generation;
    // Who was taken over from is told by the status until the run begins.
    if (isTold || phase === "Running") return SETTLED;
    return this.#write(entry, object, pendingStatus(sync, this.#deps.date()), signal);
  }

  /** The status names the Job before its pod writes there: what it finds it keeps. */
  async #announce(entry: Entry, object: JiraSyncObject, jobName: string, signal: AbortSignal): Promise<void> {
    const { sync } = entry;
    const jobRef = { name: jobName, namespace: sync.namespace };
    await this.#write(entry, object, { ...pendingStatus(sync, this.#deps.date()), jobRef }, signal);
  }

  #giveUpTurn(entry: Entry): void {
    entry.queued = undefined;
    if (entry.run === undefined) this.#slots.release(entry.key);
  }

  async #write(entry: Entry, object: JiraSyncObject, status: Status, signal: AbortSignal): Promise<Reconciliation> {
    const { client, observer } = this.#deps;
    try {
      const written = await writeStatus(client, object, status, this.#settings.id, signal);
      updateEntry(entry, watchedSync(written), this.#deps.date());
    } catch (error) {
      if (!isConflict(error)) observer.onRun({ kind: "status-written", key: keyOf(entry), result: "error" });
      throw error;
    }
    observer.onRun({ kind: "status-written", key: keyOf(entry), result: "success" });
    return SETTLED;
  }

  /** As the server has it now; undefined where it, or this one of its name, is gone. */
  async #read(entry: Entry, signal: AbortSignal): Promise<JiraSyncObject | undefined> {
    try {
      const object = await this.#deps.client.get(JIRA_SYNCS, keyOf(entry), signal);
      updateEntry(entry, watchedSync(object), this.#deps.date());
      return object;
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }

  #world(entry: Entry): World {
    const { id, isSoleOperator, heartbeatLimitMs } = this.#settings;
    const { namespace, secrets } = entry.sync;
    return {
      now: this.#deps.date(),
      run: ownRunOf(entry, id),
      operatorID: id,
      isSoleOperator,
      areJobsKnown: this.#jobs.areKnown,
      heartbeatSeenAt: entry.heartbeat.seenAt,
      heartbeatLimitMs,
      startedAt: entry.startedAt,
      secretsChangedAt: this.#secrets.newest(namespace, secrets),
      areSecretsNew: this.#secrets.areNewerThan(namespace, entry.secretVersions),
      nextTime: (schedule, timeZone, after) => this.#schedules.next(schedule, timeZone, after),
    };
  }
}

function isIdle({ kind }: Decision): boolean {
  return kind === "nothing" || kind === "wait-until";
}

function keyOf({ sync: { name, namespace } }: Entry): ObjectKey {
  return { name, namespace };
}

function versionOf({ metadata: { uid, resourceVersion } }: JiraSyncObject) {
  return { uid, resourceVersion };
}
