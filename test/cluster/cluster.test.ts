import { expect, it } from "vitest";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

const QUOTA = `
apiVersion: v1
kind: ResourceQuota
metadata: {name: none}
spec: {hard: {count/configmaps: "0"}}
`;

const JOB = `
apiVersion: batch/v1
kind: Job
metadata: {name: sync}
spec:
  template:
    spec:
      restartPolicy: Never
      containers: [{name: sync, image: example.invalid/sync}]
`;

describeWithCluster("the cluster of the run", () => {
  it("is Kubernetes 1.34, for kubectl too", async ({ signal }) => {
    const { code, stdout } = await sharedCluster().kubectl(["version", "--output=json"], {}, signal);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ clientVersion: { minor: "34" }, serverVersion: { minor: "34" } });
  });

  it("reads what kubectl is given on its input", async ({ signal }) => {
    const cluster = sharedCluster();
    const namespace = await cluster.createNamespace({}, signal);
    await cluster.kubectl(["apply", "-n", namespace, "-f", "-"], { stdin: JOB }, signal);
    const { stdout } = await cluster.kubectl(["get", "jobs", "-n", namespace, "--output=name"], {}, signal);
    expect(stdout).toBe("job.batch/sync\n");
  });

  it("refuses what RBAC does not grant", async ({ signal }) => {
    const cluster = sharedCluster();
    const namespace = await cluster.createNamespace({}, signal);
    const token = await cluster.serviceAccountToken(namespace, "default", signal);
    const { path } = await cluster.kubeconfig({ user: { token }, namespace });
    const { code, stderr } = await cluster.kubectl(["get", "configmaps"], { kubeconfig: path }, signal);
    expect(code).toBe(1);
    expect(stderr).toContain(`system:serviceaccount:${namespace}:default" cannot list resource "configmaps"`);
  });

  it("allows what RBAC grants", async ({ signal }) => {
    const cluster = sharedCluster();
    const namespace = await cluster.createNamespace({}, signal);
    const account = `--serviceaccount=${namespace}:default`;
    await cluster.kubectl(
      ["create", "rolebinding", "look", "--clusterrole=view", account, "-n", namespace],
      {},
      signal,
    );
    const token = await cluster.serviceAccountToken(namespace, "default", signal);
    const { path } = await cluster.kubeconfig({ user: { token }, namespace });
    expect(await cluster.kubectl(["get", "jobs"], { kubeconfig: path }, signal)).toMatchObject({ code: 0 });
  });

  it("knows a user and the groups by the certificate of a kubeconfig", async ({ signal }) => {
    const cluster = sharedCluster();
    const { path } = await cluster.kubeconfig({ user: { name: "system:someone", groups: ["a/b", "c+d"] } });
    const { stdout } = await cluster.kubectl(["auth", "whoami", "--output=json"], { kubeconfig: path }, signal);
    expect(JSON.parse(stdout)).toMatchObject({
      status: { userInfo: { username: "system:someone", groups: ["a/b", "c+d", "system:authenticated"] } },
    });
  });

  it("makes the pods of a Job", async ({ signal }) => {
    const cluster = sharedCluster();
    const namespace = await cluster.createNamespace({}, signal);
    await cluster.kubectl(["apply", "-n", namespace, "-f", "-"], { stdin: JOB }, signal);
    const wait = ["wait", "pod", "--for=create", "-l", "job-name=sync", "-n", namespace, "--timeout=150s"];
    expect(await cluster.kubectl(wait, {}, signal)).toMatchObject({ code: 0 });
  });

  it("enforces quotas", async ({ signal }) => {
    const cluster = sharedCluster();
    const namespace = await cluster.createNamespace({}, signal);
    await cluster.kubectl(["apply", "-n", namespace, "-f", "-"], { stdin: QUOTA }, signal);
    const accepted = ["wait", "resourcequota/none", "--for=jsonpath={.status.hard}", "-n", namespace, "--timeout=150s"];
    await cluster.kubectl(accepted, {}, signal);
    const { stderr } = await cluster.kubectl(["create", "configmap", "one", "-n", namespace], {}, signal);
    expect(stderr).toContain("exceeded quota: none");
  });

  it("removes a namespace with all it holds", async ({ signal }) => {
    const cluster = sharedCluster();
    const namespace = await cluster.createNamespace({}, signal);
    const removed = await cluster.kubectl(["delete", "namespace", namespace, "--timeout=150s"], {}, signal);
    expect(removed).toMatchObject({ code: 0 });
  });
});
