import { expect, it } from "vitest";
import type { Cluster } from "./cluster.ts";
import { type Kubelet, startKubelet } from "./kubelet.ts";
import { describeWithPods } from "./pod-tests.ts";
import { sharedCluster } from "./shared-cluster.ts";

const PORT = 8080; // each container has its own
const IMAGE = "example.com/shell:v1";

interface Scene extends AsyncDisposable {
  readonly cluster: Cluster;
  readonly namespace: string;
  readonly kubelet: Kubelet;
  /** kubectl in the namespace; throws with what it says when it fails. */
  kubectl(...args: readonly string[]): Promise<string>;
  apply(object: object): Promise<void>;
}

async function scene(signal: AbortSignal): Promise<Scene> {
  const cluster = sharedCluster();
  const namespace = await cluster.createNamespace({}, signal);
  const images = { [IMAGE]: { command: ["sh", "-c"] } };
  const kubelet = await startKubelet(cluster, { namespaces: [namespace], images }, signal);
  const run = async (args: readonly string[], stdin = "") => {
    const { code, stdout, stderr } = await cluster.kubectl(["-n", namespace, ...args], { stdin }, signal);
    if (code !== 0) throw new Error(`kubectl ${args.join(" ")}: ${stderr}`);
    return stdout;
  };
  return {
    cluster,
    namespace,
    kubelet,
    kubectl: (...args) => run(args),
    apply: async (object) => void (await run(["apply", "-f", "-"], JSON.stringify(object))),
    [Symbol.asyncDispose]: () => kubelet[Symbol.asyncDispose](),
  };
}

const podOf = (script: string, more: object = {}, container: object = {}) => ({
  restartPolicy: "Never",
  terminationGracePeriodSeconds: 5,
  ...more,
  containers: [{ name: "main", image: IMAGE, args: [script], ...container }],
});

const aJob = (script: string, spec: object = {}, pod: object = {}, container: object = {}) => ({
  apiVersion: "batch/v1",
  kind: "Job",
  metadata: { name: "job" },
  spec: { backoffLimit: 0, ...spec, template: { spec: podOf(script, pod, container) } },
});

