import { afterAll, beforeAll, expect, it } from "vitest";
import { describeWithPods } from "../cluster/index.ts";
import { type InstalledOperator, installOperator, NAMESPACE, TEAM } from "./operator-scene.ts";

const OPERATOR = ["-n", NAMESPACE, "-l", "app=jira-sync-operator"];

describeWithPods("the operator as manifests/ install it", () => {
  let scene: InstalledOperator;
  beforeAll(async () => {
    scene = await installOperator({}, new AbortController().signal);
  });
  afterAll(() => scene[Symbol.asyncDispose]());

  const untilPhase = (sync: string, phase: string) =>
    scene.kubectl([
      "wait",
      "-n",
      TEAM,
      `jirasync/${sync}`,
      `--for=jsonpath={.status.phase}=${phase}`,
      "--timeout=150s",
    ]);
  const pods = async () =>
    (await scene.kubectl(["get", "pods", ...OPERATOR, "-o", "jsonpath={.items[*].metadata.name}"])).split(" ");
  const leader = async () => {
    const holder = "jsonpath={.spec.holderIdentity}";
    const identity = await scene.kubectl(["get", "lease", "-n", NAMESPACE, "jira-sync-operator", "-o", holder]);
    return identity.replace(/_[0-9a-f]+$/, "");
  };

  it("rolls out with two replicas that are ready, one of which leads", async () => {
    await scene.kubectl(["rollout", "status", "-n", NAMESPACE, "deployment/jira-sync-operator", "--timeout=150s"]);
    expect(await pods()).toHaveLength(2);
    expect(await pods()).toContain(await leader());
  });

  it("shows what it does by kubectl logs -l app=jira-sync-operator", async () => {
    const lines = (await scene.kubectl(["logs", ...OPERATOR])).trimEnd().split("\n");
    expect(lines.map((line): unknown => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ level: "info", message: "The operator starts", namespace: "all" }),
    );
  });

  it("answers its probes and Prometheus on its port", async () => {
    for (const pod of await pods()) {
      expect((await scene.kubelet.get(NAMESPACE, pod, 8080, "/healthz")).status).toBe(200);
      expect((await scene.kubelet.get(NAMESPACE, pod, 8080, "/metrics")).text).toContain(
        "leader_election_master_status",
      );
    }
  });

  it("runs a JIRASync of another namespace with that namespace's Secrets", async () => {
    await scene.applySync("plain");
    await untilPhase("plain", "Completed");
    expect([...(await scene.remote.files()).keys()]).toContain("plain/projects/DEMO/issues/DEMO-1.yaml");
  });

  it("runs a JIRASync as a Job, whose pod writes its status", async () => {
    await scene.applySync("as-job", { executor: "Job" });
    await untilPhase("as-job", "Completed");
    const executor = "jsonpath={.status.executor.kind} {.status.jobRef.name}";
    expect(await scene.kubectl(["get", "jirasync", "as-job", "-n", TEAM, "-o", executor])).toMatch(/^Job as-job-\w+$/);
  });

  it("takes a Job back that can't begin when its JIRASync is cancelled", async () => {
    const account = ["serviceaccount", "jirasync-job", "-n", TEAM];
    await scene.kubectl(["delete", ...account]);
    await scene.applySync("stuck", { executor: "Job" });
    await scene.kubectl(["wait", "-n", TEAM, "--for=create", "job", "-l", "sync.jira.io/name=stuck", "--timeout=150s"]);
    await scene.kubectl(["annotate", "-n", TEAM, "jirasync/stuck", "sync.jira.io/cancelRequested=now"]);
    await untilPhase("stuck", "Cancelled");
    await scene.kubectl(["wait", "-n", TEAM, "--for=delete", "job", "-l", "sync.jira.io/name=stuck", "--timeout=150s"]);
    await scene.kubectl(["create", ...account]);
  });

  it("deletes a finished JIRASync when its time is over", async () => {
    await scene.applySync("short-lived", { ttlSecondsAfterFinished: 1 });
    await scene.kubectl(["wait", "-n", TEAM, "--for=delete", "jirasync/short-lived", "--timeout=150s"]);
  });

  it("hands over to the other replica when the leader is evicted, and the runs go on", async () => {
    const before = await leader();
    const eviction = { apiVersion: "policy/v1", kind: "Eviction", metadata: { name: before } };
    const path = `/api/v1/namespaces/${NAMESPACE}/pods/${before}/eviction`;
    expect(await scene.cluster.request("POST", path, eviction)).toMatchObject({ status: 201 });
    await scene.applySync("after-eviction");
    await untilPhase("after-eviction", "Completed");
    expect(await leader()).not.toBe(before);
  });

  it("is taken over from when the leader is killed in the middle of a run, which is done once", async () => {
    await scene.kubectl(["rollout", "status", "-n", NAMESPACE, "deployment/jira-sync-operator", "--timeout=150s"]);
    const silence = scene.jira.fault({ kind: "hang", path: "/bulkfetch", times: 1000 });
    await scene.applySync("killed");
    await untilPhase("killed", "Running");
    scene.kubelet.killPod(NAMESPACE, await leader());
    silence.remove();
    await untilPhase("killed", "Completed");
    const commits = await scene.remote.git("log", "--format=%H", "main", "--", "killed");
    expect(commits.split("\n")).toHaveLength(1);
  });

  it("survives a restart of its Deployment", async () => {
    await scene.kubectl(["rollout", "restart", "-n", NAMESPACE, "deployment/jira-sync-operator"]);
    await scene.kubectl(["rollout", "status", "-n", NAMESPACE, "deployment/jira-sync-operator", "--timeout=150s"]);
    await scene.applySync("after-restart");
    await untilPhase("after-restart", "Completed");
  });

  it("tells of retries by one Event, however many there are", async () => {
    const destination = { repository: "https://127.0.0.1:9/none.git" };
    await scene.applySync("unreachable", { destination, retryPolicy: { maxRetries: 3, initialDelay: 1 } });
    await untilPhase("unreachable", "Failed");
    const retries = ["get", "events.events.k8s.io", "-n", TEAM, "--field-selector=reason=Retrying", "-o"];
    expect(await scene.kubectl([...retries, "jsonpath={.items[*].series.count}"])).toBe("3");
  });

  it("asked for nothing that it has no right to, and used each right that it has", async () => {
    const requests = await scene.requestsOf(`${NAMESPACE}:jira-sync-operator`);
    expect(requests.filter(({ code }) => code === 401 || code === 403)).toEqual([]);
    const used = new Set(requests.map(({ verb, group, resource }) => `${verb} ${group}/${resource}`));
    // An owner reference is judged by this one; nothing is asked of it.
    const asked = scene.operatorRights.filter((right) => right !== "update sync.jira.io/jirasyncs/finalizers");
    expect(asked.filter((right) => !used.has(right))).toEqual([]);
  });
});

describeWithPods("the operator of one namespace", () => {
  it("runs the JIRASyncs of its namespace, and asks for nothing beyond it", async () => {
    await using scene = await installOperator({ isForTeam: true }, new AbortController().signal);
    await scene.applySync("own");
    await scene.applySync("own-job", { executor: "Job" }, "jobs");
    for (const sync of ["own", "own-job"]) {
      const done = "--for=jsonpath={.status.phase}=Completed";
      await scene.kubectl(["wait", "-n", TEAM, `jirasync/${sync}`, done, "--timeout=150s"]);
    }
    const requests = await scene.requestsOf(`${TEAM}:jira-sync-operator`);
    expect(requests.filter(({ code }) => code === 401 || code === 403)).toEqual([]);
    expect(new Set(requests.map(({ namespace }) => namespace))).toEqual(new Set([TEAM]));
  });
});
