import { UsageError } from "../failure/index.ts";
import { openClusterOf } from "./kubeconfig-input.ts";
import type { Step } from "./run-step.ts";
import { setUnseenEnd, waitForSyncs, waitLimits } from "./wait-for-syncs.ts";

/** Waits for syncs of a cluster to end; fails when one did not complete. */
export const run: Step = async (inputs, runner, signal) => {
  setUnseenEnd(runner);
  const names = inputs.list("name") ?? [];
  const labelSelector = inputs.text("selector");
  if (names.length === 0 && labelSelector === undefined) {
    throw new UsageError("the syncs to wait for are missing; give the input name or selector");
  }
  const limits = waitLimits(inputs);
  runner.setOutput("name", names.join(","));
  await using cluster = await openClusterOf(inputs, runner);
  const { client } = cluster;
  const awaited = { namespace: client.namespace, names, ...(labelSelector === undefined ? {} : { labelSelector }) };
  return await waitForSyncs(client, [awaited], limits, runner, signal);
};