describeWithPods("the kubelet of the tests", () => {
  it("completes a Job, whose log kubectl shows", async ({ signal }) => {
    await using s = await scene(signal);
    await s.apply(aJob("echo one; echo two >&2"));
    await s.kubectl("wait", "--for=condition=Complete", "job/job", "--timeout=150s");
    expect((await s.kubectl("logs", "job/job")).split("\n").sort()).toEqual(["", "one", "two"]);
    expect(await s.kubectl("logs", "job/job", "--tail=1")).toMatch(/^(one|two)\n$/);
  });

  it("fails a Job by the exit code that its policy names, without another pod", async ({ signal }) => {
    await using s = await scene(signal);
    const rules = [{ action: "FailJob", onExitCodes: { containerName: "main", operator: "In", values: [42] } }];
    await s.apply(aJob("echo last words; exit 42", { backoffLimit: 3, podFailurePolicy: { rules } }));
    await s.kubectl("wait", "--for=condition=Failed", "job/job", "--timeout=150s");
    expect(
      await s.kubectl("get", "job", "job", "-o", "jsonpath={.status.failed} {.status.conditions[*].reason}"),
    ).toMatch(/^1 PodFailurePolicy/);
  });

  it("ends an evicted pod, in place of which the Job makes another", async ({ signal }) => {
    await using s = await scene(signal);
    const rules = [{ action: "Ignore", onPodConditions: [{ type: "DisruptionTarget", status: "True" }] }];
    const script = "trap 'echo told to end; exit 1' TERM; echo up; while :; do sleep 0.1; done";
    await s.apply(aJob(script, { podFailurePolicy: { rules } }));
    await s.kubectl("wait", "--for=jsonpath={.status.ready}=1", "job/job", "--timeout=150s");
    const first = await s.kubectl("get", "pods", "-o", "jsonpath={.items[0].metadata.name}");
    const eviction = { apiVersion: "policy/v1", kind: "Eviction", metadata: { name: first } };
    const path = `/api/v1/namespaces/${s.namespace}/pods/${first}/eviction`;
    expect(await s.cluster.request("POST", path, eviction)).toMatchObject({ status: 201 });
    await s.kubectl("wait", "--for=delete", `pod/${first}`, "--timeout=150s");
    await s.kubectl("wait", "--for=jsonpath={.status.ready}=1", "job/job", "--timeout=150s");
    expect(await s.kubectl("get", "job", "job", "-o", "jsonpath={.status.failed}")).toBe("");
  });

  it("gives a container its Secrets, fields, token and temporary folder, and nothing else to write to", async ({
    signal,
  }) => {
    await using s = await scene(signal);
    await s.kubectl("create", "secret", "generic", "mine", "--from-literal=pat=hidden", "--from-literal=identity=key");
    const script = `
      echo "variable $PAT of $POD in $(id -u):$(id -g)"
      echo "file $(cat /var/run/secrets/git/identity)"
      [ -s /var/run/secrets/kubernetes.io/serviceaccount/token ] && echo "token in $(cat /var/run/secrets/kubernetes.io/serviceaccount/namespace)"
      echo text > /tmp/mine && echo "wrote $(cat /tmp/mine)"
      echo text > /usr/mine || echo "the root is read-only"`;
    const container = {
      env: [
        { name: "PAT", valueFrom: { secretKeyRef: { name: "mine", key: "pat" } } },
        { name: "POD", valueFrom: { fieldRef: { fieldPath: "metadata.labels['job-name']" } } },
      ],
      securityContext: { readOnlyRootFilesystem: true },
      volumeMounts: [
        { name: "tmp", mountPath: "/tmp" },
        { name: "git", mountPath: "/var/run/secrets/git", readOnly: true },
      ],
    };
    const items = [{ key: "identity", path: "identity" }];
    const pod = {
      securityContext: { runAsUser: 1000, runAsGroup: 1000, fsGroup: 1000 },
      volumes: [
        { name: "tmp", emptyDir: {} },
        { name: "git", secret: { secretName: "mine", defaultMode: 0o440, items } },
      ],
    };
    await s.apply(aJob(script, {}, pod, container));
    await s.kubectl("wait", "--for=condition=Complete", "job/job", "--timeout=150s");
    const lines = (await s.kubectl("logs", "job/job")).split("\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        "variable hidden of job in 1000:1000",
        "file key",
        `token in ${s.namespace}`,
        "wrote text",
        "the root is read-only",
      ]),
    );
  });

  it("waits with a container whose Secret is missing, and goes on when it is there", async ({ signal }) => {
    await using s = await scene(signal);
    const env = [{ name: "PAT", valueFrom: { secretKeyRef: { name: "late", key: "pat" } } }];
    await s.apply(aJob('echo "$PAT"', {}, {}, { env }));
    const reason = "{.items[0].status.containerStatuses[0].state.waiting.reason}";
    await s.kubectl("wait", "--for=create", "pod", "-l", "job-name=job", "--timeout=150s");
    await s.kubectl(
      "wait",
      "pod",
      "-l",
      "job-name=job",
      `--for=jsonpath=${reason.replace(".items[0]", "")}=CreateContainerConfigError`,
      "--timeout=150s",
    );
    await s.kubectl("create", "secret", "generic", "late", "--from-literal=pat=hidden");
    await s.kubectl("wait", "--for=condition=Complete", "job/job", "--timeout=150s");
    expect(await s.kubectl("logs", "job/job")).toBe("hidden\n");
  });

  it("makes a Deployment available once its probe is answered, and restarts what stops being alive", async ({
    signal,
  }) => {
    await using s = await scene(signal);
    const program = `
      let alive = true;
      require("node:http").createServer((q, r) => {
        if (q.url === "/die") alive = false;
        r.writeHead(alive ? 200 : 500).end();
      }).listen(${PORT}, "127.0.0.1", () => console.log("listening"));`;
    const httpGet = { path: "/", port: "http" };
    const template = podOf(
      'exec node -e "$PROGRAM"',
      { restartPolicy: "Always" },
      {
        env: [{ name: "PROGRAM", value: program }],
        ports: [{ name: "http", containerPort: PORT }],
        readinessProbe: { httpGet, periodSeconds: 1 },
        livenessProbe: { httpGet, periodSeconds: 1, failureThreshold: 8 },
      },
    );
    const labels = { app: "mine" };
    await s.apply({
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: { name: "server" },
      spec: { replicas: 2, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: template } },
    });
    await s.kubectl("wait", "--for=condition=Available", "deployment/server", "--timeout=150s");
    expect(await s.kubectl("logs", "-l", "app=mine")).toBe("listening\nlistening\n");
    const [pod = ""] = (await s.kubectl("get", "pods", "-o", "jsonpath={.items[*].metadata.name}")).split(" ");
    await s.kubelet.get(s.namespace, pod, PORT, "/die");
    const restarts = "jsonpath={.status.containerStatuses[0].restartCount}";
    await s.kubectl("wait", `pod/${pod}`, `--for=${restarts}=1`, "--timeout=150s");
    await s.kubectl("rollout", "status", "deployment/server", "--timeout=150s");
    expect(await s.kubectl("logs", pod, "--previous")).toBe("listening\n");
  });
});
