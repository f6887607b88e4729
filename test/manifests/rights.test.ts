import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Running, start } from "../cli/command.ts";
import { describeWithPods } from "../cluster/index.ts";
import { builtManifests, MANIFESTS, type ManifestObject } from "./built-manifests.ts";
import { type InstalledOperator, installOperator, NAMESPACE, rightsOf, TEAM, withoutRight } from "./operator-scene.ts";

const ACCOUNT = `${NAMESPACE}:jira-sync-operator`;
const SYNC_API = "sync.jira.io";

/** What an operator with all its rights does within seconds: a JIRASync, and how it can be seen to be done. */
interface Behaviour {
  readonly spec?: (sync: string) => object;
  /** What happens next. */
  readonly next?: (scene: InstalledOperator, sync: string) => Promise<unknown>;
  readonly isSeen: (scene: InstalledOperator, sync: string) => Promise<boolean>;
}

const get = async (scene: InstalledOperator, what: string, jsonpath: string, ...more: readonly string[]) =>
  scene.kubectl(["get", what, "-n", TEAM, "--ignore-not-found", ...more, "-o", `jsonpath={${jsonpath}}`]);
const phaseIs = (phase: string) => async (scene: InstalledOperator, sync: string) =>
  (await get(scene, `jirasync/${sync}`, ".status.phase")) === phase;
const jobsOf = (scene: InstalledOperator, sync: string) =>
  get(scene, "jobs", ".items[*].metadata.name", "-l", `sync.jira.io/name=${sync}`);
const untilJob = (scene: InstalledOperator, sync: string) => expect.poll(() => jobsOf(scene, sync), POLL).not.toBe("");
const eventsOf = (scene: InstalledOperator, sync: string, field: string) =>
  get(scene, "events.events.k8s.io", `.items[?(@.regarding.name=='${sync}')].${field}`);
const cancel = (scene: InstalledOperator, sync: string) =>
  scene.kubectl(["annotate", "-n", TEAM, `jirasync/${sync}`, "sync.jira.io/cancelRequested=now"]);

const POLL = { interval: 200 };
const LONGEST_MS = 5_000;
const NOWHERE = { repository: "https://127.0.0.1:9/none.git" };
const NO_RETRIES = { maxRetries: 0 };

const RUNS: Behaviour = { isSeen: phaseIs("Completed") };
const MAKES_JOB: Behaviour = {
  spec: () => ({ executor: "Job" }),
  isSeen: async (scene, sync) => (await jobsOf(scene, sync)) !== "",
};
const BEHAVIOURS = {
  "runs a JIRASync": RUNS,
  "runs a JIRASync that comes later": {
    next: async (scene, sync) => {
      await expect.poll(() => phaseIs("Completed")(scene, sync), POLL).toBe(true);
      await scene.applySync(`${sync}-later`, {}, sync);
    },
    isSeen: (scene, sync) => phaseIs("Completed")(scene, `${sync}-later`),
  },
  "stays the leader": {
    isSeen: async (scene) => {
      const times = "jsonpath={.spec.acquireTime} {.spec.renewTime}";
      const lease = await scene.kubectl(["get", "lease", "jira-sync-operator", "-n", NAMESPACE, "-o", times]);
      const [acquired, renewed] = lease.split(" ");
      return acquired !== renewed;
    },
  },
  "deletes it when its time is over": {
    spec: () => ({ ttlSecondsAfterFinished: 1 }),
    isSeen: async (scene, sync) => (await get(scene, `jirasync/${sync}`, ".metadata.name")) === "",
  },
  "makes a Job": MAKES_JOB,
  "notices a Job that is gone": {
    spec: () => ({ executor: "Job", retryPolicy: NO_RETRIES }),
    next: async (scene, sync) => {
      await untilJob(scene, sync);
      await scene.kubectl(["delete", "jobs", "-n", TEAM, "-l", `sync.jira.io/name=${sync}`]);
    },
    isSeen: phaseIs("Failed"),
  },
  "takes a cancelled Job back": {
    spec: () => ({ executor: "Job" }),
    next: async (scene, sync) => {
      await untilJob(scene, sync);
      await cancel(scene, sync);
    },
    isSeen: async (scene, sync) => (await jobsOf(scene, sync)) === "",
  },
  "tells of it by Events": {
    isSeen: async (scene, sync) => (await eventsOf(scene, sync, "reason")).includes("Completed"),
  },
  "counts what repeats in one Event": {
    spec: () => ({
      destination: NOWHERE,
      retryPolicy: { maxRetries: 2, initialDelay: 1, backoffMultiplier: 1 },
    }),
    isSeen: async (scene, sync) => (await eventsOf(scene, sync, "series.count")) === "2",
  },
  "sees that a Secret has changed": {
    spec: (sync) => ({ source: { secretRef: { name: `late-${sync}` } }, retryPolicy: NO_RETRIES }),
    next: async (scene, sync) => {
      await expect.poll(() => phaseIs("Failed")(scene, sync), POLL).toBe(true);
      const copied = JSON.parse(await scene.kubectl(["get", "secret", "jira-credentials", "-n", TEAM, "-o", "json"]));
      await scene.applyJson({ ...copied, metadata: { name: `late-${sync}`, namespace: TEAM } });
    },
    isSeen: phaseIs("Completed"),
  },
} as const satisfies Readonly<Record<string, Behaviour>>;

