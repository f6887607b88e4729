import { createRedactor } from "../../src/failure/index.ts";
import { openDestination } from "../../src/git/index.ts";
import { connectJira, type Jira, type JiraSettings } from "../../src/jira/index.ts";
import { parseSpec, type Spec } from "../../src/resource/index.ts";
import { initialStatus, nextStatus, type Status, type SyncEvent } from "../../src/status/index.ts";
import { type Outcome, type Report, runSync, type SyncDeps, type SyncJob } from "../../src/sync/index.ts";
import { type BareRemote, type BareRemoteOptions, createBareRemote } from "../git/bare-remote.ts";
import { type JiraOptions, type JiraSimulator, startJira } from "../jira/index.ts";
import { virtualTime } from "../jira-client/virtual-time.ts";

/** What a test wants of one sync; everything else is as a user gets it by default. */
export interface Wanted {
  readonly name?: string;
  readonly namespace?: string;
  /** Default: project A. */
  readonly target?: Partial<Spec["target"]>;
  readonly incremental?: boolean;
  readonly destination?: Partial<Spec["destination"]>;
  readonly include?: Spec["include"];
  readonly fields?: Spec["fields"];
  readonly retryPolicy?: Partial<Spec["retryPolicy"]>;
  readonly maxFailedIssues?: number;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly commitSubject?: string;
  /** In seconds; also less than a spec may have. */
  readonly timeout?: number;
  readonly jiraSettings?: Partial<JiraSettings>;
  /** Puts answers that no simulated Jira gives into the place of real ones. */
  readonly wrapJira?: (jira: Jira) => Jira;
  readonly deps?: Partial<SyncDeps>;
  readonly signal?: AbortSignal;
  /** Sees every event as it comes. */
  readonly onEvent?: (event: SyncEvent) => void;
}

export interface Ran {
  readonly outcome: Outcome;
  readonly events: readonly SyncEvent[];
  readonly status: Status;
  /** Requests that Jira received, administration excluded. */
  readonly requests: number;
  /** Waits before retries, in seconds. */
  readonly slept: readonly number[];
}

/** A simulated Jira with project A, an empty destination, and syncs between them. */
export interface Scene extends AsyncDisposable {
  readonly jira: JiraSimulator;
  readonly remote: BareRemote;
  run(wanted?: Wanted): Promise<Ran>;
  /** The report of a run that has to complete. */
  sync(wanted?: Wanted): Promise<Report>;
  /** Runs into another, empty repository and gives what it holds, states excepted. */
  fresh(wanted?: Wanted): Promise<Map<string, string>>;
}

export async function aScene(jiraOptions: JiraOptions = {}, remoteOptions: BareRemoteOptions = {}): Promise<Scene> {
  const options = { projects: [{ key: "A", issues: 30 }], issueBytes: 600, longListEvery: 0, ...jiraOptions };
  const jira = await startJira(options);
  const remote = await createBareRemote(remoteOptions);
  const to = (destination: BareRemote) => (wanted: Wanted) => run(jira, options, destination, wanted);
  return {
    jira,
    remote,
    run: (wanted = {}) => to(remote)(wanted),
    sync: async (wanted = {}) => completed(await to(remote)(wanted)),
    fresh: async (wanted = {}) => {
      await using other = await createBareRemote({ files: null });
      completed(await to(other)(wanted));
      // Awaited here: the repository goes when this block ends.
      return await mirrored(other);
    },
    async [Symbol.asyncDispose]() {
      await jira[Symbol.asyncDispose]();
      await remote[Symbol.asyncDispose]();
    },
  };
}

