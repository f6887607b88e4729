import { expect, it } from "vitest";
import { JOBS } from "../../src/operator/job.ts";
import { jobStateOf } from "../../src/operator/job-state.ts";
import { mirrored } from "../cli/scene.ts";
import { describeWithPods, sharedCluster } from "../cluster/index.ts";
import type { ManifestObject } from "./built-manifests.ts";
import { type JobScene, jobScene } from "./job-scene.ts";

const ended = (scene: JobScene, job: string, condition: "Complete" | "Failed") =>
  scene.kubectl(["wait", `--for=condition=${condition}`, `job/${job}`, "--timeout=150s"]);

/** manifests/job with a rule less. */
function without(resource: string): (object: ManifestObject) => object {
  return (object) => {
    const { rules } = object;
    if (object.kind !== "Role" || !Array.isArray(rules)) return object;
    const kept = rules.filter((rule: { readonly resources: readonly string[] }) => !rule.resources.includes(resource));
    expect(kept).toHaveLength(rules.length - 1);
    return { ...object, rules: kept };
  };
}

describeWithPods("a JIRASync that runs as a Job", () => {
  it("is mirrored by the Job's pod, which writes the status itself", async ({ signal }) => {
    await using scene = await jobScene(sharedCluster(), {}, signal);
    const job = await scene.startJob();
    await ended(scene, job, "Complete");
    expect((await scene.read()).status).toMatchObject({
      phase: "Completed",
      executor: { kind: "Job", id: job },
      syncState: { issues: "30/30" },
    });
    expect((await mirrored(scene.remote)).size).toBeGreaterThanOrEqual(30);
    const { namespace } = scene;
    expect(jobStateOf(await scene.cluster.client.get(JOBS, { name: job, namespace }, signal))).toEqual({
      kind: "succeeded",
    });
    const log = await scene.kubectl(["logs", "-l", "app=jira-sync-job", "--tail=-1"]);
    expect(log).toMatch(/"Sync completed".*"issues":"30\/30"/);
    expect(log).not.toContain(scene.jira.token);
  });

  it("fails at once, without another pod, when the run has failed for good", async ({ signal }) => {
    await using scene = await jobScene(sharedCluster(), { token: "wrong" }, signal);
    const job = await scene.startJob();
    await ended(scene, job, "Failed");
    const { namespace } = scene;
    const state = jobStateOf(await scene.cluster.client.get(JOBS, { name: job, namespace }, signal));
    expect(state).toMatchObject({ kind: "failed", reason: "PodFailurePolicy" });
    expect((await scene.read()).status.phase).toBe("Failed");
    expect(await scene.kubectl(["get", "pods", "-o", "name"])).toMatch(/^pod\/\S+\n$/);
  });

  it("is completed by another pod when the first is killed, and pushed once", async ({ signal }) => {
    await using scene = await jobScene(sharedCluster(), {}, signal);
    const silence = scene.jira.fault({ kind: "hang", path: "/bulkfetch", times: 1000 });
    const job = await scene.startJob();
    await scene.kubectl(["wait", "--for=jsonpath={.status.phase}=Running", "jirasync/project-demo", "--timeout=150s"]);
    const first = await scene.kubectl(["get", "pods", "-o", "jsonpath={.items[0].metadata.name}"]);
    scene.kubelet.killPod(scene.namespace, first);
    silence.remove();
    await ended(scene, job, "Complete");
    expect((await scene.read()).status).toMatchObject({ phase: "Completed", executor: { kind: "Job", id: job } });
    expect(await scene.remote.git("rev-list", "--count", `${scene.remote.initialHead}..main`)).toBe("1");
  });

  it("is deleted with its Job and pod, whose run ends", async ({ signal }) => {
    await using scene = await jobScene(sharedCluster(), {}, signal);
    scene.jira.fault({ kind: "hang", path: "/bulkfetch", times: 1000 });
    const job = await scene.startJob();
    await scene.kubectl(["wait", "--for=jsonpath={.status.phase}=Running", "jirasync/project-demo", "--timeout=150s"]);
    await scene.kubectl(["delete", "jirasync/project-demo", "--wait=false"]);
    await scene.kubectl(["wait", "--for=delete", "pod", "-l", `job-name=${job}`, "--timeout=150s"]);
    expect(await scene.remote.head()).toBe(scene.remote.initialHead);
  });

  it("needs its right to read syncs: without it, it can't begin", async ({ signal }) => {
    await using scene = await jobScene(sharedCluster(), { change: without("jirasyncs") }, signal);
    await ended(scene, await scene.startJob(), "Failed");
    expect((await scene.read()).status.phase).toBe("Pending");
  });

  it("needs its right to a sync's status: without it, nobody sees what it does", async ({ signal }) => {
    await using scene = await jobScene(sharedCluster(), { change: without("jirasyncs/status") }, signal);
    const job = await scene.startJob();
    const log = () => scene.kubectl(["logs", `job/${job}`]).catch(() => "not yet");
    await expect.poll(log, { interval: 500 }).toMatch(/cannot patch resource \W*jirasyncs\/status/);
    expect((await scene.read()).status.phase).toBe("Pending");
  });

  it("needs its right to Events: without it, there are none", async ({ signal }) => {
    const reasons = "jsonpath={.items[?(@.regarding.kind=='JIRASync')].reason}";
    const events = async (scene: JobScene) =>
      (await scene.kubectl(["get", "events.events.k8s.io", "-o", reasons])).split(" ").sort().join(" ");
    await using scene = await jobScene(sharedCluster(), {}, signal);
    await ended(scene, await scene.startJob(), "Complete");
    expect(await events(scene)).toBe("Completed Started");
    await using poorer = await jobScene(sharedCluster(), { change: without("events") }, signal);
    await ended(poorer, await poorer.startJob(), "Complete");
    expect(await events(poorer)).toBe("");
  });
});
