import { hostname } from "node:os";
import {
  type ClusterClient,
  type Executor,
  externalExecutor,
  isRunElsewhere,
  JIRA_SYNCS,
  type JiraSyncObject,
} from "../cluster/index.ts";
import { createLog, type Log } from "../console/index.ts";
import { type Failure, permanent, SyncError, UsageError } from "../failure/index.ts";
import { API_VERSION, type JiraSync, KIND, parseSpec } from "../resource/index.ts";
import {
  type Finished,
  type Observer,
  type RequestedRun,
  readSettings,
  refuseRun,
  runJiraSync,
  setting,
  worstExitCode,
} from "../run/index.ts";
import { openClusterOf } from "./cluster-access.ts";
import { type Arguments, EXIT, type Io, type Run } from "./command.ts";
import { keepHeapSmall } from "./heap.ts";
import { logOptions } from "./log-options.ts";
import { type OperatorLink, operatorLink } from "./operator-link.ts";
import { logEvent } from "./run-log.ts";

/** Runs a JIRASync of the cluster as it stands there: what an operator's process, and the pod of a Job, do. */
export const run: Run = async (args, io, signal) => {
  const [name] = args.operands;
  if (name === undefined || args.operands.length > 1) throw new UsageError("name the one sync to run");
  keepHeapSmall();
  using link = operatorLink();
  const end = link === undefined ? signal : AbortSignal.any([signal, link.signal]);
  await using client = await openClusterOf(args, io);
  const log = createLog(process.stderr, logOptions(args, io, process.stderr.isTTY));
  const object = await client.get(JIRA_SYNCS, { name }, end);
  const executor = executorOf(io);
  if (executor.kind === "External") assertNotElsewhere(object, executor, args, client);
  const requested = await requestedRun(object, executor, client, args, io);
  if ("reason" in requested) return await refused(client, object, executor, requested, log);
  const finished = await runJiraSync(requested, io, observerOf(log, link), end);
  return exitCodeOf(finished, log);
};

/** Who runs it, as whoever started this process says; else a process of somebody's. */
function executorOf({ env }: Io): Executor {
  const kind = setting(env, "JIRASYNC_EXECUTOR");
  if (kind === undefined) return externalExecutor(env, hostname(), process.pid);
  if (kind !== "Operator" && kind !== "Job") throw new UsageError("JIRASYNC_EXECUTOR is neither Operator nor Job");
  return { kind, id: setting(env, "JIRASYNC_EXECUTOR_ID") ?? hostname() };
}

function assertNotElsewhere(
  { status }: JiraSyncObject,
  executor: Executor,
  args: Arguments,
  client: ClusterClient,
): void {
  if (args.flag("force") === true || !isRunElsewhere(status, executor, new Date(client.deps.now()))) return;
  const who = status.executor?.url ?? status.executor?.id;
  throw permanent(
    "ClusterConflict",
    `It is being run by ${who}. Wait until that has ended, or run with --force beside it.`,
  );
}

/** All that the run needs, or why it can't begin. */
async function requestedRun(
  object: JiraSyncObject,
  executor: Executor,
  client: ClusterClient,
  args: Arguments,
  io: Io,
): Promise<RequestedRun | Failure> {
  const spec = parseSpec(object.spec);
  if (!spec.ok) return invalidSpec(spec.problems.map(({ message }) => message).join(" "));
  const { name, namespace = client.namespace, generation } = object.metadata;
  const metadata = { name, namespace, ...(generation === undefined ? {} : { generation }) };
  const resource: JiraSync = { apiVersion: API_VERSION, kind: KIND, metadata, spec: spec.spec, status: object.status };
  try {
    return {
      resource,
      settings: await readSettings(resource, args, io),
      dryRun: false,
      retryCount: retryCountOf(io),
      isResumed: executor.kind !== "External",
      cluster: { client, executor, isRequired: true, object },
    };
  } catch (error) {
    if (error instanceof UsageError) return invalidSpec(error.message);
    if (error instanceof SyncError) return error.failure;
    throw error;
  }
}

function invalidSpec(message: string): Failure {
  return { reason: "InvalidSpec", message, retryable: false };
}

function retryCountOf({ env }: Io): number {
  const text = setting(env, "JIRASYNC_RETRY_COUNT") ?? "0";
  if (!/^\d{1,3}$/.test(text)) throw new UsageError("JIRASYNC_RETRY_COUNT is not a number");
  return Number(text);
}

async function refused(
  client: ClusterClient,
  object: JiraSyncObject,
  executor: Executor,
  failure: Failure,
  log: Log,
): Promise<number> {
  log.write("error", failure.message, { reason: failure.reason });
  const unwritten = await refuseRun(client, object, executor, failure);
  if (unwritten !== undefined) log.write("error", unwritten.message, { reason: unwritten.reason });
  return failure.reason === "InvalidSpec" ? EXIT.usage : EXIT.failed;
}

function observerOf(log: Log, link: OperatorLink | undefined): Observer {
  const isUnderOperator = link !== undefined;
  return {
    onEvent: (event, status) => logEvent(log, event, status, isUnderOperator),
    onTrouble: ({ reason, message }) => log.write("warn", `The status lags behind: ${message}`, { reason }),
    ...(link === undefined
      ? {}
      : {
          onStatusWritten: (result) => link.send({ kind: "status-written", result }),
          onJiraRequest: ({ host, status, seconds }) => link.send({ kind: "jira-request", host, status, seconds }),
          jiraTraffic: link.jiraTraffic,
        }),
  };
}

function exitCodeOf({ resource, clusterFailure }: Finished, log: Log): number {
  if (clusterFailure !== undefined) {
    log.write("error", `The cluster does not have the last status: ${clusterFailure.message}`);
    return EXIT.failed;
  }
  return resource.status?.phase === "Pending" ? EXIT.interrupted : worstExitCode([resource]);
}