async function run(jira: JiraSimulator, options: JiraOptions, remote: BareRemote, wanted: Wanted): Promise<Ran> {
  const events: SyncEvent[] = [];
  const slept: number[] = [];
  let status = initialStatus;
  jira.resetRequests();
  const emit = (event: SyncEvent) => {
    events.push(event);
    status = nextStatus(status, event);
    wanted.onEvent?.(event);
  };
  const account = options.deployment === "datacenter" ? {} : { email: jira.email };
  const settings = { baseUrl: jira.url, token: jira.token, ...account, ...wanted.jiraSettings };
  const { wrapJira = (real) => real } = wanted;
  const { repository, branch } = specOf(wanted, remote).destination;
  const redactor = createRedactor();
  redactor.add(settings.token);
  let operations = 0;
  const deps: SyncDeps = {
    connectJira: async (signal) => wrapJira(await connectJira(settings, { ...virtualTime().deps, redactor }, signal)),
    openDestination: (signal) => openDestination({ repository, branch }, { env: process.env, redactor }, signal),
    emit,
    now: () => new Date(),
    newOperationID: () => `operation-${++operations}`,
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      slept.push(ms / 1000);
    },
    redactor,
    ...wanted.deps,
  };
  const outcome = await runSync(jobOf(wanted, remote), deps, wanted.signal ?? new AbortController().signal);
  return { outcome, events, status, requests: jira.requests.length, slept };
}

function jobOf(wanted: Wanted, remote: BareRemote): SyncJob {
  const { name = "mirror", dryRun = false, force = false, commitSubject, timeout } = wanted;
  const spec = specOf(wanted, remote);
  return {
    name,
    ...(wanted.namespace === undefined ? {} : { namespace: wanted.namespace }),
    generation: 1,
    spec: timeout === undefined ? spec : { ...spec, timeout },
    dryRun,
    force,
    author: { name: "Jira Sync", email: "sync@example.com" },
    ...(commitSubject === undefined ? {} : { commitSubject }),
  };
}

function specOf(wanted: Wanted, remote: BareRemote): Spec {
  const { target = { projectKey: "A" }, incremental = false, include, fields } = wanted;
  const result = parseSpec(
    {
      syncType: incremental ? "incremental" : target.jqlQuery === undefined ? "batch" : "jql",
      target,
      destination: { repository: remote.path, ...wanted.destination },
      retryPolicy: { maxRetries: 0, ...wanted.retryPolicy },
      failurePolicy: { maxFailedIssues: wanted.maxFailedIssues ?? 0 },
      ...(include === undefined ? {} : { include }),
      ...(fields === undefined ? {} : { fields }),
    },
    "the test's spec",
    { localRepository: true },
  );
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.spec;
}

/** The report of a run; throws with the failure when it did not complete. */
export function completed({ outcome }: Ran): Report {
  if (outcome.kind === "completed") return outcome.report;
  throw new Error(`The sync ended as ${JSON.stringify(outcome)}.`);
}

/** The failure of a run that has to fail. */
export function failureOf({ outcome }: Ran) {
  if (outcome.kind === "failed") return outcome.failure;
  throw new Error(`The sync ended as ${outcome.kind}.`);
}

/** Path → `mode oid` of everything that a sync mirrors, states and foreign files excepted. */
export async function mirrored(remote: BareRemote, root = ""): Promise<Map<string, string>> {
  if ((await remote.head()) === null) return new Map();
  const entries = [...(await remote.entries())].filter(([path]) => path.startsWith(`${root}projects/`));
  return new Map(entries);
}

/** The keys of the mirrored issues, in the order of their paths. */
export async function mirroredKeys(remote: BareRemote): Promise<string[]> {
  const paths = [...(await mirrored(remote)).keys()].filter((path) => path.split("/")[2] === "issues");
  return paths.map((path) => /([^/]+)\.(?:yaml|md|json)$/.exec(path)?.[1] ?? path);
}

/** The state that a sync left in the branch. */
export async function stateOf(remote: BareRemote, name = "mirror"): Promise<Record<string, unknown>> {
  const state: unknown = JSON.parse((await remote.files()).get(`.jirasync/${name}.json`) ?? "null");
  if (typeof state === "object" && state !== null) return { ...state };
  throw new Error(`There is no state of ${name}.`);
}
