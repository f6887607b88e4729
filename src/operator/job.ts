import { createHash } from "node:crypto";
import { kindOf, type ObjectKey } from "../cluster/index.ts";
import { API_VERSION, KIND, MAX_NAME_LENGTH, type Spec } from "../resource/index.ts";
import { EXIT_CODES } from "../status/index.ts";
import { type Credentials, gitCredentials, jiraCredentials, type SecretKeys } from "./job-credentials.ts";

export const JOBS = kindOf("batch/v1", "Job", "jobs");

/** The label by which the Jobs of a JIRASync are found; its value is the sync's name. */
export const SYNC_NAME_LABEL = "sync.jira.io/name";
/** The annotation that tells which run a Job is for, as `JobSettings.run` said it. */
export const JOB_RUN = "sync.jira.io/run";

/** A JIRASync of a cluster that is to run as a Job. */
export interface JobSync {
  readonly name: string;
  readonly namespace: string;
  readonly uid: string;
  readonly spec: Pick<Spec, "timeout" | "retryPolicy" | "labels">;
}

export interface JobSettings {
  /** The image with the command, such as `ghcr.io/owner/jirasync:v1.0.0`. */
  readonly image: string;
  /** Which run it is. The same run of the same sync gives the same name, so that a Job is never made twice. */
  readonly run: string;
  /** The Secrets that the sync refers to; without Jira's the Secret for all syncs of the namespace. */
  readonly jira: SecretKeys;
  readonly git?: SecretKeys;
  /** Variables that are no secrets: proxies and the like. */
  readonly env?: Readonly<Record<string, string>>;
  readonly resources?: Resources;
  /** The pod's; it may read this sync and write its status. */
  readonly serviceAccount?: string;
  /** How long a Job with its log is kept after its end, in seconds. */
  readonly keepSeconds?: number;
}

export interface Resources {
  readonly requests?: Readonly<Record<string, string>>;
  readonly limits?: Readonly<Record<string, string>>;
}

/** A Job as it is sent to the API server. */
export type JobDraft = { readonly metadata: ObjectKey & Readonly<Record<string, unknown>> } & Readonly<
  Record<string, unknown>
>;

/** The ServiceAccount of Jobs, which each namespace with such syncs needs (manifests/job). */
export const JOB_SERVICE_ACCOUNT = "jirasync-job";

/** The label `app` of Jobs and their pods. */
export const JOB_APP = "jira-sync-job";
const USER = 1000; // the image's
const KEEP_SECONDS = 3600;
const RESOURCES: Resources = { requests: { cpu: "100m", memory: "128Mi" }, limits: { memory: "512Mi" } };
const HASH_LENGTH = 10;

// Between two pods of a Job Kubernetes waits 10 s, then twice as long each time.
const FIRST_BACKOFF_SECONDS = 10;
const LONGEST_BACKOFF_SECONDS = 600;
// For a node and the image at the start, and the last status at the end.
const GRACE_SECONDS = 600;

/** The Job for one run of a JIRASync: one pod at a time, which writes the sync's status itself. */
export function jobFor(sync: JobSync, settings: JobSettings): JobDraft {
  const { name: syncName, namespace, uid, spec } = sync;
  const { maxRetries } = spec.retryPolicy;
  const name = jobName(sync, settings.run);
  const labels = { ...spec.labels, app: JOB_APP, [SYNC_NAME_LABEL]: syncName };
  return {
    apiVersion: JOBS.apiVersion,
    kind: JOBS.kind,
    metadata: {
      name,
      namespace,
      labels,
      annotations: { [JOB_RUN]: settings.run },
      ownerReferences: [
        { apiVersion: API_VERSION, kind: KIND, name: syncName, uid, controller: true, blockOwnerDeletion: true },
      ],
    },
    spec: {
      completions: 1,
      parallelism: 1,
      backoffLimit: maxRetries,
      podReplacementPolicy: "Failed", // never two pods of one run at once
      podFailurePolicy: { rules: FAILURE_RULES },
      activeDeadlineSeconds: spec.timeout * (maxRetries + 1) + backoffSeconds(maxRetries) + GRACE_SECONDS,
      ttlSecondsAfterFinished: settings.keepSeconds ?? KEEP_SECONDS,
      template: { metadata: { labels }, spec: podSpec(sync, name, settings) },
    },
  };
}

/** At most 63 characters, as the pods' labels hold it too. */
export function jobName({ name, uid }: Pick<JobSync, "name" | "uid">, run: string): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([uid, run]))
    .digest("hex")
    .slice(0, HASH_LENGTH);
  const start = name.replaceAll(".", "-").slice(0, MAX_NAME_LENGTH - HASH_LENGTH - 1);
  return `${start.replace(/-+$/, "")}-${hash}`;
}

// In this order: a run that ends because its node goes away ends like one that was cancelled. Of what is left, the run has
// said its last word in the status with an exit code of ours, after retries of its own; anything else (137: out of memory,
// or killed) is worth another pod.
const FAILURE_RULES = [
  { action: "Ignore", onPodConditions: [{ type: "DisruptionTarget", status: "True" }] },
  {
    action: "FailJob",
    onExitCodes: {
      containerName: "jirasync",
      operator: "In",
      values: Object.values(EXIT_CODES).filter((code) => code !== 0),
    },
  },
];

function backoffSeconds(retries: number): number {
  let seconds = 0;
  for (let retry = 0; retry < retries; retry++) {
    seconds += Math.min(FIRST_BACKOFF_SECONDS * 2 ** retry, LONGEST_BACKOFF_SECONDS);
  }
  return seconds;
}

function podSpec({ name, namespace }: JobSync, jobName: string, settings: JobSettings): object {
  const credentials = [
    jiraCredentials(settings.jira),
    ...(settings.git === undefined ? [] : [gitCredentials(settings.git)]),
  ];
  const all = <Part extends keyof Credentials>(part: Part) => credentials.flatMap((given) => given[part]);
  return {
    restartPolicy: "Never",
    serviceAccountName: settings.serviceAccount ?? JOB_SERVICE_ACCOUNT,
    enableServiceLinks: false,
    terminationGracePeriodSeconds: 30,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: USER,
      runAsGroup: USER,
      fsGroup: USER,
      seccompProfile: { type: "RuntimeDefault" },
    },
    containers: [
      {
        name: "jirasync",
        image: settings.image,
        args: ["run", name, "--namespace", namespace],
        env: [...variables({ ...settings.env, ...OWN_VARIABLES, JIRASYNC_EXECUTOR_ID: jobName }), ...all("env")],
        resources: settings.resources ?? RESOURCES,
        securityContext: {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ["ALL"] },
        },
        terminationMessagePolicy: "FallbackToLogsOnError",
        volumeMounts: [{ name: "tmp", mountPath: "/tmp" }, ...all("mounts")],
      },
    ],
    volumes: [{ name: "tmp", emptyDir: {} }, ...all("volumes")],
  };
}

// The id is the Job's name, not the pod's: a second pod takes the run of the first over, and is not held up by its status.
const OWN_VARIABLES = { JIRASYNC_EXECUTOR: "Job", HOME: "/tmp", TMPDIR: "/tmp" };

function variables(env: Readonly<Record<string, string>>): readonly object[] {
  // Kubernetes reads "$(NAME)" in a value as another variable.
  return Object.entries(env).map(([name, value]) => ({ name, value: value.replaceAll("$", "$$$$") }));
}
