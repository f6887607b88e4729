import { expect, it } from "vitest";
import { annotationsOf } from "../action/runner-log.ts";
import { createRunner, demoInputs } from "../action/step.ts";
import { manifestText } from "../cli/manifest-text.ts";
import { createScene } from "../cli/scene.ts";
import { createCertificates, serveOverHttp } from "../git/http-remote.ts";
import { type ClusterScene, clusterScene } from "./jira-syncs.ts";
import { createRecordedSync, NOT_FOUND, TO_65_PERCENT } from "./recorded-sync.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

/** Resource.group → verbs. */
type Rights = Readonly<Record<string, readonly string[]>>;

const SYNCS = "jirasyncs.sync.jira.io";
const STATUS = "jirasyncs.sync.jira.io/status";
const EVENTS = "events.events.k8s.io";

// As docs/actions.md gives them.
const OF_SYNC: Rights = {
  [SYNCS]: ["get", "list", "watch", "create", "patch"],
  [STATUS]: ["patch"],
  [EVENTS]: ["create", "patch"],
};
const OF_APPLY: Rights = { [SYNCS]: ["create", "patch"] };
const OF_WAIT: Rights = { [SYNCS]: ["list", "watch"], [EVENTS]: ["list"] };
const OF_APPLY_AND_WAIT: Rights = { ...OF_WAIT, [SYNCS]: ["create", "patch", "list", "watch"] };

/** The kubeconfig of an account with these rights in the namespace, and no others. */
async function kubeconfigWith(rights: Rights, { namespace }: ClusterScene, signal: AbortSignal): Promise<string> {
  const control = sharedCluster();
  const create = async (...args: readonly string[]) => {
    const { code, stderr } = await control.kubectl(["create", "-n", namespace, ...args], {}, signal);
    expect(code, stderr).toBe(0);
  };
  await create("serviceaccount", "ci");
  for (const [index, [resource, verbs]] of Object.entries(rights).entries()) {
    await create("role", `ci-${index}`, `--resource=${resource}`, `--verb=${verbs.join(",")}`);
    await create("rolebinding", `ci-${index}`, `--role=ci-${index}`, `--serviceaccount=${namespace}:ci`);
  }
  const token = await control.serviceAccountToken(namespace, "ci", signal);
  return (await control.kubeconfig({ namespace, user: { token } })).text;
}

/** The verbs of one resource without one of them. */
const without = (rights: Rights, resource: string, verb: string): Rights => ({
  ...rights,
  [resource]: (rights[resource] ?? []).filter((each) => each !== verb),
});

async function sync(rights: Rights, signal: AbortSignal) {
  await using cluster = await clusterScene(sharedCluster(), signal);
  await using scene = await createScene({ projects: [{ key: "DEMO", issues: 4 }] });
  await using runner = await createRunner();
  const kubeconfig = await kubeconfigWith(rights, cluster, signal);
  await using tls = await createCertificates();
  await scene.remote.git("config", "http.receivepack", "true");
  await using host = await serveOverHttp(scene.remote, { tls });
  const inputs = { ...demoInputs(scene), repository: host.url, kubeconfig, cluster: "required" };
  const ended = await runner.run({ inputs, env: { JIRASYNC_GIT_CA_FILE: tls.caFile } });
  const events = ["get", EVENTS, "-n", cluster.namespace, "-o", "jsonpath={.items[*].reason}"];
  return { ...ended, events: (await sharedCluster().kubectl(events, {}, signal)).stdout };
}

async function apply(rights: Rights, signal: AbortSignal) {
  await using cluster = await clusterScene(sharedCluster(), signal);
  await using runner = await createRunner();
  const kubeconfig = await kubeconfigWith(rights, cluster, signal);
  const manifest = manifestText("https://git.example.com/issues.git", { name: "nightly" });
  const first = await runner.run({ action: "apply", inputs: { manifest, kubeconfig } });
  const again = await runner.run({ action: "apply", inputs: { manifest, kubeconfig } });
  return { first, again };
}

describeWithCluster("the rights that docs/actions.md gives", () => {
  it("are enough for the sync action, and for its Events", async ({ signal }) => {
    const { code, commands, events, log } = await sync(OF_SYNC, signal);
    expect(code, log).toBe(0);
    expect(annotationsOf(commands)).toEqual([]);
    expect(events).toContain("Completed");
  });

  it.for(["get", "create", "patch"])("are needed by the sync action: %s", async (verb, { signal }) => {
    const { code, commands } = await sync(without(OF_SYNC, SYNCS, verb), signal);
    expect(code).toBe(1);
    expect(annotationsOf(commands)[0]?.message).toContain(`cannot ${verb} resource`);
  });

  it("are enough for the apply action, of what is new and of what is there", async ({ signal }) => {
    const { first, again } = await apply(OF_APPLY, signal);
    expect(first.code, first.log).toBe(0);
    expect(again.code, again.log).toBe(0);
  });

  it.for(["create", "patch"])("are needed by the apply action: %s", async (verb, { signal }) => {
    const { first } = await apply(without(OF_APPLY, SYNCS, verb), signal);
    expect(annotationsOf(first.commands)[0]?.message).toContain(`cannot ${verb} resource`);
  });

  it.for([
    ["wait", OF_WAIT, { name: "nightly" }],
    [
      "apply",
      OF_APPLY_AND_WAIT,
      { manifest: manifestText("https://git.example.com/issues.git", { name: "nightly" }), wait: "true" },
    ],
  ] as const)(
    "are enough for the %s action to wait, and to tell why the sync failed",
    async ([action, rights, inputs], { signal }) => {
      await using cluster = await clusterScene(sharedCluster(), signal);
      await using runner = await createRunner();
      const kubeconfig = await kubeconfigWith(rights, cluster, signal);
      const recorded = action === "wait" ? await createRecordedSync(cluster.client, "nightly", signal) : undefined;
      const running = await runner.start({ action, inputs: { ...inputs, kubeconfig } });
      if (action === "apply") await running.said(/nightly serverside-applied/);
      const nightly = recorded ?? (await createRecordedSync(cluster.client, "nightly", signal));
      await nightly.record(...TO_65_PERCENT, { kind: "failed", failure: NOT_FOUND });
      const { outputs, commands } = await running.ended;
      expect(outputs["result"]).toBe("failed");
      expect(annotationsOf(commands)[0]?.message).toContain(NOT_FOUND.message);
      expect(annotationsOf(commands)[0]?.message).not.toContain("can't be read");
    },
  );
});