/** Each right of the operator, and what it is needed for. */
const NEEDED: Readonly<Record<string, keyof typeof BEHAVIOURS>> = {
  [`get ${SYNC_API}/jirasyncs`]: "runs a JIRASync",
  [`list ${SYNC_API}/jirasyncs`]: "runs a JIRASync",
  [`watch ${SYNC_API}/jirasyncs`]: "runs a JIRASync that comes later",
  [`patch ${SYNC_API}/jirasyncs`]: "runs a JIRASync",
  [`delete ${SYNC_API}/jirasyncs`]: "deletes it when its time is over",
  [`patch ${SYNC_API}/jirasyncs/status`]: "runs a JIRASync",
  [`update ${SYNC_API}/jirasyncs/finalizers`]: "makes a Job",
  "get /secrets": "runs a JIRASync",
  "list /secrets": "sees that a Secret has changed",
  "watch /secrets": "sees that a Secret has changed",
  "list batch/jobs": "makes a Job",
  "watch batch/jobs": "notices a Job that is gone",
  "create batch/jobs": "makes a Job",
  "delete batch/jobs": "takes a cancelled Job back",
  "create events.k8s.io/events": "tells of it by Events",
  "patch events.k8s.io/events": "counts what repeats in one Event",
  "get coordination.k8s.io/leases": "runs a JIRASync",
  "create coordination.k8s.io/leases": "runs a JIRASync",
  "patch coordination.k8s.io/leases": "stays the leader",
  "get /pods": "makes a Job",
};

