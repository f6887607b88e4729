import { isDeepStrictEqual } from "node:util";
import { permanent, type SyncError } from "../failure/index.ts";
import { type JiraSync, parseSpec, type Spec } from "../resource/index.ts";
import { isNotFound } from "./api-problem.ts";
import type { ClusterClient } from "./client.ts";
import { type Executor, isRunElsewhere } from "./executor.ts";
import { JIRA_SYNCS, type JiraSyncObject } from "./object.ts";
import { StatusWriter, type StatusWriterEvents } from "./status-writer.ts";

/** A sync that runs here and is followed in the cluster. */
export interface Followed {
  /** As the server had it before the run. */
  readonly object: JiraSyncObject;
  readonly writer: StatusWriter;
}

export interface FollowOptions {
  readonly executor: Executor;
  /** Go on beside somebody else who runs it. */
  readonly force: boolean;
  readonly events: StatusWriterEvents;
}

/** Makes sure that the cluster has the JIRASync as it is asked for, and gives the writer of its status. Close it at the end. */
export async function followOnCluster(
  client: ClusterClient,
  requested: JiraSync,
  { executor, force, events }: FollowOptions,
  signal: AbortSignal,
): Promise<Followed> {
  const existing = await existingJiraSync(client, requested, signal);
  const now = new Date(client.deps.now());
  if (!force && existing !== undefined && isRunElsewhere(existing.status, executor, now)) throw runsElsewhere(existing);
  const object = await applyWhereDifferent(client, requested, existing, signal);
  return { object, writer: new StatusWriter(client, object, executor, events) };
}

function runsElsewhere({ metadata, status: { executor } }: JiraSyncObject): SyncError {
  const { name, namespace } = metadata;
  return permanent(
    "ClusterConflict",
    `The JIRASync ${name} in namespace ${namespace} is being run by ${executor?.url ?? executor?.id}. ` +
      "Wait until that has ended (jirasync wait), or run with --force beside it.",
  );
}

/** Of metadata and spec; the status has a manager of its own. */
export const CLI_FIELD_MANAGER = "jirasync-cli";

/** The resource as the server has it; applied where it is missing or differs. Fields that another manager keeps are not taken over. */
export async function ensureJiraSync(
  client: ClusterClient,
  requested: JiraSync,
  signal: AbortSignal,
): Promise<JiraSyncObject> {
  return applyWhereDifferent(client, requested, await existingJiraSync(client, requested, signal), signal);
}

async function applyWhereDifferent(
  client: ClusterClient,
  requested: JiraSync,
  existing: JiraSyncObject | undefined,
  signal: AbortSignal,
): Promise<JiraSyncObject> {
  const { name, namespace = client.namespace, labels, annotations } = requested.metadata;
  if (existing?.metadata.deletionTimestamp !== undefined) {
    throw permanent(
      "ClusterConflict",
      `The JIRASync ${name} in namespace ${namespace} is being deleted. Wait until it is gone, or use another name.`,
    );
  }
  const spec = specToApply(requested.spec, existing);
  if (existing !== undefined && isAsRequested(existing, spec, requested)) return existing;
  const metadata = {
    name,
    namespace,
    ...(labels === undefined ? {} : { labels }),
    ...(annotations === undefined ? {} : { annotations }),
  };
  return client.apply(JIRA_SYNCS, { metadata, spec }, { fieldManager: CLI_FIELD_MANAGER }, signal);
}

async function existingJiraSync(
  client: ClusterClient,
  { metadata: { name, namespace = client.namespace } }: JiraSync,
  signal: AbortSignal,
): Promise<JiraSyncObject | undefined> {
  try {
    return await client.get(JIRA_SYNCS, { name, namespace }, signal);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

// A new resource says that it is run from outside, or an operator would run it a second time. One that is there keeps
// its executor: that is for who made it to say.
function specToApply(spec: Spec, existing: JiraSyncObject | undefined): Spec {
  const known = existing === undefined ? undefined : specOf(existing);
  return { ...spec, executor: existing === undefined ? "External" : (known?.executor ?? spec.executor) };
}

function isAsRequested(existing: JiraSyncObject, spec: Spec, { metadata }: JiraSync): boolean {
  return (
    isDeepStrictEqual(specOf(existing), spec) &&
    includes(existing.metadata.labels, metadata.labels) &&
    includes(existing.metadata.annotations, metadata.annotations)
  );
}

/** With the defaults filled in; undefined for what this version does not understand. */
function specOf({ spec }: JiraSyncObject): Spec | undefined {
  const result = parseSpec(spec);
  return result.ok ? result.spec : undefined;
}

function includes(all: Readonly<Record<string, string>> = {}, some: Readonly<Record<string, string>> = {}): boolean {
  return Object.entries(some).every(([key, value]) => all[key] === value);
}
