import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { JIRA_SYNCS } from "../../src/cluster/index.ts";
import type { Status } from "../../src/resource/index.ts";
import { initialStatus, nextStatus } from "../../src/status/index.ts";
import { runWorkflow } from "../action/act.ts";
import { findTool } from "../action/tools.ts";
import { clusterScene } from "./jira-syncs.ts";
import { NOT_FOUND, TO_65_PERCENT, TO_THE_END } from "./recorded-sync.ts";
import { describeWithCluster, sharedCluster } from "./shared-cluster.ts";

const settings = { env: process.env, notice: (line: string) => console.log(line) };
const act = await findTool("act", settings, new AbortController().signal);
if (act.kind === "missing") console.warn(`The examples with a cluster are not run: ${act.remedy}.`);

const examples = new URL("../../examples/", import.meta.url);

/** Runs apply-and-wait.yml, and gives its resource the status that follows from the steps, as an operator would. */
async function applyAndWait(steps: typeof TO_THE_END, signal: AbortSignal) {
  await using scene = await clusterScene(sharedCluster(), signal);
  const { text: kubeconfig } = await sharedCluster().kubeconfig({ namespace: scene.namespace });
  const running = runWorkflow(act.kind === "found" ? act.path : "", {
    text: await readFile(new URL("workflows/apply-and-wait.yml", examples), "utf8"),
    event: "schedule",
    files: { "jirasyncs/nightly.yaml": await readFile(new URL("jirasyncs/nightly.yaml", examples), "utf8") },
    secrets: { KUBECONFIG: kubeconfig },
  });
  let applied: string | undefined;
  while (applied === undefined) {
    const { items } = await scene.client.list(JIRA_SYNCS, { namespace: scene.namespace }, signal);
    applied = items[0]?.metadata.name;
  }
  const at = new Date();
  const status = [...TO_65_PERCENT, ...steps].reduce<Status>(
    (now, step) => nextStatus(now, { ...step, at }),
    initialStatus,
  );
  const body = { metadata: { name: applied, namespace: scene.namespace }, status };
  await scene.client.apply(JIRA_SYNCS, body, { fieldManager: "test", force: true, subresource: "status" }, signal);
  return { ...(await running), applied };
}

describeWithCluster("apply-and-wait.yml under act", () => {
  it.runIf(act.kind === "found")("ends with the sync that it applied", async ({ signal }) => {
    const { code, log, applied } = await applyAndWait(TO_THE_END, signal);
    expect(code, log).toBe(0);
    expect(applied).toMatch(/^nightly-\d+$/);
    expect(log).toContain("Completed with 150 issues");
  });

  it.runIf(act.kind === "found")("fails as that does, and says why", async ({ signal }) => {
    const { code, log } = await applyAndWait([{ kind: "failed", failure: NOT_FOUND }], signal);
    expect(code, log).toBe(1);
    expect(log).toContain(NOT_FOUND.message);
    expect(log).toContain("Failed with 150 issues");
  });
});
