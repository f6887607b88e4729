import { expect, it } from "vitest";
import { JIRA_SYNCS } from "../../../src/cluster/index.ts";
import { JOBS } from "../../../src/operator/job.ts";
import { type Running, start } from "../../cli/command.ts";
import { describeWithPods, sharedCluster } from "../../cluster/index.ts";
import { IMAGE } from "../../manifests/jirasync-image.ts";
import { type JobScene, jobScene } from "../../manifests/job-scene.ts";
import { SHORT_LEASE } from "./fault-scene.ts";

const NAME = "project-demo";

async function startOperator({ namespace, folder, env }: JobScene): Promise<Running> {
  const { path } = await sharedCluster().kubeconfig({ namespace });
  const args = ["operator", "-n", namespace, "--metrics-address=0", ...SHORT_LEASE];
  return start(args, { cwd: folder, env: { ...env, KUBECONFIG: path, JIRASYNC_IMAGE: IMAGE } });
}

async function untilPhase(scene: JobScene, phase: string): Promise<void> {
  await scene.kubectl(["wait", `jirasync/${NAME}`, `--for=jsonpath={.status.phase}=${phase}`, "--timeout=150s"]);
}

describeWithPods("a Job whose operator is killed", () => {
  it("goes on, and the next operator finds it: the run is done once", async ({ signal }) => {
    await using scene = await jobScene(sharedCluster(), {}, signal);
    const { namespace, cluster } = scene;
    const held = scene.jira.fault({ kind: "hold", path: "/bulkfetch", times: 1000 });
    const first = await startOperator(scene);
    const destination = { repository: scene.repository, secretRef: { name: "git-credentials" } };
    const spec = { syncType: "batch", target: { projectKey: "DEMO" }, executor: "Job", destination };
    await cluster.client.apply(
      JIRA_SYNCS,
      { metadata: { name: NAME, namespace }, spec },
      { fieldManager: "test" },
      signal,
    );
    await untilPhase(scene, "Running");
    first.kill("SIGKILL");
    await first.ended;
    const second = await startOperator(scene);
    try {
      await second.said(/a Job runs it already/);
      held.remove();
      await untilPhase(scene, "Completed");
      await second.said(/"message":"Run ended".*"phase":"Completed"/);
      const { items } = await cluster.client.list(JOBS, { namespace }, signal);
      expect(items).toHaveLength(1);
      const { status } = await cluster.client.get(JIRA_SYNCS, { name: NAME, namespace }, signal);
      expect(status).toMatchObject({ retryCount: 0, jobRef: { name: items[0]?.metadata.name } });
    } finally {
      second.kill("SIGTERM");
      await second.ended;
    }
  });
});