describeWithPods("each right of the operator", () => {
  let scene: InstalledOperator;
  let roles: readonly ManifestObject[];
  let names = 0;
  /** From the start of an operator with all its rights. */
  const tookMs = new Map<string, number>();
  beforeAll(async () => {
    scene = await installOperator({ arePodsRun: false }, new AbortController().signal);
    const { kubectl } = scene.cluster.connection.binaries;
    roles = (await builtManifests(kubectl, MANIFESTS)).filter(({ kind }) => kind.endsWith("Role"));
  });
  afterAll(() => scene[Symbol.asyncDispose]());

  /** As a process of this machine, with the rights of the shipped account. */
  async function startOperator(): Promise<Running> {
    await scene.kubectl(["delete", "lease", "--all", "-n", NAMESPACE]);
    const token = await scene.cluster.serviceAccountToken(NAMESPACE, "jira-sync-operator");
    const { path } = await scene.cluster.kubeconfig({ namespace: NAMESPACE, user: { token } });
    const pods = ["get", "pods", "-n", NAMESPACE, "-o", "jsonpath={.items[0].metadata.name}"];
    const env = { KUBECONFIG: path, POD_NAME: await scene.kubectl(pods), POD_NAMESPACE: NAMESPACE };
    return start(["operator", "--metrics-address=0", "--grace-period=1s"], { env, cwd: scene.folder });
  }

  const refusals = async (right: string) => {
    const [verb, resource] = right.split(" ");
    const requests = await scene.requestsOf(ACCOUNT);
    return requests.filter(
      (one) => one.code === 403 && one.verb === verb && `${one.group}/${one.resource}` === resource,
    ).length;
  };

  it("is named here with what it is needed for", () => {
    const rights = roles.filter(({ metadata }) => metadata.name.startsWith("jira-sync-operator")).flatMap(rightsOf);
    expect(Object.keys(NEEDED).sort()).toEqual([...rights].sort());
  });

  it.each(Object.keys(BEHAVIOURS) as readonly (keyof typeof BEHAVIOURS)[])(
    "being there, the operator %s",
    async (name) => {
      const behaviour: Behaviour = BEHAVIOURS[name];
      const sync = `all-${++names}`;
      const operator = await startOperator();
      const startMs = performance.now();
      try {
        // A branch of its own: syncs to the same one wait for each other.
        await scene.applySync(sync, behaviour.spec?.(sync), sync);
        await behaviour.next?.(scene, sync);
        await expect.poll(() => behaviour.isSeen(scene, sync), POLL).toBe(true);
        tookMs.set(name, performance.now() - startMs);
      } finally {
        await ended(operator);
        await removed(sync);
        await removed(`${sync}-later`);
      }
    },
  );

  it.each(Object.entries(NEEDED))("is needed: without %s it no longer %s", async (right, name) => {
    const behaviour: Behaviour = BEHAVIOURS[name];
    const sync = `less-${++names}`;
    // Owners are judged when the Job is made.
    const refused = right.endsWith("/finalizers") ? "create batch/jobs" : right;
    const before = await refusals(refused);
    await scene.applyJson(listOf(roles.map((role) => withoutRight(role, right))));
    await untilTold(right, "no");
    const operator = await startOperator();
    try {
      // A branch of its own: syncs to the same one wait for each other.
      await scene.applySync(sync, behaviour.spec?.(sync), sync);
      const next = behaviour.next?.(scene, sync).catch(() => {});
      await expect.poll(async () => (await refusals(refused)) - before, POLL).toBeGreaterThan(0);
      await next;
      // For as long as it takes an operator that may.
      await sleep(tookMs.get(name) ?? LONGEST_MS);
      expect(await behaviour.isSeen(scene, sync)).toBe(false);
    } finally {
      await ended(operator);
      await scene.applyJson(listOf(roles));
      await untilTold(right, "yes");
      await removed(sync);
      await removed(`${sync}-later`);
    }
  });

  /** Also one whose run nobody will end. */
  async function removed(sync: string): Promise<void> {
    const patch = ["--type=merge", "-p", JSON.stringify({ metadata: { finalizers: null } })];
    await scene.cluster.kubectl(["patch", "jirasync", sync, "-n", TEAM, ...patch]);
    await scene.cluster.kubectl(["delete", "jirasync", sync, "-n", TEAM, "--ignore-not-found"]);
  }

  async function untilTold(right: string, expected: "yes" | "no"): Promise<void> {
    const [verb = "", resource = ""] = right.split(" ");
    const [group = "", kind = "", subresource] = resource.split("/");
    const args = ["auth", "can-i", verb, group === "" ? kind : `${kind}.${group}`, "-n", NAMESPACE];
    const part = subresource === undefined ? [] : [`--subresource=${subresource}`];
    const as = `--as=system:serviceaccount:${ACCOUNT}`;
    const asked = async () => (await scene.cluster.kubectl([...args, ...part, as])).stdout.trim();
    await expect.poll(asked, POLL).toBe(expected);
  }
});

const listOf = (items: readonly object[]) => ({ apiVersion: "v1", kind: "List", items });

async function ended(operator: Running): Promise<void> {
  operator.kill("SIGKILL");
  await operator.ended;
}
